"""Zooming Slow-Mo's bidirectional deformable ConvLSTM (Xiang et al. 2020, section 3.3)."""

import torch
from torch import Tensor, nn

from models.layers.bidirectional_pcd import BidirectionalPCD, FeaturePyramid
from models.layers.residual import conv3x3


class StateAlignment(FeaturePyramid):
    """Brings a state of the previous instant to the present one."""

    def __init__(self, channels: int, deformable_groups: int) -> None:
        super().__init__(channels)
        self.pcd_align = BidirectionalPCD(channels, deformable_groups)
        self.fusion = nn.Conv2d(2 * channels, channels, 1)

    def forward(self, present: Tensor, state: Tensor) -> Tensor:
        """Two (N, C, H, W) → (N, C, H, W)."""
        aligned: Tensor = self.fusion(self.pcd_align(self.pyramid(present), self.pyramid(state)))
        return aligned


class ConvLSTMCell(nn.Module):
    """One step of a convolutional LSTM, states already aligned."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv = conv3x3(2 * channels, 4 * channels)

    def forward(self, present: Tensor, hidden: Tensor, cell: Tensor) -> tuple[Tensor, Tensor]:
        """Three (N, C, H, W) → the new hidden state and cell state."""
        keep_in, forget, show, content = self.conv(torch.cat((present, hidden), dim=1)).chunk(4, dim=1)
        cell = forget.sigmoid() * cell + keep_in.sigmoid() * content.tanh()
        return show.sigmoid() * cell.tanh(), cell


class DeformConvLSTM(nn.Module):
    """Runs through a sequence and aligns its states to every instant by deformable convolutions."""

    def __init__(self, channels: int, deformable_groups: int) -> None:
        super().__init__()
        self.pcd_h = StateAlignment(channels, deformable_groups)
        self.pcd_c = StateAlignment(channels, deformable_groups)
        self.cell_list = nn.ModuleList([ConvLSTMCell(channels)])

    def forward(self, sequence: Tensor) -> Tensor:
        """(N, L, C, H, W) → the hidden states, the same shape."""
        hidden = cell = torch.zeros_like(sequence[:, 0])
        states = []
        for present in sequence.unbind(dim=1):
            hidden, cell = self.cell_list[0](present, self.pcd_h(present, hidden), self.pcd_c(present, cell))
            states.append(hidden)
        return torch.stack(states, dim=1)


class BidirectionalDeformConvLSTM(nn.Module):
    """The same network run through a sequence in both directions, and its results joined."""

    def __init__(self, channels: int, deformable_groups: int) -> None:
        super().__init__()
        self.forward_net = DeformConvLSTM(channels, deformable_groups)
        self.conv_1x1 = nn.Conv2d(2 * channels, channels, 1)

    def forward(self, sequence: Tensor) -> Tensor:
        """(B, L, C, H, W) → the same shape."""
        # Both directions share their weights: they go through as one batch.
        onwards, backwards = self.forward_net(torch.cat((sequence, sequence.flip(1)))).chunk(2)
        joined = torch.cat((onwards, backwards.flip(1)), dim=2)
        states: Tensor = self.conv_1x1(joined.flatten(0, 1)).unflatten(0, joined.shape[:2])
        return states
