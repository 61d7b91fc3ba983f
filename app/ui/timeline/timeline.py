"""The position in the video, and the part that is worked on."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.labels import paragraph
from app.ui.timeline.bar import TimelineBar
from app.ui.timeline.span import WHOLE, Span
from app.ui.timeline.strip import TICKS_PER_SECOND, Edge, FilmStrip

_SLACK = Fraction(1, 50)
"""Seconds by which containers with a coarse clock may shift a frame."""


class Timeline(QWidget):
    """Where in the video the picture is from, and which part of it is worked on."""

    sought = Signal(object)
    """Seconds from the picture's beginning, a ``Fraction``."""
    stepped = Signal(int)
    """Frames to go by."""
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

    def set_source(self, duration: Fraction, span: Span, *, is_single: bool = False) -> None:
        """Another video, shown from its beginning.

        Args:
            duration: of the picture, in seconds; 0: the file does not tell.
            span: the part of it that is worked on.
            is_single: it is one picture, which has no length.
        """
        self._duration, self._position, self._until, self._marking = duration, Fraction(0), None, None
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, int(duration * TICKS_PER_SECOND))
            self.slider.setValue(0)
        is_known = duration > 0
        self.slider.setEnabled(is_known)
        self.slider.setVisible(is_known or is_single)
        self.unknown_label.setVisible(not is_known and not is_single)
        self.bar.set_has_length(is_known)
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
        self.bar.set_has_shots(bool(shots))

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
        self.unknown_label = paragraph(
            self.tr("This file does not tell how long it is: it is shown from its beginning, and enhanced as a whole."),
            "muted",
        )
        self.unknown_label.setMinimumHeight(self.slider.sizeHint().height())
        self.unknown_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = TimelineBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(self.slider)
        layout.addWidget(self.unknown_label)
        layout.addWidget(self.bar)

    def _connect(self) -> None:
        bar, row = self.bar, self.bar.range_row
        bar.previous_shot_button.clicked.connect(lambda: self.go_to_shot(-1))
        bar.next_shot_button.clicked.connect(lambda: self.go_to_shot(1))
        bar.back_button.clicked.connect(lambda: self.stepped.emit(-1))
        bar.forward_button.clicked.connect(lambda: self.stepped.emit(1))
        bar.start_button.clicked.connect(self.mark_start)
        bar.end_button.clicked.connect(self.mark_end)
        self.slider.valueChanged.connect(self._seek)
        self.slider.edge_dragged.connect(self._drag)
        self.slider.edge_dropped.connect(lambda edge, tick: self._mark_at(edge, Fraction(tick, TICKS_PER_SECOND)))
        row.edited.connect(self._mark_at)
        row.cleared.connect(self.clear_range)

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
        if self._duration > 0:
            self._set_range(_moved(self._range, edge, self._position, self._until))

    def _set_range(self, span: Span) -> None:
        is_other = span != self._range
        self._range = span
        self._show_range()
        if is_other:
            self.range_changed.emit(span)

    def _show_range(self) -> None:
        self.slider.show_span(self._range)
        self.bar.show_span(self._range, self._duration)

    def _write(self, seconds: Fraction) -> None:
        self.bar.show_time(seconds, self._duration)


def _moved(span: Span, edge: Edge, begin: Fraction, end: Fraction | None) -> Span:
    """The span when one of its edges comes to a frame that lasts from ``begin`` to ``end``."""
    return span.begins(begin) if edge is Edge.START else span.ends(end)
