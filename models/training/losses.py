"""Training losses."""

from collections.abc import Callable, Iterable

import torch
from torch import Tensor

Loss = Callable[[Tensor, Tensor], Tensor]
"""Prediction and target, (B, K, 3, H, W) each, to a scalar."""


def charbonnier(prediction: Tensor, target: Tensor, epsilon: float = 1e-3) -> Tensor:
    """Smooth L1, √(d² + ε²), mean over all elements (EDVR, section 4.1; there it is summed)."""
    return torch.sqrt((prediction - target) ** 2 + epsilon**2).mean()


def error_in_db(prediction: Tensor, target: Tensor, floor: float = 1e-5) -> Tensor:
    """Mean over the pictures of −PSNR, in dB (Chen et al. 2021, HINet, section 3.3).

    Slight damage to a good picture weighs as much as slight help for a bad one, so networks learn to leave what is
    good; with the absolute or squared error they look to the worst alone. Beyond 50 dB, ``floor``, nothing counts.
    """
    error = (prediction - target).square().mean(dim=(-3, -2, -1))
    return 10 * torch.log10(error + floor).mean()


LOSSES: dict[str, Loss] = {"charbonnier": charbonnier, "dB": error_in_db}


def of_estimates(estimates: Iterable[Tensor], target: Tensor, loss: Loss) -> Tensor:
    """The loss of estimates from coarse to fine, each worth 0.8 of the next (Teed & Deng 2020, section 3.3)."""
    losses = [loss(estimate.float(), target) for estimate in estimates]
    return torch.stack([0.8**back * each for back, each in enumerate(reversed(losses))]).sum()
