"""PSNR and SSIM as the super-resolution literature measures them.

Pictures are clamped and rounded to 8 bits first; nothing is cropped; luma is BT.601's, in studio range and not rounded.
"""

from math import exp

import torch
from torch import Tensor

_WINDOW, _SIGMA = 11, 1.5
"""Of SSIM's Gaussian, in pixels (Wang et al. 2004, section III-C)."""
_STABLE = ((0.01 * 255) ** 2, (0.03 * 255) ** 2)


def luma(images: Tensor) -> Tensor:
    """BT.601 studio luma in 8-bit code values, not rounded: (…, 3, H, W) in [0, 1] → (…, H, W)."""
    red, green, blue = images.unbind(dim=-3)
    return 65.481 * red + 128.553 * green + 24.966 * blue + 16


def psnr_y(images: Tensor, truth: Tensor) -> Tensor:
    """Y-PSNR in dB of each image: (N, 3, H, W) → (N); infinite where they are alike."""
    return _psnr(luma(_rounded(images))[:, None], luma(truth)[:, None])


def psnr_rgb(images: Tensor, truth: Tensor) -> Tensor:
    """PSNR over all three channels in dB of each image: (N, 3, H, W) → (N); infinite where they are alike."""
    return _psnr(_rounded(images) * 255, truth * 255)


def ssim_y(images: Tensor, truth: Tensor) -> Tensor:
    """Structural similarity of luma: (N, 3, H, W), at least 11 × 11 → (N), 1 where they are alike."""
    return _ssim(luma(_rounded(images))[:, None], luma(truth)[:, None])


def ssim_rgb(images: Tensor, truth: Tensor) -> Tensor:
    """Mean structural similarity of the channels: (N, 3, H, W), at least 11 × 11 → (N), 1 where they are alike."""
    return _ssim(_rounded(images) * 255, truth * 255)


def _rounded(images: Tensor) -> Tensor:
    """Pictures in [0, 1] as a file holds them, in 8 bits."""
    return images.clamp(0, 1).mul(255).round().div(255)


def _psnr(first: Tensor, second: Tensor) -> Tensor:
    error = (first.double() - second.double()).square().mean(dim=(1, 2, 3))
    return 10 * torch.log10(255**2 / error)


def _ssim(first: Tensor, second: Tensor) -> Tensor:
    """Code values (N, C, H, W); only where the whole window lies inside the picture."""
    n, channels, height, width = first.shape
    x, y = (images.double().reshape(-1, 1, height, width) for images in (first, second))
    mean_x, mean_y = _blurred(x), _blurred(y)
    variance_x = _blurred(x * x) - mean_x * mean_x
    variance_y = _blurred(y * y) - mean_y * mean_y
    covariance = _blurred(x * y) - mean_x * mean_y
    c1, c2 = _STABLE
    likeness = (2 * mean_x * mean_y + c1) * (2 * covariance + c2)
    likeness /= (mean_x * mean_x + mean_y * mean_y + c1) * (variance_x + variance_y + c2)
    return likeness.view(n, channels, -1).mean(dim=(1, 2))


def _blurred(x: Tensor) -> Tensor:
    return _blurred_along(_blurred_along(x, 3), 2)


def _blurred_along(x: Tensor, dim: int) -> Tensor:
    """Sums of shifted pictures: in double precision five times faster than torch's convolution."""
    half = _WINDOW // 2
    taps = [exp(-((half - i) ** 2) / (2 * _SIGMA**2)) for i in range(_WINDOW)]
    length = x.shape[dim] - 2 * half
    total = x.narrow(dim, half, length) * taps[half]
    for i in range(half):
        total.add_(x.narrow(dim, i, length) + x.narrow(dim, 2 * half - i, length), alpha=taps[i])
    return total / sum(taps)
