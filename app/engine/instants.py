"""When pictures are wanted between those that there are: exact fractions of a second, never a count of frames."""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import NamedTuple, Protocol


class Instant(NamedTuple):
    """A moment between a picture and the one after it; times are seconds on the source's clock."""

    time: Fraction
    duration: Fraction
    """Until the next instant."""
    share: Fraction
    """Of the way to the next picture: 0 is the picture itself."""


class Instants(Protocol):
    """When pictures are wanted."""

    def within(self, start: Fraction, length: Fraction) -> list[Instant]:
        """The instants that belong to a picture; every instant belongs to exactly one of consecutive pictures.

        Args:
            start: when it is shown.
            length: seconds until the next one.
        """

    @property
    def per_picture(self) -> Fraction:
        """How many there are for each picture, nominally."""


@dataclass(frozen=True)
class Parts:
    """The time of every picture in equal parts: two, for twice the frame rate."""

    count: int

    @property
    def per_picture(self) -> Fraction:
        """See :class:`Instants`."""
        return Fraction(self.count)

    def within(self, start: Fraction, length: Fraction) -> list[Instant]:
        """See :class:`Instants`."""
        shares = [Fraction(part, self.count) for part in range(self.count)]
        return [Instant(start + length * share, length / self.count, share) for share in shares]


@dataclass(frozen=True)
class Rate:
    """A constant rate, whatever that of the pictures is."""

    frequency: Fraction
    """Instants per second."""
    origin: Fraction
    """One of the instants: when the source begins, so that as many as possible are those of its pictures."""
    per_picture: Fraction
    """See :class:`Instants`; 1 where nobody knows."""

    def within(self, start: Fraction, length: Fraction) -> list[Instant]:
        """See :class:`Instants`. Containers round times: what all but hits a picture is that picture."""
        spacing = 1 / self.frequency
        tolerance = spacing / 16
        first, behind = (self._from(bound, tolerance) for bound in (start, start + length))
        times = [self.origin + number * spacing for number in range(first, behind)]
        shares = [(time - start) / length if time - start > tolerance else Fraction(0) for time in times]
        return [Instant(time, spacing, share) for time, share in zip(times, shares, strict=True)]

    def _from(self, bound: Fraction, tolerance: Fraction) -> int:
        """The first instant that is not before a moment. The origin is its own picture's, however short that is."""
        number = ceil((bound - tolerance - self.origin) * self.frequency)
        return max(number, 1) if bound > self.origin else number
