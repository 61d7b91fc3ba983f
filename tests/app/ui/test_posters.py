"""Pictures of the queue's videos: looked for once, when they are seen."""

import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.engine.job import Job, Recipe, Stage
from app.engine.job_queue import JobQueue
from app.errors import InputError
from app.ui.main_window import MainWindow
from app.ui.posters import Posters, find_poster
from tests.conftest import Clip, make_clip

RED = QColor(200, 30, 30)


def red(path: Path) -> QImage:
    del path
    picture = QImage(160, 90, QImage.Format.Format_RGB32)
    picture.fill(RED)
    return picture


def test_looked_for_once(qtbot: QtBot) -> None:
    asked: list[Path] = []
    posters = Posters(lambda path: asked.append(path) or red(path))  # type: ignore[func-returns-value]
    with qtbot.waitSignal(posters.found):
        assert posters.of(Path("a")) is None
        assert posters.of(Path("a")) is None
    picture = posters.of(Path("a"))
    assert picture is not None
    assert picture.width() == 160
    assert asked == [Path("a")]
    posters.end()


def test_what_failed_is_tried_again_when_told_to(qtbot: QtBot) -> None:
    disks: list[str] = []

    def find(path: Path) -> QImage:
        if not disks:
            disks.append("plugged in by now")
            raise InputError("There is no file.", "")
        return red(path)

    posters = Posters(find)
    posters.of(Path("a"))
    qtbot.waitUntil(lambda: Path("a") in posters._failed)
    assert posters.of(Path("a")) is None
    posters.try_again()
    with qtbot.waitSignal(posters.found):
        posters.of(Path("a"))
    posters.end()


def test_the_end_waits_for_none(qtbot: QtBot) -> None:
    del qtbot
    began, gate, asked = threading.Event(), threading.Event(), list[Path]()

    def slow(path: Path) -> None:
        asked.append(path)
        began.set()
        assert gate.wait(5)

    posters = Posters(slow)
    for name in "abc":
        posters.of(Path(name))
    assert began.wait(5)
    threading.Timer(0.05, gate.set).start()
    posters.end()
    assert asked == [Path("a")]


def test_seen_in_the_queue(qtbot: QtBot, window: MainWindow, queue: JobQueue, tmp_path: Path) -> None:
    window.queue._posters._find = red
    queue.add([Job(tmp_path / "a.mkv", tmp_path / "b.mkv", Recipe((Stage("deblur"),)))])
    window.queue.refresh()
    window.show_page(window.queue.page)

    def is_painted() -> bool:
        shown = window.queue.page.list.viewport().grab().toImage()
        area = window.queue.page.list.visualRect(window.queue.model.index(0))
        return shown.pixelColor(area.left() + 80, area.center().y()) == RED

    qtbot.waitUntil(is_painted)


WEBP = Clip(codec="libwebp", pixel_format="bgra", options={"quality": "90"}, full_range=True)


@pytest.mark.parametrize(("name", "clip"), [("a.mp4", Clip()), ("a.webp", WEBP)])
def test_of_a_file(tmp_path: Path, name: str, clip: Clip) -> None:
    picture = find_poster(make_clip(tmp_path / name, clip))
    assert picture is not None
    assert picture.height() == 96
