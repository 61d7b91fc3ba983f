"""The part that is worked on, as times that can be typed."""

from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from app.ui import text
from app.ui.buttons import tool_button
from app.ui.timeline.span import WHOLE, Span
from app.ui.timeline.strip import Edge

_ROUNDED = Fraction(1, 1000)
"""Seconds that what is shown may be too small: a frame is written down as the thousandth that it begins in."""


class SpanRow(QWidget):
    """Hidden while the whole video is worked on."""

    edited = Signal(object, object)
    """An ``Edge``, and the second that was typed for it."""
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._span, self._duration = WHOLE, Fraction(0)
        self._build()
        self.start.editingFinished.connect(lambda: self._typed(Edge.START, self.start))
        self.end.editingFinished.connect(lambda: self._typed(Edge.END, self.end))
        self.clear_button.clicked.connect(self.cleared)

    def show_span(self, span: Span, duration: Fraction) -> None:
        """What is worked on, of a video that lasts ``duration`` seconds."""
        self._span, self._duration = span, duration
        self.start.setText(_clock(span.start or Fraction(0)))
        self.end.setText(_clock(duration if span.end is None else span.end))
        length = text.clock(span.length(duration))
        self.length.setText(length)
        self.length.setToolTip(self.tr("{time} are enhanced").format(time=length))
        self.length.setAccessibleName(self.length.toolTip())
        self.setVisible(span != WHOLE)

    def _build(self) -> None:
        self.start = self._field(self.tr("First moment that is enhanced"))
        self.end = self._field(self.tr("Last moment that is enhanced"))
        self.length = QLabel()
        self.length.setObjectName("muted")
        self.clear_button = tool_button("mdi6.close", self.tr("Enhance the whole video"), "Ctrl+Shift+X", size=16)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.start, QLabel("–"), self.end, self.length, self.clear_button):
            row.addWidget(widget)
        row.addStretch(1)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setToolTip(name)
        field.setFixedWidth(field.fontMetrics().horizontalAdvance("0:00:00.0000") + 20)
        return field

    def _typed(self, edge: Edge, field: QLineEdit) -> None:
        if not field.isModified():
            return
        field.setModified(False)
        seconds = text.parsed_clock(field.text())
        if seconds is None:
            self.show_span(self._span, self._duration)
        else:
            self.edited.emit(edge, seconds + _ROUNDED if edge is Edge.START else seconds - _ROUNDED)


def _clock(seconds: Fraction) -> str:
    """To the thousandth, as far as that says more."""
    thousandths = int(seconds * 1000)
    return f"{text.clock(Fraction(thousandths, 1000))}{thousandths % 10}"
