"""A loupe: the same spot of both pictures, much enlarged, beside each other."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen

from app.ui.compare.layers import paint_magnified
from app.ui.compare.overlay import colours
from app.ui.picture import Picture
from app.ui.viewport import Viewport

_SIDE = 190
_TIMES = 4.0
"""What it enlarges beyond the view."""
_LEAST_ZOOM = 3.0
"""Pixels of the screen for a pixel of the picture."""


def loupe_rect(spot: QPointF, view: QRectF, panes: int) -> QRectF:
    """Where the loupe for a spot lies: beside it, inside the view."""
    size = QSizeF(panes * _SIDE, _SIDE)
    left = min(max(view.left(), spot.x() - size.width() / 2), view.right() - size.width())
    above = spot.y() - size.height() - 24
    top = above if above >= view.top() else min(spot.y() + 24, view.bottom() - size.height())
    return QRectF(QPointF(left, top), size)


def paint_loupe(
    painter: QPainter, box: QRectF, spot: QPointF, pictures: list[Picture], viewport: Viewport, palette: QPalette
) -> None:
    """Paint it.

    Args:
        painter: of the view.
        box: where the loupe lies.
        spot: what is looked at, in points of the pane.
        pictures: one or two.
        viewport: how the view shows them.
        palette: for the frame.
    """
    whole = viewport.rect
    scale = max(_TIMES, _LEAST_ZOOM / viewport.scale)
    overlay, ink = colours(palette)
    for number, picture in enumerate(pictures):
        pane = QRectF(box.left() + number * _SIDE, box.top(), _SIDE, _SIDE)
        offset = (spot - whole.topLeft()) * scale
        painter.save()
        painter.setClipRect(pane)
        painter.fillRect(pane, palette.color(QPalette.ColorRole.Shadow))
        paint_magnified(painter, picture, QRectF(pane.center() - offset, whole.size() * scale))
        painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, colour in ((4.0, overlay), (2.0, ink)):
        painter.setPen(QPen(colour, width))
        for number in range(len(pictures)):
            painter.drawRect(QRectF(box.left() + number * _SIDE, box.top(), _SIDE, _SIDE))
