"""The part of a video that is worked on."""

from dataclasses import dataclass, replace
from fractions import Fraction


@dataclass(frozen=True)
class Span:
    """Seconds from the picture's beginning: [start, end); ``None`` for all on that side."""

    start: Fraction | None = None
    end: Fraction | None = None

    def begins(self, at: Fraction) -> "Span":
        """The same with another beginning; an end that does not come after it is dropped."""
        return Span(at or None, self.end if self.end is not None and self.end > at else None)

    def ends(self, at: Fraction | None) -> "Span":
        """The same with another end; a beginning that does not come before it is dropped."""
        if at is not None and self.start is not None and self.start >= at:
            return Span(None, at)
        return replace(self, end=at)

    def length(self, duration: Fraction) -> Fraction:
        """Seconds, of a video of ``duration``."""
        return (duration if self.end is None else min(self.end, duration)) - (self.start or 0)


WHOLE = Span()
