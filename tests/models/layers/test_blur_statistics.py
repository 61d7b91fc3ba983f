"""Statistics tell how far motion smeared a picture, and how soft the lens was."""

import pytest
import torch
from torch import Tensor

from models.layers.blur_statistics import COUNT, blur_statistics
from models.layers.deconvolution import along
from models.layers.gaussian import smoothed

SIDE = 96
SPEED = 12.0
LAGS = (0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1.05, 1.2)
FINEST = 16 + 2 + 3
"""Place of the finest detail's energy among the numbers of the nearer neighbourhood."""


@pytest.fixture(scope="module")
def texture() -> Tensor:
    """Detail of every size, (1, 1, 96, 96)."""
    rng = torch.Generator().manual_seed(11)
    noise = torch.randn(1, 1, SIDE, SIDE, generator=rng)
    return 0.5 + 0.1 * smoothed(noise, 0.6)


def velocity(right: float, down: float) -> Tensor:
    return torch.tensor([right, down]).view(1, 2, 1, 1).expand(1, 2, SIDE, SIDE)


def middle(picture: Tensor, moving: Tensor) -> Tensor:
    """What is said of the cell in the middle, (COUNT)."""
    return blur_statistics(picture, moving)[0, :, SIDE // 8, SIDE // 8]


def test_shape(texture: Tensor) -> None:
    found = blur_statistics(texture, velocity(3.0, 1.0))
    assert found.shape == (1, COUNT, SIDE // 4, SIDE // 4)
    assert bool(torch.isfinite(found).all())


@pytest.mark.parametrize("way", [(SPEED, 0.0), (0.0, -SPEED)])
@pytest.mark.parametrize("shutter", [0.3, 0.6, 0.9])
def test_a_smear_shows_its_length(texture: Tensor, way: tuple[float, float], shutter: float) -> None:
    """Differences are least alike as far apart as the smear is long."""
    moving = velocity(*way)
    found = middle(along(texture, shutter * moving), moving)[: len(LAGS)]
    assert LAGS[int(found.argmin())] == pytest.approx(shutter, abs=0.16)


def test_contrast_does_not_count(texture: Tensor) -> None:
    moving = velocity(SPEED, 0.0)
    faint, strong = (middle(0.5 + gain * (texture - 0.5), moving)[: 2 * len(LAGS)] for gain in (1.0, 2.0))
    torch.testing.assert_close(faint, strong, atol=0.02, rtol=0)


def test_a_soft_lens_takes_the_finest_detail(texture: Tensor) -> None:
    moving = velocity(SPEED, 0.0)
    sharp, soft = (middle(picture, moving) for picture in (texture, smoothed(texture, 1.2)))
    assert soft[FINEST] < sharp[FINEST] - 0.5


def test_what_has_no_detail_has_statistics(texture: Tensor) -> None:
    assert bool(torch.isfinite(middle(torch.full_like(texture, 0.5), velocity(0.0, 0.0))).all())
