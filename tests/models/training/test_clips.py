"""Simulated clips: repeatable, in range, really moving."""

from pathlib import Path

import pytest
import torch
from torch import Tensor

from app.errors import InputError
from app.media.still import write_png
from models.evaluation.metrics import luma
from models.training.clips import Motion, PhotoClips, derived_generator, instants, load_photos
from tests.models.conftest import seeded

SIZE = 32
TIMES = instants(5)


def photo(seed: int, height: int = 96, width: int = 128) -> Tensor:
    """Coarse noise, (3, H, W) uint8."""
    rng = torch.Generator().manual_seed(seed)
    coarse = torch.rand(1, 3, 12, 16, generator=rng)
    picture = torch.nn.functional.interpolate(coarse, size=(height, width), mode="bicubic")[0]
    return picture.clamp(0, 1).mul(255).to(torch.uint8)


@pytest.fixture(scope="module")
def clips() -> PhotoClips:
    """From three photographs."""
    return PhotoClips([photo(seed) for seed in range(3)], SIZE, Motion())


@pytest.mark.parametrize("seed", range(8))
def test_a_clip(clips: PhotoClips, seed: int) -> None:
    clip = clips.sample(seeded(seed), TIMES)
    assert clip.shape == (5, 3, SIZE, SIZE)
    assert clip.dtype is torch.float32
    assert 0 <= float(clip.min()) < float(clip.max()) <= 1
    assert torch.equal(clip, clips.sample(seeded(seed), TIMES))


def test_clips_differ(clips: PhotoClips) -> None:
    drawn = [clips.sample(seeded(seed), TIMES) for seed in range(8)]
    assert all(not torch.equal(a, b) for i, a in enumerate(drawn) for b in drawn[:i])


def test_one_generator_goes_on(clips: PhotoClips) -> None:
    rng = seeded(1)
    assert not torch.equal(clips.sample(rng, TIMES), clips.sample(rng, TIMES))


def test_a_clip_is_the_same_at_whatever_times_it_is_seen(clips: PhotoClips) -> None:
    """So that blurred frames and sharp ones can be had of one scene."""
    few = clips.sample(seeded(3), torch.tensor([-1.0, 0.0, 1.0]))
    many = clips.sample(seeded(3), torch.tensor([-1.0, -0.5, 0.0, 0.25, 1.0]))
    torch.testing.assert_close(few, many[[0, 2, 4]], atol=1e-5, rtol=0)
    between = float((many[1] - (many[0] + many[2]) / 2).abs().mean())
    assert 0 < between < float((many[2] - many[0]).abs().mean())


@pytest.mark.parametrize(("share", "expected"), [(0.0, 0), (0.5, 10), (1.0, 24)])
def test_grey_clips(share: float, expected: int) -> None:
    clips = PhotoClips([photo(0)], SIZE, Motion(), share)
    drawn = [clips.sample(seeded(seed), TIMES) for seed in range(24)]
    grey = [clip for clip in drawn if float((clip[:, :1] - clip).abs().max()) < 1e-6]
    assert abs(len(grey) - expected) < 7
    assert len(grey) == expected or 0 < share < 1
    if share == 1:
        coloured = PhotoClips([photo(0)], SIZE, Motion()).sample(seeded(0), TIMES)
        torch.testing.assert_close(luma(drawn[0]), luma(coloured), atol=0.5, rtol=0)


def mean_change(motion: Motion) -> float:
    """Between neighbouring frames, over some clips."""
    clips = PhotoClips([photo(0)], SIZE, motion)
    drawn = torch.stack([clips.sample(seeded(seed), TIMES) for seed in range(12)])
    return float(drawn.diff(dim=1).abs().mean())


def test_motion_moves() -> None:
    still = mean_change(Motion(0, 0, 0, 0))
    assert still == pytest.approx(0, abs=1e-6)
    assert still < mean_change(Motion(shift=1)) < mean_change(Motion(shift=5))
    assert mean_change(Motion(shift=1)) < mean_change(Motion(shift=1, least=1))
    assert mean_change(Motion(0, 0, turn=0.1, zoom=0)) > 1e-4
    assert mean_change(Motion(0, 0, turn=0, zoom=0.1)) > 1e-4


def test_photographs_hardly_larger_than_a_clip() -> None:
    """They are mirrored beyond their edges."""
    clips = PhotoClips([photo(0, SIZE, SIZE)], SIZE, Motion())
    assert all(bool(torch.isfinite(clips.sample(seeded(seed), TIMES)).all()) for seed in range(4))


def test_no_photographs(tmp_path: Path) -> None:
    assert load_photos(tmp_path) == []
    with pytest.raises(InputError, match="no photographs"):
        PhotoClips([], SIZE, Motion())


def test_photographs_come_at_two_sizes_and_in_order(tmp_path: Path) -> None:
    for number in (2, 0, 1):
        write_png(tmp_path / f"{number}.png", photo(number).permute(1, 2, 0).numpy())
    (tmp_path / "notes.txt").write_text("not a photograph")
    loaded = load_photos(tmp_path)
    assert [tuple(picture.shape) for picture in loaded] == [(3, 96, 128), (3, 48, 64)] * 3
    assert all(picture.dtype is torch.uint8 for picture in loaded)
    assert all(torch.equal(loaded[2 * number], photo(number)) for number in range(3))


def test_a_file_that_is_no_photograph(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_text("text")
    with pytest.raises(InputError, match=r"a\.jpg"):
        load_photos(tmp_path)


def test_every_step_has_numbers_of_its_own() -> None:
    pairs = [(1, 0), (1, 1), (2, 0), (2, 1), (-1, 0), (-1, 7)]
    drawn = [float(torch.rand((), generator=derived_generator(*pair))) for pair in pairs]
    assert len(set(drawn)) == len(pairs)
    assert drawn == [float(torch.rand((), generator=derived_generator(*pair))) for pair in pairs]
