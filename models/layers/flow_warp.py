"""Warping by a flow field."""

from collections.abc import Iterable, Iterator

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
    (warped,) = warped_along(x, flow, (1.0,), padding)
    return warped


def warped_along(x: Tensor, flow: Tensor, parts: Iterable[float], padding: str = "zeros") -> Iterator[Tensor]:
    """Read ``x`` on the way to where ``flow`` points, at each of ``parts`` of it; else as :func:`flow_warp`."""
    here, step = _coordinates(x), _in_grid(flow)
    for part in parts:
        grid = torch.add(here, step, alpha=part)
        yield F.grid_sample(x.float(), grid, padding_mode=padding, align_corners=False).to(x.dtype)


def _coordinates(x: Tensor) -> Tensor:
    """Where the pixels of (N, C, H, W) are, (1, H, W, 2), as ``grid_sample`` counts: from −1 to 1 over the picture."""
    height, width = x.shape[2:]
    rows = (2 * torch.arange(height, device=x.device, dtype=torch.float32) + 1) / height - 1
    cols = (2 * torch.arange(width, device=x.device, dtype=torch.float32) + 1) / width - 1
    return torch.stack((cols.expand(height, width), rows[:, None].expand(height, width)), dim=-1)[None]


def _in_grid(flow: Tensor) -> Tensor:
    """Flow in those units: (N, 2, H, W) → (N, H, W, 2)."""
    height, width = flow.shape[2:]
    right, down = flow.float().unbind(dim=1)
    return torch.stack((right * (2 / width), down * (2 / height)), dim=-1)
