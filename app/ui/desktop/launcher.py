"""How far the work is, on the program's icon in the task bar or dock."""

import os
import sys
from collections.abc import Callable

from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QGuiApplication

ShowShare = Callable[[float | None], None]
"""Shows how far the work is, 0 to 1; ``None``: nothing is being done."""

_PATH = f"/com/canonical/unity/launcherentry/{os.getpid()}"
_INTERFACE = "com.canonical.Unity.LauncherEntry"


class LauncherProgress:
    """Linux: a bar, as KDE, Ubuntu’s dock and others know it. Elsewhere Qt has only a number: per cent."""

    def __init__(self) -> None:
        self._shown: int | None = None

    def __call__(self, share: float | None) -> None:
        """Show how far the work is, 0 to 1; ``None``: nothing is being done."""
        percent = None if share is None else int(100 * share)
        if percent == self._shown:
            return
        self._shown = percent
        if sys.platform == "linux":
            _send(percent)
        else:
            QGuiApplication.setBadgeNumber(percent or 0)


def _send(percent: int | None) -> None:
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return
    state = {"progress": (percent or 0) / 100, "progress-visible": percent is not None}
    message = QDBusMessage.createSignal(_PATH, _INTERFACE, "Update")
    message.setArguments([f"application://{QGuiApplication.desktopFileName()}.desktop", state])
    bus.send(message)
