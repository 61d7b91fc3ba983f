"""Training losses."""

from collections.abc import Iterable

import torch
from torch import Tensor


def charbonnier(prediction: Tensor, target: Tensor, epsilon: float = 1e-3) -> Tensor:
    """Smooth L1, √(d² + ε²), mean over all elements (EDVR, section 4.1; there it is summed)."""
    return torch.sqrt((prediction - target) ** 2 + epsilon**2).mean()


def of_estimates(estimates: Iterable[Tensor], target: Tensor, epsilon: float = 1e-3) -> Tensor:
    """Charbonnier of estimates from coarse to fine, each worth 0.8 of the next (Teed & Deng 2020, section 3.3)."""
    losses = [charbonnier(estimate.float(), target, epsilon) for estimate in estimates]
    return torch.stack([0.8**back * loss for back, loss in enumerate(reversed(losses))]).sum()
