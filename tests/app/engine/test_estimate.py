"""What a job will take, from what its networks took."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from app.engine import calibration, estimate
from app.engine.calibration import Calibration, Setting
from app.engine.contract import ModelCard
from app.engine.data_flow import run
from app.engine.estimate import Estimate
from app.engine.events import Event, Planned
from app.engine.filters import Deinterlace, FieldRate
from app.engine.job import Job, Recipe, Stage, Tempo
from app.engine.orientation import Ensemble
from app.engine.prepare import prepare
from tests.conftest import Clip, job_for, make_clip

FRAMES, WIDTH, HEIGHT = 6, 64, 48
MEGAPIXELS = WIDTH * HEIGHT / 1e6
SPEED = Calibration(seconds_per_megapixel=2.0, bytes_per_pixel=1000.0)
Estimator = Callable[[Recipe], Estimate]


def found_for(job: Job, catalogue: dict[str, ModelCard]) -> Estimate:
    """The estimate for a job."""
    ready = prepare(job, catalogue)
    return estimate.estimate(ready.stages, ready.frames, ready.devices)


@pytest.fixture
def known(monkeypatch: pytest.MonkeyPatch) -> dict[str, Calibration]:
    """What is remembered, by the network's id."""
    speeds = {"enlarger": SPEED, "doubler": SPEED, "blender": SPEED}
    monkeypatch.setattr(estimate, "remembered", lambda setting: speeds.get(setting.card.id))
    return speeds


@pytest.fixture
def job(tmp_path: Path) -> Job:
    """Of a small clip."""
    source = make_clip(tmp_path / "a.mkv", Clip(frames=FRAMES, size=(WIDTH, HEIGHT)))
    return job_for(source, tmp_path / "out.mkv")


@pytest.fixture
def catalogue(enlarger: ModelCard, doubler: ModelCard, blender: ModelCard) -> dict[str, ModelCard]:
    """Three networks with ids of their own."""
    named = {"enlarger": enlarger, "doubler": doubler, "blender": blender}
    return {name: replace(card, id=name) for name, card in named.items()}


@pytest.fixture
def of(job: Job, catalogue: dict[str, ModelCard], known: dict[str, Calibration]) -> Estimator:
    """The estimate for a recipe."""
    assert known
    return lambda recipe: found_for(replace(job, recipe=recipe), catalogue)


@pytest.mark.parametrize(
    ("recipe", "pictures"),
    [
        (Recipe((Stage("enlarger"),)), FRAMES),
        (Recipe((Stage("enlarger"), Stage("enlarger"))), FRAMES * (1 + 4)),
        (Recipe((Stage("doubler"), Stage("enlarger"))), FRAMES * (1 + 2)),
        (Recipe((Stage("enlarger"), Stage("doubler"))), FRAMES * (1 + 4)),
        (Recipe((Stage("enlarger", ensemble=True),)), FRAMES * len(Ensemble.FLIPS.orientations)),
        (Recipe((Deinterlace(rate=FieldRate.DOUBLE), Stage("enlarger"))), FRAMES * 2),
        (Recipe((Stage("blender"),)), FRAMES),
        (Recipe((Stage("blender"),), tempo=Tempo(slow_motion=4)), FRAMES * 3),
        (Recipe((Stage("blender"),), tempo=Tempo(frame_rate=Fraction(60))), FRAMES * Fraction(11, 5)),
        (Recipe((Stage("blender"), Stage("enlarger"))), FRAMES * (1 + 2)),
    ],
    ids=lambda value: "" if not isinstance(value, Recipe) else "+".join(step.name for step in value.stages),
)
def test_every_step_counts(of: Estimator, recipe: Recipe, pictures: Fraction) -> None:
    """In pictures of the source's size, for which each network takes the same."""
    found = of(recipe)
    # How many frames come is a whole number.
    assert found.seconds == pytest.approx(float(pictures) * MEGAPIXELS * SPEED.seconds_per_megapixel, rel=0.05)
    assert found.unmeasured == ()


def test_memory_is_that_of_the_largest_pictures(of: Estimator) -> None:
    assert of(Recipe((Stage("enlarger"),))).memory == WIDTH * HEIGHT * 1000
    assert of(Recipe((Stage("enlarger"), Stage("doubler")))).memory == 4 * WIDTH * HEIGHT * 1000


def test_tiles_cost_their_overlap(
    tmp_path: Path, catalogue: dict[str, ModelCard], known: dict[str, Calibration]
) -> None:
    assert known
    job = job_for(make_clip(tmp_path / "b.mkv", Clip(frames=2, size=(256, 64))), tmp_path / "out.mkv")
    card = replace(catalogue["enlarger"], context=16, bytes_per_pixel=1_000_000)
    recipe = Recipe((Stage("enlarger"),))
    whole = found_for(replace(job, recipe=recipe, memory=1 << 40), {"enlarger": card})
    tiled = found_for(replace(job, recipe=recipe, memory=1 << 20), {"enlarger": card})
    assert whole.seconds is not None
    assert tiled.seconds is not None
    assert tiled.seconds > 1.2 * whole.seconds
    assert tiled.memory is not None
    assert whole.memory is not None
    assert tiled.memory < whole.memory


def test_what_is_not_measured_is_told_once(
    job: Job, catalogue: dict[str, ModelCard], known: dict[str, Calibration]
) -> None:
    del known["doubler"]
    recipe = Recipe((Stage("doubler"), Stage("enlarger"), Stage("doubler")))
    found = found_for(replace(job, recipe=recipe), catalogue)
    assert found == Estimate(None, None, (Setting.of(catalogue["doubler"], "cpu"),))


def test_devices_share_the_work(of: Estimator, job: Job, catalogue: dict[str, ModelCard]) -> None:
    alone = of(Recipe((Stage("enlarger"),)))
    shared = found_for(replace(job, device="cpu,cpu", recipe=Recipe((Stage("enlarger"),))), catalogue)
    assert alone.seconds is not None
    assert shared.seconds == pytest.approx(alone.seconds / 2)


def test_filters_alone_are_not_estimated(of: Estimator) -> None:
    assert of(Recipe((Deinterlace(),))) == Estimate(None, None, ())


def test_measured_then_estimated(
    job: Job, catalogue: dict[str, ModelCard], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the window does."""
    monkeypatch.setattr(calibration, "cache_folder", lambda: tmp_path / "cache")
    monkeypatch.setattr(calibration, "_LONG_ENOUGH", 0.0)
    wanted = replace(job, recipe=Recipe((Stage("enlarger"),)))
    (setting,) = found_for(wanted, catalogue).unmeasured
    speed = calibration.calibrate(setting)
    found = found_for(wanted, catalogue)
    assert found.seconds == pytest.approx(FRAMES * MEGAPIXELS * speed.seconds_per_megapixel)


def test_a_run_tells_it(job: Job, catalogue: dict[str, ModelCard], of: Estimator) -> None:
    events: list[Event] = []
    recipe = Recipe((Stage("enlarger"),))
    expected = of(recipe).seconds
    run(replace(job, recipe=recipe), catalogue, events.append)
    assert isinstance(events[0], Planned)
    assert events[0].seconds_expected == expected is not None
