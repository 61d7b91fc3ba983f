"""BasicVSR++'s second-order deformable alignment, guided by optical flow (Chan et al. 2022, section 3.2)."""

import torch
from torch import Tensor, nn

from models.layers.deform_conv import deform_conv2d
from models.layers.deform_sampling import Sampling
from models.layers.flow_warp import flow_warp
from models.layers.offset_watch import see
from models.layers.residual import conv3x3, leaky_relu

GROUPS = 16
"""Half of them read the features of one step before, half those of two steps before."""
FARTHEST = 10.0
"""Pixels that a tap may lie from where the flow points."""
_TAPS = 9


class FlowGuidedAlignment(nn.Module):
    """Brings the features of the last two steps to where things are now.

    The flow says about where they are, predicted offsets say it more exactly, for each tap and group.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        bound = (2 * channels * _TAPS) ** -0.5
        self.weight = nn.Parameter(torch.empty(channels, 2 * channels, 3, 3).uniform_(-bound, bound))
        self.bias = nn.Parameter(torch.zeros(channels))
        self.conv_offset = nn.Sequential(
            *(conv3x3(3 * channels + 4, channels), leaky_relu()),
            *(conv3x3(channels, channels), leaky_relu()),
            *(conv3x3(channels, channels), leaky_relu()),
            conv3x3(channels, 3 * _TAPS * GROUPS),
        )
        for parameter in self.conv_offset[-1].parameters():
            nn.init.zeros_(parameter)

    def forward(self, here: Tensor, past: tuple[Tensor, Tensor], flows: tuple[Tensor, Tensor]) -> Tensor:
        """Align.

        Args:
            here: (B, C, h, w), features of the frame that is aligned to.
            past: results of one step and of two steps before, (B, C, h, w) each.
            flows: from the frame to those steps' frames, (B, 2, h, w) fp32 each, pixels to the right and down.

        Returns:
            (B, C, h, w).
        """
        warped = [flow_warp(features, flow) for features, flow in zip(past, flows, strict=True)]
        guess = torch.cat((warped[0], here, warped[1], *(flow.to(here.dtype) for flow in flows)), dim=1)
        predicted = self.conv_offset(guess)
        shifts, mask = predicted[:, : 2 * _TAPS * GROUPS], predicted[:, 2 * _TAPS * GROUPS :].sigmoid()
        # Offsets are pairs of down and right, flows of right and down.
        guided = torch.cat([flow.flip(1).repeat(1, _TAPS * GROUPS // 2, 1, 1) for flow in flows], dim=1)
        offset = FARTHEST * shifts.float().tanh() + guided
        see(offset)
        return deform_conv2d(torch.cat(past, dim=1), offset, mask, (self.weight, self.bias), Sampling())
