"""The program with a window."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app import settings
from app.errors import as_shown
from app.ui.error_dialog import show_error
from app.ui.first_paint import FirstPaint
from app.ui.icons import application_icon
from app.ui.main_window import MainWindow
from app.ui.services import Services
from app.ui.theme import ThemeKeeper

_SWITCH_INTERVAL = 0.001
"""Seconds after which Python lets another thread go on: the window must not wait for a job's threads."""


def main(paths: list[str]) -> int:
    """Show the window, open or queue ``paths``, and return when the window is closed."""
    sys.setswitchinterval(_SWITCH_INTERVAL)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("reelmend")
    application.setApplicationDisplayName("Reelmend")
    application.setDesktopFileName("reelmend")
    application.setWindowIcon(application_icon())
    services = Services()
    known = settings.load(services.settings_path)
    window = MainWindow(ThemeKeeper(application, known.theme), known, services)
    sys.excepthook = lambda _, error, __: show_error(window, as_shown(error))

    def go_on() -> None:
        window.look_for_work()
        window.load_networks()

    # The list of networks needs torch, the window does not.
    FirstPaint(window, go_on)
    window.show()
    if paths:
        window.take([Path(path).resolve() for path in paths])
    return application.exec()
