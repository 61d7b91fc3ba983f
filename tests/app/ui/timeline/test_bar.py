"""The row below the strip of film, as wide as there is room."""

from fractions import Fraction

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.timeline.bar import TimelineBar
from app.ui.timeline.span import Span


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    """What honours minimum sizes, as a splitter does; nothing else is in it."""
    widget = QWidget()
    qtbot.addWidget(widget)
    layout = QHBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(TimelineBar())
    widget.show()
    return widget


@pytest.fixture
def bar(holder: QWidget) -> TimelineBar:
    """A part is worked on."""
    made = holder.findChild(TimelineBar)
    assert made is not None
    made.show_time(Fraction(1), Fraction(9))
    made.show_span(Span(Fraction(1), Fraction(2)), Fraction(9))
    return made


def make_wide(holder: QWidget, width: int) -> None:
    holder.resize(width, holder.height())
    for _ in range(3):  # a layout may ask for another
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def parts_of(bar: TimelineBar) -> list[QWidget]:
    """The row, and what is left and right of it."""
    return [part for part in bar.children() if isinstance(part, QWidget)]


def is_below(bar: TimelineBar) -> bool:
    return bar.range_row.y() > min(part.y() for part in parts_of(bar))


def test_the_row_goes_below_and_comes_back(holder: QWidget, bar: TimelineBar) -> None:
    seen = []
    for width in (1600, 200, 1600, 200):
        make_wide(holder, width)
        seen.append(is_below(bar))
    assert seen == [False, True, False, True]
    assert bar.width() == bar.minimumSizeHint().width()


def test_nothing_is_squeezed(holder: QWidget, bar: TimelineBar) -> None:
    """At no width: neither where the row just fits nor where it just does not."""
    make_wide(holder, 200)
    parts = parts_of(bar)
    assert len(parts) == 3
    seen = set()
    for width in range(bar.width(), 1200):
        make_wide(holder, width)
        assert bar.width() == width
        assert all(part.width() >= part.sizeHint().width() for part in parts), width
        seen.add(is_below(bar))
    assert seen == {True, False}
