"""All packets of a file, stream by stream, without decoding one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
from av.container import InputContainer

from app.media.cutting import up_to
from app.media.ending import end_of_last, promised_end
from app.media.errors import reading
from app.media.frame import WHOLE, Trim
from app.media.streams import Packet, is_picture, open_near, open_source


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
        logs = [_log(stream, container, trim) for stream in container.streams]
        steady = [stream.index for stream in container.streams if stream.type == "audio" or is_picture(stream)]
        for packet in up_to(trim.end, _packets(container), steady):
            check()
            log = logs[packet.stream.index]
            time = log.time_of(packet)
            if time is None or trim.holds(time):
                log.add(packet)
            elif trim.end is not None and time >= trim.end:
                log.add_following(packet)
        return tuple(log.track() for log in logs)


def _opened(path: Path, start: Fraction | None) -> InputContainer:
    """The file, from ``start`` on or some time before."""
    return open_source(path) if start is None else open_near(path, start)


def _packets(container: InputContainer) -> Iterator[Packet]:
    try:
        yield from (packet for packet in container.demux() if packet.size)
    except IndexError:  # PyAV's, where streams appeared late
        return


def _time(packet: Packet) -> Fraction | None:
    ticks = packet.pts if packet.pts is not None else packet.dts
    return None if ticks is None else ticks * packet.time_base


def _log(stream: av.stream.Stream, container: InputContainer, trim: Trim) -> "_Log":
    if not isinstance(stream, av.VideoStream):
        return _Log(stream)
    return _PictureLog(stream, container.format.name, trim.end)


class _Log:
    """The packets of one stream, as they come."""

    def __init__(self, stream: av.stream.Stream) -> None:
        self._stream = stream
        # Attachments and data have no codec.
        self._codec = stream.codec_context.codec.canonical_name if stream.codec_context else stream.type
        self._base = Fraction(0)
        self._shown: list[int] = []
        self._packets = self._longest = self._backward = 0
        self._until: int | None = None
        self._decoded: int | None = None
        self._keys: list[int] = []

    def time_of(self, packet: Packet) -> Fraction | None:
        """When it is shown or heard, in seconds on the file's clock; each packet is asked about once, in its order."""
        return _time(packet)

    def add(self, packet: Packet) -> None:
        """Count a packet."""
        self._packets += 1
        self._base = packet.time_base
        if packet.dts is not None:
            self._backward += self._decoded is not None and packet.dts < self._decoded
            self._decoded = packet.dts
        shown = packet.pts if packet.pts is not None else packet.dts
        if shown is not None:
            self._place(packet, shown)

    def add_following(self, packet: Packet) -> None:
        """Look at a packet behind those that count."""

    def track(self) -> Track:
        """What all of them tell."""
        shown = sorted(self._shown)
        gaps = [later - earlier for earlier, later in pairwise(shown)]
        return Track(
            index=self._stream.index,
            kind=self._stream.type,
            codec=self._codec,
            packets=self._packets,
            start=shown[0] * self._base if shown else None,
            end=self._end(shown[-1] * self._base) if shown else None,
            longest_packet=self._longest * self._base,
            longest_gap=max(gaps, default=0) * self._base,
            repeated_times=gaps.count(0),
            backward_times=self._backward,
            key_times=tuple(key * self._base for key in sorted(self._keys)),
        )

    def _place(self, packet: Packet, shown: int) -> None:
        """Count the time of a packet."""
        length = packet.duration or 0
        self._shown.append(shown)
        self._longest = max(self._longest, length)
        self._until = shown + length if self._until is None else max(self._until, shown + length)

    def _end(self, last: Fraction) -> Fraction:
        """When all have passed, of which the last one comes at ``last``."""
        return last if self._until is None else self._until * self._base


class _PictureLog(_Log):
    """The same of pictures, each of which is shown until the next one, whatever its packet says."""

    def __init__(self, stream: av.VideoStream, container: str, cut: Fraction | None) -> None:
        super().__init__(stream)
        self._cut = cut
        self._step = 1 / stream.average_rate if stream.average_rate else Fraction(1, 25)
        self._container = container
        self._last = self._last_length = 0
        self._next: Fraction | None = None
        self._counted: Fraction | None = Fraction(0)

    def time_of(self, packet: Packet) -> Fraction | None:
        """See :class:`_Log`; in bare streams, which tell no times, when all packets before have passed.

        There the decoder counts so, too: what is taken of them is as many pictures as packets.
        """
        told, counted = _time(packet), self._counted
        if told is not None or counted is None:
            self._counted = None
            return told
        self._counted = counted + (packet.duration * packet.time_base if packet.duration else self._step)
        return counted

    def add_following(self, packet: Packet) -> None:
        """See :class:`_Log`."""
        time = _time(packet)
        if time is not None:
            self._next = time if self._next is None else min(self._next, time)

    def _place(self, packet: Packet, shown: int) -> None:
        if not self._shown or shown >= self._last:
            self._last, self._last_length = shown, packet.duration or 0
        super()._place(packet, shown)
        if packet.is_keyframe:
            self._keys.append(shown)

    def _end(self, last: Fraction) -> Fraction:
        if self._next is not None:
            end = self._next
        else:
            gaps = (later - earlier for earlier, later in pairwise(sorted(self._shown)))
            longest = max(self._longest, *gaps, 0) * self._base
            promised = promised_end(self._stream)
            if promised is not None and promised > last + longest:  # the file is cut off
                promised = None
            end = end_of_last(last, self._last_length * self._base, self._container, promised)
        return end if self._cut is None else min(end, max(self._cut, last + self._step))
