"""What a job comes to is told before it is begun, as the job itself would have it."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.engine.calibration import Calibration
from app.engine.contract import ModelCard
from app.engine.filters import Crop, Deinterlace, FieldRate
from app.engine.forecast import forecast
from app.engine.job import Job, Recipe, Stage, Tempo
from app.engine.prepare import prepare
from app.errors import ModelError, UsageError
from app.media.bars import Bars
from app.media.inspect import inspect
from tests.conftest import Clip, job_for, make_clip

SPEED = Calibration(seconds_per_megapixel=2.0, bytes_per_pixel=1000.0)


@pytest.fixture
def job(tmp_path: Path) -> Job:
    """Of a small clip."""
    return job_for(make_clip(tmp_path / "a.mkv", Clip(frames=6, size=(64, 48))), tmp_path / "out.mkv")


@pytest.fixture
def catalogue(enlarger: ModelCard, blender: ModelCard) -> dict[str, ModelCard]:
    return {"enlarger": replace(enlarger, id="enlarger"), "blender": replace(blender, id="blender")}


@pytest.mark.parametrize(
    "recipe",
    [
        Recipe((Stage("enlarger"),)),
        Recipe((Deinterlace(rate=FieldRate.DOUBLE), Stage("enlarger"))),
        Recipe((Stage("blender"),), tempo=Tempo(slow_motion=3)),
        Recipe(()),
    ],
)
def test_as_the_job_itself_has_it(job: Job, catalogue: dict[str, ModelCard], recipe: Recipe) -> None:
    wanted = replace(job, recipe=recipe)
    told = forecast(wanted, inspect(job.source), catalogue, Bars())
    ready = prepare(wanted, catalogue)
    assert (told.width, told.height) == (ready.spec.width, ready.spec.height)
    assert (told.frames, told.bytes_expected) == (ready.frames, ready.bytes_expected)


def test_looks_at_no_file(job: Job, catalogue: dict[str, ModelCard]) -> None:
    info = inspect(job.source)
    job.source.unlink()
    wanted = replace(job, output=job.output.with_name("nowhere") / "out.mkv", recipe=Recipe((Deinterlace(), Crop())))
    assert forecast(wanted, info, catalogue, Bars()).frames == 6


def test_bars_that_were_found_are_cut_off(job: Job, catalogue: dict[str, ModelCard]) -> None:
    told = forecast(replace(job, recipe=Recipe((Crop(),))), inspect(job.source), catalogue, Bars(8, 8))
    assert (told.width, told.height) == (64, 32)


def test_tells_what_to_measure_first(
    job: Job, catalogue: dict[str, ModelCard], monkeypatch: pytest.MonkeyPatch
) -> None:
    speeds: dict[str, Calibration] = {}
    monkeypatch.setattr("app.engine.estimate.remembered", lambda setting: speeds.get(setting.card.id))
    wanted, info = replace(job, recipe=Recipe((Stage("enlarger"),))), inspect(job.source)
    work = forecast(wanted, info, catalogue, Bars()).work
    assert (work.seconds, [setting.card.id for setting in work.unmeasured]) == (None, ["enlarger"])
    speeds["enlarger"] = SPEED
    work = forecast(wanted, info, catalogue, Bars()).work
    assert work.seconds == pytest.approx(6 * 64 * 48 / 1e6 * 2)
    assert not work.unmeasured


def test_what_makes_no_sense_is_told(job: Job, catalogue: dict[str, ModelCard]) -> None:
    info = inspect(job.source)
    with pytest.raises(ModelError, match="no network called “nothing”"):
        forecast(replace(job, recipe=Recipe((Stage("nothing"),))), info, catalogue, Bars())
    with pytest.raises(UsageError):
        forecast(replace(job, recipe=Recipe((), tempo=Tempo(slow_motion=2))), info, catalogue, Bars())
