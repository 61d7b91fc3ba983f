"""Frames for the screen: something at once, the newest wish always."""

import threading
from fractions import Fraction
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.media.frame import VideoInfo
from app.ui.frame_worker import FramePair, FrameWorker
from tests.app.ui.conftest import FakeFiles


@pytest.fixture
def shown() -> list[FramePair]:
    return []


def test_something_is_seen_on_a_long_way(qtbot: QtBot, files: FakeFiles, video: Path, shown: list[FramePair]) -> None:
    worker = FrameWorker(files)
    worker.shown.connect(shown.append)
    worker.start()
    try:
        worker.open(video)
        qtbot.waitUntil(lambda: len(shown) == 1)
        reader = files.readers[0]
        reader.far, reader.gate = True, threading.Event()
        worker.seek(Fraction(3, 2))
        qtbot.waitUntil(lambda: len(shown) == 2)
        assert shown[1].is_glance
        assert shown[1].seconds == 1
        worker.seek(Fraction(1, 2))  # while the frame at 3/2 is still being sought: given up
        qtbot.waitUntil(lambda: len(shown) == 3)
        assert shown[2].is_glance
        assert shown[2].seconds == 0
        reader.gate.set()
        qtbot.waitUntil(lambda: len(shown) == 4)
        assert not shown[3].is_glance
        assert (shown[3].seconds, shown[3].until) == (Fraction(12, 25), Fraction(13, 25))
    finally:
        worker.stop()


def test_stops_on_a_long_way(qtbot: QtBot, files: FakeFiles, video: Path, shown: list[FramePair]) -> None:
    worker = FrameWorker(files)
    worker.shown.connect(shown.append)
    worker.start()
    worker.open(video)
    qtbot.waitUntil(lambda: len(shown) == 1)
    files.readers[0].far, files.readers[0].gate = True, threading.Event()
    worker.seek(Fraction(1))
    qtbot.waitUntil(lambda: len(files.readers[0].asked) == 2)
    worker.stop()
    assert files.readers[0].closed


@pytest.mark.parametrize("is_closed", [False, True])
def test_nobody_waits_for_a_length(
    qtbot: QtBot, files: FakeFiles, video: Path, shown: list[FramePair], is_closed: bool
) -> None:
    """On a slow share it takes a while to be found: another video, or the window's end, ends that."""
    opened: list[VideoInfo] = []
    worker = FrameWorker(files)
    worker.opened.connect(opened.append)
    worker.shown.connect(shown.append)
    worker.start()
    try:
        worker.open(video.with_name("endless.webm"))
        qtbot.waitUntil(lambda: len(files.readers) == 1)
        if not is_closed:
            worker.open(video)
            qtbot.waitUntil(lambda: len(shown) == 1)
    finally:
        worker.stop()
    assert [info.path for info in opened] == ([] if is_closed else [video])
    assert files.readers[0].asked == []
    assert files.readers[0].closed
