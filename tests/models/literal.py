"""What recurrent networks are made of, written down as the papers' equations say it: slow, in double precision."""

import torch
import torch.nn.functional as F
from torch import Tensor

from app.engine.checkpoint import StateDict

SLOPE = 0.1


def sampled(x: Tensor, down: Tensor, right: Tensor) -> Tensor:
    """Bilinear samples of (C, H, W) at places (h, w), zeros outside: (C, h, w)."""
    height, width = x.shape[1:]
    top, left = down.floor(), right.floor()
    result = x.new_zeros(len(x), *down.shape)
    for row in (top, top + 1):
        for column in (left, left + 1):
            weight = (1 - (down - row).abs()) * (1 - (right - column).abs())
            inside = (row >= 0) & (row < height) & (column >= 0) & (column < width)
            values = x[:, row.clamp(0, height - 1).long(), column.clamp(0, width - 1).long()]
            result += values * weight * inside
    return result


def warped(x: Tensor, flow: Tensor) -> Tensor:
    """(C, H, W) read where the flow (2, H, W; right, down) points."""
    rows, columns = grid(x)
    return sampled(x, rows + flow[1], columns + flow[0])


def grid(x: Tensor) -> tuple[Tensor, Tensor]:
    """Row and column of every pixel."""
    height, width = x.shape[1:]
    rows, columns = torch.meshgrid(torch.arange(height), torch.arange(width), indexing="ij")
    return rows.to(x), columns.to(x)


def conv(weights: StateDict, name: str, x: Tensor, stride: int = 1) -> Tensor:
    """A convolution with zeros around, of (C, H, W)."""
    kernel = weights[f"{name}.weight"]
    return F.conv2d(x[None], kernel, weights[f"{name}.bias"], stride, kernel.shape[-1] // 2)[0]


def lrelu(x: Tensor) -> Tensor:
    """Leaky, a tenth."""
    return torch.where(x > 0, x, SLOPE * x)


def trunk(weights: StateDict, name: str, x: Tensor) -> Tensor:
    """A convolution, then residual blocks as long as there are some."""
    x = lrelu(conv(weights, f"{name}.main.0", x))
    block = 0
    while f"{name}.main.2.{block}.conv1.weight" in weights:
        inner = conv(weights, f"{name}.main.2.{block}.conv1", x).clamp_min(0)
        x = x + conv(weights, f"{name}.main.2.{block}.conv2", inner)
        block += 1
    return x


def enlarged(weights: StateDict, x: Tensor, base: Tensor) -> Tensor:
    """Twice doubled by pixel shuffling, refined, added to the base."""
    for name in ("upconv1", "upconv2"):
        x = lrelu(F.pixel_shuffle(conv(weights, name, x), 2))
    return base + conv(weights, "conv_last", lrelu(conv(weights, "conv_hr", x)))
