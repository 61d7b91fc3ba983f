"""Filters on pictures: what they are for is measured, and what they must leave alone is left."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
import torch
from torch import Tensor
from torch.nn.functional import avg_pool2d

from app.engine import Recipe, run, segment
from app.engine.contract import ModelCard, Window
from app.engine.control import Control
from app.engine.events import Event, Progress
from app.engine.filter_stage import FilterStage
from app.engine.filters import Deband, Deinterlace, Denoise, FieldRate, Grain, Sharpen, Step, Touch
from app.engine.job import Job, Stage
from app.engine.picture import Picture
from app.engine.plan import Plan
from app.engine.stage import LoadedStage
from app.engine.weights import WeightsFile
from app.errors import Cancelled, UsageError
from tests.conftest import B_FRAMES, Averager, Clip, Enlarger, card_for, job_for, make_clip, packets_of

SIZE = (96, 128)
STEP = 1 / 255
ALL = (Denoise(), Deband(), Sharpen(), Grain())


def picture(rgb: Tensor, time: int = 0) -> Picture:
    return Picture(rgb, Fraction(time), Fraction(1), new_shot=False)


def waves() -> Tensor:
    """(3, H, W) soft shapes in colour."""
    rows, columns = torch.meshgrid(*(torch.arange(side) / 12 for side in SIZE), indexing="ij")
    return torch.stack([0.5 + 0.3 * torch.sin(columns + phase) * torch.cos(rows) for phase in (0.0, 0.5, 1.0)])


def noise(steps: float) -> Tensor:
    return torch.randn(3, *SIZE, generator=torch.Generator().manual_seed(3)) * steps * STEP


def done(step: Touch, rgb: Tensor, time: int = 0) -> Tensor:
    (result,) = FilterStage(step).through([picture(rgb, time)])
    return result.rgb


def error(one: Tensor, other: Tensor) -> float:
    """Root mean square, in steps of 8 bits."""
    return float((one - other).square().mean().sqrt()) / STEP


@pytest.mark.parametrize("sigma", [4.0, 10.0])
def test_noise_goes(sigma: float) -> None:
    noisy = waves() + noise(sigma)
    assert error(done(Denoise(noise=sigma), noisy), waves()) < 0.4 * sigma


@pytest.mark.parametrize(("width", "height"), [(320, 240), (558, 80), (65, 33)])
@pytest.mark.parametrize("step", ALL)
def test_a_picture_becomes_the_same_whatever_came_before_it(step: Touch, width: int, height: int) -> None:
    """Jobs go on in the middle, and devices share them."""
    source = torch.Generator().manual_seed(0)
    first, second = (picture(torch.rand(3, height, width, generator=source), time) for time in (0, 1))
    alone = next(FilterStage(step).through([second]))
    _, behind = FilterStage(step).through([first, second])
    assert torch.equal(alone.rgb, behind.rgb)


def test_steps_are_smoothed() -> None:
    """A ramp in steps of 8 bits, as in a sky: what the eye sees of it, some pixels together, is a ramp again."""
    ramp = torch.linspace(0.3, 0.33, SIZE[1]).expand(3, *SIZE)
    steps = (ramp / STEP).round() * STEP
    seen = [avg_pool2d(rgb[None], 9, stride=1) for rgb in (ramp, steps, done(Deband(), steps))]
    assert error(seen[2], seen[0]) < 0.5 * error(seen[1], seen[0])


def test_edges_get_crisper() -> None:
    crisp = done(Sharpen(), waves())
    assert float(crisp.std()) > float(waves().std())


def test_grain_is_seen_in_grey_and_not_in_black() -> None:
    grey, black = torch.full((3, *SIZE), 0.5), torch.zeros(3, *SIZE)
    grainy = done(Grain(strength=1), grey)
    assert error(grainy, grey) == pytest.approx(8, rel=0.05)
    assert torch.equal(grainy[0], grainy[2])  # without colour
    assert torch.equal(done(Grain(), black), black)


def test_grain_is_another_one_in_each_picture_but_always_the_same() -> None:
    grey = torch.full((3, *SIZE), 0.5)
    assert torch.equal(done(Grain(), grey, 1), done(Grain(), grey, 1))
    assert not torch.equal(done(Grain(), grey, 1), done(Grain(), grey, 2))


@pytest.mark.parametrize("step", ALL, ids=lambda step: step.name)
def test_strength_blends(step: Touch) -> None:
    noisy = waves() + noise(6)
    full = done(replace(step, strength=1), noisy)
    assert error(full, noisy) > 0.05
    assert torch.allclose(done(replace(step, strength=0.25), noisy), torch.lerp(noisy, full, 0.25), atol=1e-6)
    assert torch.equal(done(replace(step, strength=0), noisy), noisy)


@pytest.mark.parametrize("step", ALL[:3], ids=lambda step: step.name)
def test_super_white_and_fine_levels_stay(step: Touch) -> None:
    """What a filter has nothing to do with keeps its level to less than half a 10-bit step, above white, too."""
    for level in (-0.03, 0.2503, 1.06):
        even = torch.full((3, *SIZE), level)
        assert float((done(step, even) - even).abs().max()) < 0.5 * STEP
        assert error(done(step, even), even) < 0.1


def test_what_makes_no_sense() -> None:
    for wrong in ({"strength": 1.5}, {"strength": -0.1}, {"noise": 400}):
        with pytest.raises(UsageError, match="makes no sense"):
            Denoise(**wrong)


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Forty frames in segments of five."""
    monkeypatch.setattr(segment, "SEGMENT_SECONDS", Fraction(1, 5))
    return make_clip(tmp_path / "film.mp4", Clip(frames=40, cuts=(7, 19, 20), options=B_FRAMES))


