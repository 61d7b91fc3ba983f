"""Residual blocks without normalisation, and the activation that goes with them."""

from torch import Tensor, nn


def leaky_relu() -> nn.LeakyReLU:
    """LeakyReLU with the slope of EDVR and Zooming Slow-Mo, 0.1."""
    return nn.LeakyReLU(0.1, inplace=True)


def conv3x3(in_channels: int, out_channels: int, stride: int = 1) -> nn.Conv2d:
    """3×3 convolution with zero padding; halves the size at stride 2."""
    return nn.Conv2d(in_channels, out_channels, 3, stride, padding=1)


class ResidualBlock(nn.Module):
    """conv – ReLU – conv, plus the input. Convolutions start at a tenth of Kaiming's scale (EDVR, section 4.1)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv1 = conv3x3(channels, channels)
        self.conv2 = conv3x3(channels, channels)
        self.relu = nn.ReLU(inplace=True)
        for conv in (self.conv1, self.conv2):
            nn.init.kaiming_normal_(conv.weight)
            conv.weight.data.mul_(0.1)
            for bias in list(conv.parameters())[1:]:
                nn.init.zeros_(bias)

    def forward(self, x: Tensor) -> Tensor:
        """(N, C, H, W) → the same shape."""
        residual: Tensor = self.conv2(self.relu(self.conv1(x)))
        return x + residual


def residual_blocks(channels: int, count: int) -> nn.Sequential:
    """``count`` residual blocks in a row."""
    return nn.Sequential(*(ResidualBlock(channels) for _ in range(count)))


class ConvResidualBlocks(nn.Module):
    """A convolution that takes everything in, then residual blocks: the trunk of BasicVSR and its successors."""

    def __init__(self, in_channels: int, channels: int, blocks: int) -> None:
        super().__init__()
        self.main = nn.Sequential(conv3x3(in_channels, channels), leaky_relu(), residual_blocks(channels, blocks))

    def forward(self, x: Tensor) -> Tensor:
        """(N, Cin, H, W) → (N, C, H, W)."""
        refined: Tensor = self.main(x)
        return refined
