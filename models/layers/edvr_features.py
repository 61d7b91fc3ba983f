"""What EDVR makes of a window of frames before it reconstructs the centre; IconVSR takes it up too.

Each frame's features are aligned to the centre's by deformable convolutions on a pyramid (PCD) and fused by temporal
and spatial attention (TSA).
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from models.layers.pcd_align import PCDAlignment, Pyramid
from models.layers.predeblur import PreDeblur
from models.layers.residual import conv3x3, leaky_relu, residual_blocks
from models.layers.tsa_fusion import TSAFusion


@dataclass(frozen=True)
class FeaturesConfig:
    """One variant of the features; names and defaults are BasicSR's."""

    num_feat: int = 64
    num_frame: int = 5
    deformable_groups: int = 8
    num_extract_block: int = 5
    center_frame_idx: int = 2
    hr_in: bool = False
    """Input has output size: features live at a quarter of it (deblurring, second stage)."""
    with_predeblur: bool = False
    with_tsa: bool = True


class EDVRFeatures(nn.Module):
    """Features of a window. Weights carry BasicSR's names."""

    def __init__(self, config: FeaturesConfig) -> None:
        super().__init__()
        self.features = config
        c = config.num_feat
        if config.with_predeblur:
            self.predeblur = PreDeblur(c, config.hr_in)
            self.conv_1x1 = nn.Conv2d(c, c, 1)
        elif config.hr_in:
            self.conv_first_1 = conv3x3(3, c)
            self.conv_first_2 = conv3x3(c, c, stride=2)
            self.conv_first_3 = conv3x3(c, c, stride=2)
        else:
            self.conv_first = conv3x3(3, c)
        self.feature_extraction = residual_blocks(c, config.num_extract_block)
        self.conv_l2_1 = conv3x3(c, c, stride=2)
        self.conv_l2_2 = conv3x3(c, c)
        self.conv_l3_1 = conv3x3(c, c, stride=2)
        self.conv_l3_2 = conv3x3(c, c)
        self.pcd_align = PCDAlignment(c, config.deformable_groups)
        self.fusion: nn.Module
        if config.with_tsa:
            self.fusion = TSAFusion(c, config.num_frame, config.center_frame_idx)
        else:
            self.fusion = nn.Conv2d(config.num_frame * c, c, 1)
        self.lrelu = leaky_relu()

    def extract(self, frames: Tensor) -> Pyramid:
        """Per-frame features at three scales: (T, 3, H, W) → (T, C, h, w), …; h = H, with ``hr_in`` H/4."""
        x = frames.to(self.conv_l2_1.weight.dtype).contiguous(memory_format=torch.channels_last)
        if self.features.with_predeblur:
            l1 = self.conv_1x1(self.predeblur(x))
        elif self.features.hr_in:
            l1 = self.lrelu(self.conv_first_1(x))
            l1 = self.lrelu(self.conv_first_3(self.lrelu(self.conv_first_2(l1))))
        else:
            l1 = self.lrelu(self.conv_first(x))
        l1 = self.feature_extraction(l1)
        l2 = self.lrelu(self.conv_l2_2(self.lrelu(self.conv_l2_1(l1))))
        l3 = self.lrelu(self.conv_l3_2(self.lrelu(self.conv_l3_1(l2))))
        return l1, l2, l3

    def align(self, pyramid: Pyramid, windows: Tensor) -> Tensor:
        """Features of every frame of every window, aligned to its centre: (B, N, C, h, w).

        Args:
            pyramid: features of T frames, from :meth:`extract`.
            windows: (B, N) indices into the T frames.
        """
        b, n = windows.shape
        center = windows[:, self.features.center_frame_idx].repeat_interleave(n)
        neighbour = windows.flatten()
        l1, l2, l3 = pyramid
        aligned: Tensor = self.pcd_align(
            (l1[neighbour], l2[neighbour], l3[neighbour]), (l1[center], l2[center], l3[center])
        )
        return aligned.reshape(b, n, *aligned.shape[1:])

    def fused(self, pyramid: Pyramid, windows: Tensor) -> Tensor:
        """The features of each window as one: (B, C, h, w); the arguments are those of :meth:`align`."""
        aligned = self.align(pyramid, windows)
        fused: Tensor = self.fusion(aligned if self.features.with_tsa else aligned.flatten(1, 2))
        return fused
