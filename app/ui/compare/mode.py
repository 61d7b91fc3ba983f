"""How two pictures share a view."""

from enum import Enum


class Mode(Enum):
    """What is seen of before and after."""

    SPLIT = "split"
    """Both in one picture, parted by a divider."""
    SIDE = "side"
    """Beside each other, at the same place."""
    SINGLE = "single"
    """One at a time, at the same place."""
    DIFFERENCE = "difference"
    """How much each pixel has changed, brightened."""
