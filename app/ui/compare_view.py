"""Before and after in one view, with zoom and pan locked together."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.ui.compare.divider import Divider
from app.ui.compare.mode import Mode
from app.ui.compare.overlay import LINE
from app.ui.compare.scene import Scene
from app.ui.picture import Picture

_GRAB = 14
"""Pixels beside the divider within which it is caught."""
_KEY_STEP = 0.02
_KEY_TURN = 15.0
_PAN_STEP = 48
_WHEEL_STEP = 1.2
FLIP_KEY, LOUPE_KEY, PLAY_KEY = Qt.Key.Key_X, Qt.Key.Key_L, Qt.Key.Key_Space
"""The first two work as long as they are held."""


class CompareView(QWidget):
    """Shows one picture or two."""

    zoomed = Signal(float, bool)
    """Screen pixels per picture pixel, and whether the picture is fitted to the view."""
    play_asked = Signal()
    flipped = Signal(bool)
    """Before is seen instead of after, or not any more."""
    loupe_shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = Scene()
        self._scene.names = (self.tr("Before"), self.tr("After"))
        self._scene.difference_name = self.tr("Difference, four times as bright")
        self._drag: QPointF | None = None
        self._moves_split = self._turns_split = False
        self._has_loupe = False
        self._spot: QPointF | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 200)
        self.setAccessibleName(self.tr("Picture"))
        self.setAccessibleDescription(
            self.tr("Before on the left, after on the right of the divider. Shift and arrow keys move and turn it.")
        )

    @property
    def split(self) -> float:
        """Where the divider is: 0 at the left edge of what is seen of the picture, 1 at its right."""
        return self._scene.divider.share

    @property
    def angle(self) -> float:
        """Degrees by which the divider is turned clockwise from upright."""
        return self._scene.divider.angle

    @property
    def mode(self) -> Mode:
        """How two pictures share the view."""
        return self._scene.mode

    @property
    def zoom(self) -> float:
        """Screen pixels per pixel of the picture."""
        return self._scene.viewport.scale * self.devicePixelRatioF()

    @property
    def is_comparing(self) -> bool:
        """There are two pictures."""
        return self._scene.is_comparing

    @property
    def picture_rect(self) -> QRectF:
        """Where the picture lies in the view, or in its first half where two are beside each other."""
        return self._scene.viewport.rect

    @property
    def seen_rect(self) -> QRectF:
        """The part of the picture that is seen, as shares of its sides."""
        whole, seen = self._scene.viewport.rect, self._scene.seen
        if whole.isEmpty():
            return QRectF(0, 0, 1, 1)
        offset = seen.topLeft() - whole.topLeft()
        return QRectF(
            offset.x() / whole.width(),
            offset.y() / whole.height(),
            seen.width() / whole.width(),
            seen.height() / whole.height(),
        )

    @property
    def notice(self) -> str:
        """What is said over the picture."""
        return self._scene.notice

    def show_pictures(self, before: Picture | None, after: Picture | None, source: Picture | None = None) -> None:
        """Show a frame, or the same frame before and after; around what is only a part the source is seen, dimmed."""
        self._scene.before, self._scene.after, self._scene.source = before, after, source or before
        shown = after or before
        self._scene.viewport.set_picture(shown.size if shown else QSizeF())
        self._repaint()

    def set_names(self, before: str, after: str) -> None:
        """What the two pictures are called."""
        self._scene.names = (before, after)
        self.update()

    @property
    def part_name(self) -> str:
        """What is said of the part of the picture that was restored."""
        return self._scene.part_name

    def set_part_name(self, name: str) -> None:
        """What is said of the part of the picture that was restored; empty: it is not marked."""
        if name != self._scene.part_name:
            self._scene.part_name = name
            self.update()

    def set_notice(self, notice: str) -> None:
        """What a person should know of what is seen; empty: nothing."""
        if notice != self._scene.notice:
            self._scene.notice = notice
            self.update()

    def set_mode(self, mode: Mode) -> None:
        """Let two pictures share the view in another way."""
        self._scene.mode = mode
        self._repaint()

    def set_smooth(self, smooth: bool) -> None:
        """Enlarged pixels run into each other, or are squares."""
        self._scene.smooth = smooth
        self._repaint()

    def set_flipped(self, flips: bool) -> None:
        """Look at before alone, or no longer."""
        if flips != self._scene.flips:
            self._scene.flips = flips
            self._repaint()
            self.flipped.emit(flips)

    def set_loupe(self, shown: bool) -> None:
        """Look at a spot closely: where the mouse is, or in the middle."""
        if shown != self._has_loupe:
            self._has_loupe = shown
            self.update()
            self.loupe_shown.emit(shown)

    def set_split(self, split: float) -> None:
        """Put the divider somewhere; only what lies between the old and the new place is painted again."""
        self._put(self._scene.divider.moved(split))

    def set_angle(self, angle: float) -> None:
        """Turn the divider: degrees clockwise from upright."""
        self._put(self._scene.divider.turned(angle))

    def fit(self) -> None:
        """Show the whole picture."""
        self._scene.viewport.fit()
        self._repaint()

    def zoom_to(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Show so many screen pixels per picture pixel; what is at ``anchor`` stays there."""
        place = self._scene.in_pane(anchor) if anchor else self._scene.pane_centre
        self._scene.viewport.zoom_to(zoom / self.devicePixelRatioF(), place)
        self._repaint()

    def zoom_by(self, factor: float, anchor: QPointF | None = None) -> None:
        """Zoom in or out."""
        self.zoom_to(self.zoom * factor, anchor)

    def pan_by(self, offset: QPointF) -> None:
        """Move the picture; it never leaves the view."""
        self._scene.viewport.pan_by(offset)
        self._repaint()

    def move_split_left(self) -> None:
        """Show more of the after."""
        self.set_split(self.split - _KEY_STEP)

    def move_split_right(self) -> None:
        """Show more of the before."""
        self.set_split(self.split + _KEY_STEP)

    def turn_split_left(self) -> None:
        """Turn the divider anticlockwise."""
        self.set_angle(self.angle - _KEY_TURN)

    def turn_split_right(self) -> None:
        """Turn the divider clockwise."""
        self.set_angle(self.angle + _KEY_TURN)

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scene.set_size(self.size())
        self._repaint()

    def event(self, event: QEvent) -> bool:
        held = isinstance(event, QKeyEvent) and not event.modifiers() and event.key() in (FLIP_KEY, LOUPE_KEY)
        if held and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # here these keys work while they are held; elsewhere the menu's entries switch
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.StyleChange:
            self._repaint()
        super().changeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        if notches and self._scene.before is not None:
            self.zoom_by(_WHEEL_STEP**notches, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._scene.before is None:
            return
        self._drag = event.position()
        # Where there is nothing to pan, the divider may be dragged from anywhere.
        is_free = not self._scene.viewport.can_pan
        self._moves_split = self._scene.has_divider and (self._is_near_split(event.position()) or is_free)
        self._turns_split = self._moves_split and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        self._follow(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._spot = event.position()
        if self._has_loupe:
            self.update()
        if self._drag is not None:
            self._follow(event.position())
        self._show_cursor(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None
        self._show_cursor(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        self._spot = None
        super().leaveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._scene.viewport.is_fitted:
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
        elif not self._hold(event, held=True):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self._hold(event, held=False):
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QEvent) -> None:
        self.set_flipped(False)  # the key's release will not be told
        super().focusOutEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:  # ended whatever happens: another painter would crash the program
            self._scene.paint(painter, event.rect(), self.palette())
            if self._has_loupe:
                self._scene.paint_loupe(painter, self._spot or QRectF(self.rect()).center(), self.palette())

    def _repaint(self) -> None:
        self._scene.forget()
        self.update()
        self.zoomed.emit(self.zoom, self._scene.viewport.is_fitted)

    def _put(self, divider: Divider) -> None:
        old, knobs = self._scene.line, [self._scene.knob_rect]
        self._scene.divider = divider
        new = self._scene.line
        if old.angle == new.angle:
            changed = QRegion(self._scene.tag_row())  # tags vanish where the divider passes
            for rect in (*old.swept(new, QRectF(self.rect()), LINE), *knobs, self._scene.knob_rect):
                changed += rect.toAlignedRect()
            self.update(changed)
        else:
            self.update()

    def _hold(self, event: QKeyEvent, *, held: bool) -> bool:
        """Whether the key is one that works here."""
        if event.isAutoRepeat():
            return event.key() in (FLIP_KEY, LOUPE_KEY, PLAY_KEY)
        match event.key():
            case Qt.Key.Key_X:
                self.set_flipped(held)
            case Qt.Key.Key_L:
                self.set_loupe(held)
            case Qt.Key.Key_Space:
                if held:
                    self.play_asked.emit()
            case _:
                return False
        return True

    def _is_near_split(self, place: QPointF) -> bool:
        scene = self._scene
        return scene.has_divider and scene.divider.distance(place, scene.seen) <= _GRAB

    def _follow(self, place: QPointF) -> None:
        scene = self._scene
        if self._turns_split:
            self._put(scene.divider.towards(place, scene.seen))
        elif self._moves_split:
            self._put(scene.divider.through(place, scene.seen))
        elif self._drag is not None and place != self._drag:
            self.pan_by(place - self._drag)
            self._drag = place

    def _show_cursor(self, place: QPointF) -> None:
        if (self._moves_split and self._drag is not None) or self._is_near_split(place):
            self.setCursor(_resizing(self.angle))
        elif self._scene.viewport.can_pan:
            held = self._drag is not None
            self.setCursor(Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()


def _resizing(angle: float) -> Qt.CursorShape:
    """The pointer that shows in which direction a divider moves."""
    shapes = (
        Qt.CursorShape.SplitHCursor,
        Qt.CursorShape.SizeFDiagCursor,
        Qt.CursorShape.SplitVCursor,
        Qt.CursorShape.SizeBDiagCursor,
    )
    return shapes[round(angle / 45) % 4]
