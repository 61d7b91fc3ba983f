"""A video that needs nothing: nobody works on it for hours without knowing."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.engine.job import Recipe, Target
from app.engine.job_queue import JobQueue
from app.media.encoding import Codec, Encoding
from app.ui.error_dialog import ErrorDialog
from app.ui.main_window import MainWindow
from app.ui.recipe.format import Format
from app.ui.timeline.span import Span
from tests.app.ui.conftest import FakeFiles, FakeRun
from tests.app.ui.test_main_window import answer
from tests.conftest import Clip, make_clip


@pytest.fixture
def files() -> FakeFiles:
    """All videos are as large as 4K."""
    return FakeFiles(changes={"width": 3840, "height": 2160})


@pytest.fixture(params=["enhance", "queue_video"])
def begin(request: pytest.FixtureRequest, opened: MainWindow) -> Callable[[], None]:
    """What a person does with the open video."""
    action: Callable[[], None] = getattr(opened, request.param)
    return action


def recipes(run: FakeRun, queue: JobQueue) -> list[Recipe]:
    """Of everything that was begun or put into the queue."""
    return [job.recipe for job in (*run.jobs, *(entry.job for entry in queue.entries))]


def test_it_is_asked_about(
    qtbot: QtBot, opened: MainWindow, begin: Callable[[], None], run: FakeRun, queue: JobQueue
) -> None:
    assert "only be encoded anew" in opened.editor.controls.chooser.steps.empty.text()
    begin()
    answer(qtbot, opened, "Choose something")
    qtbot.waitUntil(lambda: not opened.findChildren(QMessageBox))
    assert recipes(run, queue) == []
    begin()
    answer(qtbot, opened, "Encode anew")
    qtbot.waitUntil(lambda: recipes(run, queue) == [Recipe(())])


def test_not_where_something_is_done(
    qtbot: QtBot, opened: MainWindow, begin: Callable[[], None], run: FakeRun, queue: JobQueue
) -> None:
    smaller = Recipe((), Target(scale=Fraction(1, 2)))
    opened.editor.controls.chooser.use(smaller)
    assert "only what is chosen below" in opened.editor.controls.chooser.steps.empty.text()
    begin()
    qtbot.waitUntil(lambda: recipes(run, queue) == [smaller])
    assert not opened.findChildren(QMessageBox)


def test_enter_begins_nothing(
    qtbot: QtBot, opened: MainWindow, begin: Callable[[], None], run: FakeRun, queue: JobQueue
) -> None:
    begin()
    qtbot.waitUntil(lambda: bool(opened.findChildren(QMessageBox)))
    box = opened.findChildren(QMessageBox)[0]
    assert box.defaultButton().text() == "Choose something"
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not opened.findChildren(QMessageBox))
    assert recipes(run, queue) == []


def test_it_is_asked_about_where_the_size_is_the_same(
    qtbot: QtBot, opened: MainWindow, begin: Callable[[], None], run: FakeRun, queue: JobQueue
) -> None:
    opened.editor.controls.chooser.use(Recipe((), Target.parse("4k")))
    assert "only be encoded anew" in opened.editor.controls.chooser.steps.empty.text()
    begin()
    answer(qtbot, opened, "Choose something")
    qtbot.waitUntil(lambda: not opened.findChildren(QMessageBox))
    assert recipes(run, queue) == []


def test_not_where_another_codec_is_wanted(
    qtbot: QtBot, opened: MainWindow, begin: Callable[[], None], run: FakeRun, queue: JobQueue
) -> None:
    opened.editor.controls.format_form.show_format(Format(None, Encoding(Codec.HEVC)))
    begin()
    qtbot.waitUntil(lambda: recipes(run, queue) == [Recipe(())])
    assert not opened.findChildren(QMessageBox)


def test_not_where_a_part_is_cut_out(
    qtbot: QtBot, opened: MainWindow, begin: Callable[[], None], run: FakeRun, queue: JobQueue
) -> None:
    opened.video.choose_range(Span(end=Fraction(1)))
    begin()
    qtbot.waitUntil(lambda: recipes(run, queue) == [Recipe(())])
    assert not opened.findChildren(QMessageBox)


def test_of_many_it_is_left_out(qtbot: QtBot, window: MainWindow, tmp_path: Path, queue: JobQueue) -> None:
    qtbot.waitUntil(lambda: bool(window.editor.controls.chooser.titles))
    small = make_clip(tmp_path / "small.mkv", Clip(frames=1))
    large = make_clip(tmp_path / "large.mkv", Clip(frames=1, size=(3840, 2160)))
    window.opening.add_to_queue([large, small])
    qtbot.waitUntil(lambda: bool(window.findChildren(ErrorDialog)))
    dialog = window.findChildren(ErrorDialog)[0]
    assert dialog.message.text() == "large.mkv was left out: nothing is chosen that would change it."
    qtbot.waitUntil(lambda: [entry.job.source for entry in queue.entries] == [small])
