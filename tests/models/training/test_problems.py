"""Pairs to learn from: of the right sizes, repeatable, and with a truth that belongs to the middle of the input."""

import pytest
import torch
from torch import Tensor

from models.evaluation.metrics import psnr_y
from models.training.clips import Motion, PhotoClips
from models.training.problems import Cleanup, Deblurring, Interpolation, Pair, Problem, SpaceTime, Upscaling
from tests.models.conftest import seeded

PROBLEMS: list[Problem] = [Upscaling(), Deblurring(), Cleanup(), Interpolation(), SpaceTime()]
WHOLE = Upscaling(frames=4, whole=True)
CASES = [(problem, kind) for problem in (*PROBLEMS, WHOLE) for kind in dict.fromkeys(problem.kinds)]


@pytest.fixture(scope="module")
def clips() -> PhotoClips:
    """Waves of many lengths, moving."""
    return waves(Motion(shift=8.0))


def waves(motion: Motion) -> PhotoClips:
    y, x = torch.meshgrid(torch.arange(160).float(), torch.arange(160).float(), indexing="ij")
    sum_of_waves = sum(torch.sin(x / 2**i + i) * torch.cos(y / 2**i - i) for i in range(1, 5))
    picture = torch.as_tensor(sum_of_waves).div(8).add(0.5).clamp(0, 1).mul(255).to(torch.uint8).expand(3, -1, -1)
    return PhotoClips([picture.contiguous()], 64, motion)


def truths(problem: Problem) -> int:
    """How many pictures are to be made."""
    if isinstance(problem, SpaceTime):
        return 2 * problem.frames - 1
    return WHOLE.frames if problem is WHOLE else 1


