"""Zooming Slow-Mo's alignment of two frames to the instant between them (Xiang et al. 2020, section 3.2)."""

import torch
from torch import Tensor, nn

from models.layers.deform_conv import DeformConvPack
from models.layers.pcd_align import Pyramid, double
from models.layers.residual import conv3x3, leaky_relu


class FeaturePyramid(nn.Module):
    """Features at half and quarter size, made from those at full size."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.fea_L2_conv1 = conv3x3(channels, channels, stride=2)
        self.fea_L2_conv2 = conv3x3(channels, channels)
        self.fea_L3_conv1 = conv3x3(channels, channels, stride=2)
        self.fea_L3_conv2 = conv3x3(channels, channels)
        self.lrelu = leaky_relu()

    def pyramid(self, l1: Tensor) -> Pyramid:
        """(N, C, H, W) → the same, and halved, and quartered."""
        l2 = self.lrelu(self.fea_L2_conv2(self.lrelu(self.fea_L2_conv1(l1))))
        l3 = self.lrelu(self.fea_L3_conv2(self.lrelu(self.fea_L3_conv1(l2))))
        return l1, l2, l3


class BidirectionalPCD(nn.ModuleDict):
    """Aligns two frames' features to each other, each way with its own weights: EDVR's pyramid without the cascade.

    Keys are the official ones, such as ``L2_offset_conv1_2``; the last digit is 1 for the first frame's features
    moving towards the second, 2 for the second's moving towards the first.
    """

    def __init__(self, channels: int, deformable_groups: int) -> None:
        super().__init__()
        wide = 2 * channels
        for way in (1, 2):
            for level in (3, 2, 1):
                coarsest = level == 3
                self[f"L{level}_offset_conv1_{way}"] = conv3x3(wide, channels)
                self[f"L{level}_offset_conv2_{way}"] = conv3x3(channels if coarsest else wide, channels)
                self[f"L{level}_dcnpack_{way}"] = DeformConvPack(channels, deformable_groups, "conv_offset_mask")
                if not coarsest:
                    self[f"L{level}_offset_conv3_{way}"] = conv3x3(channels, channels)
                    self[f"L{level}_fea_conv_{way}"] = conv3x3(wide, channels)
        self.activation = leaky_relu()

    def forward(self, first: Pyramid, second: Pyramid) -> Tensor:
        """Both pyramids have N entries. Returns (N, 2C, H, W): the first moved, then the second moved."""
        return torch.cat((self._moved(1, first, second), self._moved(2, second, first)), dim=1)

    def _moved(self, way: int, moving: Pyramid, target: Pyramid) -> Tensor:
        offset = self._offset(f"L3_offset_conv1_{way}", moving[2], target[2])
        offset = self.activation(self[f"L3_offset_conv2_{way}"](offset))
        moved: Tensor = self.activation(self[f"L3_dcnpack_{way}"](moving[2], offset))
        for level in (2, 1):
            # What travels upwards is the map that predicts the offsets, doubled because a pixel is half as large.
            coarse = 2 * double(offset)
            offset = self._offset(f"L{level}_offset_conv1_{way}", moving[level - 1], target[level - 1])
            offset = self.activation(self[f"L{level}_offset_conv2_{way}"](torch.cat((offset, coarse), dim=1)))
            offset = self.activation(self[f"L{level}_offset_conv3_{way}"](offset))
            deformed = self[f"L{level}_dcnpack_{way}"](moving[level - 1], offset)
            moved = self[f"L{level}_fea_conv_{way}"](torch.cat((deformed, double(moved)), dim=1))
            if level == 2:
                moved = self.activation(moved)
        return moved

    def _offset(self, name: str, moving: Tensor, target: Tensor) -> Tensor:
        first: Tensor = self.activation(self[name](torch.cat((moving, target), dim=1)))
        return first
