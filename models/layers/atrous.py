"""First stage of Brehm et al. 2020: one picture is deblurred by parallel atrous convolutions at half size."""

from dataclasses import dataclass, field

import torch
from torch import Tensor, nn

from models.layers.scaled_conv import ConvForm, ConvShape, Kernel, ScaledConv


@dataclass(frozen=True)
class Stage1Config:
    """One variant of the first stage; defaults are the paper's.

    Choices where paper and public code differ or the paper is silent: the first kernel is 9×9 (code 7×7); the scale
    comes before the bias (code: after); kernels are used as they are (both); the long skip past all blocks is in
    (the code has it, the paper's figure does not show it).
    """

    width: int = 64
    """Channels at full size; twice as many enter the blocks, four times as many leave them."""
    blocks: int = 20
    rates: tuple[int, ...] = (1, 2, 3, 4)
    """Dilations of the parallel convolutions of a block."""
    first_kernel: int = 9
    long_skip: bool = True
    form: ConvForm = field(default_factory=ConvForm)


class AtrousBlock(nn.Module):
    """Parallel dilated convolutions, joined by one convolution, plus the input."""

    def __init__(self, channels_in: int, config: Stage1Config) -> None:
        super().__init__()
        wide, branch = 4 * config.width, 2 * config.width
        self.atrous = nn.ModuleDict(
            {str(rate): ScaledConv(ConvShape(channels_in, branch, dilation=rate), config.form) for rate in config.rates}
        )
        self.fuse = ScaledConv(ConvShape(branch * len(config.rates), wide), config.form)
        self.project: ScaledConv | None = None
        if channels_in != wide:
            self.project = ScaledConv(ConvShape(channels_in, wide, kernel=1), config.form)

    def forward(self, x: Tensor) -> Tensor:
        """(N, Cin, H, W) → (N, 4·width, H, W)."""
        fused: Tensor = self.fuse(torch.cat([branch(x) for branch in self.atrous.values()], dim=1))
        return fused + (x if self.project is None else self.project(x))


class AtrousDeblur(nn.Module):
    """The first stage. Sizes are multiples of 2 and more than twice the largest rate."""

    def __init__(self, config: Stage1Config) -> None:
        super().__init__()
        self.config = config
        width, form = config.width, config.form
        self.head = ScaledConv(ConvShape(3, width, config.first_kernel), form)
        self.down = ScaledConv(ConvShape(width, 2 * width, stride=2), form)
        self.blocks = nn.Sequential(*(AtrousBlock((4 if i else 2) * width, config) for i in range(config.blocks)))
        joined = (6 if config.long_skip else 4) * width
        self.up = ScaledConv(ConvShape(joined, 2 * width, use=Kernel.DOUBLING), form)
        self.tail = nn.Sequential(
            ScaledConv(ConvShape(2 * width, width), form), ScaledConv(ConvShape(width, 3), form, linear=True)
        )

    def forward(self, pictures: Tensor) -> Tensor:
        """(N, 3, H, W) → (N, 3, H, W), RGB in [−1, 1], not clamped on return."""
        down = self.down(self.head(pictures.to(self.head.scale.dtype)))
        deep = self.blocks(down)
        up = self.up(torch.cat((deep, down), dim=1) if self.config.long_skip else deep)
        residual: Tensor = self.tail(up)
        return pictures + residual.to(pictures.dtype)
