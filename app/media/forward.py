"""Decoding forward to one picture: on the way to it, nothing is decoded that no other picture needs."""

from collections import deque
from typing import Self

import av
from av.container import InputContainer

from app.media.streams import packets

_DISPOSABLE = ("h264", "mpeg1video", "mpeg2video")
"""Codecs that mark what no other picture is predicted from. HEVC only promises it for one of its temporal layers."""
_REORDERED = 32
"""Packets between which pictures may change places: twice what H.264 allows."""


class Forward:
    """The pictures of a stream in the order in which they are shown, from where its file was sought.

    Args:
        container: the file.
        stream: its picture; nobody else decodes it meanwhile.
    """

    def __init__(self, container: InputContainer, stream: av.VideoStream) -> None:
        self._packets = packets(container, stream)
        self._codec = stream.codec_context
        self._leaves_out = self._codec.name in _DISPOSABLE
        self._target: int | None = None
        self._whole_from: int | None = None
        self._seen: deque[int] = deque(maxlen=_REORDERED)
        self._ready: deque[av.VideoFrame] = deque()
        self._codec.skip_frame = "DEFAULT"

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> av.VideoFrame:
        """The next picture that was not left out; packets that make no sense are passed over, as players do."""
        while not self._ready:
            packet = next(self._packets)
            self._choose(packet.pts)
            try:
                self._ready.extend(packet.decode())
            except av.error.InvalidDataError:
                continue
        return self._ready.popleft()

    def leads_to(self, target: int) -> bool:
        """Whether the picture that is shown at ``target`` (in ticks) has not been left out."""
        return self._whole_from is None or target >= self._whole_from

    def aim(self, target: int) -> None:
        """What is shown at ``target`` (in ticks) and all behind it must come; pictures before it need not."""
        self._target = target

    def _choose(self, shown: int | None) -> None:
        """Decode a packet whatever it is, unless it is known that another picture takes its place before the target."""
        later = None
        if self._leaves_out and shown is not None and self._target is not None:
            later = min((time for time in self._seen if shown < time <= self._target), default=None)
        if shown is not None:
            self._seen.append(shown)
        if later is None:
            self._codec.skip_frame = "DEFAULT"
        else:
            self._codec.skip_frame = "NONREF"
            self._whole_from = later if self._whole_from is None else max(self._whole_from, later)
