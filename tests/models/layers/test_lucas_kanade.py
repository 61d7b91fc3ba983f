"""Optical flow without weights."""

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from models.layers.lucas_kanade import LucasKanade


def texture(height: int = 96, width: int = 128) -> Tensor:
    """A picture with detail of several sizes: (1, 3, H, W) in [0, 1]."""
    rng = torch.Generator().manual_seed(3)
    sizes = ((6, 8), (12, 16), (24, 32))
    layers = [
        F.interpolate(torch.rand(1, 3, *size, generator=rng), (height, width), mode="bicubic", align_corners=False)
        for size in sizes
    ]
    return (torch.stack(layers).mean(dim=0)).clamp(0, 1)


def shifted(picture: Tensor, right: float, down: float) -> Tensor:
    """The picture after everything in it has moved."""
    height, width = picture.shape[2:]
    rows, columns = torch.arange(height) - down, torch.arange(width) - right
    grid = torch.stack(
        (
            ((2 * columns + 1) / width - 1).expand(height, width),
            ((2 * rows + 1) / height - 1)[:, None].expand(height, width),
        ),
        dim=-1,
    )
    return F.grid_sample(picture, grid[None], mode="bicubic", padding_mode="reflection", align_corners=False)


@pytest.mark.parametrize(("right", "down"), [(0.0, 0.0), (0.4, -0.3), (2.5, 1.5), (-6.0, 4.0)])
def test_motion_is_found(right: float, down: float) -> None:
    picture = texture()
    flow = LucasKanade()(picture, shifted(picture, right, down))
    inside = flow[0, :, 16:-16, 16:-16]
    assert float((inside[0] - right).abs().median()) < 0.1
    assert float((inside[1] - down).abs().median()) < 0.1


@pytest.mark.parametrize("size", [(97, 121), (92, 100)])
def test_any_size_will_do(size: tuple[int, int]) -> None:
    picture = texture(*size)
    flow = LucasKanade()(picture, shifted(picture, 1.5, -1.0))
    assert flow.shape == (1, 2, *size)
    inside = flow[0, :, 16:-16, 16:-16]
    assert float((inside[0] - 1.5).abs().median()) < 0.1
    assert float((inside[1] + 1.0).abs().median()) < 0.1


def test_each_pair_is_looked_at_by_itself() -> None:
    picture = texture()
    moved = [shifted(picture, 1.0, 0.0), shifted(picture, 0.0, -2.0)]
    together = LucasKanade()(torch.cat((picture, picture)), torch.cat(moved))
    for row, other in enumerate(moved):
        torch.testing.assert_close(together[row], LucasKanade()(picture, other)[0], atol=1e-4, rtol=0)


@pytest.mark.parametrize("light", [0.0, 0.5, 1.0])
def test_where_there_is_nothing_nothing_moves(light: float) -> None:
    plain = torch.full((1, 3, 32, 32), light)
    assert float(LucasKanade()(plain, plain).abs().max()) < 1e-5


def test_noise_and_cuts_stay_finite() -> None:
    rng = torch.Generator().manual_seed(0)
    flow = LucasKanade()(torch.rand(1, 3, 64, 64, generator=rng), torch.zeros(1, 3, 64, 64))
    assert bool(torch.isfinite(flow).all())
    assert float(flow.abs().max()) < 100


def test_half_precision_around_it_does_not_matter() -> None:
    picture = texture()
    moved = shifted(picture, 1.5, 0.5)
    exact = LucasKanade()(picture, moved)
    with torch.autocast("cpu", torch.bfloat16):
        assert torch.equal(LucasKanade()(picture, moved), exact)
