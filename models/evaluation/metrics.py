"""PSNR as the super-resolution literature measures it."""

import torch
from torch import Tensor


def luma(images: Tensor) -> Tensor:
    """BT.601 studio luma in 8-bit code values, not rounded: (…, 3, H, W) in [0, 1] → (…, H, W)."""
    red, green, blue = images.unbind(dim=-3)
    return 65.481 * red + 128.553 * green + 24.966 * blue + 16


def psnr_y(images: Tensor, truth: Tensor) -> Tensor:
    """Y-PSNR in dB of each image: (N, 3, H, W) → (N). Images are first clamped and rounded to 8 bits."""
    rounded = images.clamp(0, 1).mul(255).round().div(255)
    error = (luma(rounded).double() - luma(truth).double()).square().mean(dim=(-2, -1))
    return 10 * torch.log10(255**2 / error)
