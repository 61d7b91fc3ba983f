"""EDVR's PreDeblur module: a small single-image deblurring pyramid in front of the alignment."""

from torch import Tensor, nn

from models.layers.pcd_align import double
from models.layers.residual import ResidualBlock, conv3x3, leaky_relu


class PreDeblur(nn.Module):
    """Features of one frame, cleaned at three scales. With ``hr_in`` the frame has output size and is quartered."""

    def __init__(self, channels: int, hr_in: bool) -> None:
        super().__init__()
        self.hr_in = hr_in
        self.conv_first = conv3x3(3, channels)
        if hr_in:
            self.stride_conv_hr1 = conv3x3(channels, channels, stride=2)
            self.stride_conv_hr2 = conv3x3(channels, channels, stride=2)
        self.stride_conv_l2 = conv3x3(channels, channels, stride=2)
        self.stride_conv_l3 = conv3x3(channels, channels, stride=2)
        self.resblock_l3 = ResidualBlock(channels)
        self.resblock_l2_1 = ResidualBlock(channels)
        self.resblock_l2_2 = ResidualBlock(channels)
        self.resblock_l1 = nn.ModuleList(ResidualBlock(channels) for _ in range(5))
        self.lrelu = leaky_relu()

    def forward(self, frames: Tensor) -> Tensor:
        """(N, 3, H, W) → (N, C, H, W), or (N, C, H/4, W/4) with ``hr_in``."""
        l1: Tensor = self.lrelu(self.conv_first(frames))
        if self.hr_in:
            l1 = self.lrelu(self.stride_conv_hr2(self.lrelu(self.stride_conv_hr1(l1))))
        l2 = self.lrelu(self.stride_conv_l2(l1))
        l3 = double(self.resblock_l3(self.lrelu(self.stride_conv_l3(l2))))
        l2 = double(self.resblock_l2_2(self.resblock_l2_1(l2) + l3))
        l1 = self.resblock_l1[1](self.resblock_l1[0](l1)) + l2
        for block in list(self.resblock_l1)[2:]:
            l1 = block(l1)
        return l1
