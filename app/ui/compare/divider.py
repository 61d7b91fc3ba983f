"""The line between before and after: geometry only."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import atan2, cos, degrees, radians, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

_SNAP = 4.0
"""Degrees from an upright or level line within which a hand means just that."""
_BANDS = 32


@dataclass(frozen=True)
class Divider:
    """A line across an area."""

    share: float = 0.5
    """0: all of the area is after; 1: all of it is before."""
    angle: float = 0.0
    """Degrees by which the line is turned clockwise; at 0 it is upright, and before lies on its left."""

    def moved(self, share: float) -> "Divider":
        """The same elsewhere."""
        return replace(self, share=min(1.0, max(0.0, share)))

    def turned(self, angle: float) -> "Divider":
        """The same at another angle."""
        angle %= 360
        nearest = 90 * round(angle / 90)
        return replace(self, angle=float(nearest % 360 if abs(angle - nearest) < _SNAP else angle))

    def through(self, place: QPointF, area: QRectF) -> "Divider":
        """The same through a point."""
        low, high = self._reach(area)
        return self.moved((self._along(place) - low) / max(1.0, high - low))

    def towards(self, place: QPointF, area: QRectF) -> "Divider":
        """Turned so that it points to a place, around where it is held."""
        arm = place - self.middle(area)
        return self.turned(degrees(atan2(arm.y(), arm.x())) - 90)

    def distance(self, place: QPointF, area: QRectF) -> float:
        """Pixels from a point."""
        return abs(self._along(place) - self._offset(area))

    def before(self, area: QRectF) -> QPolygonF:
        """The part of the area on its first side."""
        offset = self._offset(area)
        return QPolygonF(_cut(_corners(area), lambda point: offset - self._along(point)))

    def after(self, area: QRectF) -> QPolygonF:
        """The part of the area on its second side."""
        offset = self._offset(area)
        return QPolygonF(_cut(_corners(area), lambda point: self._along(point) - offset))

    def swept(self, other: "Divider", area: QRectF, margin: float) -> list[QRectF]:
        """What lies between this line and another one of the same angle, or as near to one of them as ``margin``.

        Few rectangles that hold all of it: a region with its exact edges is slower to paint than all that it saves.
        """
        low, high = sorted((self._offset(area), other._offset(area)))
        rects = []
        for band in self._bands(area):
            behind = _cut(_corners(band), lambda point: self._along(point) - (low - margin))
            rects.append(QPolygonF(_cut(behind, lambda point: high + margin - self._along(point))).boundingRect())
        return [rect for rect in rects if not rect.isEmpty()]

    def ends(self, area: QRectF) -> tuple[QPointF, QPointF]:
        """Where it meets the area's edge."""
        offset = self._offset(area)
        on_line = [point for point in self.before(area).toList() if abs(self._along(point) - offset) < 1e-6]
        on_line = on_line or [area.center()]
        far = max(on_line, key=lambda point: _squared(point - on_line[0]))
        return on_line[0], far

    def middle(self, area: QRectF) -> QPointF:
        """Where it is held."""
        first, last = self.ends(area)
        return (first + last) / 2

    def _bands(self, area: QRectF) -> list[QRectF]:
        """The area in parts across the line."""
        if self.angle % 90 == 0:
            return [area]
        width, height = area.width(), area.height()
        turn = radians(self.angle)
        if abs(cos(turn)) > abs(sin(turn)):
            step = height / _BANDS
            return [QRectF(area.left(), area.top() + number * step, width, step) for number in range(_BANDS)]
        step = width / _BANDS
        return [QRectF(area.left() + number * step, area.top(), step, height) for number in range(_BANDS)]

    def _along(self, point: QPointF) -> float:
        """How far a point lies in the direction from before to after."""
        turn = radians(self.angle)
        return point.x() * cos(turn) + point.y() * sin(turn)

    def _reach(self, area: QRectF) -> tuple[float, float]:
        places = [self._along(corner) for corner in _corners(area)]
        return min(places), max(places)

    def _offset(self, area: QRectF) -> float:
        low, high = self._reach(area)
        return low + self.share * (high - low)


def _corners(area: QRectF) -> list[QPointF]:
    return [area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()]


def _cut(corners: list[QPointF], inside: Callable[[QPointF], float]) -> list[QPointF]:
    """The part of a convex polygon where ``inside`` is not negative."""
    kept = []
    for corner, following in zip(corners, corners[1:] + corners[:1], strict=True):
        here, there = inside(corner), inside(following)
        if here >= 0:
            kept.append(corner)
        if here * there < 0:
            kept.append(corner + (following - corner) * (here / (here - there)))
    return kept


def _squared(offset: QPointF) -> float:
    return QPointF.dotProduct(offset, offset)
