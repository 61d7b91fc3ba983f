"""What is told of trained networks: against what there was, for every problem, on all frames."""

from dataclasses import replace
from fractions import Fraction

import pytest
import torch
from torch import Tensor

from app.engine.contract import EVERY_FRAME, Interpolator, ModelCard, Restorer, Window
from app.engine.weights import WeightsFile
from models.evaluation.metrics import psnr_y
from models.training.figures import CHUNK, figures, restored, trials
from models.training.imresize import imresize
from models.training.problems import Cleanup, Deblurring, Interpolation, Problem, SpaceTime, Upscaling
from tests.conftest import Same, card_for


@pytest.fixture(scope="module")
def sequence() -> Tensor:
    """A bright bar that moves over fine waves, (11, 3, 32, 48)."""
    x = torch.arange(48).float()
    frames = [0.4 + 0.1 * torch.sin(x) + 0.5 * ((x - 3 * t) % 40 < 8) for t in range(11)]
    return torch.stack(frames).view(11, 1, 1, 48).expand(-1, 3, 32, -1).clamp(0, 1)


class Blender(Interpolator):
    """Blends, as the rival does."""

    def between(self, earlier: Tensor, later: Tensor, instants: Tensor) -> Tensor:
        return torch.lerp(earlier, later, instants.view(-1, 1, 1, 1))


class BlendingEnlarger(Restorer):
    """Blends and enlarges, as the rival does."""

    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """(T, 3, H, W) → (2T, 3, 2H, 2W), the last twice."""
        after = torch.cat((frames[1:], frames[-1:]))
        pairs = torch.stack((frames, (frames + after) / 2), dim=1)[keep]
        return imresize(pairs.flatten(0, 1), Fraction(2))


class Periodic(Restorer):
    """Gives the number of each frame in its period, counted from the first that it sees."""

    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """(T, 3, H, W) → the same shape."""
        return torch.stack([torch.full_like(frames[i], i % 3) for i in range(len(frames))[keep]])


def rival_for(problem: Problem) -> Restorer:
    """A network that does what one has without it."""
    if isinstance(problem, SpaceTime):
        return BlendingEnlarger()
    return Blender() if isinstance(problem, Interpolation) else Same()


@pytest.mark.parametrize(
    "problem",
    [Deblurring(), Cleanup(), Interpolation(), SpaceTime(scale=2)],
    ids=lambda problem: type(problem).__name__,
)
def test_who_does_as_its_rival_gains_nothing(problem: Problem, sequence: Tensor, fake_weights: WeightsFile) -> None:
    card = card_for(rival_for(problem), fake_weights, window=Window(0, 1))
    found = list(figures(card, problem, {"waves": sequence}))
    reached, gained = found[::2], found[1::2]
    assert len(found) == 2 * len(trials(problem)) > 0
    assert all(figure.value == 0 for figure in gained)
    assert all(10 < figure.value < 60 for figure in reached)
    assert all(figure.test.startswith("waves, ") for figure in found)


def test_gains_are_told(sequence: Tensor, enlarger: ModelCard) -> None:
    """Repeating pixels is worse than bicubic enlargement."""
    found = {figure.test: figure.value for figure in figures(enlarger, Upscaling(scale=2), {"waves": sequence})}
    reached, gained = found["waves, bicubic ×2"], found["waves, bicubic ×2, over bicubic enlargement"]
    (trial, _) = trials(Upscaling(scale=2))
    low = trial.spoil(sequence)
    bicubic = float(psnr_y(trial.before(low), sequence).mean())
    assert gained < 0
    assert reached - gained == pytest.approx(bicubic, abs=2e-3)


@pytest.mark.parametrize(
    "problem",
    [Upscaling(), Deblurring(), Cleanup(), Interpolation(), SpaceTime()],
    ids=lambda problem: type(problem).__name__,
)
def test_what_is_made_belongs_to_the_truth(problem: Problem, sequence: Tensor) -> None:
    for trial in trials(problem):
        before, truth = trial.before(trial.spoil(sequence)), trial.truth(sequence)
        assert before.shape == truth.shape
        nearest = [int((truth - frame).abs().mean(dim=(1, 2, 3)).argmin()) for frame in before]
        assert nearest == list(range(len(truth)))


@pytest.mark.parametrize("frames", [10, 11])
def test_given_frames_and_those_in_between_are_told_apart(frames: int, sequence: Tensor) -> None:
    between, given, *_ = trials(SpaceTime(scale=2))
    clip = sequence[:frames]
    kept = list(clip[::2])
    results = torch.stack([torch.full((1,), i) for i in range(2 * len(kept))])
    assert given.wanted(results).flatten().tolist() == list(range(0, 2 * len(kept), 2))
    assert between.wanted(results).flatten().tolist() == list(range(1, 2 * len(kept) - 1, 2))
    assert torch.equal(given.truth(clip), clip[::2])
    assert torch.equal(between.truth(clip), clip[1 : 2 * len(kept) - 1 : 2])


@pytest.mark.parametrize("frames", [1, CHUNK, CHUNK + 1])
def test_chunks_change_nothing(averager: ModelCard, frames: int) -> None:
    network = averager.load()
    clip = torch.rand(frames, 3, 4, 4)
    torch.testing.assert_close(restored(network, averager, clip), network.restore(clip))
    blind = replace(averager, window=Window(0, 0))
    assert frames <= CHUNK or not torch.equal(restored(network, blind, clip), network.restore(clip))


def test_parts_begin_where_the_window_may(fake_weights: WeightsFile) -> None:
    network = Periodic()
    card = card_for(network, fake_weights, window=Window(3, 3, period=3))
    clip = torch.zeros(2 * CHUNK + 3, 3, 4, 4)
    assert torch.equal(restored(network, card, clip), network.restore(clip))
