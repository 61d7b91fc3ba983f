"""The evaluation of networks whose results are known."""

from dataclasses import replace

import pytest
import torch
from torch import Tensor

from app.engine.contract import EVERY_FRAME, ModelCard, Restorer, Task, Window
from app.engine.weights import WeightsFile
from app.errors import InputError
from models.evaluation.degrading import Degradation, degraded, usual_for, without_network
from models.evaluation.evaluate import Evaluation, evaluate
from models.evaluation.metrics import psnr_rgb, psnr_y, ssim_rgb, ssim_y
from models.evaluation.scores import Scores
from models.evaluation.sequences import Sequence
from models.training.degradations import bicubic
from tests.conftest import Averager, card_for
from tests.models.test_catalogue import film


class Noisy(Restorer):
    """Adds noise that is new in each frame."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = torch.nn.Parameter(torch.zeros(1))

    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`."""
        rng = torch.Generator().manual_seed(int(frames[keep].sum()))
        return frames[keep] + 0.05 * torch.randn(frames[keep].shape, generator=rng)

    def warnings(self) -> tuple[str, ...]:
        """See :class:`Restorer`."""
        return ("There is noise.",)


def clip(frames: int = 6, height: int = 48, width: int = 64) -> Tensor:
    return film(frames, height, width).mul(255).round().to(torch.uint8)


def measured(card: ModelCard, sequence: Sequence, degradation: Degradation) -> Evaluation:
    return evaluate(card, card.load(), sequence, degradation, lambda _: None)


def test_figures_are_means_over_frames(enlarger: ModelCard) -> None:
    truth = clip()
    result = measured(enlarger, Sequence("waves", truth), Degradation.BICUBIC)
    enlarged = bicubic(truth.float() / 255, 2).repeat_interleave(2, 2).repeat_interleave(2, 3)
    expected = [m(enlarged, truth.float() / 255).mean().item() for m in (psnr_y, ssim_y, psnr_rgb, ssim_rgb)]
    found = result.network
    assert [found.psnr_y, found.ssim_y, found.psnr_rgb, found.ssim_rgb] == pytest.approx(expected, abs=1e-6)
    assert result.frames == 6
    assert result.sequence == "waves"
    assert result.seconds > 0
    assert result.baseline.psnr_y > found.psnr_y, "bicubic beats repeating pixels"


def test_inputs_that_are_given(enlarger: ModelCard) -> None:
    truth = clip()
    small = bicubic(truth.float() / 255, 2).mul(255).round().to(torch.uint8)
    given = measured(enlarger, Sequence("a", truth, small), Degradation.BLUR)
    made = measured(enlarger, Sequence("a", truth), Degradation.BICUBIC)
    assert given.network == made.network
    with pytest.raises(InputError, match="does not suit"):
        measured(enlarger, Sequence("a", truth, truth), Degradation.BICUBIC)


def test_flicker(fake_weights: WeightsFile) -> None:
    """Noise that changes flickers by √2 times its strength; a still network flickers like the truth."""
    card = card_for(Noisy(), fake_weights)
    notes: list[str] = []
    result = evaluate(card, card.load(), Sequence("a", clip()), Degradation.BICUBIC, notes.append)
    assert result.baseline.flicker == result.truth_flicker < 6
    noise = 2**0.5 * 0.05 * 255 * (0.257**2 + 0.504**2 + 0.098**2) ** 0.5
    added = (result.network.flicker**2 - result.truth_flicker**2) ** 0.5
    # Between pixels the earlier frame's noise is averaged.
    assert 0.7 * noise < added < noise
    assert result.baseline.psnr_y == float("inf")
    assert notes == ["There is noise."]


def test_no_two_blurred_frames_share_a_moment() -> None:
    truth = clip(12)
    inputs, left = degraded(truth, Degradation.BLUR, 1)
    assert torch.equal(left, truth[[2, 7]])
    for blurred, first in zip(inputs, (0, 5), strict=True):
        light = (truth[first : first + 5].float() / 255).pow(2.2).mean(0)
        assert (blurred - light.pow(1 / 2.2)).abs().max() < 0.51 / 255
    with pytest.raises(InputError, match="too short"):
        degraded(truth[:4], Degradation.BLUR, 1)


def test_footage_is_compressed() -> None:
    truth = clip()
    clean, spoilt = (degraded(truth, way, 2)[0] for way in (Degradation.BICUBIC, Degradation.FOOTAGE))
    assert spoilt.shape == clean.shape == (6, 3, 24, 32)
    assert 20 < psnr_y(spoilt, clean).mean() < 45


def test_noise_is_the_same_every_time() -> None:
    truth = clip()
    noisy, _ = degraded(truth, Degradation.NOISE, 1)
    assert torch.equal(noisy, degraded(truth, Degradation.NOISE, 1)[0])
    inside = (truth > 80) & (truth < 175)  # nothing is clamped there
    assert (255 * noisy - truth)[inside].std() == pytest.approx(20, rel=0.1)


def test_a_soft_lens_loses_detail() -> None:
    truth = clip()
    soft, left = degraded(truth, Degradation.LENS, 1)
    assert torch.equal(left, truth)
    assert float(soft.diff(dim=3).abs().mean()) < float(truth.float().div(255).diff(dim=3).abs().mean())


def test_what_suits_a_network(enlarger: ModelCard, averager: ModelCard) -> None:
    assert usual_for(enlarger) is Degradation.BICUBIC
    assert usual_for(replace(averager, task=Task.DEBLUR)) is Degradation.BLUR
    assert usual_for(replace(averager, task=Task.CLEANUP)) is Degradation.NOISE
    assert usual_for(replace(averager, time_scale=2)) is Degradation.BICUBIC


def test_blending_stands_in_for_interpolation(averager: ModelCard) -> None:
    frames = torch.rand(3, 3, 4, 6)
    plain = torch.cat(list(without_network(frames, replace(averager, time_scale=2))))
    assert len(plain) == 5
    torch.testing.assert_close(plain[::2], frames, atol=1e-4, rtol=0)
    torch.testing.assert_close(plain[1::2], (frames[1:] + frames[:-1]) / 2, atol=1e-4, rtol=0)


def test_the_network_runs_as_in_a_job(fake_weights: WeightsFile) -> None:
    """In chunks: the average over five frames needs its context."""
    card = card_for(Averager(), fake_weights, window=Window(2, 2))
    truth = clip(11)
    result = measured(card, Sequence("a", truth), Degradation.BICUBIC)
    whole = Averager().restore(truth.float() / 255)
    assert result.network.psnr_y == pytest.approx(psnr_y(whole, truth.float() / 255).mean().item(), abs=1e-4)


def test_whole_clips(fake_weights: WeightsFile) -> None:
    """A network without a window sees everything at once, not chunks with the context that its card names."""
    card = card_for(Averager(Window(99, 99)), fake_weights, window=Window(1, 1))
    truth = clip(11)
    result = evaluate(card, card.load(), Sequence("a", truth), Degradation.BICUBIC, lambda _: None, whole=True)
    mean = (truth.float() / 255).mean(0, keepdim=True).expand(11, -1, -1, -1)
    assert result.network.psnr_y == pytest.approx(psnr_y(mean, truth.float() / 255).mean().item(), abs=1e-4)


def test_mean_of_clips() -> None:
    assert Scores.mean([Scores(1, 2, 3, 4, 5), Scores(3, 2, 1, 0, 1)]) == Scores(2, 2, 2, 2, 3)
