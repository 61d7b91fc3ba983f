"""Errors are told with advice, and can be copied."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import paths
from app.errors import InputError
from app.ui.error_dialog import ErrorDialog


def test_says_copies_and_closes(qtbot: QtBot) -> None:
    dialog = ErrorDialog(InputError("It is empty.", "Get it again.", "0 bytes"))
    qtbot.addWidget(dialog)
    dialog.open()
    assert (dialog.message.text(), dialog.advice.text()) == ("It is empty.", "Get it again.")
    assert not dialog.details.isVisible()
    QTest.mouseClick(dialog.details_button, Qt.MouseButton.LeftButton)
    assert dialog.details.isVisible()
    QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "InputError: It is empty.\nGet it again.\n0 bytes"
    with qtbot.waitSignal(dialog.accepted):
        QTest.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)


def test_enter_closes(qtbot: QtBot) -> None:
    dialog = ErrorDialog(InputError("It is empty.", "Get it again.", "0 bytes"))
    qtbot.addWidget(dialog)
    dialog.open()
    with qtbot.waitSignal(dialog.accepted):
        assert dialog.focusWidget() is dialog.close_button
        QTest.keyPress(dialog.close_button, Qt.Key.Key_Return)


def test_without_details(qtbot: QtBot) -> None:
    dialog = ErrorDialog(InputError("It is empty."))
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.details_button.isVisible()
    assert not dialog.advice.isVisible()


def test_the_log_can_be_opened_once_there_is_one(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = tmp_path / "reelmend.log"
    opened: list[str] = []
    monkeypatch.setattr(paths, "log_file", lambda: log)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    for exists in (False, True):
        dialog = ErrorDialog(InputError("It is empty."))
        qtbot.addWidget(dialog)
        dialog.open()
        assert dialog.log_button.isVisible() is exists
        log.touch()
    QTest.mouseClick(dialog.log_button, Qt.MouseButton.LeftButton)
    assert opened == [str(log)]