def test_a_stopped_job_goes_on_to_the_same_bytes(tmp_path: Path, source: Path, fake_weights: WeightsFile) -> None:
    """With filters before, between and behind networks."""
    cards = {"fake": card_for(Averager(), fake_weights, window=Window(2, 2))}
    steps = (Deinterlace(), Denoise(), Stage("fake"), Deband(), Stage("fake"), Sharpen(), Grain())
    job = replace(job_for(source, tmp_path / "whole.mkv"), recipe=Recipe(steps))
    run(job, cards)
    control = Control()

    def stop(event: Event) -> None:
        if isinstance(event, Progress) and event.frames_done == 17:
            control.stop()

    again = replace(job, output=tmp_path / "again.mkv")
    with pytest.raises(Cancelled, match="kept"):
        run(again, cards, stop, control)
    run(again, cards)
    assert packets_of(again.output, "video") == packets_of(job.output, "video")


def test_filters_in_a_row_do_not_meet(tmp_path: Path, source: Path) -> None:
    """Each of them numbers its frames from 0 on."""
    steps = (Deinterlace(rate=FieldRate.DOUBLE), Denoise(), Deband(), Sharpen())
    assert run(job_with(source, tmp_path / "out.mkv", *steps), {}).frames == 80


def test_filters_alone(tmp_path: Path, source: Path, enlarger: ModelCard) -> None:
    """Without a network, and around one that enlarges."""
    for number, steps in enumerate([(Denoise(),), (Denoise(), Stage("fake"), Sharpen())]):
        job = replace(job_for(source, tmp_path / f"{number}.mkv", end=Fraction(1, 5)), recipe=Recipe(steps))
        assert run(job, {"fake": enlarger}).frames == 5


def test_networks_have_strength_too(enlarger: ModelCard) -> None:
    """A share of their picture, the rest is the one that they saw, enlarged smoothly."""
    random = torch.Generator().manual_seed(1)
    seen, result = torch.rand(3, 12, 16, generator=random), torch.rand(3, 24, 32, generator=random)
    smooth, quarter, full = (
        LoadedStage(enlarger, Enlarger(), Plan(4, 4, 64), pytest.fail, strength=share).blended(seen, result)
        for share in (0.0, 0.25, 1.0)
    )
    assert torch.equal(full, result)
    assert torch.allclose(smooth.mean(), seen.mean(), atol=0.01)
    assert torch.allclose(quarter, torch.lerp(smooth, result, 0.25), atol=1e-6)


def test_strength_comes_to_the_network(tmp_path: Path, source: Path, fake_weights: WeightsFile) -> None:
    cards = {"fake": card_for(Averager(Window(3, 3)), fake_weights, window=Window(3, 3))}
    for name, strength in (("weak", 0.0), ("strong", 1.0)):
        run(job_with(source, tmp_path / f"{name}.mkv", Stage("fake", strength=strength)), cards)
    run(job_with(source, tmp_path / "none.mkv"), cards)
    weak, strong, none = (packets_of(tmp_path / f"{name}.mkv", "video") for name in ("weak", "strong", "none"))
    assert weak == none != strong


def test_strengths_that_make_no_sense(tmp_path: Path, source: Path, doubler: ModelCard) -> None:
    with pytest.raises(UsageError, match="nothing to blend"):
        run(job_with(source, tmp_path / "no.mkv", Stage("fake", strength=0.5)), {"fake": doubler})
    with pytest.raises(UsageError, match="makes no sense"):
        Stage("fake", strength=2)


def job_with(source: Path, output: Path, *steps: Step) -> Job:
    return replace(job_for(source, output), recipe=Recipe(steps))
