"""Deformable convolution by ``grid_sample``: on every device, with gradients."""

import torch
import torch.nn.functional as F
from torch import Tensor

from models.layers.deform_sampling import Sampling, tap_positions


def by_grid_sample(
    x: Tensor, offset: Tensor, mask: Tensor | None, conv: tuple[Tensor, Tensor | None], sampling: Sampling
) -> Tensor:
    """One ``grid_sample`` over all taps, then a 1×1 convolution: fast, but holds K copies of the input."""
    weight, bias = conv
    n, channels = x.shape[:2]
    out_h, out_w = offset.shape[2:]
    taps = weight.shape[2] * weight.shape[3]
    groups = offset.shape[1] // (2 * taps)
    samples = _sampled(x, offset, weight, slice(0, taps), sampling)
    if mask is not None:
        samples = samples * mask.reshape(n, groups, 1, taps, out_h, out_w)
    return F.conv2d(samples.view(n, channels * taps, out_h, out_w), weight.reshape(len(weight), -1, 1, 1), bias)


def by_tap(
    x: Tensor, offset: Tensor, mask: Tensor | None, conv: tuple[Tensor, Tensor | None], sampling: Sampling
) -> Tensor:
    """Tap by tap, the 1×1 convolutions of all taps summed: a K-th of the memory where no gradient is wanted."""
    weight, bias = conv
    n, channels = x.shape[:2]
    out_h, out_w = offset.shape[2:]
    kernels = weight.flatten(2).unbind(dim=2)
    groups = offset.shape[1] // (2 * len(kernels))
    # Nine sums in half precision would lose bits that the single matrix product of the other forms keeps.
    total = torch.zeros(n, len(weight), out_h, out_w, device=x.device)
    for tap, kernel in enumerate(kernels):
        samples = _sampled(x, offset, weight, slice(tap, tap + 1), sampling)
        if mask is not None:
            shares = mask.reshape(n, groups, 1, len(kernels), out_h, out_w)
            samples = samples * shares[:, :, :, tap : tap + 1]
        total = total + F.conv2d(samples.view(n, channels, out_h, out_w), kernel[:, :, None, None])
    if bias is not None:
        total = total + bias[:, None, None]
    return total.to(x.dtype)


def _sampled(x: Tensor, offset: Tensor, weight: Tensor, taps: slice, sampling: Sampling) -> Tensor:
    """What some taps read: (N, G, C/G, taps, Ho, Wo) in the dtype of ``x``."""
    n, channels, height, width = x.shape
    out_h, out_w = offset.shape[2:]
    count = weight.shape[2] * weight.shape[3]
    groups = offset.shape[1] // (2 * count)
    tap_y, tap_x = tap_positions(weight, out_h, out_w, sampling)
    shift = offset.reshape(n * groups, count, 2, out_h, out_w)[:, taps].float()
    down = shift[:, :, 0] + tap_y[..., taps].permute(2, 0, 1)
    right = shift[:, :, 1] + tap_x[..., taps].permute(2, 0, 1)
    grid = torch.stack(((2 * right + 1) / width - 1, (2 * down + 1) / height - 1), dim=-1)
    planes = x.reshape(n * groups, channels // groups, height, width).float()
    samples = F.grid_sample(planes, grid.view(n * groups, -1, out_w, 2), align_corners=False)
    return samples.view(n, groups, channels // groups, -1, out_h, out_w).to(x.dtype)
