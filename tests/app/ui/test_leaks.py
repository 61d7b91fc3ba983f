"""Videos that were opened and closed leave nothing in the window."""

from itertools import pairwise
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

    # Some things are made once, when what they wait for is there; what leaks grows with every round.
    rounds = [[visit(f"{number}.mp4") for number in range(first, first + 8)][-1] for first in range(0, 40, 8)]
    assert any(later <= earlier for earlier, later in pairwise(rounds[1:])), rounds
    qtbot.waitUntil(lambda: all(reader.closed for reader in files.readers))
