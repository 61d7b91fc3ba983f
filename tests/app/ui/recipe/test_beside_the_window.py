"""What is worked out beside the window: the newest question counts, and nothing is done for nobody."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from app.engine.calibration import Setting
from app.engine.contract import ModelCard
from app.engine.estimate import Estimate
from app.engine.forecast import Forecast
from app.engine.job import Job, Recipe
from app.errors import InputError
from app.media.bars import Bars
from app.media.frame import VideoInfo
from app.media.inspect import inspect
from app.ui.recipe.adviser import Advice, Adviser, look
from app.ui.recipe.estimator import Estimator, Question, predict
from tests.app.ui.conftest import make_info
from tests.conftest import Clip, make_clip

FIRST, SECOND = make_info(Path("first.mp4")), make_info(Path("second.mp4"))


class Slow:
    """Looks at videos for as long as nobody gives them up."""

    def __init__(self) -> None:
        self.begun = Event()
        self.seen: list[str] = []

    def __call__(self, info: VideoInfo, check: Callable[[], None]) -> Advice:
        self.seen.append(info.path.name)
        self.begun.set()
        while info is FIRST:
            check()
        return Advice(facts=(("file", info.path.name),))


@pytest.fixture
def slow() -> Slow:
    return Slow()


@pytest.fixture
def adviser(qapp: object, slow: Slow) -> Iterator[Adviser]:
    assert qapp
    adviser = Adviser(slow)
    yield adviser
    adviser.stop()


class TestAdviser:
    def test_the_newest_video_counts(self, qtbot: QtBot, adviser: Adviser, slow: Slow) -> None:
        told: list[Advice] = []
        adviser.advised.connect(told.append)
        adviser.ask(FIRST)
        assert slow.begun.wait(5)
        adviser.ask(SECOND)
        qtbot.waitUntil(lambda: bool(told))
        assert [advice.facts for advice in told] == [(("file", "second.mp4"),)]
        assert slow.seen == ["first.mp4", "second.mp4"]

    def test_what_is_given_up_is_not_told(self, qtbot: QtBot, adviser: Adviser, slow: Slow) -> None:
        told: list[object] = []
        adviser.advised.connect(told.append)
        adviser.failed.connect(lambda: told.append("failed"))
        adviser.ask(FIRST)
        assert slow.begun.wait(5)
        adviser.give_up()
        adviser.ask(SECOND)
        qtbot.waitUntil(lambda: bool(told))
        assert len(told) == 1

    def test_a_failure_is_told(self, qtbot: QtBot) -> None:
        def fail(info: VideoInfo, check: Callable[[], None]) -> Advice:
            check()
            raise InputError(f"{info.path.name} is broken.")

        adviser = Adviser(fail)
        with qtbot.waitSignal(adviser.failed):
            adviser.ask(FIRST)
        adviser.stop()

    def test_the_program_s_own_look(self, tmp_path: Path) -> None:
        advice = look(inspect(make_clip(tmp_path / "a.mkv", Clip())), lambda: None)
        assert any("small" in finding.sentence for finding in advice.findings)
        assert advice.recipe.stages
        assert dict(advice.facts)["picture"].startswith("48 × 32")


class TestEstimator:
    def test_measuring_ends_when_a_job_begins_and_goes_on_behind_it(self, qtbot: QtBot, enlarger: ModelCard) -> None:
        setting = Setting.of(enlarger, "cpu")
        begun, may_end = Event(), Event()
        measured: list[str] = []

        def forecast(_: Question) -> Forecast:
            work = Estimate(1.0, 1, ()) if measured else Estimate(None, None, (setting,))
            return Forecast(64, 36, 1, 1, work)

        def measure(_: Forecast, check: Callable[[], None]) -> None:
            begun.set()
            while not may_end.is_set():
                check()
            measured.append(enlarger.id)

        told: list[Forecast] = []
        estimator = Estimator(forecast, measure)
        estimator.predicted.connect(told.append)
        estimator.ask(Question(Job(Path("a"), Path("b"), Recipe(())), FIRST, Bars()))
        qtbot.waitUntil(begun.is_set)
        begun.clear()
        estimator.set_may_measure(False)
        qtbot.waitUntil(lambda: len(told) == 2)
        assert not measured
        assert not begun.is_set()
        may_end.set()
        estimator.set_may_measure(True)
        qtbot.waitUntil(lambda: bool(told[-1].work.seconds))
        assert measured == [enlarger.id]
        estimator.stop()

    def test_the_program_s_own_forecast(self, tmp_path: Path) -> None:
        source = make_clip(tmp_path / "a.mkv", Clip(size=(64, 48)))
        told = predict(Question(Job(source, tmp_path / "b.mkv", Recipe(())), inspect(source), Bars()))
        assert (told.width, told.height) == (64, 48)
