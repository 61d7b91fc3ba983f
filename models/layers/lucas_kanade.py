"""Optical flow without weights: Lucas and Kanade's method, coarse to fine (Bouguet 2001).

A flow network takes longer to learn motion than a slim network takes to learn everything else. This one is there from
the first training step on, and exact to a fifth of a pixel where there is detail; where there is none it stays near
what the coarser level says. Differences that motion does not explain (occlusions, noise) count less (Geman–McClure).
"""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from models.layers.flow_warp import flow_warp
from models.layers.gaussian import smoothed
from models.layers.light import luma

_LEVELS = 4
_ROUNDS = 3
"""Corrections on each level."""
_WINDOW = 2.0
"""Standard deviation of the Gaussian that weighs the neighbourhood, in pixels."""
_SMOOTH = 1.0
"""Standard deviation of the Gaussian that smoothes the flow after each correction, in pixels."""
_DAMPING = 2e-4
"""Added to the squared gradients, of light from 0 to 1: where there is less detail, the flow hardly changes."""
_OUTLIER = 0.1
"""Differences of this size count a quarter."""


class LucasKanade(nn.Module):
    """Flow from one picture to another; nothing is learnt, and no gradient passes."""

    @torch.no_grad()
    def forward(self, reference: Tensor, support: Tensor) -> Tensor:
        """Where each pixel of ``reference`` lies in ``support``.

        Pictures are (N, 3, H, W), RGB in [0, 1], of any size. Returns (N, 2, H, W) fp32, pixels to the right and down.
        """
        height, width = reference.shape[2:]
        with torch.autocast(reference.device.type, enabled=False):
            here, there = _pyramid(reference), _pyramid(support)
            flow = torch.zeros_like(here[-1]).repeat(1, 2, 1, 1)
            for level in reversed(range(_LEVELS)):
                if level < _LEVELS - 1:
                    flow = 2 * F.interpolate(flow, scale_factor=2, mode="bilinear", align_corners=False)
                for _ in range(_ROUNDS):
                    flow = smoothed(flow + _correction(here[level], there[level], flow), _SMOOTH)
        return flow[..., :height, :width]


def _pyramid(pictures: Tensor) -> list[Tensor]:
    """BT.601's luma at every level, finest first; continued right and below to a size that the levels divide."""
    light = luma(pictures.float())
    down, right = (-length % 2 ** (_LEVELS - 1) for length in light.shape[2:])
    levels = [F.pad(light, (0, right, 0, down), mode="replicate")]
    for _ in range(_LEVELS - 1):
        levels.append(F.avg_pool2d(levels[-1], 2))
    return levels


def _correction(here: Tensor, there: Tensor, flow: Tensor) -> Tensor:
    """What the flow lacks, by the differences that are left: (N, 1, h, w) twice, (N, 2, h, w) → (N, 2, h, w)."""
    warped = flow_warp(there, flow, padding="border")
    between = F.pad((here + warped) / 2, (1, 1, 1, 1), mode="replicate")
    right = (between[..., 1:-1, 2:] - between[..., 1:-1, :-2]) / 2
    down = (between[..., 2:, 1:-1] - between[..., :-2, 1:-1]) / 2
    change = here - warped
    weight = 1 / (1 + (change / _OUTLIER) ** 2) ** 2
    products = torch.cat((right * right, right * down, down * down, right * change, down * change), dim=1)
    xx, xy, yy, xt, yt = smoothed(weight * products, _WINDOW).unbind(dim=1)
    xx, yy = xx + _DAMPING, yy + _DAMPING
    determinant = xx * yy - xy * xy
    steps = torch.stack(((yy * xt - xy * yt) / determinant, (xx * yt - xy * xt) / determinant), dim=1)
    return steps.clamp(-1, 1)
