"""What a person does in the window, from opening to the result."""

import threading
import warnings
from fractions import Fraction
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication, QComboBox, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from app import paths, settings
from app.engine.job import Stage, Target
from app.engine.job_file import read_toml
from app.errors import ResourceError
from app.settings import Settings, Theme
from app.ui import outputs
from app.ui.error_dialog import ErrorDialog
from app.ui.main_window import MainWindow
from app.ui.recipe.last_choice import LastChoice
from tests.app.ui.conftest import FRAMES, RATE, FakeFiles, FakeRun, Outside

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def saved(tmp_path: Path) -> Settings:
    return settings.load(tmp_path / "config" / "settings.toml")


def answer(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Click a button of the question that is open."""
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    box = window.findChildren(QMessageBox)[-1]
    button = next(button for button in box.buttons() if button.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def entering(data: QMimeData) -> QDragEnterEvent:
    """Something is dragged into the window."""
    with warnings.catch_warnings():
        # Newer versions of Qt for Python want a QPointF, which older ones do not take.
        warnings.simplefilter("ignore", DeprecationWarning)
        return QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, NO_KEYS)


def choose(box: QComboBox, words: str) -> None:
    """What begins with these words, as a person would."""
    box.setCurrentIndex(box.findText(words, Qt.MatchFlag.MatchStartsWith))
    box.activated.emit(box.currentIndex())


def shows(slider: QAbstractSlider, seconds: Fraction) -> bool:
    return slider.value() == round(seconds * 1000)


class TestOpening:
    def test_starts_with_an_invitation(self, window: MainWindow) -> None:
        assert window.start_page.isVisible()
        assert not window.editor.isVisible()
        assert not window.menus.enhance.isEnabled()

    def test_by_dialog(self, qtbot: QtBot, window: MainWindow, video: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(video), ""))
        QTest.mouseClick(window.start_page.open_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(window.editor.isVisible)
        assert window.editor.name_label.text() == "holiday.mp4"
        assert window.windowTitle() == "holiday.mp4 – Reelmend"

    def test_dialog_given_up(self, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
        window.menus.open.trigger()
        assert window.start_page.isVisible()

    def test_by_dropping(self, qtbot: QtBot, window: MainWindow, video: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(video))])
        enter = entering(data)
        QApplication.sendEvent(window, enter)
        assert enter.isAccepted()
        assert window.start_page.drop_area.property("hover")
        QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, NO_KEYS))
        assert not window.start_page.drop_area.property("hover")
        qtbot.waitUntil(window.editor.isVisible)

    def test_text_cannot_be_dropped(self, window: MainWindow) -> None:
        data = QMimeData()
        data.setText("holiday.mp4")
        enter = entering(data)
        QApplication.sendEvent(window, enter)
        assert not enter.isAccepted()

    def test_sample_in_one_click(self, qtbot: QtBot, window: MainWindow, files: FakeFiles, tmp_path: Path) -> None:
        QTest.mouseClick(window.start_page.sample_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(window.editor.isVisible)
        assert files.readers[0].info.path == paths.sample_clip()
        assert saved(tmp_path).recent == ()

    def test_recent_files(self, qtbot: QtBot, opened: MainWindow, video: Path, tmp_path: Path) -> None:
        assert saved(tmp_path).recent == (str(video),)
        opened.menus.close.trigger()
        assert opened.start_page.isVisible()
        QTest.mouseClick(opened.start_page.recent_buttons[0], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(opened.editor.isVisible)

    def test_recent_menu(self, qtbot: QtBot, opened: MainWindow, files: FakeFiles) -> None:
        opened.menus.recent.actions()[0].trigger()
        qtbot.waitUntil(lambda: len(files.readers) == 2)

    def test_facts(self, opened: MainWindow) -> None:
        assert opened.editor.facts_label.text() == "64 × 36  ·  25 fps  ·  0:02.00  ·  H.264  ·  sound: AAC"

    def test_unreadable(self, qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
        window.opening.open_file(tmp_path / "broken.mp4")
        qtbot.waitUntil(lambda: bool(window.findChildren(ErrorDialog)))
        dialog = window.findChildren(ErrorDialog)[0]
        assert dialog.message.text() == "broken.mp4 is not a video that can be read."
        assert window.start_page.isVisible()

    @pytest.mark.parametrize("name", ["broken.mp4", "no picture.mp4"])
    def test_unreadable_after_another(
        self, qtbot: QtBot, opened: MainWindow, files: FakeFiles, name: str, tmp_path: Path
    ) -> None:
        opened.opening.open_file(tmp_path / name)
        qtbot.waitUntil(lambda: bool(opened.findChildren(ErrorDialog)))
        assert opened.editor.isVisible()
        assert opened.editor.name_label.text() == "holiday.mp4"
        assert opened.menus.enhance.isEnabled()
        opened.editor.timeline.slider.setValue(1000)
        qtbot.waitUntil(lambda: files.readers[0].asked[-1] == 1)  # what was open is still read
        assert not files.readers[0].closed


class TestPosition:
    def test_newest_request_wins(self, qtbot: QtBot, opened: MainWindow, files: FakeFiles) -> None:
        reader = files.readers[0]
        reader.gate = threading.Event()
        reader.asked.clear()
        slider = opened.editor.timeline.slider
        slider.setValue(100)
        qtbot.waitUntil(lambda: len(reader.asked) == 1)
        for ticks in (300, 500, 700, 900):
            slider.setValue(ticks)
        reader.gate.set()
        qtbot.waitUntil(lambda: len(reader.asked) == 2)
        qtbot.wait(30)
        assert reader.asked == [Fraction(1, 10), Fraction(9, 10)]

    def test_keys_step(self, qtbot: QtBot, opened: MainWindow, files: FakeFiles) -> None:
        reader = files.readers[0]
        slider = opened.editor.timeline.slider
        for key, last in (
            (Qt.Key.Key_End, (FRAMES - 1) / RATE),
            (Qt.Key.Key_Left, (FRAMES - 2) / RATE),
            (Qt.Key.Key_Right, (FRAMES - 1) / RATE),
            (Qt.Key.Key_Home, Fraction(0)),
        ):
            QTest.keyClick(opened, key)
            qtbot.waitUntil(partial(shows, slider, last))
        assert reader.asked

    def test_buttons_step(self, qtbot: QtBot, opened: MainWindow) -> None:
        QTest.mouseClick(opened.editor.timeline.bar.forward_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: opened.editor.timeline.slider.value() == 40)
        assert opened.editor.timeline.bar.time_label.text() == "0:00.04  /  0:02.00"


class TestEnhancing:
    def test_from_click_to_comparison(
        self, qtbot: QtBot, opened: MainWindow, run: FakeRun, files: FakeFiles, video: Path
    ) -> None:
        controls = opened.editor.controls
        QTest.mouseClick(controls.enhance_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: controls.progress_card.percent.text() == "20 %")
        assert controls.progress_card.speed.text() == "4.2 fps"
        assert controls.progress_card.left.text() == "about 10 s left"
        assert opened.windowTitle() == "20 % – holiday.mp4 – Reelmend"
        assert not opened.menus.enhance.isEnabled()
        run.go.set()
        qtbot.waitUntil(lambda: opened.editor.view.is_comparing)
        job = run.jobs[0]
        assert job.output == video.with_name("holiday.enhanced.mp4")
        assert job.recipe.stages == (Stage("sharp-x4"),)
        assert not job.overwrite
        assert controls.result_card.isVisible()
        assert controls.result_card.facts.text() == f"{FRAMES} frames in 12 s"
        assert files.readers[-1].info.path == job.output
        qtbot.waitUntil(opened.menus.enhance.isEnabled)

    def test_both_pictures_move_together(
        self, qtbot: QtBot, opened: MainWindow, run: FakeRun, files: FakeFiles
    ) -> None:
        run.go.set()
        opened.enhance()
        qtbot.waitUntil(lambda: opened.editor.view.is_comparing)
        opened.editor.timeline.slider.setValue(1000)
        qtbot.waitUntil(lambda: len(files.readers[-1].asked) == 2)
        assert files.readers[-1].at(files.readers[-1].asked[-1]).seconds == 1

    def test_choices_reach_the_job_and_are_remembered(
        self, qtbot: QtBot, opened: MainWindow, run: FakeRun, tmp_path: Path
    ) -> None:
        sizes = opened.editor.controls.chooser.size_form.list
        choose(sizes, "1080p")
        opened.enhance()
        qtbot.waitUntil(lambda: bool(run.jobs))
        assert run.jobs[0].recipe.target == Target(box=(1920, 1080))
        remembered = tmp_path / "config" / "last-choice.toml"
        qtbot.waitUntil(remembered.exists)
        assert read_toml(remembered, LastChoice).recipe == run.jobs[0].recipe

    @pytest.mark.parametrize(("name", "asked"), [("mine.mkv", True), ("mine", False)])
    def test_another_place_for_the_result(
        self,
        qtbot: QtBot,
        opened: MainWindow,
        run: FakeRun,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        name: str,
        asked: bool,
    ) -> None:
        """Only a name that the dialog has seen whole may be replaced."""
        chosen = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), "MKV (*.mkv)"))
        QTest.mouseClick(opened.editor.controls.output_button, Qt.MouseButton.LeftButton)
        opened.enhance()
        qtbot.waitUntil(lambda: bool(run.jobs))
        assert run.jobs[0].output == tmp_path / "mine.mkv"
        assert run.jobs[0].overwrite == asked

    def test_a_result_elsewhere_tells_its_folder(self, opened: MainWindow, video: Path) -> None:
        controls = opened.editor.controls
        controls.set_output(video.with_name("mine.mkv"))
        assert controls.output_label.text() == "mine.mkv"
        controls.set_output(Path.home() / "clips" / "mine.mkv")
        assert controls.output_label.text() == str(Path("~", "clips", "mine.mkv"))

    def test_cancel(self, qtbot: QtBot, opened: MainWindow, run: FakeRun) -> None:
        opened.enhance()
        qtbot.waitUntil(lambda: bool(run.jobs))
        QTest.mouseClick(opened.editor.controls.progress_card.cancel_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(opened.editor.controls.enhance_button.isVisible)
        assert not opened.editor.view.is_comparing
        assert not opened.findChildren(ErrorDialog)
        qtbot.waitUntil(opened.menus.enhance.isEnabled)

    @pytest.mark.parametrize(
        ("error", "sentence"),
        [
            (ResourceError("The disk is full.", "Free some space."), "The disk is full."),
            (ZeroDivisionError("oops"), "Something went wrong inside Reelmend."),
        ],
    )
    def test_failure_is_told(
        self, qtbot: QtBot, opened: MainWindow, run: FakeRun, error: Exception, sentence: str
    ) -> None:
        run.error = error
        run.go.set()
        opened.enhance()
        qtbot.waitUntil(lambda: bool(opened.findChildren(ErrorDialog)))
        assert opened.findChildren(ErrorDialog)[0].message.text() == sentence
        assert opened.editor.controls.enhance_button.isVisible()

    def test_result_that_cannot_be_shown(
        self, qtbot: QtBot, opened: MainWindow, run: FakeRun, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setattr(outputs, "suggested_output", lambda *_: tmp_path / "broken.mp4")
        run.go.set()
        opened.enhance()
        qtbot.waitUntil(lambda: bool(opened.findChildren(ErrorDialog)))
        assert opened.editor.isVisible()
        assert not opened.editor.view.is_comparing

    def test_show_in_folder(self, qtbot: QtBot, opened: MainWindow, run: FakeRun, outside: Outside) -> None:
        run.go.set()
        opened.enhance()
        qtbot.waitUntil(opened.editor.controls.result_card.isVisible)
        QTest.mouseClick(opened.editor.controls.result_card.folder_button, Qt.MouseButton.LeftButton)
        assert outside.revealed == [run.jobs[0].output]


class TestClosing:
    def test_asks_while_a_job_runs_and_keeps_working(self, qtbot: QtBot, opened: MainWindow) -> None:
        opened.enhance()
        assert not opened.close()
        answer(qtbot, opened, "Go on working")
        assert opened.isVisible()
        assert opened.is_busy

    @pytest.mark.parametrize(("reply", "discards"), [("Keep for later", False), ("Discard", True)])
    def test_stops_the_job_and_closes(
        self, qtbot: QtBot, opened: MainWindow, run: FakeRun, reply: str, discards: bool
    ) -> None:
        opened.enhance()
        qtbot.waitUntil(lambda: bool(run.jobs))
        assert not opened.close()
        answer(qtbot, opened, reply)
        qtbot.waitUntil(lambda: not opened.isVisible())
        assert run.discarded == [discards]

    def test_another_file_waits_for_the_answer(self, qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
        opened.enhance()
        other = tmp_path / "other.mp4"
        other.touch()
        opened.opening.open_file(other)
        assert opened.editor.name_label.text() == "holiday.mp4"
        answer(qtbot, opened, "Stop and keep what is done")
        qtbot.waitUntil(lambda: opened.editor.name_label.text() == "other.mp4")

    def test_files_are_let_go(self, opened: MainWindow, files: FakeFiles) -> None:
        opened.close()
        assert all(reader.closed for reader in files.readers)

    def test_theme_is_remembered(self, window: MainWindow, tmp_path: Path) -> None:
        window.menus.theme_asked.emit(Theme.LIGHT)
        assert saved(tmp_path).theme is Theme.LIGHT

    def test_quits_by_key_after_help(self, qtbot: QtBot, window: MainWindow) -> None:
        QTest.keyClick(window, Qt.Key.Key_F1)
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
        QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: not window.isVisible())
