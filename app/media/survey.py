"""All packets of a file, stream by stream, without decoding one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
from av.container import InputContainer

from app.media.errors import reading
from app.media.frame import WHOLE, Trim
from app.media.streams import Packet, open_source

_BEHIND = Fraction(5)
"""Seconds; streams lie side by side in a file only roughly."""


@dataclass(frozen=True)
class Track:
    """What the packets of one stream tell. Times are seconds on the file's clock."""

    index: int
    kind: str
    """``video``, ``audio``, ``subtitle``, ``attachment`` or ``data``."""
    codec: str
    packets: int
    start: Fraction | None
    """When the first packet is shown or heard; ``None`` without packets or times."""
    end: Fraction | None
    """When the last one has passed."""
    longest_packet: Fraction
    longest_gap: Fraction
    """From one presentation time to the next."""
    repeated_times: int
    """Packets shown at the same time as another one."""
    backward_times: int
    """Packets that are to be decoded before the one they follow."""
    key_times: tuple[Fraction, ...]
    """Where decoding can begin."""


def survey(path: Path, trim: Trim = WHOLE, check: Callable[[], None] = lambda: None) -> tuple[Track, ...]:
    """Read the packets of a file.

    Args:
        path: the file.
        trim: only what is shown then counts.
        check: called for every packet; what it raises ends the work.

    Raises:
        InputError: it cannot be read.
    """
    with reading(path), _opened(path, trim.start) as container:
        logs = [_Log(stream) for stream in container.streams]
        for packet in _packets(container):
            check()
            time = _time(packet)
            if time is not None and trim.end is not None and time > trim.end + _BEHIND:
                break
            if time is None or trim.holds(time):
                logs[packet.stream.index].add(packet)
        return tuple(log.track() for log in logs)


def _opened(path: Path, start: Fraction | None) -> InputContainer:
    """The file, from ``start`` on or some time before."""
    container = open_source(path)
    if start is None:
        return container
    try:
        container.seek(int(start * av.time_base))
    except av.FFmpegError:  # files without an index
        container.close()
        return open_source(path)
    return container


def _packets(container: InputContainer) -> Iterator[Packet]:
    try:
        yield from (packet for packet in container.demux() if packet.size)
    except IndexError:  # PyAV's, where streams appeared late
        return


def _time(packet: Packet) -> Fraction | None:
    ticks = packet.pts if packet.pts is not None else packet.dts
    return None if ticks is None else ticks * packet.time_base


class _Log:
    """The packets of one stream, as they come."""

    def __init__(self, stream: av.stream.Stream) -> None:
        self._stream = stream
        # Attachments and data have no codec.
        self._codec = stream.codec_context.codec.canonical_name if stream.codec_context else stream.type
        self._base = Fraction(0)
        self._shown: list[int] = []
        self._packets = self._longest = self._backward = 0
        self._end: int | None = None
        self._decoded: int | None = None
        self._keys: list[int] = []

    def add(self, packet: Packet) -> None:
        self._packets += 1
        self._base = packet.time_base
        if packet.dts is not None:
            self._backward += self._decoded is not None and packet.dts < self._decoded
            self._decoded = packet.dts
        shown = packet.pts if packet.pts is not None else packet.dts
        if shown is None:
            return
        length = packet.duration or 0
        self._shown.append(shown)
        self._longest = max(self._longest, length)
        self._end = shown + length if self._end is None else max(self._end, shown + length)
        if packet.is_keyframe and self._stream.type == "video":
            self._keys.append(shown)

    def track(self) -> Track:
        shown = sorted(self._shown)
        gaps = [later - earlier for earlier, later in pairwise(shown)]
        return Track(
            index=self._stream.index,
            kind=self._stream.type,
            codec=self._codec,
            packets=self._packets,
            start=shown[0] * self._base if shown else None,
            end=None if self._end is None else self._end * self._base,
            longest_packet=self._longest * self._base,
            longest_gap=max(gaps, default=0) * self._base,
            repeated_times=gaps.count(0),
            backward_times=self._backward,
            key_times=tuple(key * self._base for key in sorted(self._keys)),
        )
