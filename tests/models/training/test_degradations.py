"""Bad footage made from good: of the right size, repeatable, and bad in the way that was asked for."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from models.evaluation.metrics import psnr_y
from models.training.degradations import (
    bicubic,
    footage,
    h264,
    motion_blurred,
    mpeg2,
    noisy,
    random_broadcast,
    random_footage,
    random_handheld,
    random_master,
    random_night,
    random_web,
    randomly_combed,
    softened,
)
from tests.models.conftest import seeded


@pytest.fixture(scope="module")
def clip() -> Tensor:
    """Soft moving waves, (5, 3, 64, 96)."""
    y, x = torch.meshgrid(torch.arange(64).float(), torch.arange(96).float(), indexing="ij")
    waves = [[torch.sin(0.2 * x + 0.3 * y + c + 0.3 * t) for c in range(3)] for t in range(5)]
    return torch.stack([torch.stack(frame) for frame in waves]) * 0.4 + 0.5


def check_stored(low: Tensor, clip: Tensor, scale: int) -> None:
    """In 8 bits, as a file would hold it."""
    assert low.shape == (len(clip), 3, clip.shape[2] // scale, clip.shape[3] // scale)
    assert low.dtype is torch.float32
    assert 0 <= float(low.min()) <= float(low.max()) <= 1
    torch.testing.assert_close(low * 255, (low * 255).round(), atol=1e-3, rtol=0)


@pytest.mark.parametrize("scale", [1, 2, 4])
def test_bicubic(clip: Tensor, scale: int) -> None:
    low = bicubic(clip, scale)
    check_stored(low, clip, scale)
    plain = torch.nn.functional.avg_pool2d(clip, scale)
    assert float(psnr_y(low, plain).min()) > 30


@pytest.mark.parametrize("scale", [2, 4])
@pytest.mark.parametrize("seed", range(6))
def test_random_footage(clip: Tensor, scale: int, seed: int) -> None:
    low = random_footage(clip, scale, seeded(seed))
    check_stored(low, clip, scale)
    assert torch.equal(low, random_footage(clip, scale, seeded(seed)))
    assert 18 < float(psnr_y(low, bicubic(clip, scale)).mean()) < 50


def test_random_footage_varies(clip: Tensor) -> None:
    drawn = [random_footage(clip, 4, seeded(seed)) for seed in range(6)]
    assert all(not torch.equal(a, b) for i, a in enumerate(drawn) for b in drawn[:i])


def test_footage_is_worse_the_more_it_is_compressed(clip: Tensor) -> None:
    clean = bicubic(clip, 2)
    compressed = [footage(clip, 2, crf) for crf in (10, 28, 45)]
    for low in compressed:
        check_stored(low, clip, 2)
    good, fair, bad = (float(psnr_y(low, clean).mean()) for low in compressed)
    assert good > fair > bad


def test_every_second_clip_is_combed(clip: Tensor) -> None:
    earlier, later = clip[:-1], clip[1:]
    combed = [randomly_combed(earlier, later, seeded(seed)) for seed in range(20)]
    spoilt = [made for made in combed if not torch.equal(made, earlier)]
    assert 4 < len(spoilt) < 16
    for made in spoilt:
        assert torch.equal(made[:, :, ::2], earlier[:, :, ::2])
        moved = (made - earlier)[:, :, 1::2] / (later - earlier)[:, :, 1::2]
        strength = float(moved.median())
        assert 0.1 < strength < 0.6
        torch.testing.assert_close(made[:, :, 1::2], earlier[:, :, 1::2].lerp(later[:, :, 1::2], strength))


def test_motion_is_averaged_in_light(clip: Tensor) -> None:
    """A white thing that passes half of the time gives half of the light, which looks brighter than half."""
    passing = torch.cat((torch.ones(2, 3, 4, 4), torch.zeros(2, 3, 4, 4)))
    half = motion_blurred(passing[[0, 2]], 2)
    assert half.shape == (1, 3, 4, 4)
    torch.testing.assert_close(half, torch.full_like(half, 0.5 ** (1 / 2.2)))
    torch.testing.assert_close(motion_blurred(passing, 2), passing[[0, 2]])
    torch.testing.assert_close(motion_blurred(clip, 1), clip, atol=1e-6, rtol=0)


def test_a_soft_lens_spreads_light_and_loses_none(clip: Tensor) -> None:
    point = torch.zeros(1, 3, 31, 31)
    point[:, :, 15, 15] = 1
    spread = softened(point, 1.5)
    assert float(spread[0, 0].sum()) == pytest.approx(1, abs=1e-5)
    distance = (torch.arange(31).float() - 15).square()
    variance = float((spread[0, 0].sum(0) * distance).sum())
    assert variance == pytest.approx(1.5**2, rel=0.1)
    assert softened(clip, 0.1) is clip


def test_every_second_clip_is_noisy() -> None:
    grey = torch.full((1, 3, 64, 64), 128 / 255)
    spreads = [float((noisy(grey, 10.0, seeded(seed)) - grey).std()) * 255 for seed in range(40)]
    assert 10 < sum(spread == 0 for spread in spreads) < 30
    assert 5 < max(spreads) < 10.5


@pytest.mark.parametrize("codec", [h264, mpeg2])
def test_codecs_are_worse_the_more_they_may(clip: Tensor, codec: Callable[[Tensor, int], Tensor]) -> None:
    good, bad = (codec(clip, quality) for quality in (5, 30))
    check_stored(good, clip, 1)
    assert float(psnr_y(good, clip).mean()) > float(psnr_y(bad, clip).mean()) + 3


@pytest.mark.parametrize(
    "spoil",
    [random_handheld, random_master, random_web, random_broadcast, random_night],
    ids=lambda spoil: spoil.__name__,
)
@pytest.mark.parametrize("seed", range(4))
def test_full_size_footage(clip: Tensor, spoil: Callable[[Tensor, torch.Generator], Tensor], seed: int) -> None:
    spoilt = spoil(clip, seeded(seed))
    check_stored(spoilt, clip, 1)
    assert torch.equal(spoilt, spoil(clip, seeded(seed)))
    assert 20 < float(psnr_y(spoilt, clip).mean()) < 55


def test_the_clip_stays_as_it_was(clip: Tensor) -> None:
    before = clip.clone()
    random_handheld(clip, seeded(0))
    bicubic(clip, 4)
    random_footage(clip, 4, seeded(0))
    footage(clip, 4, 28)
    assert torch.equal(clip, before)
