"""What the help menu tells."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox
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
    assert any(dialog.isVisible() for dialog in window.findChildren(QDialog))
