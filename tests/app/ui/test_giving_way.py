"""Long work steps back behind the window."""

import os
import sys
import threading
from pathlib import Path
from typing import NoReturn

import pytest
from pytestqt.qtbot import QtBot

from app.engine.job import Job, Recipe, Stage
from app.errors import Cancelled
from app.ui.job_worker import JobWorker


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt does it")
def test_a_job_and_what_it_starts_step_back(qtbot: QtBot) -> None:
    steps: list[int] = []

    def look() -> None:
        steps.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    def run(*_: object) -> NoReturn:
        look()
        helper = threading.Thread(target=look)
        helper.start()
        helper.join()
        raise Cancelled

    worker = JobWorker(Job(Path("in.mp4"), Path("out.mp4"), Recipe((Stage("fake"),))), run)
    with qtbot.waitSignal(worker.cancelled):
        worker.start()
    worker.wait()
    expected = min(19, os.getpriority(os.PRIO_PROCESS, 0) + 10)
    assert steps == [expected, expected]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt does it")
def test_where_it_is_refused_the_job_is_done_all_the_same(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> NoReturn:
        raise PermissionError

    def run(*_: object) -> NoReturn:
        raise Cancelled

    monkeypatch.setattr(os, "setpriority", refuse)
    worker = JobWorker(Job(Path("in.mp4"), Path("out.mp4"), Recipe((Stage("fake"),))), run)
    with qtbot.waitSignal(worker.cancelled):
        worker.start()
    worker.wait()
