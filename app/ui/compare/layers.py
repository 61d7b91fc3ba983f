"""What a view shows of each picture, painted once and kept until the view changes."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui.picture import Picture

_DOUBLINGS = 2
"""Of differences: small ones are seen four times as bright."""
_DIM = 110
"""Of 255: how dark the source lies around a part that was restored."""


@dataclass(frozen=True)
class Pane:
    """A part of the view that shows a picture."""

    size: QSize
    """In points of the screen."""
    ratio: float
    """Pixels to a point."""
    whole: QRectF
    """Where the whole picture lies."""
    canvas: QColor
    """Around it."""
    smooth: bool
    """Enlarged pixels run into each other, as players show them; otherwise they are squares."""


def layer_of(picture: Picture, pane: Pane, behind: Picture | None = None) -> QImage:
    """The pane's content.

    Args:
        picture: what is shown.
        pane: where.
        behind: what is seen, dimmed, where the picture is only a part.
    """
    layer = _empty(pane)
    painter = QPainter(layer)
    paint_picture(painter, picture, pane, behind)
    painter.end()
    return layer


def paint_picture(painter: QPainter, picture: Picture, pane: Pane, behind: Picture | None = None) -> None:
    """The same, painted where it is seen."""
    if behind is not None and picture.place != behind.place:
        _paint(painter, behind, pane)
        painter.fillRect(behind.target(pane.whole), QColor(0, 0, 0, _DIM))
    _paint(painter, picture, pane)


def difference_of(before: Picture, after: Picture, pane: Pane) -> QImage:
    """How much the two differ, brightened; black where they are the same, and where one of them shows nothing."""
    layer = _empty(pane)
    layer.fill(QColor("black"))
    target = after.target(pane.whole)
    painter = QPainter(layer)
    painter.setClipRect(target)
    _paint(painter, before, pane)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    _paint(painter, after, pane)
    painter.end()
    for _ in range(_DOUBLINGS):
        same = layer.copy()
        painter = QPainter(layer)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
        painter.drawImage(QPointF(), same)
        painter.end()
    return layer


def paint_magnified(painter: QPainter, picture: Picture, whole: QRectF) -> None:
    """Every pixel as a square, with the whole picture at ``whole``; what is clipped costs nothing."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    painter.drawImage(picture.target(whole), picture.levels[0])


def _empty(pane: Pane) -> QImage:
    layer = QImage(pane.size * pane.ratio, QImage.Format.Format_RGB32)
    layer.setDevicePixelRatio(pane.ratio)
    layer.fill(pane.canvas)
    return layer


def _paint(painter: QPainter, picture: Picture, pane: Pane) -> None:
    scale = pane.whole.height() * pane.ratio / picture.size.height()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, pane.smooth or scale < 1)
    painter.drawImage(picture.target(pane.whole), picture.level_for(scale))
