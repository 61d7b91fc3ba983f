"""Where a deformable convolution reads its input: what all implementations of it share."""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class Sampling:
    """Where a convolution samples; each value applies to both axes."""

    stride: int = 1
    padding: int = 1
    dilation: int = 1


Implementation = Callable[[Tensor, Tensor, Tensor | None, tuple[Tensor, Tensor | None], Sampling], Tensor]
"""What :func:`models.layers.deform_conv.deform_conv2d` takes and gives."""


def tap_positions(weight: Tensor, height: int, width: int, sampling: Sampling) -> tuple[Tensor, Tensor]:
    """Unshifted (y, x) of every tap of outputs of ``height`` × ``width``: (Ho, 1, K) and (1, Wo, K), fp32."""
    kh, kw = weight.shape[2:]
    device = weight.device
    rows = torch.arange(height, device=device).float() * sampling.stride - sampling.padding
    cols = torch.arange(width, device=device).float() * sampling.stride - sampling.padding
    tap_y = torch.arange(kh, device=device).repeat_interleave(kw).float() * sampling.dilation
    tap_x = torch.arange(kw, device=device).repeat(kh).float() * sampling.dilation
    return (rows[:, None] + tap_y)[:, None, :], (cols[:, None] + tap_x)[None, :, :]
