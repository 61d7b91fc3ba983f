"""What a picture tells of its blur, given how fast things move in it.

A smear of length L makes neighbours along it alike, and things L apart opposite in what changes: the autocorrelation
of differences along the motion is lowest there (Yitzhaky & Kopeika 1997, "Identification of blur parameters from
motion blurred images"). A soft lens takes the finest detail, whichever way it runs.
"""

from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import Tensor

from models.layers.flow_warp import warped_along
from models.layers.gaussian import smoothed

CELL = 4
"""Pixels across that share their statistics."""
_LAGS = (0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1.05, 1.2)
"""Distances over which differences are compared, in parts of the way that things move in one frame."""
_STEP = 0.7
"""Half of the distance over which differences are taken, in pixels."""
_SLOWEST = 0.3
"""Speed below which motion smears nothing, in pixels a frame."""
_BANDS = (0.5, 1.0, 2.0, 4.0)
"""Standard deviations of the Gaussians between which detail is told apart, in pixels."""
_NEIGHBOURHOODS = (2.0, 8.0)
"""Standard deviations of the Gaussians that weigh what counts for a cell, in cells."""
_FAINT = 1e-6
_PER_WAY = 1 + len(_LAGS)
COUNT = len(_NEIGHBOURHOODS) * (2 * len(_LAGS) + 2 + len(_BANDS) + 1)
"""Numbers that describe a cell."""


def blur_statistics(picture: Tensor, velocity: Tensor) -> Tensor:
    """Numbers of about 1 for each cell: (N, 1, H, W), velocity (N, 2, H, W) in pixels a frame → (N, COUNT, H/4, W/4).

    H and W are multiples of :data:`CELL`; the picture is in [0, 1], as it is shown.
    """
    speed = velocity.norm(dim=1, keepdim=True).clamp(min=_SLOWEST)
    onwards = velocity / speed
    across = torch.stack((-onwards[:, 1], onwards[:, 0]), dim=1)
    finer = (picture, *(smoothed(picture, sigma) for sigma in _BANDS))
    bands = [(fine - coarse).square() for fine, coarse in pairwise(finer)]
    products = [product for way in (onwards, across) for product in _products(picture, way, speed)]
    cells = F.avg_pool2d(torch.cat((*products, *bands, speed), dim=1), CELL)
    return torch.cat([_described(smoothed(cells, sigma)) for sigma in _NEIGHBOURHOODS], dim=1)


def _products(picture: Tensor, way: Tensor, speed: Tensor) -> list[Tensor]:
    """Of differences in a direction, at no distance and at each of :data:`_LAGS`: (N, 1, H, W) each."""
    after, before = warped_along(picture, way, (_STEP, -_STEP), "border")
    change = after - before
    halves = [sign * lag / 2 for lag in _LAGS for sign in (1, -1)]
    ends = list(warped_along(change, speed * way, halves, "border"))
    return [change.square(), *(one * other for one, other in zip(ends[::2], ends[1::2], strict=True))]


def _described(sums: Tensor) -> Tensor:
    """Mean products, (N, …, h, w), as numbers that do not depend on contrast, and a few that do."""
    onwards, across, rest = sums[:, :_PER_WAY], sums[:, _PER_WAY : 2 * _PER_WAY], sums[:, 2 * _PER_WAY :]
    bands, speed = rest[:, :-1], rest[:, -1:]
    energies = [products[:, :1] + _FAINT for products in (onwards, across)]
    alike = [3 * products[:, 1:] / energy for products, energy in zip((onwards, across), energies, strict=True)]
    finest, *_ = levels = torch.split((bands + _FAINT / 10).log(), 1, dim=1)
    steps = [coarse - fine for fine, coarse in pairwise(levels)]
    along, beside = (energy.log() for energy in energies)
    return torch.cat((*alike, along - beside, (along + 7) / 2, *steps, (finest + 10) / 2, speed.log()), dim=1)
