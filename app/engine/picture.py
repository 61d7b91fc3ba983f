"""What travels between the stages of a job."""

from dataclasses import dataclass
from fractions import Fraction

from torch import Tensor


@dataclass(frozen=True)
class Picture:
    """A frame as networks see it."""

    rgb: Tensor
    """(3, H, W) float32 on the job's device; nominally [0, 1], super-white and super-black beyond."""
    pts: Fraction
    """Seconds on the source's clock."""
    duration: Fraction
    new_shot: bool
    position: Fraction = Fraction(0)
    """Where it lies to the segment that is rendered: 0 inside; below 0 so many source frames before it, above 0 behind
    it. Pictures outside are context."""
    span: Fraction = Fraction(1)
    """How many source frames lie from it to the next one."""
