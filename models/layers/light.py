"""Light and lightness of pictures."""

from torch import Tensor

GAMMA = 2.2
"""Pictures are shown with this power of what they hold: blur averages light, not code values (Nah et al. 2017,
section 3)."""


def luma(pictures: Tensor) -> Tensor:
    """BT.601's: (N, 3, H, W) → (N, 1, H, W)."""
    red, green, blue = pictures.unbind(dim=1)
    # Numbers, not a tensor of them: to copy one to a graphics card waits for all that is being computed there.
    return (0.299 * red + 0.587 * green + 0.114 * blue)[:, None]
