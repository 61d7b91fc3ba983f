"""Showing a file in the system's file manager, or playing it."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from app.errors import ResourceError

translate = QCoreApplication.translate


def reveal(path: Path) -> None:
    """Open the file's folder, with the file selected where the system can.

    Raises:
        ResourceError: no file manager could be started.
    """
    if sys.platform == "win32":
        done = QProcess.startDetached("explorer", [f"/select,{path}"])[0]
    elif sys.platform == "darwin":
        done = QProcess.startDetached("open", ["-R", str(path)])[0]
    else:
        done = QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
    if not done:
        raise ResourceError(
            translate("reveal", "The folder could not be shown."),
            translate("reveal", "Open {folder} in your file manager.").format(folder=path.parent),
        )


def play(path: Path) -> None:
    """Open a video with the system's player.

    Raises:
        ResourceError: no player could be started.
    """
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        raise ResourceError(
            translate("reveal", "The video could not be played."),
            translate("reveal", "Open {path} in your player.").format(path=path),
        )
