"""Training losses."""

import torch
from torch import Tensor


def charbonnier(prediction: Tensor, target: Tensor, epsilon: float = 1e-3) -> Tensor:
    """Smooth L1, √(d² + ε²), mean over all elements (EDVR, section 4.1; there it is summed)."""
    return torch.sqrt((prediction - target) ** 2 + epsilon**2).mean()
