"""Videos that were opened and closed leave nothing in the window."""

from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from tests.app.ui.conftest import FakeFiles


def test_videos_leave_nothing(qtbot: QtBot, opened: MainWindow, files: FakeFiles, tmp_path: Path) -> None:
    def visit(name: str) -> int:
        path = tmp_path / name
        path.touch()
        opened.opening.open_file(path)
        qtbot.waitUntil(lambda: opened.video.path == path)
        opened.menus.close.trigger()
        qtbot.waitUntil(lambda: opened.video.path is None)
        return len(opened.findChildren(QObject))

    # Entries of recent files are made for the first ones.
    before = [visit(f"{number}.mp4") for number in range(12)][-1]
    after = [visit(f"{number}.mp4") for number in range(12, 24)][-1]
    assert after <= before
    qtbot.waitUntil(lambda: all(reader.closed for reader in files.readers))
