"""Segments → moving pictures to be shared, in which each picture is shown for a whole number of ticks."""

from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import cast

import av

from app.media.containers import MOST_FRAMES
from app.media.encode import EncodeSpec
from app.media.joiner import Joiner
from app.media.parts import Part, packets_of


@dataclass(frozen=True)
class Clock:
    """How a kind of file counts time."""

    tick: Fraction
    """Seconds."""
    least: int
    """Ticks; viewers show for a tenth of a second what is to be shown for less."""


CLOCKS = {".gif": Clock(Fraction(1, 100), 2), ".webp": Clock(Fraction(1, 1000), 11)}
"""Of each kind."""


class Animation(Joiner):
    """Joins segments into a file that plays again and again. Pictures that viewers would have no time for are left out.

    Args:
        path: the final name.
        spec: the pictures, as the segments were encoded.

    Raises:
        ResourceError: nothing can be written there.
    """

    def __init__(self, path: Path, spec: EncodeSpec) -> None:
        super().__init__(path)
        self._spec = spec
        self._clock = CLOCKS[path.suffix.lower()]
        self._parts: list[tuple[Part, list[int | None]]] = []
        """With the tick at which each picture is shown; ``None``: it is left out."""
        self._last = -self._clock.least
        self._left_out = 0

    @property
    def notes(self) -> tuple[str, ...]:
        """See :class:`Joiner`."""
        if not self._left_out:
            return ()
        suffix = self.path.suffix.lower()
        return (
            f"Viewers of {suffix} files show no more than {MOST_FRAMES[suffix]} pictures a second:"
            f" {self._left_out} were left out.",
        )

    def append(self, part: Part) -> None:
        """See :class:`Joiner`. The pictures are only looked at; they are written when all are known."""
        times = [
            self._placed(packet.pts or 0, packet.duration or 0) for packet in packets_of(part, self._spec.time_base)
        ]
        self._parts.append((part, times))
        for picture in self._pictures(part, times):
            self._look_at(picture)
            self.frames += 1

    def _shown(self) -> Iterator[av.VideoFrame]:
        """All pictures that are not left out, each at its tick."""
        for part, times in self._parts:
            yield from self._pictures(part, times)

    @abstractmethod
    def _look_at(self, picture: av.VideoFrame) -> None:
        """Learn of a picture what must be known before the first one is written."""

    def _placed(self, pts: int, duration: int) -> int | None:
        """The tick of a picture, if it is still on when the one before has been shown long enough."""
        begin, end = (
            round(ticks * self._spec.time_base / self._clock.tick)
            for ticks in (pts, pts + (duration or self._spec.step / self._spec.time_base))
        )
        shown = max(begin, self._last + self._clock.least)
        if shown >= end and shown > begin:
            self._left_out += 1
            return None
        self._last = shown
        return shown

    def _pictures(self, part: Part, times: list[int | None]) -> Iterator[av.VideoFrame]:
        decoder = cast(av.VideoCodecContext, av.CodecContext.create(self._spec.encoder.name, "r"))
        for packet, time in zip(packets_of(part, self._spec.time_base), times, strict=True):
            if time is None:  # each picture is coded by itself
                continue
            for picture in decoder.decode(packet):
                picture.pts, picture.time_base = time, self._clock.tick
                yield picture
