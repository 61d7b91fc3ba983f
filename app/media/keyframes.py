"""Pictures that are had at once: those that need no other to be decoded."""

from fractions import Fraction
from itertools import islice
from types import TracebackType
from typing import Self

import av

from app.media.errors import reading
from app.media.frame import VideoInfo
from app.media.shown import StillFrame, as_seen, levels_of
from app.media.streams import open_source, packets, picture_stream
from app.media.webp_file import WEBP

_FAR = 2000
"""Packets among which there must be a keyframe."""


class KeyframeReader:
    """Random access to a video's keyframes. Use it in one thread only.

    Args:
        info: of the file.

    Raises:
        InputError: the file cannot be read.
    """

    def __init__(self, info: VideoInfo) -> None:
        self.info = info
        with reading(info.path):
            self._container = open_source(info.path)
            self._stream = picture_stream(self._container, info.path)
        self._stream.codec_context.skip_frame = "NONKEY"
        # Threads that work on several frames would keep the first one back until others follow.
        self._stream.thread_type = "SLICE"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._container.close()

    def at(self, seconds: Fraction, size: tuple[int, int] | None = None) -> StillFrame | None:
        """The keyframe from which on the frame at ``seconds`` can be decoded, as the file's index tells it.

        Args:
            seconds: from the picture's beginning.
            size: width and height to which the picture is scaled; ``None``: as it is.

        Returns:
            ``None`` where the file has no index, or no keyframe is found.

        Raises:
            InputError: the file cannot be read here.
        """
        info = self.info
        if info.container == WEBP:  # FFmpeg only thinks that it can seek there
            return None
        target = info.start + min(max(Fraction(0), seconds), info.duration)
        with reading(info.path):
            try:
                self._container.seek(int(target / info.time_base), stream=self._stream)
            except av.FFmpegError:  # files without an index
                return None
            frame = self._first()
        if frame is None or frame.pts is None:
            return None
        levels = levels_of(frame, info) if size is None else (as_seen(frame, info, size),)
        return StillFrame(levels, max(Fraction(0), frame.pts * info.time_base - info.start))

    def _first(self) -> av.VideoFrame | None:
        for packet in islice(packets(self._container, self._stream), _FAR):
            try:
                frames = packet.decode()
                if not frames and packet.is_keyframe:  # held back for those that are shown before it
                    frames = self._stream.codec_context.decode(None)
            except (av.error.InvalidDataError, av.error.EOFError):
                continue
            if frames:
                return frames[0]
        return None
