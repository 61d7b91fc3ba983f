"""The position in the video, the part that is worked on, and the picture's size on the screen."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.ui import text
from app.ui.buttons import tool_button
from app.ui.timeline.span import WHOLE, Span
from app.ui.timeline.span_row import SpanRow
from app.ui.timeline.strip import TICKS_PER_SECOND, Edge, FilmStrip

_SLACK = Fraction(1, 50)
"""Seconds by which containers with a coarse clock may shift a frame."""


class Timeline(QWidget):
    """Where in the video the picture is from, and which part of it is worked on."""

    sought = Signal(object)
    """Seconds from the picture's beginning, a ``Fraction``."""
    stepped = Signal(int)
    """Frames to go by."""
    fit_asked = Signal()
    full_size_asked = Signal()
    range_changed = Signal(object)
    """The ``Span`` that is worked on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._duration = Fraction(0)
        self._range = WHOLE
        self._position = Fraction(0)
        self._until: Fraction | None = None
        self._marking: tuple[Edge, Fraction] | None = None
        self._shots: Sequence[Fraction] = ()
        self._build()
        self._connect()
        self.show_shots(())

    @property
    def range(self) -> Span:
        """What is worked on, exact to the frame."""
        return self._range

    @property
    def position(self) -> Fraction:
        """When the frame that is shown begins."""
        return self._position

    def set_source(self, duration: Fraction, span: Span) -> None:
        """Another video, shown from its beginning.

        Args:
            duration: of the picture, in seconds.
            span: the part of it that is worked on.
        """
        self._duration, self._position, self._until, self._marking = duration, Fraction(0), None, None
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, int(duration * TICKS_PER_SECOND))
            self.slider.setValue(0)
        self.show_pictures({}, 1)
        self.show_shots(())
        self._write(Fraction(0))
        self._range = span
        self._show_range()

    def show_position(self, seconds: Fraction, until: Fraction | None = None) -> None:
        """A frame has been shown; the strip follows unless it is being dragged.

        Args:
            seconds: when the frame begins.
            until: when the next one does; ``None``: no other comes.
        """
        self._position, self._until = seconds, until
        if not self.slider.isSliderDown():
            with QSignalBlocker(self.slider):
                self.slider.setValue(round(seconds * TICKS_PER_SECOND))
        self._write(seconds)
        if self._marking is not None:
            edge, asked = self._marking
            if seconds - _SLACK <= asked and (until is None or asked < until):
                self._marking = None
                self._mark(edge)

    def show_pictures(self, pictures: Mapping[int, QImage], count: int) -> None:
        """What is seen in the middle of each of ``count`` equal parts of the video, as far as it is known."""
        self.slider.show_pictures(pictures, count)

    def show_shots(self, shots: Sequence[Fraction]) -> None:
        """Where shots begin, as far as it is known."""
        self._shots = shots
        self.slider.show_shots(shots)
        for button in (self.previous_shot_button, self.next_shot_button):
            button.setEnabled(bool(shots))

    def show_zoom(self, zoom: float, is_fitted: bool) -> None:
        """Tell how large the picture is shown."""
        self.zoom_label.setText(f"{round(zoom * 100)} %")
        self.fit_button.setChecked(is_fitted)
        self.full_size_button.setChecked(not is_fitted and abs(zoom - 1) < 0.005)

    def mark_start(self) -> None:
        """The part that is worked on begins with the frame that is shown."""
        self._mark(Edge.START)

    def mark_end(self) -> None:
        """The part that is worked on ends with the frame that is shown."""
        self._mark(Edge.END)

    def clear_range(self) -> None:
        """The whole video is worked on."""
        self._set_range(WHOLE)

    def go_to_shot(self, by: int) -> None:
        """Go to where the next (1) or the previous (−1) shot begins."""
        here = self._position
        if by > 0:
            place = next((shot for shot in self._shots if shot > here), None)
        else:
            place = next((shot for shot in reversed(self._shots) if shot < here), Fraction(0))
        if place is not None:
            self.sought.emit(place)

    def _build(self) -> None:
        self.slider = FilmStrip()
        self.slider.setAccessibleName(self.tr("Position in the video"))
        self.previous_shot_button = self._button("mdi6.chevron-double-left", self.tr("Previous shot"), "Page Up")
        self.back_button = self._button("mdi6.skip-previous", self.tr("Previous frame"), "←")
        self.forward_button = self._button("mdi6.skip-next", self.tr("Next frame"), "→")
        self.next_shot_button = self._button("mdi6.chevron-double-right", self.tr("Next shot"), "Page Down")
        self.start_button = self._button("mdi6.contain-start", self.tr("Enhance from this frame on"), "I")
        self.end_button = self._button("mdi6.contain-end", self.tr("Enhance up to this frame"), "O")
        self.time_label = QLabel()
        self.time_label.setObjectName("muted")
        self.fit_button = self._button("mdi6.fit-to-page-outline", self.tr("Fit the picture to the window"), "Ctrl+0")
        self.full_size_button = self._button("mdi6.numeric-1-box-outline", self.tr("Show at 100 %"), "Ctrl+1")
        self.full_size_button.setText("1:1")
        self.full_size_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        for button in (self.fit_button, self.full_size_button):
            button.setCheckable(True)
        self.zoom_label = QLabel("100 %")
        self.zoom_label.setObjectName("muted")
        self.zoom_label.setMinimumWidth(self.zoom_label.fontMetrics().horizontalAdvance("1600 %"))
        self.zoom_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.range_row = SpanRow()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(self.slider)
        layout.addLayout(self._row())
        layout.addWidget(self.range_row)

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(4)
        for button in (self.previous_shot_button, self.back_button, self.forward_button, self.next_shot_button):
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.start_button)
        row.addWidget(self.end_button)
        row.addSpacing(8)
        row.addWidget(self.time_label)
        row.addStretch(1)
        row.addWidget(self.zoom_label)
        row.addWidget(self.fit_button)
        row.addWidget(self.full_size_button)
        return row

    def _connect(self) -> None:
        self.previous_shot_button.clicked.connect(lambda: self.go_to_shot(-1))
        self.next_shot_button.clicked.connect(lambda: self.go_to_shot(1))
        self.back_button.clicked.connect(lambda: self.stepped.emit(-1))
        self.forward_button.clicked.connect(lambda: self.stepped.emit(1))
        self.start_button.clicked.connect(self.mark_start)
        self.end_button.clicked.connect(self.mark_end)
        self.slider.valueChanged.connect(self._seek)
        self.slider.edge_dragged.connect(self._drag)
        self.slider.edge_dropped.connect(lambda edge, tick: self._mark_at(edge, Fraction(tick, TICKS_PER_SECOND)))
        self.range_row.edited.connect(self._mark_at)
        self.range_row.cleared.connect(self.clear_range)
        self.fit_button.clicked.connect(self.fit_asked)
        self.full_size_button.clicked.connect(self.full_size_asked)

    def _button(self, icon: str, name: str, keys: str) -> QToolButton:
        button = tool_button(icon, name, keys)
        button.setAutoRaise(True)
        button.setAutoRepeat(icon.startswith("mdi6.skip"))
        return button

    def _seek(self, ticks: int) -> None:
        seconds = Fraction(ticks, TICKS_PER_SECOND)
        self._marking = None
        self._write(seconds)
        self.sought.emit(seconds)

    def _drag(self, edge: Edge, tick: int) -> None:
        """A handle follows the mouse, and the picture the handle; where it is dropped decides."""
        seconds = Fraction(tick, TICKS_PER_SECOND)
        self.slider.show_span(_moved(self._range, edge, seconds, seconds))
        self.sought.emit(seconds)

    def _mark_at(self, edge: Edge, seconds: Fraction) -> None:
        """Go to a frame and let the part that is worked on begin or end with it, once it is there."""
        seconds = min(max(Fraction(0), seconds), self._duration)
        self._marking = edge, seconds
        self.sought.emit(seconds)

    def _mark(self, edge: Edge) -> None:
        self._set_range(_moved(self._range, edge, self._position, self._until))

    def _set_range(self, span: Span) -> None:
        is_other = span != self._range
        self._range = span
        self._show_range()
        if is_other:
            self.range_changed.emit(span)

    def _show_range(self) -> None:
        self.slider.show_span(self._range)
        self.range_row.show_span(self._range, self._duration)

    def _write(self, seconds: Fraction) -> None:
        self.time_label.setText(f"{text.clock(seconds)}  /  {text.clock(self._duration)}")


def _moved(span: Span, edge: Edge, begin: Fraction, end: Fraction | None) -> Span:
    """The span when one of its edges comes to a frame that lasts from ``begin`` to ``end``."""
    return span.begins(begin) if edge is Edge.START else span.ends(end)
