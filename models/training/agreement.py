"""Whether what travels through clips fades: parts of a shot are restored by themselves, and must meet."""

import torch
from torch import Tensor

from models.layers.recurrent import RecurrentRestorer
from models.training.losses import error_in_db

_ENDS = 2
"""Frames of each end that become others."""
_FLOOR = 1e-6
"""Differences of a quarter of a code value count no more."""


def disagreement(network: RecurrentRestorer, clips: Tensor, restored: Tensor) -> Tensor:
    """How much the middle frame changes when both ends of its clip are mirrored: a scalar in dB, the less the better.

    Args:
        network: makes as many frames as it is given.
        clips: (B, N, 3, h, w), N > 4: the middle frame must stay.
        restored: what the network made of them, (B, N, 3, s·h, s·w).
    """
    mirrored = clips.flip(4)
    changed = torch.cat((mirrored[:, :_ENDS], clips[:, _ENDS:-_ENDS], mirrored[:, -_ENDS:]), dim=1)
    middle = clips.shape[1] // 2
    again = network.some(changed, range(middle, middle + 1))
    return error_in_db(again.float(), restored[:, middle : middle + 1].float(), _FLOOR)