@pytest.mark.parametrize(("problem", "kind"), CASES, ids=str)
def test_pairs(clips: PhotoClips, problem: Problem, kind: str) -> None:
    window, truth, instant = problem.pair(clips, seeded(1), kind)
    assert 0 < instant < 1
    assert truth.shape == (truths(problem), 3, 64, 64)
    assert window.shape[1:] == (3, 64 // problem.scale, 64 // problem.scale)
    for stored in (window, truth):
        torch.testing.assert_close(stored * 255, (stored * 255).round(), atol=1e-3, rtol=0)
    again = problem.pair(clips, seeded(1), kind)
    assert torch.equal(window, again[0])
    assert torch.equal(truth, again[1])
    before = problem.baseline(window[None])
    assert before.shape == truth[None].shape
    assert 14 < float(psnr_y(before[0], truth).mean()) < 60


@pytest.mark.parametrize("problem", PROBLEMS[:3], ids=str)
def test_the_truth_is_the_middle(clips: PhotoClips, problem: Problem) -> None:
    pairs = [problem.pair(clips, seeded(seed), problem.kinds[0]) for seed in range(12)]
    windows = torch.stack([pair.window for pair in pairs])
    truths = torch.cat([pair.truth for pair in pairs])
    likeness = [float(psnr_y(problem.baseline(frame[:, None])[:, 0], truths).mean()) for frame in windows.unbind(1)]
    assert likeness.index(max(likeness)) == len(likeness) // 2


def test_every_truth_is_that_of_its_frame(clips: PhotoClips) -> None:
    pairs = [WHOLE.pair(clips, seeded(seed), "clean") for seed in range(12)]
    given = torch.stack([WHOLE.baseline(pair.window[None])[0] for pair in pairs])
    for place in range(given.shape[1]):
        likeness = [float(psnr_y(given[:, place], truth).mean()) for truth in _truths(pairs)]
        assert likeness.index(max(likeness)) == place


@pytest.mark.parametrize("kind", ["clean", "footage"])
def test_clips_may_be_cut_anywhere(kind: str) -> None:
    clips = waves(Motion(shift=0.5, acceleration=0.0))
    problem = Upscaling(frames=5, whole=True, cuts=1.0)
    places = set()
    for seed in range(20):
        window, truth, _ = problem.pair(clips, seeded(seed), kind)
        change = truth.diff(dim=0).abs().mean(dim=(1, 2, 3))
        place = int(change.argmax())
        places.add(place)
        seen = problem.baseline(window[None])[0].diff(dim=0).abs().mean(dim=(1, 2, 3))
        assert int(seen.argmax()) == place
    assert places == {0, 1, 2, 3}


def test_what_is_soft_by_nature_stays_soft(clips: PhotoClips) -> None:
    """The truth is soft itself: there is nothing in it that its small picture would not hold."""
    soft, sharp = (Upscaling(scale=2, soft=share) for share in (1.0, 0.0))
    pairs = [[problem.pair(clips, seeded(seed), "clean") for seed in range(8)] for problem in (soft, sharp)]
    details = [_detail([pair.truth for pair in made]) for made in pairs]
    assert details[0] < details[1]
    likeness = [
        float(psnr_y(problem.baseline(pair.window[None])[0], pair.truth).mean())
        for problem, made in zip((soft, sharp), pairs, strict=True)
        for pair in made
    ]
    assert sum(likeness[:8]) > sum(likeness[8:])


def _truths(pairs: list[Pair]) -> tuple[Tensor, ...]:
    """(B, 3, H, W) for each place in the clip."""
    return torch.stack([pair.truth for pair in pairs]).unbind(1)


def test_what_is_sharp_is_hardly_changed(clips: PhotoClips) -> None:
    def before(kind: str) -> float:
        pairs = [Deblurring().pair(clips, seeded(seed), kind) for seed in range(12)]
        return sum(float(psnr_y(window[1:2], truth)) for window, truth, _ in pairs) / len(pairs)

    assert before("sharp") > before("footage") + 1


@pytest.mark.parametrize("kind", ["lens", "sharp"])
def test_what_the_lens_made_soft_may_stay(clips: PhotoClips, kind: str) -> None:
    """Then nothing but noise and compression tells the input from the truth."""
    stays, goes = (
        [Deblurring(soft_stays=kept).pair(clips, seeded(seed), kind) for seed in range(8)] for kept in (True, False)
    )
    assert _detail([pair.truth for pair in stays]) < _detail([pair.truth for pair in goes])
    likeness = [float(psnr_y(pair.window[1:2], pair.truth)) for pair in stays]
    assert min(likeness) > 28


def test_motion_is_undone_all_the_same(clips: PhotoClips) -> None:
    stays, goes = (Deblurring(soft_stays=kept).pair(clips, seeded(3), "motion") for kept in (True, False))
    assert all(torch.equal(a, b) for a, b in zip(stays[:2], goes[:2], strict=True))


def _detail(pictures: list[Tensor]) -> float:
    """Mean difference of neighbouring pixels."""
    return float(torch.cat(pictures).diff(dim=3).abs().mean())


def test_the_truth_lies_between(clips: PhotoClips) -> None:
    """Nearer to the frame that it is nearer to in time; and half of the time halfway."""
    pairs = [Interpolation().pair(clips, seeded(seed), "clean") for seed in range(40)]
    assert 10 < sum(pair.instant == 0.5 for pair in pairs) < 35
    uneven = [pair for pair in pairs if abs(pair.instant - 0.5) > 0.2]
    assert len(uneven) > 5
    for window, truth, instant in uneven:
        first, second = (float((frame - truth).abs().mean()) for frame in window)
        assert (first < second) == (instant < 0.5)


def test_every_second_frame_is_to_be_made(clips: PhotoClips) -> None:
    window, truth, _ = SpaceTime().pair(clips, seeded(2), "clean")
    assert len(window) == 3
    before = SpaceTime().baseline(window[None])[0]
    torch.testing.assert_close(before[::2], Upscaling().baseline(window[:, None])[:, 0])
    likeness = psnr_y(before, truth)
    assert float(likeness[::2].min()) > float(likeness[1::2].max()), (
        "frames that are there are nearer than blended ones"
    )
