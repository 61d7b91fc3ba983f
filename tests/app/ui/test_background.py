"""Work beside the window that outlives it."""

import os
import sys
import threading
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from app.ui import background
from app.ui.background import Background


def test_what_never_answers_may_answer_when_the_window_is_gone(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    fallen: list[object] = []
    monkeypatch.setattr(threading, "excepthook", fallen.append)
    monkeypatch.setattr(background, "_PATIENCE", 0)
    began, go = threading.Event(), threading.Event()
    told: list[object] = []

    def work() -> bool:
        began.set()
        return go.wait()

    window = QObject()
    beside = Background(window)
    thread = beside._thread
    beside.do(work, told.append, told.append)
    assert began.wait(10)
    beside.stop()
    del beside
    Shiboken.delete(window)
    go.set()
    qtbot.waitUntil(lambda: not thread.is_alive())
    assert not fallen
    assert not told


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt does it")
def test_what_nobody_waits_for_gives_way(qtbot: QtBot) -> None:
    told: list[object] = []
    eager, patient = Background(), Background(gives_way=True)
    for count, beside in enumerate((eager, patient), 1):
        beside.do(lambda: os.getpriority(os.PRIO_PROCESS, threading.get_native_id()), told.append, told.append)
        qtbot.waitUntil(partial(lambda wanted: len(told) == wanted, count))
    eager.stop()
    patient.stop()
    usual = os.getpriority(os.PRIO_PROCESS, 0)
    assert told == [usual, min(19, usual + 10)]
