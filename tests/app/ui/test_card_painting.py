"""Cards of lists: nothing leaves its place, and all lies the other way round where people read from right to left."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.ui.card_painting import CardPainter, Colour

WIDE, HIGH = 300, 60
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def canvas(qtbot: QtBot) -> QImage:
    del qtbot
    made = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    made.fill(QColor("magenta"))
    return made


def option(direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> QStyleOptionViewItem:
    made = QStyleOptionViewItem()
    made.rect = QRect(0, 0, WIDE, HIGH)
    made.direction = direction
    return made


def touched(canvas: QImage, untouched: QImage) -> set[int]:
    """The columns in which something was painted."""
    return {x for x in range(WIDE) if any(canvas.pixelColor(x, y) != untouched.pixelColor(x, y) for y in range(HIGH))}


def mirrored(columns: set[int]) -> set[int]:
    return {WIDE - 1 - x for x in columns}


def test_a_bar_is_as_long_as_what_is_done(canvas: QImage) -> None:
    painted = {}
    for direction in (Qt.LayoutDirection.LeftToRight, RIGHT_TO_LEFT):
        for share in (0.0, 0.5, 1.0):
            image = canvas.copy()
            painter = QPainter(image)
            CardPainter(painter, option(direction), 6).paint_bar(QRect(100, 10, 100, 30), share)
            painter.end()
            painted[direction, share] = columns_done(image)
    assert len(painted[Qt.LayoutDirection.LeftToRight, 0.5]) == pytest.approx(50, abs=2)
    assert painted[Qt.LayoutDirection.LeftToRight, 1.0] <= set(range(100, 200))
    assert painted[RIGHT_TO_LEFT, 0.5] == mirrored(painted[Qt.LayoutDirection.LeftToRight, 0.5])
    assert painted[Qt.LayoutDirection.LeftToRight, 0.0]


def columns_done(image: QImage) -> set[int]:
    """The columns in which the bar shows what is done."""
    done = QGuiApplication.palette().color(Colour.Highlight)
    return {x for x in range(WIDE) if any(image.pixelColor(x, y) == done for y in range(HIGH))}


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, RIGHT_TO_LEFT])
def test_long_words_stay_in_their_place(canvas: QImage, direction: Qt.LayoutDirection) -> None:
    image = canvas.copy()
    painter = QPainter(image)
    CardPainter(painter, option(direction), 6).paint_line(QRect(20, 5, 80, 40), "holiday " * 20, Colour.Text)
    painter.end()
    place = set(range(20, 100))
    assert touched(image, canvas)
    assert touched(image, canvas) <= (place if direction is not RIGHT_TO_LEFT else mirrored(place))


def test_the_chosen_card_stands_out(canvas: QImage) -> None:
    pictures = []
    for state in (QStyle.StateFlag.State_None, QStyle.StateFlag.State_Selected):
        image = canvas.copy()
        painter = QPainter(image)
        chosen = option()
        chosen.state = state
        CardPainter(painter, chosen, 6).paint_card()
        painter.end()
        pictures.append(image)
    assert pictures[0] != pictures[1]
