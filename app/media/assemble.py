"""Segments → the output, by stream copy, with everything else of the source beside them."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from glob import escape
from heapq import heappop, heappush
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from types import TracebackType
from typing import Self
from zlib import crc32

import av
import psutil

from app.errors import InputError
from app.media.encode import EncodeSpec, WrittenSegment, add_picture
from app.media.errors import writing
from app.media.frame import Trim, VideoInfo
from app.media.output_file import publish
from app.media.passthrough import Passthrough
from app.media.streams import Packet
from app.media.tempo import NORMAL, SlowMotion


class DamagedSegment(Exception):
    """A segment on disk is not what was written: it must be rendered again."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


@dataclass(frozen=True)
class Part:
    """A segment that is to be joined."""

    path: Path
    written: WrittenSegment


class Assembler:
    """Joins segments under a temporary name; :meth:`publish` gives the result its own.

    Args:
        path: the final name; its suffix chooses the container.
        spec: the picture, as the segments were encoded.
        source: where the other streams come from.
        trim: what is taken from the source.
        slow: how much longer it lasts here.

    Raises:
        ResourceError: nothing can be written there.
    """

    def __init__(self, path: Path, spec: EncodeSpec, source: VideoInfo, trim: Trim, slow: SlowMotion = NORMAL) -> None:
        self._path = path
        self._origin = trim.start or Fraction(0)
        self._spec = spec
        self._slower = slow.factor
        self._others = Passthrough(source, path.suffix.lower(), trim, slow)
        self.part = path.with_name(f".{path.name}.{os.getpid()}.part{path.suffix.lower()}")
        """The file as long as it has no name of its own."""
        self._step = max(1, round(spec.step / spec.time_base))
        self._clock = _DecodingClock(spec.encoder.reordered, self._step)
        self._held: Packet | None = None
        self._end = 0
        remove_leftovers(path)
        self.frames = 0
        """How many have been joined."""
        with writing(path):
            self._container = av.open(str(self.part.absolute()), "w")
            try:
                self._video = add_picture(self._container, spec)
                self._others.open(self._container)
                self._container.start_encoding()  # what the container refuses shall be told now
            except BaseException:
                self.abort()
                raise

    @property
    def notes(self) -> tuple[str, ...]:
        """What could not be copied; complete when the output is finished."""
        return self._others.notes

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self.abort()

    def append(self, part: Part) -> None:
        """Join the next segment.

        Raises:
            DamagedSegment: the file is missing or was changed since it was written.
        """
        for packet in _packets(part, self._spec.time_base):
            packet.dts = self._clock.next_after(packet.pts or 0)
            packet.stream = self._video
            self._write_held()
            self._held = packet
        self._end = part.written.end(self._step)
        self.frames += part.written.frames

    def finish(self) -> None:
        """Write the rest; the file is complete then, but has no name yet.

        Raises:
            InputError: there was no frame.
        """
        if not self.frames:
            raise InputError("There are no pictures between these two times.", "Choose a longer range.")
        if self._held is not None and self._path.suffix.lower() in (".mp4", ".mov"):
            # These add up what lies between decoding times: the last one makes the sum right.
            self._held.duration = self._clock.remaining(self._end)
        self._write_held()
        with writing(self._path):
            self._others.copy_until(None, self._container)
            self._container.close()
            self._others.close()

    def publish(self, overwrite: bool) -> None:
        """Give the finished file its final name; see :func:`publish`."""
        publish(self.part, self._path, overwrite)

    def _write_held(self) -> None:
        if self._held is None:
            return
        shown = self._origin + (self._held.pts or 0) * self._spec.time_base / self._slower
        with writing(self._path):
            self._container.mux_one(self._held)
            self._others.copy_until(shown, self._container)

    def abort(self) -> None:
        """Leave nothing behind."""
        self._others.close()
        try:
            self._container.close()
        except (av.FFmpegError, OSError):
            pass  # what failed once fails again when the rest is flushed; the file goes away anyhow
        finally:
            self.part.unlink(missing_ok=True)


class _DecodingClock:
    """Gives packets decoding times: each the time of the frame that is shown ``reordered`` frames earlier."""

    def __init__(self, reordered: int, step: int) -> None:
        self._reordered = reordered
        self._step = step
        self._shown: list[int] = []
        self._count = 0
        self._first_shown = 0
        self._first = 0
        self._last = 0

    def next_after(self, pts: int) -> int:
        """The decoding time of the next packet in decoding order, whose frame is shown at ``pts``."""
        if not self._count:
            self._first_shown, self._first = pts, pts - self._reordered * self._step
        heappush(self._shown, pts)
        if self._count < self._reordered:
            self._last = self._first + self._count * self._step
        else:
            self._last = heappop(self._shown)
        self._count += 1
        return self._last

    def remaining(self, end: int) -> int:
        """Duration of the last packet with which all durations add up to what is shown until ``end``."""
        return max(1, (end - self._first_shown) - (self._last - self._first))


def _packets(part: Part, time_base: Fraction) -> Iterator[Packet]:
    """The packets of a segment in decoding order, placed on the output's clock."""
    try:
        content = part.path.read_bytes()
    except FileNotFoundError as error:
        raise DamagedSegment(part.path) from error
    if crc32(content) != part.written.checksum:
        raise DamagedSegment(part.path)
    with av.open(BytesIO(content), "r") as container:
        packets = [packet for packet in container.demux(video=0) if packet.size]
    ticks = [round((packet.pts or 0) * packet.time_base / time_base) for packet in packets]
    shown = sorted(ticks)
    durations = {here: there - here for here, there in pairwise(shown)}
    shift = part.written.first - shown[0]
    for packet, pts in zip(packets, ticks, strict=True):
        packet.time_base = time_base
        packet.pts = pts + shift
        packet.duration = durations.get(pts, part.written.last_duration)
        yield packet


def remove_leftovers(path: Path) -> None:
    """Delete what killed processes left of this output: it cannot be played and would fill the disk."""
    for part in path.parent.glob(f".{escape(path.name)}.*.part{path.suffix.lower()}"):
        owner = part.name.split(".")[-3]
        if owner.isdecimal() and not psutil.pid_exists(int(owner)):
            part.unlink(missing_ok=True)
