"""The short guide: beside what it is about, when that is seen, once."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import settings
from app.settings import Settings, Theme
from app.ui.guide import Callout
from app.ui.main_window import MainWindow
from tests.app.ui.conftest import FakeRun


@pytest.fixture
def known() -> Settings:
    """A first start."""
    return Settings(theme=Theme.DARK)


def callout(window: MainWindow) -> Callout:
    return window.guide.guide.callout


def is_seen(tmp_path: Path) -> bool:
    return settings.load(tmp_path / "config" / "settings.toml").guide_seen


def test_three_steps_as_their_pages_come(qtbot: QtBot, window: MainWindow, video: Path, tmp_path: Path) -> None:
    window.guide.begin_once()
    assert callout(window).isVisible()
    assert callout(window).title.text() == "Begin with a video"
    assert callout(window).count.text() == "1 of 3"
    QTest.mouseClick(callout(window).done_button, Qt.MouseButton.LeftButton)
    assert not callout(window).isVisible()
    window.opening.open_file(video)
    qtbot.waitUntil(lambda: callout(window).isVisible())
    assert callout(window).title.text() == "Say what shall be done"
    QTest.mouseClick(callout(window).done_button, Qt.MouseButton.LeftButton)
    assert callout(window).count.text() == "3 of 3"
    assert not callout(window).refuse_button.isVisible()
    QTest.mouseClick(callout(window).done_button, Qt.MouseButton.LeftButton)
    assert not callout(window).isVisible()
    assert is_seen(tmp_path)
    window.guide.begin_once()
    assert not callout(window).isVisible()


def test_what_was_found_without_help_is_left_out(qtbot: QtBot, window: MainWindow, video: Path) -> None:
    window.guide.begin_once()
    window.opening.open_file(video)
    qtbot.waitUntil(lambda: callout(window).title.text() == "Say what shall be done")
    window.opening.close_file()
    qtbot.waitUntil(lambda: not callout(window).isVisible())


def test_who_enhances_needs_no_words_on_choosing(qtbot: QtBot, window: MainWindow, video: Path, run: FakeRun) -> None:
    window.guide.begin_once()
    window.opening.open_file(video)
    qtbot.waitUntil(lambda: callout(window).title.text() == "Say what shall be done")
    qtbot.waitUntil(window.menus.enhance.isEnabled)
    window.menus.enhance.trigger()
    qtbot.waitUntil(lambda: bool(run.jobs))
    assert callout(window).title.text() == "Compare before you decide"


def test_who_has_opened_a_video_before_is_left_alone(opened: MainWindow) -> None:
    opened.menus.close.trigger()
    opened.guide.begin_once()
    assert not callout(opened).isVisible()


def test_no_more_tips(window: MainWindow, tmp_path: Path) -> None:
    window.guide.begin_once()
    QTest.mouseClick(callout(window).refuse_button, Qt.MouseButton.LeftButton)
    assert not callout(window).isVisible()
    assert is_seen(tmp_path)
    window.menus.guide.trigger()
    assert callout(window).isVisible()


def is_inside(window: MainWindow) -> bool:
    area = QRect(callout(window).mapTo(window, QPoint(0, 0)), callout(window).size())
    return callout(window).isVisible() and window.rect().contains(area)


@pytest.mark.parametrize("size", [(1240, 780), (960, 560), (1900, 1000)])
def test_always_inside_the_window(qtbot: QtBot, window: MainWindow, video: Path, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.guide.begin_once()
    assert is_inside(window)
    window.opening.open_file(video)
    qtbot.waitUntil(lambda: callout(window).count.text() == "2 of 3")
    assert is_inside(window)
    callout(window).done_button.click()
    assert is_inside(window)
    callout(window).done_button.click()
    assert not callout(window).isVisible()
