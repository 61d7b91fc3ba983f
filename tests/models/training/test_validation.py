"""What is told of a network in training: by kind of clip, against what there was."""

import math

import pytest
import torch
from torch import Tensor, nn

from models.edvr import EDVR, EDVRConfig
from models.training.batches import Batch
from models.training.problems import Deblurring, Upscaling
from models.training.validation import Result, validate


class Halfway(nn.Module):
    """Goes half of the way from the middle frame to white."""

    def __init__(self) -> None:
        super().__init__()
        self.white = nn.Parameter(torch.ones(()))

    def forward(self, windows: Tensor) -> Tensor:
        middle = windows[:, windows.shape[1] // 2]
        return middle + (self.white - middle) / 2


def test_gains_by_kind() -> None:
    """Where the truth is white the error halves, 6 dB; where it is what was there already, all is lost."""
    windows = torch.full((3, 3, 3, 16, 16), 0.6)
    truths = torch.stack([torch.ones(3, 16, 16), torch.full((3, 16, 16), 0.59), torch.ones(3, 16, 16)])[:, None]
    result = validate(Halfway(), Deblurring(), [Batch(windows, torch.zeros(3), truths, ("dim", "right", "dim"))])
    assert result.gains["dim"] == pytest.approx(6.02, abs=0.1)
    assert result.gains["right"] < -20
    assert result.offset == 0


def test_offsets_are_watched() -> None:
    config = EDVRConfig(num_feat=4, num_frame=3, deformable_groups=1, center_frame_idx=1, num_hr_feat=4)
    network = EDVR(config).eval()
    batch = Batch(torch.rand(1, 3, 3, 16, 16), torch.zeros(1), torch.rand(1, 1, 3, 64, 64), ("clean",))
    assert validate(network, Upscaling(frames=3), [batch]).offset == 0
    for name, parameter in network.named_parameters():
        if name.endswith("conv_offset.bias"):
            parameter.data[:18] = torch.tensor([3.0, -3.0]).repeat(9)
    wandering = validate(network, Upscaling(frames=3), [batch])
    assert wandering.offset == pytest.approx(3)
    assert not wandering.lost
    assert Result({}, 51).lost
    assert Result({}, math.nan).lost
