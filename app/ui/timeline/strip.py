"""The video as a strip of film: small pictures, where shots begin, the part that is worked on, and the playhead."""

from collections.abc import Mapping, Sequence
from enum import Enum
from fractions import Fraction

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from app.ui import text
from app.ui.timeline import film
from app.ui.timeline.span import WHOLE, Span

TICKS_PER_SECOND = 1000
_NEAR = 7
"""Pixels around a handle that still take hold of it."""
_FINE = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform


class Edge(Enum):
    """A handle of the part that is worked on."""

    START = "start"
    END = "end"


class FilmStrip(QAbstractSlider):
    """A slider over the whole video, in thousandths of a second; time goes to the right in every language."""

    edge_dragged = Signal(object, int)
    """An ``Edge``, and to which tick."""
    edge_dropped = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSingleStep(TICKS_PER_SECOND // 25)
        self.setPageStep(TICKS_PER_SECOND)
        self._held: Edge | None = None
        self._pictures: Mapping[int, QImage] = {}
        self._picture_count = 1
        self._painted: QPixmap | None = None
        """The pictures as they are seen: the playhead passes over them many times a second."""
        self._shots: Sequence[Fraction] = ()
        self._span = WHOLE

    @property
    def film(self) -> QRectF:
        """Where the pictures are."""
        return film.area(self.rect())

    def show_pictures(self, pictures: Mapping[int, QImage], count: int) -> None:
        """What is seen in the middle of each of ``count`` equal parts of the video, as far as it is known."""
        self._pictures, self._picture_count = pictures, count
        self._change_film()

    def show_shots(self, shots: Sequence[Fraction]) -> None:
        """Where shots begin, in seconds."""
        self._shots = shots
        self.update()

    def show_span(self, span: Span) -> None:
        """The part that is worked on."""
        self._span = span
        self.update()

    def place_of(self, tick: int | Fraction) -> float:
        """The horizontal place of a moment, in pixels."""
        area = self.film
        return area.left() + area.width() * float(Fraction(tick) / max(1, self.maximum()))

    def tick_at(self, place: float) -> int:
        """The moment at a horizontal place."""
        area = self.film
        share = (place - area.left()) / max(1.0, area.width())
        return round(min(1.0, max(0.0, share)) * self.maximum())

    def sizeHint(self) -> QSize:
        return QSize(400, film.HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, film.HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawPixmap(0, 0, self._film_painted())
            film.paint_shots(painter, self.film, [self._place(shot) for shot in self._shots])
            if self._span != WHOLE:
                film.paint_span(painter, self.film, self._edge(Edge.START), self._edge(Edge.END))
            if self.isEnabled():
                place = self.place_of(self.sliderPosition())
                film.paint_playhead(painter, self.film, place, has_focus=self.hasFocus())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._change_film()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._held = self._edge_at(event.position())
        if self._held is None:
            self.setSliderDown(True)
            self.setSliderPosition(self.tick_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        tick = self.tick_at(event.position().x())
        if self._held is not None:
            self.edge_dragged.emit(self._held, tick)
        elif self.isSliderDown():
            self.setSliderPosition(tick)
        else:
            over_edge = self._edge_at(event.position()) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if over_edge else Qt.CursorShape.ArrowCursor)
        QToolTip.showText(event.globalPosition().toPoint(), text.clock(Fraction(tick, TICKS_PER_SECOND)), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, None
        if held is not None:
            self.edge_dropped.emit(held, self.tick_at(event.position().x()))
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a hand that rests on the mouse shall not lose the place

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Up and down are steps forward and back in any slider, which no one expects of a strip of film.
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._change_film()

    def _change_film(self) -> None:
        self._painted = None
        self.update()

    def _film_painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._painted is None or self._painted.devicePixelRatio() != ratio:
            self._painted = QPixmap(self.size() * ratio)
            self._painted.setDevicePixelRatio(ratio)
            self._painted.fill(Qt.GlobalColor.transparent)
            with QPainter(self._painted) as painter:
                painter.setRenderHints(_FINE)
                film.paint_pictures(painter, self.film, self._pictures, self._picture_count)
        return self._painted

    def _place(self, seconds: Fraction) -> float:
        return self.place_of(seconds * TICKS_PER_SECOND)

    def _edge(self, edge: Edge) -> float:
        seconds = self._span.start if edge is Edge.START else self._span.end
        if seconds is None:
            return self.film.left() if edge is Edge.START else self.film.right()
        return self._place(seconds)

    def _edge_at(self, point: QPointF) -> Edge | None:
        if self._span == WHOLE:
            return None
        distances = {edge: abs(point.x() - self._edge(edge)) for edge in Edge}
        nearest = min(distances, key=lambda edge: distances[edge])
        return nearest if distances[nearest] <= _NEAR else None
