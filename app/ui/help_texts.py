"""What the help menu tells."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from app import version
from app.ui.icons import application_icon
from app.ui.licences_dialog import LicencesDialog
from app.ui.message_box import MessageBox

translate = QCoreApplication.translate


def show_about(parent: QWidget) -> None:
    """Tell what the program is; returns at once."""
    box = MessageBox(parent, "mdi6.information-outline")
    box.setWindowTitle(translate("help", "About Reelmend"))
    box.setIconPixmap(application_icon().pixmap(72, 72))
    box.setText(f"Reelmend {version.described()}")
    box.setInformativeText(
        translate(
            "help",
            "Restores video with networks that look at several frames at once. Everything happens on this computer."
            "\n\nApache License 2.0. Video is read and written with FFmpeg, x264 and x265, under their own licences.",
        )
    )
    licences = box.addButton(translate("help", "Licences…"), QMessageBox.ButtonRole.ActionRole)
    licences.clicked.connect(lambda: LicencesDialog(parent).open())
    close = box.addButton(QMessageBox.StandardButton.Close)
    box.set_default(close)
    for button in (licences, close):
        button.setAccessibleName(button.text())
    box.finished.connect(box.deleteLater)
    box.open()


def show_shortcuts(parent: QWidget) -> None:
    """Tell what keys and mouse do in the picture; returns at once."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(translate("help", "Keyboard and mouse"))
    columns = QHBoxLayout()
    columns.setSpacing(44)
    for shortcuts in (_shortcuts(), _shortcuts_for_comparing()):
        columns.addLayout(_list_of(shortcuts))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 24, 24, 20)
    layout.setSpacing(20)
    layout.addLayout(columns)
    layout.addWidget(buttons)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _list_of(shortcuts: tuple[tuple[str, str], ...]) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(28)
    form.setVerticalSpacing(8)
    for keys, meaning in shortcuts:
        label = QLabel(keys)
        label.setObjectName("strong")
        label.setForegroundRole(QPalette.ColorRole.WindowText)
        form.addRow(label, QLabel(meaning))
    return form


def _keys(*keys: str) -> str:
    """Keys as this system and language call them."""
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def _shortcuts_for_comparing() -> tuple[tuple[str, str], ...]:
    return (
        ("P", translate("help", "preview this frame or stretch")),
        (_keys("Shift+P"), translate("help", "stop rendering the preview")),
        (translate("help", "K, Space in the picture"), translate("help", "play, pause")),
        ("C", translate("help", "keep the recipe for comparison")),
        ("1 – 5", translate("help", "show that recipe as after")),
        (f"{_keys('Shift+0')} – 5", translate("help", "show the original or that recipe as before")),
        ("U", translate("help", "use the recipe that is shown as after")),
        ("S, B, T, D", translate("help", "divider, side by side, one at a time, difference")),
        (translate("help", "drag the divider, Shift + ← →"), translate("help", "more of before or after")),
        (translate("help", "Shift and drag, Shift + ↑ ↓"), translate("help", "turn the divider")),
        (translate("help", "hold X"), translate("help", "look at before")),
        (translate("help", "hold L"), translate("help", "loupe")),
        ("N", translate("help", "smooth or square pixels")),
    )


def _shortcuts() -> tuple[tuple[str, str], ...]:
    return (
        ("← →", translate("help", "previous, next frame")),
        (_keys("Home", "End"), translate("help", "first, last frame")),
        (translate("help", "Page up, Page down"), translate("help", "previous, next shot")),
        ("I, O", translate("help", "enhance from here on, up to here")),
        (translate("help", "wheel, Ctrl + plus or minus"), translate("help", "zoom")),
        (translate("help", "double click"), translate("help", "100 % here, and back to the whole picture")),
        (_keys("Ctrl+0", "Ctrl+1"), translate("help", "whole picture, 100 %")),
        (translate("help", "drag, Ctrl + arrow keys"), translate("help", "move the enlarged picture")),
        (_keys("Ctrl+Return"), translate("help", "enhance")),
        (_keys("Ctrl+P"), translate("help", "pause, resume")),
        (_keys("Esc"), translate("help", "cancel")),
        (_keys("Ctrl+Shift+A", "Ctrl+L"), translate("help", "add to the queue, show the queue")),
        (_keys("Alt+Up", "Alt+Down", "Delete"), translate("help", "move or remove in the queue")),
    )
