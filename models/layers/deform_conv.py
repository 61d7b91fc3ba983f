"""Modulated deformable convolution (DCNv2) in plain PyTorch: no compiled extension on any system.

Layout of offsets and masks, and the border rule, are those of every published implementation (Dai et al. 2017,
Zhu et al. 2019): offset channel ``g·2K + 2k`` is the vertical shift of tap ``k`` in deformable group ``g``, the next
one the horizontal shift; a sample outside the image reads zeros. Checkpoints of EDVR and Zooming Slow-Mo load as
they are.
"""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

GATHER_BLOCK = 1 << 18
"""Samples that are gathered at once: their indices and weights stay in the processor's cache."""


@dataclass(frozen=True)
class Sampling:
    """Where a convolution samples; each value applies to both axes."""

    stride: int = 1
    padding: int = 1
    dilation: int = 1


def deform_conv2d(
    x: Tensor, offset: Tensor, mask: Tensor | None, conv: tuple[Tensor, Tensor | None], sampling: Sampling
) -> Tensor:
    """Convolve ``x`` where each tap is shifted by ``offset`` and weighted by ``mask``.

    Args:
        x: (N, C, H, W).
        offset: (N, 2·G·K, Ho, Wo) in pixels, K = taps of the kernel; G is inferred.
        mask: (N, G·K, Ho, Wo), usually in [0, 1]; ``None`` weighs every tap 1.
        conv: weight (O, C, kh, kw) and bias (O) or ``None``.
        sampling: stride, padding and dilation.

    Returns:
        (N, O, Ho, Wo) in the dtype of ``x``. Coordinates are always computed in fp32: in half precision they would
        be wrong by up to a pixel.
    """
    # The gather form has no cheap gradient; on a GPU one fused grid_sample beats it.
    gather = x.device.type == "cpu" and not torch.is_grad_enabled()
    return (_by_gather if gather else _by_grid_sample)(x, offset, mask, conv, sampling)


def _tap_positions(weight: Tensor, height: int, width: int, sampling: Sampling) -> tuple[Tensor, Tensor]:
    """Unshifted (y, x) of every tap: (Ho, 1, K) and (1, Wo, K), fp32."""
    kh, kw = weight.shape[2:]
    device = weight.device
    rows = torch.arange(height, device=device).float() * sampling.stride - sampling.padding
    cols = torch.arange(width, device=device).float() * sampling.stride - sampling.padding
    tap_y = torch.arange(kh, device=device).repeat_interleave(kw).float() * sampling.dilation
    tap_x = torch.arange(kw, device=device).repeat(kh).float() * sampling.dilation
    return (rows[:, None] + tap_y)[:, None, :], (cols[:, None] + tap_x)[None, :, :]


