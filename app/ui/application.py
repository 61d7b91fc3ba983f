"""The program with a window."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app import paths as folders
from app import settings, updates
from app.log import get_logger, log_to_file
from app.ui.crash.net import CrashNet
from app.ui.crash.record import CrashRecord, last_crash
from app.ui.error_dialog import show_error
from app.ui.first_paint import FirstPaint
from app.ui.icons import application_icon
from app.ui.services import Services
from app.ui.window_keeper import WindowKeeper
from app.version import described

_SWITCH_INTERVAL = 0.001
"""Seconds after which Python lets another thread go on: the window must not wait for a job's threads."""

_log = get_logger("ui")


def main(paths: list[str]) -> int:
    """Show the window, open or queue ``paths``, and return when the window is closed."""
    favour_window()
    _begin_log()
    record = CrashRecord(folders.log_folder())
    record.open()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("reelmend")
    application.setApplicationDisplayName("Reelmend")
    application.setDesktopFileName("reelmend")
    application.setWindowIcon(application_icon())
    net = CrashNet(application)
    net.spread()
    services = Services()
    known = settings.load(services.settings_path)
    known.choose_folders()
    keeper = WindowKeeper(application, known, services)
    window = keeper.window
    net.caught.connect(lambda error: show_error(keeper.window, error))

    def go_on() -> None:
        window.look_for_work()
        window.load_networks()
        window.guide.begin_once()
        if known.check_for_updates and updates.can_be_asked():
            window.updates.look_at_start()

    # The list of networks needs torch, the window does not.
    FirstPaint(window, go_on)
    crash = last_crash(folders.log_folder())
    if crash is not None:
        window.start_page.show_crash(crash)
    window.show()
    if paths:
        window.opening.take([Path(path).resolve() for path in paths])
    code = application.exec()
    net.fold()
    record.close()
    return code


def favour_window() -> None:
    """Let no other thread of the program keep the window's waiting."""
    sys.setswitchinterval(_SWITCH_INTERVAL)


def _begin_log() -> None:
    try:
        log_to_file(folders.log_file())
    except OSError as error:
        # A home that is full or read-only must not keep the window shut.
        _log.warning("no log is kept: %s", error)
    _log.info("Reelmend %s", described())
