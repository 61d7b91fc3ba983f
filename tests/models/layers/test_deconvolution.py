"""Blur that is known is undone."""

import pytest
import torch
from torch import Tensor

from models.evaluation.metrics import psnr_y
from models.layers.deconvolution import LENSES, Blur, along, richardson_lucy

ROUNDS = 10


@pytest.fixture(scope="module")
def light() -> Tensor:
    """Bright blobs and lines on grey, (1, 1, 64, 64), linear."""
    rng = torch.Generator().manual_seed(3)
    picture = 0.3 + 0.1 * torch.rand(1, 1, 64, 64, generator=rng)
    picture[..., 20:24, 10:50] = 0.9
    picture[..., 30:50, 30:33] = 0.05
    picture[..., 40:44, 12:18] = 0.8
    return picture


def uniform(path: tuple[float, float], lens: int = 0) -> Blur:
    """The same blur everywhere."""
    lenses = torch.zeros(1, 1 + len(LENSES), 64, 64)
    lenses[:, lens] = 1
    return Blur(torch.tensor(path).view(1, 2, 1, 1).expand(1, 2, 64, 64), lenses)


def psnr(picture: Tensor, truth: Tensor) -> float:
    """Of the inside, as shown."""
    inner = (picture, truth)
    shown = [each[..., 8:-8, 8:-8].clamp(0, 1).pow(1 / 2.2).expand(-1, 3, -1, -1) for each in inner]
    return float(psnr_y(*shown).mean())


def test_what_stands_still_is_not_smeared(light: Tensor) -> None:
    torch.testing.assert_close(along(light, torch.zeros(1, 2, 64, 64)), light)
    torch.testing.assert_close(uniform((0.0, 0.0)).of(light), light)


def test_a_smear_is_as_long_as_its_path() -> None:
    line = torch.zeros(1, 1, 9, 41)
    line[..., 4, 20] = 1.0
    smear = along(line, torch.tensor([8.0, 0.0]).view(1, 2, 1, 1).expand(1, 2, 9, 41))
    seen = smear[0, 0, 4] > 0.05
    assert seen.nonzero().flatten().tolist() == list(range(16, 25))
    assert float(smear.sum()) == pytest.approx(1, abs=1e-4)
    assert float(smear[0, 0, [3, 5]].abs().max()) < 1e-4, "it stays on its line"


@pytest.mark.parametrize(("path", "lens"), [((6.0, 0.0), 0), ((3.0, -4.0), 0), ((0.0, 0.0), 2)])
def test_known_blur_is_undone(light: Tensor, path: tuple[float, float], lens: int) -> None:
    blur = uniform(path, lens)
    blurred = blur.of(light)
    *_, sharp = richardson_lucy(blurred, blur, torch.ones(ROUNDS))
    assert psnr(sharp, light) > psnr(blurred, light) + 1.5


def test_the_way_matters(light: Tensor) -> None:
    blurred = uniform((6.0, 0.0)).of(light)
    *_, sharp = richardson_lucy(blurred, uniform((0.0, 6.0)), torch.ones(ROUNDS))
    assert psnr(sharp, light) < psnr(blurred, light)


def test_each_round_comes_closer(light: Tensor) -> None:
    blur = uniform((6.0, 0.0))
    blurred = blur.of(light)
    reached = [psnr(sharp, light) for sharp in richardson_lucy(blurred, blur, torch.ones(ROUNDS))]
    assert len(reached) == ROUNDS
    assert reached == sorted(reached)


def test_black_and_white_stay_finite() -> None:
    light = torch.full((1, 1, 64, 64), 1e-4)
    light[..., 32:] = 1.0
    blur = uniform((9.0, 0.0))
    for sharp in richardson_lucy(light, blur, torch.full((ROUNDS,), 2.0)):
        assert bool(torch.isfinite(sharp).all())
        assert float(sharp.min()) > 0
