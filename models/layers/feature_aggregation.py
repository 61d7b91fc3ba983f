"""Second stage of Brehm et al. 2020: multi-level feature aggregation over neighbouring frames."""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from models.layers.scaled_conv import SLOPE, ConvForm, ConvShape, Kernel, ScaledConv, ScaleOrder

UNIT_NORM = ConvForm(ScaleOrder.SCALE_FIRST, unit_norm=True)

Levels = tuple[Tensor, ...]
"""Features of one frame from full size down, each half the size of the one before."""


@dataclass(frozen=True)
class Stage2Config:
    """One variant of the second stage.

    Choices where paper and public code differ or the paper is silent: three frames, unit-norm kernels and rotated
    kernels in the first layer, as in the code; the scale before the bias, as in the paper.
    """

    width: int = 64
    """Channels at full and at half size; doubled at every further level."""
    blocks: int = 3
    """Residual blocks of each level."""
    frames: int = 3
    levels: int = 4
    """Halvings; the coarsest has 1/2^levels of the size."""
    rotated: bool = True
    form: ConvForm = UNIT_NORM

    def channels(self, level: int) -> int:
        """Width of the features after ``level`` halvings."""
        return self.width << max(0, level - 1)


class PreActivationBlock(nn.Module):
    """Residual block that activates before each convolution; a 1×1 convolution fits the input where widths differ."""

    def __init__(self, channels_in: int, channels_out: int, form: ConvForm) -> None:
        super().__init__()
        self.conv1 = ScaledConv(ConvShape(channels_in, channels_out), form)
        self.conv2 = ScaledConv(ConvShape(channels_out, channels_out), form, linear=True)
        self.project: ScaledConv | None = None
        if channels_in != channels_out:
            self.project = ScaledConv(ConvShape(channels_in, channels_out, kernel=1), form, linear=True)

    def forward(self, x: Tensor) -> Tensor:
        """(N, Cin, H, W) → (N, Cout, H, W)."""
        residual: Tensor = self.conv2(self.conv1(F.leaky_relu(x, SLOPE)))
        return residual + (x if self.project is None else self.project(x))


class FeatureAggregation(nn.Module):
    """The second stage. Sizes are multiples of 2^levels, at least twice that."""

    def __init__(self, config: Stage2Config) -> None:
        super().__init__()
        self.config = config
        first = Kernel.ROTATED if config.rotated else Kernel.PLAIN
        encoder = [ScaledConv(ConvShape(3, config.width, 7, use=first), config.form)]
        decoder = []
        for level in range(1, config.levels + 1):
            shape = ConvShape(config.channels(level - 1), config.channels(level), use=Kernel.HALVING)
            encoder.append(ScaledConv(shape, config.form))
            decoder.append(DecoderLevel(config.channels(level), config))
        self.encoder = nn.ModuleList(encoder)
        self.decoder = nn.ModuleList(decoder)
        self.out = ScaledConv(ConvShape(config.width, 3), config.form, linear=True)

    def forward(self, frames: Tensor) -> Tensor:
        """Restore the centre of each window: (B, N, 3, H, W) → (B, 3, H, W), RGB in [−1, 1], not clamped on return."""
        b, n = frames.shape[:2]
        levels = [level.view(b, n, *level.shape[1:]) for level in self.encode(frames.flatten(0, 1))]
        window = [tuple(level[:, i] for level in levels) for i in range(n)]
        return self.decode(window, frames[:, n // 2])

    def encode(self, frames: Tensor) -> Levels:
        """Features of each frame alone: (N, 3, H, W) → (N, C, H, W), …"""
        features = [frames.to(self.out.scale.dtype)]
        for conv in self.encoder:
            features.append(conv(features[-1]))
        return tuple(features[1:])

    def decode(self, window: list[Levels], center: Tensor) -> Tensor:
        """Aggregate the features of a window's frames, coarse to fine, and add the centre frame (B, 3, H, W)."""
        middle = len(window) // 2
        coarser: Tensor | None = None
        for level in range(self.config.levels, 0, -1):
            features = [frame[level] for frame in window]
            coarser = self.decoder[level - 1](weighted_by_similarity(features, middle), coarser)
        full = window[middle][0]
        residual = self.out(full if coarser is None else full + coarser)
        restored: Tensor = center + residual.to(center.dtype)
        return restored


class DecoderLevel(nn.Module):
    """Fuses one level's features of all frames with what comes from the coarser level, and doubles the size."""

    def __init__(self, channels: int, config: Stage2Config) -> None:
        super().__init__()
        form = config.form
        self.fuse = ScaledConv(ConvShape(config.frames * channels, 2 * channels), form)
        self.blocks = nn.Sequential(
            *(PreActivationBlock(channels if i else 2 * channels, channels, form) for i in range(config.blocks))
        )
        self.up = ScaledConv(ConvShape(channels, channels, use=Kernel.DOUBLING), form)

    def forward(self, stacked: Tensor, coarser: Tensor | None) -> Tensor:
        """(B, N·C, h, w) and (B, 2C, h, w) → (B, C, 2h, 2w)."""
        fused = self.fuse(stacked)
        up: Tensor = self.up(self.blocks(fused if coarser is None else fused + coarser))
        return up


def weighted_by_similarity(features: list[Tensor], middle: int) -> Tensor:
    """Unit feature vectors of every frame, weighted by their cosine with the middle frame's: N × (B, C, h, w) →
    (B, N·C, h, w)."""
    units = [F.normalize(frame, dim=1, eps=1e-6) for frame in features]
    return torch.cat([unit * (unit * units[middle]).sum(dim=1, keepdim=True) for unit in units], dim=1)
