"""What is painted over the pictures: names, the divider and its knob, a notice."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen, QTransform

from app.ui.compare.divider import Divider

KNOB = 15
"""Radius of the divider's knob."""
LINE = 3
"""Pixels from the middle of the divider's line within which all of it lies."""
MARGIN = 12
_ROOM = QSizeF(20, 8)
"""Around a text."""


def tag_rect(painter: QPainter, text: str, area: QRectF, corner: Qt.Corner) -> QRectF:
    """Where a text lies in a corner of an area."""
    size = QSizeF(painter.fontMetrics().size(Qt.TextFlag.TextSingleLine, text)) + _ROOM
    is_left = corner in (Qt.Corner.TopLeftCorner, Qt.Corner.BottomLeftCorner)
    is_top = corner in (Qt.Corner.TopLeftCorner, Qt.Corner.TopRightCorner)
    left = area.left() + MARGIN if is_left else area.right() - MARGIN - size.width()
    top = area.top() + MARGIN if is_top else area.bottom() - MARGIN - size.height()
    return QRectF(QPointF(left, top), size)


def label_rect(painter: QPainter, text: str, part: QRectF, area: QRectF, taken: Sequence[QRectF] = ()) -> QRectF:
    """Where a text about a part of an area lies: below it, or above, or in its lower corner where there is no room.

    Args:
        painter: paints the text.
        text: what is said.
        part: what it is about.
        area: what is seen.
        taken: places in it that say something else.
    """
    height = tag_rect(painter, text, part, Qt.Corner.TopLeftCorner).height() + 2 * MARGIN
    width = painter.fontMetrics().horizontalAdvance(text) + _ROOM.width() + 2 * MARGIN
    left = max(area.left(), min(part.left() - MARGIN, area.right() - width))
    below, above = QRectF(left, part.bottom(), width, height), QRectF(left, part.top() - height, width, height)
    free = (place for place in (below, above) if area.contains(place) and not any(map(place.intersects, taken)))
    place = next(free, None)
    inside = QRectF(left, min(part.bottom(), area.bottom()) - height, width, height)
    return tag_rect(painter, text, place or inside, Qt.Corner.TopLeftCorner)


def fitted(painter: QPainter, text: str, width: float) -> str:
    """A text whose tag, with its margins, is no wider than that."""
    room = max(0, int(width - 2 * MARGIN - _ROOM.width()))
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)


def pill(tag: QRectF) -> QPainterPath:
    """The ground of a text."""
    shape = QPainterPath()
    shape.addRoundedRect(tag, tag.height() / 2, tag.height() / 2)
    return shape


def paint_tag(painter: QPainter, text: str, tag: QRectF, palette: QPalette) -> None:
    """A text on a rounded ground that is read on any picture."""
    overlay, ink = colours(palette)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(overlay)
    painter.drawPath(pill(tag))
    painter.setPen(ink)
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)


def paint_outline(painter: QPainter, part: QRectF, palette: QPalette) -> None:
    """A thin frame just around a part of the picture: nothing of it is covered."""
    overlay, ink = colours(palette)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for far, colour in ((1.5, overlay), (0.5, ink)):
        painter.setPen(QPen(colour, 1))
        painter.drawRect(part.adjusted(-far, -far, far, far))


def paint_divider(painter: QPainter, divider: Divider, area: QRectF, palette: QPalette) -> None:
    """The line, and the knob by which it is held."""
    overlay, ink = colours(palette)
    first, last = divider.ends(area)
    for width, colour in ((4.0, overlay), (2.0, ink)):
        painter.setPen(QPen(colour, width))
        painter.drawLine(first, last)
    painter.save()
    painter.setTransform(_at(divider.middle(area), divider.angle), combine=True)
    painter.setPen(QPen(overlay, 1))
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(), KNOB, KNOB)
    arrow = QPen(QColor(overlay.rgb()), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(arrow)
    for side in (-1, 1):
        tip = QPointF(side * 9, 0)
        painter.drawPolyline([tip + QPointF(-side * 4, -4), tip, tip + QPointF(-side * 4, 4)])
    painter.restore()


def colours(palette: QPalette) -> tuple[QColor, QColor]:
    """Ground and ink of what lies over pictures."""
    overlay = palette.color(QPalette.ColorRole.ToolTipBase)
    overlay.setAlphaF(0.85)
    return overlay, palette.color(QPalette.ColorRole.ToolTipText)


def _at(place: QPointF, angle: float) -> QTransform:
    return QTransform().translate(place.x(), place.y()).rotate(angle)