def _by_grid_sample(
    x: Tensor, offset: Tensor, mask: Tensor | None, conv: tuple[Tensor, Tensor | None], sampling: Sampling
) -> Tensor:
    """One ``grid_sample`` over all taps, then a 1×1 convolution. Differentiable."""
    weight, bias = conv
    n, channels, height, width = x.shape
    out_h, out_w = offset.shape[2:]
    taps = weight.shape[2] * weight.shape[3]
    groups = offset.shape[1] // (2 * taps)
    tap_y, tap_x = _tap_positions(weight, out_h, out_w, sampling)
    shift = offset.float().reshape(n * groups, taps, 2, out_h, out_w)
    y = shift[:, :, 0] + tap_y.permute(2, 0, 1)
    x_pos = shift[:, :, 1] + tap_x.permute(2, 0, 1)
    grid = torch.stack(((2 * x_pos + 1) / width - 1, (2 * y + 1) / height - 1), dim=-1)
    planes = x.reshape(n * groups, channels // groups, height, width).float()
    samples = F.grid_sample(planes, grid.view(n * groups, taps * out_h, out_w, 2), align_corners=False)
    samples = samples.view(n, groups, channels // groups, taps, out_h, out_w).to(x.dtype)
    if mask is not None:
        samples = samples * mask.reshape(n, groups, 1, taps, out_h, out_w)
    return F.conv2d(samples.view(n, channels * taps, out_h, out_w), weight.reshape(len(weight), -1, 1, 1), bias)


def _by_gather(
    x: Tensor, offset: Tensor, mask: Tensor | None, conv: tuple[Tensor, Tensor | None], sampling: Sampling
) -> Tensor:
    """Bilinear samples as weighted sums of four table rows, then one matrix product.

    ``embedding_bag`` fuses the gather with the weighting and works on whole channel vectors. Rows of the picture are
    taken a few at a time so that what is written is still in the cache when it is read: together two to four times
    faster than ``grid_sample`` for the few channels per group that the slim networks have.
    """
    weight, bias = conv
    n, channels, height, width = x.shape
    out_h, out_w = offset.shape[2:]
    taps = weight.shape[2] * weight.shape[3]
    groups = offset.shape[1] // (2 * taps)
    tap_y, tap_x = _tap_positions(weight, out_h, out_w, sampling)
    # Rows of samples are (group, tap, channel); the weight has (channel over all groups, tap).
    kernel = weight.view(len(weight), groups, channels // groups, taps).permute(0, 1, 3, 2).reshape(len(weight), -1)
    # One ring of zeros around the image makes the border rule a clamp; two after it keep the fourth corner inside.
    table = F.pad(x.reshape(n * groups, channels // groups, height, width), (1, 2, 1, 2)).permute(0, 2, 3, 1)
    tables = table.float().reshape(n, -1, channels // groups)
    plane = torch.arange(groups, dtype=torch.int32).view(groups, 1) * ((height + 3) * (width + 3))
    shift = offset.permute(0, 2, 3, 1).reshape(n, out_h, out_w, groups, taps, 2)
    share = None if mask is None else mask.permute(0, 2, 3, 1).reshape(n, out_h, out_w, groups, taps)
    out = x.new_empty(n, out_h, out_w, len(weight))
    rows = max(1, GATHER_BLOCK // (out_w * groups * taps))
    for image in range(n):
        for top in range(0, out_h, rows):
            block = slice(top, top + rows)
            y = shift[image, block, ..., 0].float().add_(tap_y[block, :, None]).add_(1)
            x_pos = shift[image, block, ..., 1].float().add_(tap_x[:, :, None]).add_(1)
            index, amount = _corners(y.clamp_(0, height + 1), x_pos.clamp_(0, width + 1), width + 3, plane)
            if share is not None:
                amount *= share[image, block, ..., None]
            samples = F.embedding_bag(
                index.view(-1, 4), tables[image], per_sample_weights=amount.view(-1, 4), mode="sum"
            )
            features = samples.view(-1, out_w, kernel.shape[1]).to(x.dtype)
            out[image, block] = F.linear(features, kernel, bias)
    return out.permute(0, 3, 1, 2)


def _corners(y: Tensor, x: Tensor, table_width: int, plane: Tensor) -> tuple[Tensor, Tensor]:
    """Table rows of the four neighbours of each (y, x) ≥ 0, and their bilinear weights: (…, 4) each."""
    # Offsets that are no numbers must not become addresses.
    y, x = y.nan_to_num_(0), x.nan_to_num_(0)
    row, col = y.int(), x.int()
    y, x = y.sub_(row), x.sub_(col)
    corner = row.mul_(table_width).add_(col).add_(plane)
    index = torch.empty(*corner.shape, 4, dtype=torch.int32)
    for i, step in enumerate((0, 1, table_width, table_width + 1)):
        torch.add(corner, step, out=index[..., i])
    amount = torch.empty(*y.shape, 4)
    lower_right = torch.mul(y, x, out=amount[..., 3])
    torch.sub(y, lower_right, out=amount[..., 2])
    torch.sub(x, lower_right, out=amount[..., 1])
    torch.sub(1 - y, amount[..., 1], out=amount[..., 0])
    return index, amount


class DeformConvPack(nn.Module):
    """3×3 modulated deformable convolution whose offsets and masks come from a separate feature map.

    Keys: ``weight``, ``bias``, and ``weight`` and ``bias`` of the convolution that predicts, under the name
    ``predictor``. Initialised so that it starts as half an ordinary convolution: offsets 0, masks 0.5.
    """

    def __init__(self, channels: int, deformable_groups: int, predictor: str = "conv_offset") -> None:
        super().__init__()
        bound = (channels * 9) ** -0.5
        self.weight = nn.Parameter(torch.empty(channels, channels, 3, 3).uniform_(-bound, bound))
        self.bias = nn.Parameter(torch.zeros(channels))
        self._predictor = predictor
        self.add_module(predictor, nn.Conv2d(channels, 27 * deformable_groups, 3, padding=1))
        for parameter in self.get_submodule(predictor).parameters():
            nn.init.zeros_(parameter)

    def forward(self, x: Tensor, offset_features: Tensor) -> Tensor:
        """Deform ``x`` (N, C, H, W) by offsets predicted from ``offset_features`` (N, C, H, W)."""
        predicted = self.get_submodule(self._predictor)(offset_features)
        split = predicted.shape[1] * 2 // 3
        offset, mask = predicted[:, :split], predicted[:, split:].sigmoid()
        return deform_conv2d(x, offset, mask, (self.weight, self.bias), Sampling())
