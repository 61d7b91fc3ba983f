"""Real clips to train on: excerpts without cuts, and clips of them at whatever times are wanted."""

from pathlib import Path

import pytest
import torch

from app.errors import InputError
from models.training.clips import instants
from models.training.footage import EXCERPT, PATCHES, PITCH, FootageClips, load_footage
from tests.conftest import Clip, make_clip
from tests.models.conftest import seeded


@pytest.fixture(scope="module")
def numbered() -> FootageClips:
    """One excerpt whose every frame is as bright as its number."""
    brightness = torch.arange(EXCERPT, dtype=torch.uint8).view(-1, 1, 1, 1)
    return FootageClips([brightness.expand(-1, 3, 40, 48)], 32)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    ("times", "steps"),
    [
        (instants(5), [1, 1, 1, 1]),
        (torch.tensor([-0.5, 0.0, 0.5]), [1, 1]),
        (torch.tensor([-0.5, -0.375, 0.5]), [1, 7]),
        (torch.tensor([-1.0, -0.9, -0.8, 0.0, 0.1, 0.2, 1.0, 1.1, 1.2]), [1, 1, 7, 1, 1, 7, 1, 1]),
    ],
    ids=["frames", "halfway", "an eighth", "blur"],
)
def test_times_become_frames(numbered: FootageClips, times: torch.Tensor, steps: list[int], seed: int) -> None:
    clip = numbered.sample(seeded(seed), times)
    assert clip.shape == (len(times), 3, 32, 32)
    shown = (clip[:, 0, 0, 0] * 255).round().int()
    assert shown.diff().tolist() == steps
    assert torch.equal(clip, numbered.sample(seeded(seed), times))


def test_every_part_of_an_excerpt_is_used(numbered: FootageClips) -> None:
    firsts = {round(float(numbered.sample(seeded(seed), instants(3))[0, 0, 0, 0]) * 255) for seed in range(200)}
    assert firsts == set(range(EXCERPT - 2))


def test_excerpts(tmp_path: Path) -> None:
    make_clip(tmp_path / "a.mp4", Clip(frames=PITCH + EXCERPT, size=(64, 48)))
    make_clip(tmp_path / "b.mp4", Clip(frames=EXCERPT, size=(64, 48)))
    loaded = load_footage(tmp_path, 24)
    assert [tuple(excerpt.shape) for excerpt in loaded] == [(EXCERPT, 3, 36, 36)] * 3 * PATCHES
    assert all(torch.equal(a, b) for a, b in zip(loaded, load_footage(tmp_path, 24), strict=True))
    assert all(float(excerpt.float().diff(dim=0).abs().mean()) > 0 for excerpt in loaded)


def test_no_cut_lies_in_an_excerpt(tmp_path: Path) -> None:
    make_clip(tmp_path / "a.mp4", Clip(frames=2 * EXCERPT, size=(64, 48), cuts=(EXCERPT // 2,)))
    (first, *_) = load_footage(tmp_path, 32)
    assert float(first.float().diff(dim=0).abs().mean(dim=(1, 2, 3)).max()) < 40


@pytest.mark.parametrize(
    ("clip", "size"),
    [(Clip(frames=EXCERPT - 1, size=(64, 48)), 32), (Clip(frames=EXCERPT, size=(64, 48)), 56)],
)
def test_too_small(tmp_path: Path, clip: Clip, size: int) -> None:
    make_clip(tmp_path / "a.mp4", clip)
    with pytest.raises(InputError, match=r"a\.mp4 is too small"):
        load_footage(tmp_path, size)
