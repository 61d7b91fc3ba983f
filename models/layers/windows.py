"""Which frames a sliding window sees at the ends of a shot (the four rules of the published codes)."""

from enum import Enum


class Border(Enum):
    """What stands in for frames before the first and after the last."""

    REPLICATE = "replicate"
    """The end frame again."""
    REFLECTION = "reflection"
    """Mirrored about the end frame."""
    REFLECTION_CIRCLE = "reflection_circle"
    """The frames beyond the window's other side: no frame is seen twice."""
    CIRCLE = "circle"
    """The window's other side, nearest first."""


def window_indices(center: int, size: int, count: int, border: Border) -> list[int]:
    """Indices of the ``size`` frames around ``center`` in a shot of ``count`` frames.

    Shots shorter than the window use ``REPLICATE``: the other rules would leave the shot.
    """
    half = size // 2
    rule = Border.REPLICATE if count < size else border
    return [_inside(i, center, half, count - 1, rule) for i in range(center - half, center - half + size)]


def _inside(index: int, center: int, half: int, last: int, rule: Border) -> int:
    if 0 <= index <= last:
        return index
    before = index < 0
    match rule:
        case Border.REPLICATE:
            return 0 if before else last
        case Border.REFLECTION:
            return -index if before else 2 * last - index
        case Border.REFLECTION_CIRCLE:
            return center + half - index if before else center - half - (index - last)
        case Border.CIRCLE:
            size = 2 * half + 1
            return size + index if before else index - size
