"""A word in the corner of the screen."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QProcess, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from app.ui.icons import application_icon

Notify = Callable[[str, str], None]
"""Shows a title and some words beside the window."""


class Notices:
    """Shows words in the way of the system; nothing where it has none."""

    def __init__(self) -> None:
        self._tray: QSystemTrayIcon | None = None

    def __call__(self, title: str, words: str) -> None:
        """Show a notice; returns at once."""
        # Qt cannot say unsigned numbers to a D-Bus service from Python, which its method for notices wants.
        program = QStandardPaths.findExecutable("notify-send") if sys.platform == "linux" else ""
        if program:
            name = QGuiApplication.desktopFileName()
            about = [f"--app-name={QGuiApplication.applicationDisplayName()}", f"--icon={name}"]
            QProcess.startDetached(program, [*about, f"--hint=string:desktop-entry:{name}", "--", title, words])
        elif QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._tray = self._tray or QSystemTrayIcon(application_icon())
            self._tray.show()
            self._tray.showMessage(title, words, application_icon())
