"""Optical flow on motions that are known."""

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from models.evaluation.flow import flow, seen_in_both


def texture(shift_x: float, shift_y: float, size: int = 96) -> Tensor:
    """(1, 1, size, size): blobs of all sizes, moved."""
    rng = torch.Generator().manual_seed(3)
    picture = torch.full((1, 1, 2 * size, 2 * size), 0.5)
    for cells in (6, 12, 24, 48, 96):
        noise = torch.rand(1, 1, cells, cells, generator=rng) - 0.5
        picture = picture + 0.3 * F.interpolate(noise, size=2 * size, mode="bicubic")
    axis = torch.arange(size).float() + size / 2 + 0.5
    y, x = torch.meshgrid(axis - shift_y, axis - shift_x, indexing="ij")
    return F.grid_sample(picture, torch.stack((x, y), dim=-1)[None] / size - 1, mode="bicubic", align_corners=False)


@pytest.mark.parametrize("motion", [(0.0, 0.0), (0.5, -0.25), (3.0, 1.5), (-6.0, 4.0)])
def test_known_motion(motion: tuple[float, float]) -> None:
    found = flow(texture(0, 0), texture(*motion))
    inner = found[0, :, 16:-16, 16:-16]
    error = inner - torch.tensor(motion).view(2, 1, 1)
    assert error.square().sum(dim=0).sqrt().mean() < 0.1


def test_what_nobody_can_know_is_left_out() -> None:
    there, back = flow(texture(0, 0), texture(6, 0)), flow(texture(6, 0), texture(0, 0))
    seen = seen_in_both(there, back)[0, 0]
    assert seen[:, :84].float().mean() > 0.9
    assert not seen[:, -6:].any(), "it has left the picture"
    elsewhere = flow(texture(0, 0), texture(0, 0).flip(3))
    assert seen_in_both(elsewhere, torch.zeros_like(elsewhere)).float().mean() < 0.6


def test_small_and_flat_pictures() -> None:
    for size in (1, 5, 33):
        flat = torch.full((2, 1, size, size), 0.3)
        assert torch.equal(flow(flat, flat), torch.zeros(2, 2, size, size))
