"""Jobs correct what was measured of their networks."""

import threading
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest

from app.engine import calibration, lesson
from app.engine.calibration import Setting, calibrate, correct, remembered
from app.engine.contract import ModelCard
from app.engine.control import Control
from app.engine.data_flow import run
from app.engine.events import Event, Progress
from app.engine.job import Job, Recipe, Stage
from app.engine.lesson import Lesson
from app.errors import ResourceError
from tests.conftest import Clip, job_for, make_clip


@pytest.fixture
def setting(enlarger: ModelCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Setting:
    """A network that was measured."""
    monkeypatch.setattr(calibration, "cache_folder", lambda: tmp_path / "cache")
    monkeypatch.setattr(calibration, "_LONG_ENOUGH", 0.0)
    monkeypatch.setattr(lesson, "_LONG_ENOUGH", 0.0)
    setting = Setting.of(enlarger, "cpu")
    calibrate(setting)
    return setting


@pytest.fixture
def job(tmp_path: Path, enlarger: ModelCard) -> Job:
    source = make_clip(tmp_path / "a.mkv", Clip(frames=4))
    return replace(job_for(source, tmp_path / "out.mkv"), recipe=Recipe((Stage(enlarger.id),)))


def speed(setting: Setting) -> float:
    known = remembered(setting)
    assert known is not None
    return known.seconds_per_megapixel


@pytest.mark.parametrize("times", [1e-6, 1e6])
def test_what_was_measured_wrongly_is_corrected(setting: Setting, job: Job, times: float) -> None:
    """Not at once: something else may have been in the way."""
    correct(setting, times)
    before = speed(setting)
    run(job, {setting.card.id: setting.card})
    assert speed(setting) == pytest.approx(before * (2 if times < 1 else 1 / 2))


def test_a_short_job_teaches_nothing(setting: Setting, job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lesson, "_LONG_ENOUGH", 1000.0)
    correct(setting, 1e-6)
    before = speed(setting)
    run(job, {setting.card.id: setting.card})
    assert speed(setting) == before


def test_a_job_that_was_held_teaches_nothing(setting: Setting, job: Job) -> None:
    correct(setting, 1e-6)
    before, control = speed(setting), Control()

    def hold(event: Event) -> None:
        if isinstance(event, Progress) and not control.was_paused:
            control.pause()
            threading.Timer(0.05, control.resume).start()

    run(job, {setting.card.id: setting.card}, hold, control)
    assert speed(setting) == before


@pytest.mark.parametrize("devices", [("meta",), ("cpu", "meta"), ()])
def test_what_another_device_took_is_not_learnt(
    setting: Setting, job: Job, monkeypatch: pytest.MonkeyPatch, devices: tuple[str, ...]
) -> None:
    """It may have gone on instead of one that failed."""
    correct(setting, 1e-6)
    before, learn = speed(setting), Lesson.learn
    monkeypatch.setattr(Lesson, "learn", lambda self, _: learn(self, devices))
    run(job, {setting.card.id: setting.card})
    assert speed(setting) == before


def test_what_nobody_measured_is_not_guessed(setting: Setting, job: Job, tmp_path: Path) -> None:
    (tmp_path / "cache" / "calibration.json").unlink()
    run(job, {setting.card.id: setting.card})
    assert remembered(setting) is None


def test_where_nothing_can_be_kept_the_job_is_done(setting: Setting, job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> NoReturn:
        raise ResourceError("The disk is full.", "Free some space.")

    monkeypatch.setattr(calibration, "_remember", refuse)
    assert run(job, {setting.card.id: setting.card}).output.exists()
