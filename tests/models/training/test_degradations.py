"""Bad footage made from good: of the right size, repeatable, and bad in the way that was asked for."""

import pytest
import torch
from torch import Tensor

from models.evaluation.metrics import psnr_y
from models.training.degradations import bicubic, footage, random_footage


@pytest.fixture(scope="module")
def clip() -> Tensor:
    """Soft moving waves, (5, 3, 64, 96)."""
    y, x = torch.meshgrid(torch.arange(64).float(), torch.arange(96).float(), indexing="ij")
    waves = [[torch.sin(0.2 * x + 0.3 * y + c + 0.3 * t) for c in range(3)] for t in range(5)]
    return torch.stack([torch.stack(frame) for frame in waves]) * 0.4 + 0.5


def seeded(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


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


def test_the_clip_stays_as_it_was(clip: Tensor) -> None:
    before = clip.clone()
    bicubic(clip, 4)
    random_footage(clip, 4, seeded(0))
    footage(clip, 4, 28)
    assert torch.equal(clip, before)
