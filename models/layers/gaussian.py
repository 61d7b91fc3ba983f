"""A Gaussian filter for small widths."""

import torch
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
    taps = torch.exp(-(torch.arange(-radius, radius + 1, device=x.device).float() ** 2) / (2 * sigma**2))
    channels = x.shape[1]
    kernel = (taps / taps.sum()).expand(channels, 1, 1, -1)
    padded = F.pad(x, (radius,) * 4, mode=border)
    return F.conv2d(F.conv2d(padded, kernel, groups=channels), kernel.transpose(2, 3), groups=channels)
