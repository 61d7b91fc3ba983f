"""Warping by a flow field."""

import torch
import torch.nn.functional as F
from torch import Tensor


def flow_warp(x: Tensor, flow: Tensor, padding: str = "zeros") -> Tensor:
    """Read ``x`` where ``flow`` points, bilinearly.

    Args:
        x: (N, C, H, W).
        flow: (N, 2, H, W) fp32, pixels to the right and down.
        padding: what lies outside the picture: ``zeros``, or the ``border`` again.

    Returns:
        (N, C, H, W) in the dtype of ``x``. Coordinates are always fp32: in half precision they would be wrong by up
        to a pixel.
    """
    height, width = x.shape[2:]
    rows = torch.arange(height, device=x.device, dtype=torch.float32)
    cols = torch.arange(width, device=x.device, dtype=torch.float32)
    right, down = flow.float().unbind(dim=1)
    grid = torch.stack(
        ((2 * (right + cols) + 1) / width - 1, (2 * (down + rows[:, None]) + 1) / height - 1),
        dim=-1,
    )
    return F.grid_sample(x.float(), grid, padding_mode=padding, align_corners=False).to(x.dtype)
