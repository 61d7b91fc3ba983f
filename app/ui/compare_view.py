"""Before and after in one picture, parted by a divider that is dragged."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.ui.picture import Picture
from app.ui.viewport import Viewport

_GRAB = 14
"""Pixels beside the divider within which it is caught."""
_KNOB = 15
"""Radius of the divider's knob."""
_KEY_STEP = 0.02
_PAN_STEP = 48
_WHEEL_STEP = 1.2
_TAG_MARGIN = 12


class CompareView(QWidget):
    """Shows one picture or two, with zoom and pan locked together."""

    zoomed = Signal(float, bool)
    """Screen pixels per picture pixel, and whether the picture is fitted to the view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: Picture | None = None
        self._after: Picture | None = None
        self._split = 0.5
        self._viewport = Viewport()
        self._layers: dict[str, QImage] = {}
        self._drag: QPointF | None = None
        self._moves_split = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 200)
        self.setAccessibleName(self.tr("Picture"))
        self.setAccessibleDescription(
            self.tr("Before on the left, after on the right of the divider. Shift and arrow keys move the divider.")
        )

    @property
    def split(self) -> float:
        """Where the divider is: 0 at the left edge of what is seen of the picture, 1 at its right."""
        return self._split

    @property
    def zoom(self) -> float:
        """Screen pixels per pixel of the picture."""
        return self._viewport.scale * self.devicePixelRatioF()

    @property
    def is_comparing(self) -> bool:
        """There are two pictures."""
        return self._after is not None

    @property
    def picture_rect(self) -> QRectF:
        """Where the picture lies in the view."""
        return self._viewport.rect

    def show_pictures(self, before: Picture | None, after: Picture | None) -> None:
        """Show a frame, or the same frame before and after."""
        was_comparing = self.is_comparing
        self._before, self._after = before, after
        shown = after or before
        self._viewport.set_picture(shown.size if shown else QSizeF())
        if self.is_comparing and not was_comparing:
            self._split = 0.5
        self._repaint()

    def set_split(self, split: float) -> None:
        """Put the divider somewhere; only what lies between the old and the new place is painted again."""
        old = self._split_x()
        self._split = min(1.0, max(0.0, split))
        left, right = sorted((old, self._split_x()))
        margin = _KNOB + 3
        self.update(QRectF(left - margin, 0, right - left + 2 * margin, self.height()).toAlignedRect())
        self.update(self._tag_row())  # tags vanish where the divider passes

    def fit(self) -> None:
        """Show the whole picture."""
        self._viewport.fit()
        self._repaint()

    def zoom_to(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Show so many screen pixels per picture pixel; what is at ``anchor`` stays there."""
        self._viewport.zoom_to(zoom / self.devicePixelRatioF(), anchor or QPointF(self.rect().center()))
        self._repaint()

    def zoom_by(self, factor: float, anchor: QPointF | None = None) -> None:
        """Zoom in or out."""
        self.zoom_to(self.zoom * factor, anchor)

    def pan_by(self, offset: QPointF) -> None:
        """Move the picture; it never leaves the view."""
        self._viewport.pan_by(offset)
        self._repaint()

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._viewport.set_view(QSizeF(self.size()))
        self._repaint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.StyleChange:
            self._repaint()
        super().changeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        if notches and self._before is not None:
            self.zoom_by(_WHEEL_STEP**notches, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._before is None:
            return
        self._drag = event.position()
        # Where there is nothing to pan, the divider may be dragged from anywhere.
        self._moves_split = self.is_comparing and (self._is_near_split(event.position()) or not self._viewport.can_pan)
        self._follow(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self._follow(event.position())
        self._show_cursor(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None
        self._show_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._viewport.is_fitted:
            self.zoom_to(1.0, event.position())
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pans = {
            Qt.Key.Key_Left: QPointF(_PAN_STEP, 0),
            Qt.Key.Key_Right: QPointF(-_PAN_STEP, 0),
            Qt.Key.Key_Up: QPointF(0, _PAN_STEP),
            Qt.Key.Key_Down: QPointF(0, -_PAN_STEP),
        }
        offset = pans.get(Qt.Key(event.key()))
        if offset is not None:
            self.pan_by(offset)
        else:
            super().keyPressEvent(event)

    def move_split_left(self) -> None:
        """Show more of the after."""
        self.set_split(self._split - _KEY_STEP)

    def move_split_right(self) -> None:
        """Show more of the before."""
        self.set_split(self._split + _KEY_STEP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Shadow))
        if self._before is None:
            return
        if self._after is None:
            painter.drawImage(QPointF(), self._layer("before", self._before))
            return
        x = round(self._split_x())
        left, right = QRect(0, 0, x, self.height()), QRect(x, 0, self.width() - x, self.height())
        for area, name, picture in ((left, "before", self._before), (right, "after", self._after)):
            painter.setClipRect(area & event.rect())
            painter.drawImage(QPointF(), self._layer(name, picture))
        painter.setClipping(False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_tags(painter)
        self._paint_divider(painter, x)

    def _repaint(self) -> None:
        self._layers.clear()
        self.update()
        self.zoomed.emit(self.zoom, self._viewport.is_fitted)

    def _layer(self, name: str, picture: Picture) -> QImage:
        """The view's content for one picture; kept until the view changes, so that dragging the divider is cheap."""
        if name not in self._layers:
            ratio = self.devicePixelRatioF()
            layer = QImage(self.size() * ratio, QImage.Format.Format_RGB32)
            layer.setDevicePixelRatio(ratio)
            layer.fill(self.palette().color(QPalette.ColorRole.Shadow))
            painter = QPainter(layer)
            # Enlarged beyond its own pixels, the result is shown as it is; the source always as a player shows it.
            enlarges = name == "after" and self.zoom > 1
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not enlarges)
            target = self._viewport.rect
            image = picture.level_for(target.height() * ratio / picture.size.height())
            painter.drawImage(target, image)
            painter.end()
            self._layers[name] = layer
        return self._layers[name]

    def _paint_divider(self, painter: QPainter, x: int) -> None:
        area = self._seen()
        overlay, ink = self._overlay_colours()
        for width, colour in ((4.0, overlay), (2.0, ink)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        centre = QPointF(x, area.center().y())
        painter.setPen(QPen(overlay, 1))
        painter.setBrush(ink)
        painter.drawEllipse(centre, _KNOB, _KNOB)
        arrow = QPen(
            QColor(overlay.rgb()), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        )
        painter.setPen(arrow)
        for side in (-1, 1):
            tip = centre + QPointF(side * 9, 0)
            painter.drawPolyline([tip + QPointF(-side * 4, -4), tip, tip + QPointF(-side * 4, 4)])

    def _paint_tags(self, painter: QPainter) -> None:
        area = self._seen()
        x = self._split_x()
        for text, is_left in ((self.tr("Before"), True), (self.tr("After"), False)):
            size = QSizeF(painter.fontMetrics().size(Qt.TextFlag.TextSingleLine, text)) + QSizeF(20, 8)
            left = area.left() + _TAG_MARGIN if is_left else area.right() - _TAG_MARGIN - size.width()
            tag = QRectF(QPointF(left, area.top() + _TAG_MARGIN), size)
            if (tag.right() > x) if is_left else (tag.left() < x):
                continue
            overlay, ink = self._overlay_colours()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(overlay)
            painter.drawRoundedRect(tag, size.height() / 2, size.height() / 2)
            painter.setPen(ink)
            painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)

    def _tag_row(self) -> QRect:
        return QRect(0, round(max(0.0, self._viewport.rect.top())), self.width(), 3 * _TAG_MARGIN + 20)

    def _overlay_colours(self) -> tuple[QColor, QColor]:
        overlay = self.palette().color(QPalette.ColorRole.ToolTipBase)
        overlay.setAlphaF(0.85)
        return overlay, self.palette().color(QPalette.ColorRole.ToolTipText)

    def _split_x(self) -> float:
        area = self._seen()
        return area.left() + self._split * area.width()

    def _seen(self) -> QRectF:
        """The part of the view that shows the picture; the divider belongs to it, so that zooming never hides it."""
        return self._viewport.rect.intersected(QRectF(self.rect()))

    def _is_near_split(self, place: QPointF) -> bool:
        return self.is_comparing and abs(place.x() - self._split_x()) <= _GRAB

    def _follow(self, place: QPointF) -> None:
        if self._moves_split:
            area = self._seen()
            self.set_split((place.x() - area.left()) / max(1.0, area.width()))
        elif self._drag is not None and place != self._drag:
            self.pan_by(place - self._drag)
            self._drag = place

    def _show_cursor(self, place: QPointF) -> None:
        if (self._moves_split and self._drag is not None) or self._is_near_split(place):
            self.setCursor(Qt.CursorShape.SplitHCursor)
        elif self._viewport.can_pan:
            held = self._drag is not None
            self.setCursor(Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()
