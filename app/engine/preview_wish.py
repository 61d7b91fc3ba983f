"""What a preview shall show, and what came of it. Free of torch: the window holds them."""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from app.engine.job import Job
from app.engine.region import WHOLE, Region


@dataclass(frozen=True)
class PreviewWish:
    """A stretch of a video and what would be done to it."""

    job: Job
    """The whole; its own range does not matter."""
    start: Fraction
    """Seconds from the picture's beginning; frames are taken from [start, end)."""
    end: Fraction
    region: Region = WHOLE
    """The part that is to be seen, of the picture as it is stored."""
    is_quick: bool = False
    """Only so much of the region's middle as is done in a moment."""


@dataclass(frozen=True)
class Preview:
    """A stretch of a video as it would become."""

    path: Path
    start: Fraction
    """Of the source, in seconds from the picture's beginning."""
    end: Fraction
    slowdown: int
    """Seconds of the preview for each second of the source."""
    region: Region
    """The part of the source's picture that it shows, of the picture as it is stored."""
    frames: int
    seconds: float
    """What rendering took, without preparations."""

    @property
    def seconds_per_frame(self) -> float:
        """What each of its frames took."""
        return self.seconds / max(1, self.frames)
