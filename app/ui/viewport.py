"""Which part of a picture is seen, and how large: geometry only."""

from PySide6.QtCore import QPointF, QRectF, QSizeF

_LARGEST_SCALE = 16.0
_SMALLEST_SCALE = 0.02


class Viewport:
    """A picture in a view: fitted, or at a scale around a centre."""

    def __init__(self) -> None:
        self._view = QSizeF(1, 1)
        self._picture = QSizeF()
        self._scale: float | None = None
        self._centre = QPointF(0.5, 0.5)

    @property
    def is_fitted(self) -> bool:
        """The whole picture is shown, as large as the view allows."""
        return self._scale is None

    @property
    def scale(self) -> float:
        """Points of the view per pixel of the picture."""
        if self._scale is not None:
            return self._scale
        if self._picture.isEmpty():
            return 1.0
        return min(self._view.width() / self._picture.width(), self._view.height() / self._picture.height())

    @property
    def rect(self) -> QRectF:
        """Where the picture lies in the view."""
        size = self._picture * self.scale
        middle = QPointF(self._view.width() / 2, self._view.height() / 2)
        offset = QPointF(self._centre.x() * size.width(), self._centre.y() * size.height())
        return QRectF(middle - offset, size)

    @property
    def can_pan(self) -> bool:
        """Parts of the picture lie outside the view."""
        size = self._picture * self.scale
        return size.width() > self._view.width() + 0.5 or size.height() > self._view.height() + 0.5

    def set_view(self, size: QSizeF) -> None:
        """The view has another size."""
        self._view = size
        self._keep_inside()

    def set_picture(self, size: QSizeF) -> None:
        """Another picture; the part that is seen stays the same even if it has another size."""
        if self._scale is not None and not self._picture.isEmpty() and not size.isEmpty():
            self._scale *= self._picture.height() / size.height()
        elif size.isEmpty():
            self.fit()
        self._picture = size
        self._keep_inside()

    def fit(self) -> None:
        """Show all of the picture."""
        self._scale = None
        self._centre = QPointF(0.5, 0.5)

    def zoom_to(self, scale: float, anchor: QPointF) -> None:
        """Change the scale; what lies at ``anchor`` in the view stays there."""
        before = self.rect
        if before.isEmpty():
            return
        share = QPointF((anchor.x() - before.left()) / before.width(), (anchor.y() - before.top()) / before.height())
        self._scale = min(_LARGEST_SCALE, max(_SMALLEST_SCALE, scale))
        after = self.rect
        landed = QPointF(after.left() + share.x() * after.width(), after.top() + share.y() * after.height())
        self.pan_by(anchor - landed)

    def pan_by(self, offset: QPointF) -> None:
        """Move the picture, as far as it leaves no gap."""
        size = self._picture * self.scale
        if size.isEmpty():
            return
        self._centre -= QPointF(offset.x() / size.width(), offset.y() / size.height())
        self._keep_inside()

    def _keep_inside(self) -> None:
        size = self._picture * self.scale
        if size.isEmpty():
            return
        self._centre = QPointF(
            _held(self._centre.x(), self._view.width() / size.width()),
            _held(self._centre.y(), self._view.height() / size.height()),
        )


def _held(centre: float, seen: float) -> float:
    """The centre, moved so that the view shows nothing beyond the picture; the middle if all of it is seen."""
    return 0.5 if seen >= 1 else min(1 - seen / 2, max(seen / 2, centre))
