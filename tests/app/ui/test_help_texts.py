"""What the help menu tells."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from app import version
from app.ui.licences_dialog import LicencesDialog
from app.ui.main_window import MainWindow


def test_about_tells_the_version_and_all_licences(qtbot: QtBot, window: MainWindow) -> None:
    window.menus.about.trigger()
    (box,) = window.findChildren(QMessageBox)
    assert version.described() in box.text()
    licences = next(button for button in box.buttons() if "Licences" in button.text())
    QTest.mouseClick(licences, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(LicencesDialog)
    qtbot.waitUntil(lambda: dialog.list.count() > 10)
    assert dialog.list.item(0).text().startswith("reelmend")
    assert "Apache" in dialog.text.toPlainText()
    dialog.list.setCurrentRow(1)
    assert dialog.text.toPlainText()
    dialog.reject()


def test_keys_and_mouse(window: MainWindow) -> None:
    window.menus.shortcuts.trigger()
    (dialog,) = (dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())
    assert "Ctrl+0, Ctrl+1" in {label.text() for label in dialog.findChildren(QLabel)}


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_keys_are_called_as_they_are_labelled(spoken: str, window: MainWindow) -> None:
    assert spoken == "de"
    window.menus.shortcuts.trigger()
    (dialog,) = (dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())
    assert "Strg+0, Strg+1" in {label.text() for label in dialog.findChildren(QLabel)}
