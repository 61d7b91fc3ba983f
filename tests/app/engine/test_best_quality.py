"""Jobs in best quality, and what networks have to say of their results."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
import torch
from torch import Tensor

from app.engine.contract import EVERY_FRAME, ModelCard
from app.engine.data_flow import run
from app.engine.events import Event, Planned
from app.engine.job import Job, Recipe, Stage
from app.engine.orientation import Ensemble
from app.engine.weights import WeightsFile
from app.media.reader import FrameReader
from tests.conftest import Clip, Enlarger, card_for, job_for, make_clip


class Brightener(Enlarger):
    """Makes what it sees on the left brighter, on the right darker, and complains."""

    def __init__(self) -> None:
        super().__init__(1)

    @torch.inference_mode()
    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`."""
        result = super().restore(frames, keep).clone()
        middle = result.shape[3] // 2
        result[..., :middle] += 0.06
        result[..., middle:] -= 0.06
        return result

    def warnings(self) -> tuple[str, ...]:
        """See :class:`Restorer`."""
        return ("The left was dark.",)


@pytest.fixture
def brightener(fake_weights: WeightsFile) -> ModelCard:
    """The card of :class:`Brightener`."""
    return card_for(Brightener(), fake_weights)


@pytest.fixture
def job(tmp_path: Path) -> Job:
    """Over two segments, in best quality."""
    source = make_clip(tmp_path / "in.mkv", Clip(frames=14, rate=Fraction(2)))
    return replace(job_for(source, tmp_path / "out.mkv"), recipe=Recipe((Stage("fake", ensemble=True),)))


def brighter_left(path: Path) -> float:
    """By how much the left half is brighter than the right one, in code values, at the clip's beginning."""
    with FrameReader(path) as reader:
        picture = reader.at(Fraction(0)).picture.astype(float)
    middle = picture.shape[1] // 2
    return float(picture[:, :middle].mean() - picture[:, middle:].mean())


def test_every_orientation_counts(job: Job, brightener: ModelCard) -> None:
    events: list[Event] = []
    finished = run(job, {"fake": brightener}, events.append)
    planned = next(event for event in events if isinstance(event, Planned))
    assert planned.orientations == 4
    assert abs(brighter_left(finished.output) - brighter_left(job.source)) < 3
    plain = replace(job, output=job.output.with_stem("plain"), recipe=Recipe((Stage("fake"),)))
    once = run(plain, {"fake": brightener}, events.append)
    assert brighter_left(once.output) - brighter_left(job.source) > 20
    assert [event.orientations for event in events if isinstance(event, Planned)] == [4, 1]


def test_a_network_that_does_not_gain_from_it(job: Job, brightener: ModelCard) -> None:
    events: list[Event] = []
    finished = run(job, {"fake": replace(brightener, ensemble=Ensemble.NONE)}, events.append)
    assert brighter_left(finished.output) - brighter_left(job.source) > 20
    assert [event.orientations for event in events if isinstance(event, Planned)] == [1]


def test_what_a_network_has_to_say_is_told_once(job: Job, brightener: ModelCard) -> None:
    finished = run(job, {"fake": brightener})
    assert finished.notes.count("The left was dark.") == 1
