"""How a strip of film is painted, in the application's colours."""

from collections.abc import Mapping, Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPainterPath, QPalette, QPen, QPolygonF

HEIGHT = 64
"""Pixels of a whole strip."""
_SIDE = 10
"""Pixels at both ends, so that handles have room."""
_KNOB = 9
"""Pixels above the pictures, for the playhead's knob."""
_MARKS = 9
"""Pixels below the pictures, for where shots begin."""
_RADIUS = 6
_GRIP = 7
"""Pixels of a handle's width."""
_VEIL = 0.72
"""How much of what is not worked on is hidden."""
_COLOURS = QPalette.ColorRole


def area(strip: QRect) -> QRectF:
    """Where the pictures lie in a strip."""
    return QRectF(strip).adjusted(_SIDE, _KNOB, -_SIDE, -_MARKS)


def paint_pictures(painter: QPainter, film: QRectF, pictures: Mapping[int, QImage], count: int) -> None:
    """Small pictures side by side, each of the moment in the middle of its place, or of the known one nearest to it."""
    outline = QPainterPath()
    outline.addRoundedRect(film, _RADIUS, _RADIUS)
    painter.fillPath(outline, _colour(_COLOURS.Button))
    if not pictures:
        return
    painter.save()
    painter.setClipPath(outline)
    known = sorted(pictures)
    first = pictures[known[0]]
    width = film.height() * first.width() / max(1, first.height())
    cells = max(1, ceil(film.width() / max(1.0, width)))
    for cell in range(cells):
        middle = min(film.width(), (cell + 0.5) * width) / film.width() * count - 0.5
        nearest = min(known, key=lambda index: abs(index - middle))
        place = QRectF(film.left() + cell * width, film.top(), width, film.height())
        painter.drawImage(place, pictures[nearest])
    painter.restore()


def paint_shots(painter: QPainter, film: QRectF, places: Sequence[float]) -> None:
    """A mark below the pictures where each shot begins."""
    painter.setPen(QPen(_colour(_COLOURS.PlaceholderText), 1.5))
    top, bottom = film.bottom() + 3, film.bottom() + _MARKS - 1
    for place in places:
        painter.drawLine(QPointF(place, top), QPointF(place, bottom))


def paint_span(painter: QPainter, film: QRectF, start: float, end: float) -> None:
    """What is worked on stands out between two handles, the rest is veiled."""
    veil = QColor(_colour(_COLOURS.Base))
    veil.setAlphaF(_VEIL)
    painter.fillRect(QRectF(QPointF(film.left(), film.top()), QPointF(start, film.bottom())), veil)
    painter.fillRect(QRectF(QPointF(end, film.top()), film.bottomRight()), veil)
    accent = _colour(_COLOURS.Highlight)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(accent, 2))
    painter.drawRect(QRectF(QPointF(start, film.top() + 1), QPointF(end, film.bottom() - 1)))
    painter.setPen(QPen(_colour(_COLOURS.HighlightedText), 1))
    for outer in (start - _GRIP, end):
        grip = QRectF(outer, film.top(), _GRIP, film.height())
        shape = QPainterPath()
        shape.addRoundedRect(grip, 2, 2)
        painter.fillPath(shape, accent)
        middle = grip.center()
        painter.drawLine(middle - QPointF(0, 5), middle + QPointF(0, 5))


def paint_playhead(painter: QPainter, film: QRectF, place: float, *, has_focus: bool) -> None:
    """A line across the pictures, with a knob on top."""
    edge, colour = _colour(_COLOURS.Base), _colour(_COLOURS.Highlight if has_focus else _COLOURS.Text)
    painter.setPen(QPen(edge, 4))
    painter.drawLine(QPointF(place, film.top()), QPointF(place, film.bottom()))
    painter.setPen(QPen(colour, 2))
    painter.drawLine(QPointF(place, film.top() - 2), QPointF(place, film.bottom() + 1))
    top = film.top() - _KNOB
    knob = (QPointF(place - 6, top + 1), QPointF(place + 6, top + 1), QPointF(place + 6, top + 5))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([*knob, QPointF(place, film.top() + 2), QPointF(place - 6, top + 5)]))


def _colour(role: QPalette.ColorRole) -> QColor:
    return QGuiApplication.palette().color(role)
