"""Room for all words while something is being done and once it is, in every language and in the smallest window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.engine.events import Waiting
from app.engine.job import Recipe, Stage
from app.engine.receipt import Check, Receipt
from app.errors import ResourceError
from app.ui import help_texts
from app.ui.error_dialog import show_error
from app.ui.languages import LANGUAGES, speak
from app.ui.main_window import MainWindow
from tests.app.ui.clipping import clipped
from tests.app.ui.conftest import FakeRun
from tests.app.ui.fake_preview import FakePreview
from tests.app.ui.test_whole_window import LongWords

SMALLEST = 940, 510
CHECKS = tuple(Check(name, True, "All 50 frames are there.") for name in "abcdefghijkl")
_ROUNDS = 5


@pytest.fixture
def worded(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """A language, or words that are longer than any; ask for it before the window."""
    translator = LongWords()
    if request.param == "long":
        qapp.installTranslator(translator)
    else:
        speak(qapp, request.param)
    yield request.param
    qapp.removeTranslator(translator)
    speak(qapp, "en")


def settle() -> None:
    for _ in range(_ROUNDS):
        QApplication.processEvents()


def faults(window: MainWindow, state: str) -> Iterator[str]:
    settle()
    yield from (f"{state}: {told}" for told in clipped(window))


def faults_of_dialog(state: str) -> Iterator[str]:
    settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    yield from (f"{state}: {told}" for told in clipped(dialog))
    dialog.done(0)
    settle()


def in_previews(qtbot: QtBot, window: MainWindow, previews: FakePreview) -> Iterator[str]:
    previews.go.clear()
    window.previews.preview()
    qtbot.waitUntil(lambda: len(previews.wishes) == 1)
    yield from faults(window, "previewing")
    previews.go.set()
    for name in ("deblur", "sharp-x4"):
        qtbot.waitUntil(lambda: not window.previews.renderer.is_busy)
        window.previews.keep()
        window.editor.controls.chooser.use(Recipe((Stage(name), Stage(name))))
        window.previews.preview()
    qtbot.waitUntil(lambda: not window.previews.renderer.is_busy)
    yield from faults(window, "candidates")
    window.previews.leave()


def in_a_job(qtbot: QtBot, window: MainWindow, run: FakeRun) -> Iterator[str]:
    card = window.editor.controls.progress_card
    window.enhance()
    qtbot.waitUntil(lambda: bool(card.left.text()))
    yield from faults(window, "enhancing")
    card.show_paused(True)
    yield from faults(window, "paused")
    card.show_event(Waiting("Another program uses the graphics card."))
    yield from faults(window, "waiting")
    window.close()
    yield from faults_of_dialog("closing")
    run.receipt = Receipt("holiday.enhanced.mp4", CHECKS)
    run.go.set()
    qtbot.waitUntil(lambda: not window.is_busy and window.editor.controls.result is not None)
    yield from faults(window, "result")


def in_dialogs(window: MainWindow) -> Iterator[str]:
    window.show_receipt()
    yield from faults_of_dialog("receipt")
    help_texts.show_about(window)
    yield from faults_of_dialog("about")
    help_texts.show_shortcuts(window)
    yield from faults_of_dialog("keys")
    show_error(window, ResourceError("There is no room.", "Make room.", "errno 28")).details_button.click()
    yield from faults_of_dialog("error")


def in_the_guide(window: MainWindow) -> Iterator[str]:
    guide = window.guide.guide
    guide.begin()
    for _ in range(3):
        yield from faults(window, "guide")
        callout: QWidget = guide.callout
        if callout.isVisible():
            guide.callout.done.emit()
    guide.end()


@pytest.mark.parametrize("worded", [*LANGUAGES, "long"])
def test_words_have_room(qtbot: QtBot, worded: str, opened: MainWindow, previews: FakePreview, run: FakeRun) -> None:
    opened.resize(*SMALLEST)
    assert (opened.width(), opened.height()) == SMALLEST
    found = [
        *in_previews(qtbot, opened, previews),
        *in_a_job(qtbot, opened, run),
        *in_dialogs(opened),
        *in_the_guide(opened),
    ]
    assert not found, f"{worded}:\n" + "\n".join(found)
