"""EDVR's pyramid, cascading and deformable alignment (Wang et al. 2019, section 3.2)."""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from models.layers.deform_conv import DeformConvPack
from models.layers.residual import conv3x3, leaky_relu

Pyramid = tuple[Tensor, Tensor, Tensor]
"""Features at full, half and quarter size: (N, C, H, W), (N, C, H/2, W/2), (N, C, H/4, W/4)."""


def double(x: Tensor) -> Tensor:
    """Twice the size, bilinear, corners not aligned."""
    return F.interpolate(x, scale_factor=2, mode="bilinear", align_corners=False)


class PCDAlignment(nn.Module):
    """Aligns a neighbour's features to the reference frame's, coarse to fine, then once more (the cascade)."""

    def __init__(self, channels: int, deformable_groups: int) -> None:
        super().__init__()
        wide = 2 * channels
        self.offset_conv1 = nn.ModuleDict({level: conv3x3(wide, channels) for level in ("l1", "l2", "l3")})
        self.offset_conv2 = nn.ModuleDict(
            {"l1": conv3x3(wide, channels), "l2": conv3x3(wide, channels), "l3": conv3x3(channels, channels)}
        )
        self.offset_conv3 = nn.ModuleDict({level: conv3x3(channels, channels) for level in ("l1", "l2")})
        self.dcn_pack = nn.ModuleDict(
            {level: DeformConvPack(channels, deformable_groups) for level in ("l1", "l2", "l3")}
        )
        self.feat_conv = nn.ModuleDict({level: conv3x3(wide, channels) for level in ("l1", "l2")})
        self.cas_offset_conv1 = conv3x3(wide, channels)
        self.cas_offset_conv2 = conv3x3(channels, channels)
        self.cas_dcnpack = DeformConvPack(channels, deformable_groups)
        self.lrelu = leaky_relu()

    def forward(self, neighbour: Pyramid, reference: Pyramid) -> Tensor:
        """Align; both pyramids have N entries. Returns (N, C, H, W)."""
        offset = self._offset("l3", neighbour[2], reference[2])
        offset = self.lrelu(self.offset_conv2["l3"](offset))
        aligned = self.lrelu(self.dcn_pack["l3"](neighbour[2], offset))
        for level, index in (("l2", 1), ("l1", 0)):
            # What travels upwards is the map that predicts the offsets, doubled because a pixel is half as large.
            coarse = 2 * double(offset)
            offset = self._offset(level, neighbour[index], reference[index])
            offset = self.lrelu(self.offset_conv2[level](torch.cat((offset, coarse), dim=1)))
            offset = self.lrelu(self.offset_conv3[level](offset))
            deformed = self.dcn_pack[level](neighbour[index], offset)
            aligned = self.feat_conv[level](torch.cat((deformed, double(aligned)), dim=1))
            if level == "l2":
                aligned = self.lrelu(aligned)
        offset = self.lrelu(self.cas_offset_conv1(torch.cat((aligned, reference[0]), dim=1)))
        offset = self.lrelu(self.cas_offset_conv2(offset))
        cascaded: Tensor = self.lrelu(self.cas_dcnpack(aligned, offset))
        return cascaded

    def _offset(self, level: str, neighbour: Tensor, reference: Tensor) -> Tensor:
        first: Tensor = self.lrelu(self.offset_conv1[level](torch.cat((neighbour, reference), dim=1)))
        return first
