"""Another language is spoken at once, and nothing is lost by it."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.engine.job import Recipe, Stage
from app.errors import ResourceError
from app.settings import Settings
from app.ui.error_dialog import ErrorDialog
from app.ui.languages import speak
from app.ui.main_window import MainWindow
from app.ui.services import Services
from app.ui.timeline.strip import TICKS_PER_SECOND
from app.ui.window_keeper import WindowKeeper
from tests.app.ui.conftest import FakeRun
from tests.app.ui.fake_shelf import STILL, FakeShelf

DEBLUR = Recipe((Stage("deblur"),))


@pytest.fixture
def keeper(
    qtbot: QtBot, qapp: QApplication, services: Services, known: Settings, run: FakeRun
) -> Iterator[WindowKeeper]:
    made = WindowKeeper(qapp, known, services)
    made.window.show()
    made.window.load_networks()
    yield made
    run.go.set()
    qtbot.waitUntil(lambda: not made.window.is_busy)
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
    speak(qapp, "en")


@pytest.fixture
def opened(qtbot: QtBot, keeper: WindowKeeper, video: Path) -> MainWindow:
    """The keeper's first window, with a video and a recipe in it."""
    keeper.window.opening.open_file(video)
    button = keeper.window.editor.controls.enhance_button
    qtbot.waitUntil(button.isEnabled)
    keeper.window.editor.controls.chooser.use(DEBLUR)
    return keeper.window


def choose_german(window: MainWindow) -> None:
    choose(window, "de")


def choose(window: MainWindow, language: str) -> None:
    box = window.settings.page.language_list
    box.setCurrentIndex(box.findData(language))
    box.activated.emit(box.currentIndex())


def test_the_window_speaks_another_language_at_once(
    qtbot: QtBot, keeper: WindowKeeper, opened: MainWindow, video: Path
) -> None:
    opened.menus.settings.trigger()
    with qtbot.waitSignal(keeper.renewed):
        choose_german(opened)
    window = keeper.window
    assert window is not opened
    assert not opened.isVisible()
    assert window.settings.page.isVisible()
    assert window.editor.controls.enhance_button.text() == "Verbessern"
    qtbot.waitUntil(lambda: window.video.path == video and window.editor.controls.recipe == DEBLUR)
    assert window.settings.page.isVisible()
    assert QApplication.quitOnLastWindowClosed()


def test_the_same_frame_is_shown_again(qtbot: QtBot, keeper: WindowKeeper, opened: MainWindow) -> None:
    opened.video.frames.seek(Fraction(1))
    qtbot.waitUntil(lambda: opened.editor.timeline.position == 1)
    with qtbot.waitSignal(keeper.renewed):
        choose_german(opened)
    again = keeper.window
    qtbot.waitUntil(lambda: again.editor.timeline.position == 1)
    assert again.editor.timeline.slider.value() == TICKS_PER_SECOND


def test_work_is_waited_for(qtbot: QtBot, keeper: WindowKeeper, opened: MainWindow, run: FakeRun) -> None:
    opened.enhance()
    qtbot.waitUntil(lambda: bool(run.jobs))
    choose_german(opened)
    qtbot.waitUntil(lambda: opened.known.language == "de")
    assert keeper.window is opened
    assert not opened.settings.page.language_waits.isHidden()  # nobody wonders why nothing happens
    choose(opened, "")
    qtbot.waitUntil(opened.settings.page.language_waits.isHidden)
    choose(opened, "de")
    with qtbot.waitSignal(keeper.renewed):
        run.go.set()
    assert keeper.window is not opened
    qtbot.waitUntil(lambda: keeper.window.editor.controls.result is not None)
    assert keeper.window.editor.isVisible()  # where the person was


def test_downloads_are_waited_for(qtbot: QtBot, keeper: WindowKeeper, opened: MainWindow, shelf: FakeShelf) -> None:
    opened.models.downloads.start(STILL.id)
    choose_german(opened)
    qtbot.waitUntil(lambda: opened.known.language == "de")
    with qtbot.assertNotEmitted(keeper.renewed, wait=50):
        pass
    with qtbot.waitSignal(keeper.renewed):
        shelf.go.set()


def test_what_is_told_is_read_first(qtbot: QtBot, keeper: WindowKeeper, opened: MainWindow, run: FakeRun) -> None:
    run.error = ResourceError("The disk is full.", "Free some space.")
    opened.enhance()
    qtbot.waitUntil(lambda: bool(run.jobs))
    choose_german(opened)
    qtbot.waitUntil(lambda: opened.known.language == "de")
    with qtbot.assertNotEmitted(keeper.renewed, wait=50):
        run.go.set()
        qtbot.waitUntil(lambda: bool(opened.findChildren(ErrorDialog)) and not opened.is_busy)
    with qtbot.waitSignal(keeper.renewed):
        opened.findChildren(ErrorDialog)[0].accept()


def test_whoever_closes_the_window_gets_no_other_one(
    qtbot: QtBot, keeper: WindowKeeper, opened: MainWindow, run: FakeRun
) -> None:
    opened.enhance()
    qtbot.waitUntil(lambda: bool(run.jobs))
    choose_german(opened)
    qtbot.waitUntil(lambda: opened.known.language == "de")
    opened.jobs.enhancer.stop(opened.close_later)
    with qtbot.assertNotEmitted(keeper.renewed, wait=50):
        qtbot.waitUntil(lambda: not opened.isVisible())


def test_settings_are_obeyed_in_the_next_window_too(qtbot: QtBot, keeper: WindowKeeper, opened: MainWindow) -> None:
    with qtbot.waitSignal(keeper.renewed):
        choose_german(opened)
    window = keeper.window
    qtbot.waitUntil(lambda: window.video.job is not None)
    assert window.video.job is not None
    window.settings.page.wanted.emit(replace(window.known, device="cpu"))
    qtbot.waitUntil(lambda: window.known.device == "cpu")
    assert window.video.job.device == "cpu"


def test_nothing_happens_without_another_language(qtbot: QtBot, keeper: WindowKeeper, opened: MainWindow) -> None:
    with qtbot.assertNotEmitted(keeper.renewed, wait=50):
        opened.settings.page.updates_box.click()
