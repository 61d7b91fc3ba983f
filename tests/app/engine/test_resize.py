"""Pictures at the size that is asked for."""

from fractions import Fraction

import numpy as np
import pytest
import torch

from app.engine.picture import Picture
from app.engine.resize import resized


def _picture(height: int, width: int) -> Picture:
    torch.manual_seed(0)
    return Picture(torch.rand(3, height, width), Fraction(3), Fraction(1, 25), True)


@pytest.mark.parametrize("size", [(24, 16), (96, 64), (48, 32), (50, 18)], ids=str)
def test_resized(size: tuple[int, int]) -> None:
    picture = _picture(32, 48)
    (result,) = resized([picture], size)
    assert result.rgb.shape == (3, size[1], size[0])
    assert (result.pts, result.duration, result.new_shot) == (picture.pts, picture.duration, picture.new_shot)
    assert float(result.rgb.mean()) == pytest.approx(float(picture.rgb.mean()), abs=0.02)


def test_the_right_size_is_left_alone() -> None:
    picture = _picture(32, 48)
    assert next(resized([picture], (48, 32))) is picture


@pytest.mark.parametrize(("length", "wanted"), [(48, 24), (48, 96), (47, 13), (640, 100), (30, 301)])
def test_against_the_formula(length: int, wanted: int) -> None:
    """Lanczos of three lobes, stretched when the picture becomes smaller: one line computed by hand for each place."""
    line = np.random.default_rng(length).random(length)
    ratio = length / wanted
    stretch = max(1, ratio)
    expected = []
    for place in range(wanted):
        x = (np.arange(length) + 0.5 - (place + 0.5) * ratio) / stretch
        weights = np.where(np.abs(x) < 3, np.sinc(x) * np.sinc(x / 3), 0)
        expected.append((weights * line).sum() / weights.sum())
    rgb = torch.from_numpy(line).float().expand(3, 5, length)
    (result,) = resized([Picture(rgb, Fraction(0), Fraction(0), False)], (wanted, 5))
    np.testing.assert_allclose(result.rgb[1, 2].numpy(), expected, atol=1e-5)


def test_what_is_even_stays_even() -> None:
    """No rings, no darker borders."""
    picture = Picture(torch.full((3, 32, 48), 0.7), Fraction(0), Fraction(0), False)
    for size in ((20, 10), (100, 70)):
        (result,) = resized([picture], size)
        torch.testing.assert_close(result.rgb, torch.full_like(result.rgb, 0.7))
