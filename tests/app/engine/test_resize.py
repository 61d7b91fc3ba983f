"""Pictures at the size that is asked for."""

from fractions import Fraction

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
