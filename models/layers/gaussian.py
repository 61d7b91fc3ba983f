"""A Gaussian filter for small widths."""

from math import exp

import torch.nn.functional as F
from torch import Tensor


def smoothed(x: Tensor, sigma: float, reach: float = 2.0, border: str = "replicate") -> Tensor:
    """Each pixel of (N, C, H, W) the weighted mean of its neighbours.

    Args:
        x: of floats.
        sigma: standard deviation of the weights, in pixels.
        reach: how far neighbours count, in standard deviations.
        border: how pictures go on outside, in the words of ``torch.nn.functional.pad``.
    """
    radius = round(reach * sigma)
    weights = [exp(-(distance**2) / (2 * sigma**2)) for distance in range(-radius, radius + 1)]
    taps = [weight / sum(weights) for weight in weights]
    padded = F.pad(x, (radius,) * 4, mode=border)
    return _run(_run(padded, taps, 3), taps, 2)


def _run(x: Tensor, taps: list[float], dimension: int) -> Tensor:
    """Weighted sums of neighbours along a dimension, which becomes as much shorter as there are taps less one.

    Convolutions of one channel take twenty times as long on processors.
    """
    length = x.shape[dimension] - len(taps) + 1
    total = taps[0] * x.narrow(dimension, 0, length)
    for offset, tap in enumerate(taps[1:], start=1):
        total.add_(x.narrow(dimension, offset, length), alpha=tap)
    return total
