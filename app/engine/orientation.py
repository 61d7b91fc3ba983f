"""Ways to turn a picture, and the sets of them in which a network can be asked several times."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from torch import Tensor


@dataclass(frozen=True)
class Orientation:
    """An orientation of a picture and the way back; both work on the last two axes."""

    apply: Callable[[Tensor], Tensor]
    undo: Callable[[Tensor], Tensor]


def _turned(quarters: int) -> Orientation:
    """Clockwise."""
    return Orientation(lambda x: x.rot90(-quarters, (-2, -1)), lambda x: x.rot90(quarters, (-2, -1)))


def _flipped(axis: int) -> Orientation:
    return Orientation(lambda x: x.flip(axis), lambda x: x.flip(axis))


_AS_IS, _LEFT_RIGHT, _TOP_DOWN = _turned(0), _flipped(-1), _flipped(-2)


class Ensemble(Enum):
    """Orientations in which a network sees pictures; its results are turned back and averaged."""

    NONE = "none"
    FLIPS = "flips"
    """Four: as they are, flipped left to right, top to bottom, both (EDVR's ``flipx4``)."""
    FLIPS_AND_TURNS = "flips and turns"
    """Six: as they are, flipped left to right, turned clockwise by 90, 180 and 270 degrees, flipped top to bottom
    (the code of Brehm et al.)."""

    @property
    def orientations(self) -> tuple[Orientation, ...]:
        """In the order of the published codes."""
        match self:
            case Ensemble.NONE:
                return (_AS_IS,)
            case Ensemble.FLIPS:
                return (_AS_IS, _LEFT_RIGHT, _TOP_DOWN, _turned(2))
            case Ensemble.FLIPS_AND_TURNS:
                return (_AS_IS, _LEFT_RIGHT, _turned(1), _turned(2), _turned(3), _TOP_DOWN)
