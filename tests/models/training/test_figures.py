"""What is told of trained networks: against what there was, for every problem, on all frames."""

from dataclasses import replace

import pytest
import torch
from torch import Tensor

from app.engine.contract import Interpolator, ModelCard, Window
from app.engine.weights import WeightsFile
from models.evaluation.metrics import psnr_y
from models.training.figures import CHUNK, figures, restored, trials
from models.training.problems import Cleanup, Deblurring, Interpolation, Problem, Upscaling
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


@pytest.mark.parametrize(
    "problem", [Deblurring(), Cleanup(), Interpolation()], ids=lambda problem: type(problem).__name__
)
def test_who_does_as_its_rival_gains_nothing(problem: Problem, sequence: Tensor, fake_weights: WeightsFile) -> None:
    network = Blender() if isinstance(problem, Interpolation) else Same()
    card = card_for(network, fake_weights, window=Window(0, 1))
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
    "problem", [Upscaling(), Deblurring(), Cleanup(), Interpolation()], ids=lambda problem: type(problem).__name__
)
def test_what_is_made_belongs_to_the_truth(problem: Problem, sequence: Tensor) -> None:
    for trial in trials(problem):
        before, truth = trial.before(trial.spoil(sequence)), trial.truth(sequence)
        assert before.shape == truth.shape
        nearest = [int((truth - frame).abs().mean(dim=(1, 2, 3)).argmin()) for frame in before]
        assert nearest == list(range(len(truth)))


@pytest.mark.parametrize("frames", [1, CHUNK, CHUNK + 1])
def test_chunks_change_nothing(averager: ModelCard, frames: int) -> None:
    network = averager.load()
    clip = torch.rand(frames, 3, 4, 4)
    torch.testing.assert_close(restored(network, averager, clip), network.restore(clip))
    blind = replace(averager, window=Window(0, 0))
    assert frames <= CHUNK or not torch.equal(restored(network, blind, clip), network.restore(clip))
