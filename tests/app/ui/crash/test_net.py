"""Whatever falls is written down and told."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qInstallMessageHandler, qWarning
from pytestqt.qtbot import QtBot

from app.errors import InputError, ReelmendError
from app.log import ROOT, get_logger, log_to_file
from app.ui.crash.net import CrashNet


@pytest.fixture
def net() -> Iterator[CrashNet]:
    """In place of the nets of the tests' runner."""
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    handler = qInstallMessageHandler(None)
    spread = CrashNet()
    spread.spread()
    yield spread
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    qInstallMessageHandler(handler)


@pytest.fixture
def told(net: CrashNet) -> list[ReelmendError]:
    errors: list[ReelmendError] = []
    net.caught.connect(errors.append)
    return errors


@pytest.mark.qt_no_exception_capture
def test_a_slot_that_raises(qtbot: QtBot, told: list[ReelmendError], caplog: pytest.LogCaptureFixture) -> None:
    def slot() -> None:
        raise ZeroDivisionError("in a slot")

    QTimer.singleShot(0, slot)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told[0].message == "Something went wrong inside Reelmend."
    assert "ZeroDivisionError: in a slot" in told[0].details
    assert "in a slot" in caplog.text


@pytest.mark.qt_no_exception_capture
def test_a_thread_that_raises_is_told_in_the_windows_thread(qtbot: QtBot, net: CrashNet) -> None:
    where: list[threading.Thread] = []
    net.caught.connect(lambda _: where.append(threading.current_thread()))

    def work() -> None:
        raise InputError("Not this one.")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(where) == 1)
    assert where == [threading.main_thread()]


def test_the_toolkits_messages(net: CrashNet, caplog: pytest.LogCaptureFixture) -> None:
    del net
    qWarning("something odd")
    assert ("reelmend.qt", logging.WARNING) in [(record.name, record.levelno) for record in caplog.records]
    assert "something odd" in caplog.text


def test_folded_it_leaves_all_to_the_interpreter(net: CrashNet) -> None:
    net.fold()
    assert sys.excepthook is sys.__excepthook__
    assert threading.excepthook is threading.__excepthook__


def test_the_log_is_kept_in_a_file(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "reelmend.log"
    logger = logging.getLogger(ROOT)
    before, level = list(logger.handlers), logger.level
    log_to_file(path)
    (handler,) = set(logger.handlers) - set(before)
    try:
        get_logger("test").info("written down: ü")
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
        handler.close()
    assert "INFO reelmend.test: written down: ü" in path.read_text(encoding="utf-8")
