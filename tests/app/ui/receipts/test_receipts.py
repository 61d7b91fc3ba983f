"""Receipts in the window: green ones on request, red ones by themselves, and never the one for the other."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.engine.final_check import receipt_path
from app.engine.job import Job, Recipe, Stage
from app.engine.job_queue import Entry, JobQueue, State
from app.engine.receipt import Check, Receipt
from app.errors import FaultyResult, InputError
from app.ui.error_dialog import ErrorDialog
from app.ui.main_window import MainWindow
from app.ui.receipts.desk import find_receipt
from app.ui.receipts.dialog import ReceiptDialog
from tests.app.ui.conftest import FakeRun, Outside
from tests.conftest import Clip, make_clip

GREEN = Receipt("a.mp4", (Check("frames", True, "50 pictures."), Check("length", True, "2 seconds.")), ("A note.",))
RED = replace(GREEN, checks=(*GREEN.checks, Check("sound", False, "The sound is gone.")))


def entry(folder: Path, state: State) -> Entry:
    return Entry("1", Job(folder / "a.mkv", folder / "a.mp4", Recipe((Stage("deblur"),))), state, "The disk was full.")


def dialogs(window: MainWindow) -> list[ReceiptDialog]:
    return window.findChildren(ReceiptDialog)


class TestDialog:
    def test_green(self, qtbot: QtBot) -> None:
        dialog = ReceiptDialog(GREEN)
        qtbot.addWidget(dialog)
        assert dialog.title.text() == "a.mp4 is what it should be"
        assert dialog.count.text() == "All 2 checks passed."
        QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
        assert Receipt.parse(QGuiApplication.clipboard().text()) == GREEN

    def test_red(self, qtbot: QtBot) -> None:
        dialog = ReceiptDialog(RED, "Make it again.")
        qtbot.addWidget(dialog)
        assert dialog.title.text() == "a.mp4 is not what it should be"
        assert dialog.count.text() == "1 of 3 checks failed."
        assert dialog.advice.text() == "Make it again."


class TestSingleJob:
    def test_asked_for(self, qtbot: QtBot, opened: MainWindow, run: FakeRun, outside: Outside) -> None:
        run.receipt = GREEN
        run.go.set()
        opened.enhance()
        card = opened.editor.controls.result_card
        qtbot.waitUntil(card.isVisible)
        assert card.receipt_button.text() == "All 2 checks passed"
        QTest.mouseClick(card.receipt_button, Qt.MouseButton.LeftButton)
        assert dialogs(opened)[0].count.text() == "All 2 checks passed."
        QTest.mouseClick(card.play_button, Qt.MouseButton.LeftButton)
        assert outside.played == [run.jobs[0].output]

    def test_red_is_no_success(self, qtbot: QtBot, opened: MainWindow, run: FakeRun) -> None:
        run.error = FaultyResult("a.mp4 is not what it should be.", "Look at it.", RED.to_json())
        run.go.set()
        opened.enhance()
        qtbot.waitUntil(lambda: bool(dialogs(opened)))
        dialog = dialogs(opened)[0]
        assert (dialog.title.text(), dialog.advice.text()) == ("a.mp4 is not what it should be", "Look at it.")
        assert not opened.editor.controls.result_card.isVisible()
        assert not opened.findChildren(ErrorDialog)


class TestQueue:
    @pytest.mark.parametrize(("state", "kept", "green"), [(State.DONE, GREEN, True), (State.FAILED, RED, False)])
    def test_kept(
        self, qtbot: QtBot, window: MainWindow, tmp_path: Path, state: State, kept: Receipt, green: bool
    ) -> None:
        ended = entry(tmp_path, state)
        kept.write(receipt_path(ended.job.output))
        window.receipts.show_of(ended)
        qtbot.waitUntil(lambda: bool(dialogs(window)))
        assert (" not " not in dialogs(window)[0].title.text()) is green

    def test_an_earlier_green_one_is_no_success(self, qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
        failed = entry(tmp_path, State.FAILED)
        GREEN.write(receipt_path(failed.job.output))
        window.receipts.show_of(failed)
        qtbot.waitUntil(lambda: bool(window.findChildren(ErrorDialog)))
        assert window.findChildren(ErrorDialog)[0].advice.text() == "The disk was full."
        assert not dialogs(window)

    def test_by_the_menu(self, qtbot: QtBot, window: MainWindow, queue: JobQueue, tmp_path: Path) -> None:
        [added] = queue.add([entry(tmp_path, State.WAITING).job])
        window.queue.refresh()
        window.show_page(window.queue.page)
        qtbot.waitUntil(lambda: window.queue.model.rowCount() == 1)
        receipt = window.menus.queue.receipt
        rows = window.queue.page.list.selectionModel()
        rows.select(window.queue.model.index(0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        assert not receipt.isEnabled()
        queue.settle(added, State.DONE)
        GREEN.write(receipt_path(added.job.output))
        window.queue.refresh()
        qtbot.waitUntil(receipt.isEnabled)
        receipt.trigger()
        qtbot.waitUntil(lambda: bool(dialogs(window)))


def test_what_was_not_kept_is_checked_now(tmp_path: Path) -> None:
    assert find_receipt(make_clip(tmp_path / "a.mp4", Clip())).green
    assert not find_receipt(tmp_path / "missing.mp4").green


def test_a_spoilt_one_is_told(tmp_path: Path) -> None:
    path = tmp_path / "receipt.json"
    path.write_text("{")
    with pytest.raises(InputError, match="cannot be read"):
        Receipt.read(path)
