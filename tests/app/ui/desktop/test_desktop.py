"""The desktop is told how far the work is, and how it ended if nobody looks."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QStandardPaths
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from app.engine.job import Job, Recipe, Stage
from app.engine.job_queue import JobQueue
from app.errors import InputError
from app.ui.desktop.launcher import LauncherProgress
from app.ui.desktop.notices import Notices
from app.ui.main_window import MainWindow
from tests.app.ui.conftest import FakeQueueRun, FakeRun, Outside


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether the window is in front."""
    state = [False]
    monkeypatch.setattr(MainWindow, "isActiveWindow", lambda _: state[0])
    return state


class TestJob:
    def test_progress_and_end(
        self, qtbot: QtBot, opened: MainWindow, run: FakeRun, outside: Outside, looked_at: list[bool]
    ) -> None:
        del looked_at
        opened.enhance()
        qtbot.waitUntil(lambda: outside.shares == [0.2])
        run.go.set()
        qtbot.waitUntil(lambda: outside.shares == [0.2, None])
        assert outside.notices == [("holiday.enhanced.mp4 is done", "50 frames in 12 s")]

    def test_failure(
        self, qtbot: QtBot, opened: MainWindow, run: FakeRun, outside: Outside, looked_at: list[bool]
    ) -> None:
        del looked_at
        run.error = InputError("It is broken.")
        run.go.set()
        opened.enhance()
        qtbot.waitUntil(lambda: outside.notices == [("holiday.mp4 could not be enhanced", "It is broken.")])

    def test_who_looks_is_told_nothing(
        self, qtbot: QtBot, opened: MainWindow, run: FakeRun, outside: Outside, looked_at: list[bool]
    ) -> None:
        looked_at[0] = True
        run.go.set()
        opened.enhance()
        qtbot.waitUntil(lambda: outside.shares[-1:] == [None])
        assert not outside.notices


class TestQueue:
    @pytest.fixture
    def filled(self, qtbot: QtBot, window: MainWindow, queue: JobQueue, tmp_path: Path) -> MainWindow:
        recipe = Recipe((Stage("deblur"),))
        queue.add([Job(tmp_path / f"{name}.mkv", tmp_path / f"{name}.x.mkv", recipe) for name in ("one", "bad", "two")])
        window.queue.refresh()
        qtbot.waitUntil(lambda: window.queue.model.rowCount() == 3)
        return window

    def test_overall(
        self, qtbot: QtBot, filled: MainWindow, run_queue: FakeQueueRun, outside: Outside, looked_at: list[bool]
    ) -> None:
        del looked_at
        filled.queue.start()
        qtbot.waitUntil(lambda: bool(outside.shares))
        run_queue.go.set()
        qtbot.waitUntil(lambda: outside.notices == [("The queue is done", "2 videos are enhanced. 1 failed.")])
        assert outside.shares[-1] is None

    def test_stopped(
        self, qtbot: QtBot, filled: MainWindow, run_queue: FakeQueueRun, outside: Outside, looked_at: list[bool]
    ) -> None:
        del looked_at
        filled.queue.start()
        qtbot.waitUntil(lambda: bool(run_queue.paused))
        filled.queue.run.stop()
        qtbot.waitUntil(lambda: not filled.is_busy)
        qtbot.waitUntil(lambda: all(not entry.owner for entry in filled.queue.model.entries))
        assert not outside.notices


def test_nothing_where_there_is_no_bus(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The desktop may offer neither; nobody is told of it."""
    del qtbot
    monkeypatch.setattr(QDBusConnection, "sessionBus", lambda: QDBusConnection("nowhere"))
    monkeypatch.setattr(QStandardPaths, "findExecutable", lambda _: "")
    LauncherProgress()(0.5)
    Notices()("Done", "It is done.")


@pytest.mark.skipif(sys.platform != "linux", reason="Linux only")
def test_progress_is_sent_when_it_changes(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    del qtbot
    sent: list[QDBusMessage] = []

    class Bus:
        def isConnected(self) -> bool:  # noqa: N802  as Qt has it
            return True

        def send(self, message: QDBusMessage) -> None:
            sent.append(message)

    monkeypatch.setattr(QDBusConnection, "sessionBus", Bus)
    launcher = LauncherProgress()
    for share in (0.5, 0.501, 0.52, None):
        launcher(share)
    assert [message.member() for message in sent] == ["Update"] * 3
    assert [message.arguments()[1] for message in sent] == [
        {"progress": 0.5, "progress-visible": True},
        {"progress": 0.52, "progress-visible": True},
        {"progress": 0.0, "progress-visible": False},
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="Linux only")
def test_notice_by_the_system(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    del qtbot
    begun: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(QStandardPaths, "findExecutable", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(QProcess, "startDetached", lambda program, arguments: begun.append((program, arguments)))
    Notices()("a.mp4 is done", "--5 frames")
    [(program, arguments)] = begun
    assert program == "/usr/bin/notify-send"
    assert arguments[-3:] == ["--", "a.mp4 is done", "--5 frames"]
