"""SPyNet: optical flow by a spatial pyramid of small residual networks (Ranjan and Black, CVPR 2017).

In the form of BasicVSR: six levels without normalisation layers, ImageNet statistics, names of BasicSR.
"""

from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from models.layers.flow_warp import flow_warp

_WIDTHS = (8, 32, 64, 32, 16, 2)
"""Channels between the convolutions of one level: two pictures and a flow in, a correction of the flow out."""
COARSEST = 32
"""Sizes are multiples of this, so that every level is exactly half the next."""


class SPyNetLevel(nn.Module):
    """Corrects the flow of one level: five 7×7 convolutions."""

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for wide_in, wide_out in pairwise(_WIDTHS):
            layers += [nn.Conv2d(wide_in, wide_out, 7, padding=3), nn.ReLU(inplace=True)]
        self.basic_module = nn.Sequential(*layers[:-1])

    def forward(self, reference: Tensor, support: Tensor, flow: Tensor) -> Tensor:
        """Pictures (N, 3, h, w), flow (N, 2, h, w) fp32 → the correction, fp32."""
        warped = flow_warp(support, flow, padding="border")
        stacked = torch.cat((reference, warped, flow.to(reference.dtype)), dim=1)
        correction: Tensor = self.basic_module(stacked)
        return correction.float()


class SPyNet(nn.Module):
    """Flow from one picture to another, coarse to fine."""

    mean: Tensor
    std: Tensor

    def __init__(self, levels: int = 6) -> None:
        super().__init__()
        self.basic_module = nn.ModuleList(SPyNetLevel() for _ in range(levels))
        self.register_buffer("mean", torch.tensor((0.485, 0.456, 0.406)).view(1, 3, 1, 1))
        self.register_buffer("std", torch.tensor((0.229, 0.224, 0.225)).view(1, 3, 1, 1))

    def forward(self, reference: Tensor, support: Tensor) -> Tensor:
        """Where each pixel of ``reference`` lies in ``support``.

        Pictures are (N, 3, H, W), RGB in [0, 1], of any size. Returns (N, 2, H, W) fp32, pixels to the right and down.
        """
        height, width = reference.shape[2:]
        flow = self._flow(self._pyramid(reference), self._pyramid(support))
        shrink = flow.new_tensor((width / flow.shape[3], height / flow.shape[2])).view(1, 2, 1, 1)
        return F.interpolate(flow, size=(height, width), mode="bilinear", align_corners=False) * shrink

    def _pyramid(self, pictures: Tensor) -> list[Tensor]:
        """Normalised pictures at every level, coarsest first."""
        size = [-(-length // COARSEST) * COARSEST for length in pictures.shape[2:]]
        resized = F.interpolate(pictures, size=size, mode="bilinear", align_corners=False)
        levels = [(resized.to(self.mean.dtype) - self.mean) / self.std]
        for _ in self.basic_module[1:]:
            levels.append(F.avg_pool2d(levels[-1], 2))
        return levels[::-1]

    def _flow(self, reference: list[Tensor], support: list[Tensor]) -> Tensor:
        n, _, height, width = reference[0].shape
        flow = torch.zeros(n, 2, height, width, device=reference[0].device)
        for level, correct in enumerate(self.basic_module):
            if level:
                # A pixel is half as large as on the level before. Corners are aligned here in every published code.
                flow = 2 * F.interpolate(flow, scale_factor=2, mode="bilinear", align_corners=True)
            flow = flow + correct(reference[level], support[level], flow)
        return flow
