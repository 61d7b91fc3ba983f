"""Dense optical flow without weights: Lucas and Kanade (1981), coarse to fine.

Good enough to say where a static or smoothly moving point of a sharp picture lies in the next one; where it is not, the
way there and back disagree, and the point is left out.
"""

import torch
import torch.nn.functional as F
from torch import Tensor

from models.layers.flow_warp import flow_warp

_COARSEST = 16
"""Least side of the coarsest level, in pixels."""
_STEPS = 3
"""Refinements on each level."""
_REACH = 3
"""Pixels to each side that move together."""
_CERTAIN = 1e-3
"""Squared gradient, in brightness per pixel, below which there is no texture to follow: a place moves with others."""


def flow(reference: Tensor, target: Tensor) -> Tensor:
    """Where each pixel of ``reference`` lies in ``target``.

    Args:
        reference: (N, 1, H, W), brightness in [0, 1].
        target: the same shape.

    Returns:
        (N, 2, H, W), pixels to the right and down.
    """
    levels = [(reference, target)]
    while min(levels[-1][0].shape[2:]) >= 2 * _COARSEST:
        first, second = (F.avg_pool2d(_blurred(level, 1), 2) for level in levels[-1])
        levels.append((first, second))
    moved = torch.zeros(len(reference), 2, *levels[-1][0].shape[2:], device=reference.device)
    for first, second in reversed(levels):
        factor = first.shape[3] / moved.shape[3]
        moved = F.interpolate(moved, size=first.shape[2:], mode="bilinear", align_corners=False) * round(factor)
        for _ in range(_STEPS):
            moved = moved + _step(first, flow_warp(second, moved, padding="border"))
            moved = _blurred(moved, 1)
    return moved


def seen_in_both(there: Tensor, back: Tensor) -> Tensor:
    """Which pixels are found again: flows (N, 2, H, W) both ways → (N, 1, H, W) bool.

    The way there and back must end where it began (Sundaram, Brox and Keutzer 2010, equation 5), inside the picture.
    """
    returned = flow_warp(back, there)
    gap = (there + returned).square().sum(dim=1, keepdim=True)
    length = there.square().sum(dim=1, keepdim=True) + returned.square().sum(dim=1, keepdim=True)
    inside = flow_warp(torch.ones_like(gap), there) > 0.999
    return (gap < 0.01 * length + 0.5) & inside


def _step(reference: Tensor, warped: Tensor) -> Tensor:
    """What a window of pixels would still have to move so that ``warped`` becomes ``reference``; at most a pixel."""
    mean = (reference + warped) / 2
    padded = F.pad(mean, (1, 1, 1, 1), mode="replicate")
    dx = (padded[..., 1:-1, 2:] - padded[..., 1:-1, :-2]) / 2
    dy = (padded[..., 2:, 1:-1] - padded[..., :-2, 1:-1]) / 2
    difference = reference - warped
    products = torch.cat((dx * dx, dy * dy, dx * dy, dx * difference, dy * difference), dim=1)
    xx, yy, xy, x_rest, y_rest = torch.split(_blurred(products, _REACH), 1, dim=1)
    xx, yy = xx + _CERTAIN, yy + _CERTAIN
    determinant = xx * yy - xy * xy
    step: Tensor = torch.cat((yy * x_rest - xy * y_rest, xx * y_rest - xy * x_rest), dim=1) / determinant
    return step.clamp(-1, 1)


def _blurred(x: Tensor, reach: int) -> Tensor:
    """A mean over (2·reach + 1)² pixels, of those inside the picture."""
    return F.avg_pool2d(x, 2 * reach + 1, stride=1, padding=reach, count_include_pad=False)
