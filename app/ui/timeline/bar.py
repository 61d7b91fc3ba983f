"""The row below the strip of film: steps, where one is, the part that is worked on, the picture's size."""

from fractions import Fraction

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from app.ui import text
from app.ui.buttons import tool_button
from app.ui.timeline.span import Span
from app.ui.timeline.span_row import SpanRow

_GAP = 8
"""Pixels between groups of controls."""


class TimelineBar(QWidget):
    """Buttons are public: the timeline connects them."""

    fit_asked = Signal()
    full_size_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self.fit_button.clicked.connect(self.fit_asked)
        self.full_size_button.clicked.connect(self.full_size_asked)

    def set_has_length(self, has_length: bool) -> None:
        """A part of the video can be worked on, or only the whole."""
        for button in (self.start_button, self.end_button):
            button.setEnabled(has_length)

    def set_has_shots(self, has_shots: bool) -> None:
        """It is known where shots begin, or not yet."""
        for button in (self.previous_shot_button, self.next_shot_button):
            button.setEnabled(has_shots)

    def show_time(self, seconds: Fraction, duration: Fraction) -> None:
        """Where in the video one is."""
        self.time_label.setText(f"{text.clock(seconds)}  /  {text.clock(duration)}")

    def show_span(self, span: Span, duration: Fraction) -> None:
        """What is worked on, of a video that lasts ``duration`` seconds."""
        self.range_row.show_span(span, duration)
        self._place_range_row()

    def show_zoom(self, zoom: float, is_fitted: bool) -> None:
        """Tell how large the picture is shown."""
        self.zoom_label.setText(f"{round(zoom * 100)} %")
        self.fit_button.setChecked(is_fitted)
        self.full_size_button.setChecked(not is_fitted and abs(zoom - 1) < 0.005)

    def _build(self) -> None:
        self._left, self._right, self.range_row = self._moves(), self._sizes(), SpanRow()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4, 0, 4, 0)
        self._grid.setSpacing(_GAP)
        self._grid.addWidget(self._left, 0, 0)
        self._grid.addWidget(self._right, 0, 2)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowMinimumHeight(0, self.range_row.sizeHint().height())  # nothing moves when it comes
        self._place_range_row()

    def _moves(self) -> QWidget:
        self.previous_shot_button = _button("mdi6.chevron-double-left", self.tr("Previous shot"), "Page Up")
        self.back_button = _button("mdi6.skip-previous", self.tr("Previous frame"), "←")
        self.forward_button = _button("mdi6.skip-next", self.tr("Next frame"), "→")
        self.next_shot_button = _button("mdi6.chevron-double-right", self.tr("Next shot"), "Page Down")
        self.start_button = _button("mdi6.contain-start", self.tr("Enhance from this frame on"), "I")
        self.end_button = _button("mdi6.contain-end", self.tr("Enhance up to this frame"), "O")
        self.time_label = QLabel()
        self.time_label.setObjectName("muted")
        return _row(
            *(self.previous_shot_button, self.back_button, self.forward_button, self.next_shot_button, None),
            *(self.start_button, self.end_button, None, self.time_label),
        )

    def _sizes(self) -> QWidget:
        self.fit_button = _button("mdi6.fit-to-page-outline", self.tr("Fit the picture to the window"), "Ctrl+0")
        self.full_size_button = _button("mdi6.numeric-1-box-outline", self.tr("Show at 100 %"), "Ctrl+1")
        self.full_size_button.setText("1:1")
        self.full_size_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        for button in (self.fit_button, self.full_size_button):
            button.setCheckable(True)
        self.zoom_label = QLabel("100 %")
        self.zoom_label.setObjectName("muted")
        self.zoom_label.setMinimumWidth(self.zoom_label.fontMetrics().horizontalAdvance("1600 %"))
        self.zoom_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return _row(self.zoom_label, self.fit_button, self.full_size_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_range_row()

    def minimumSizeHint(self) -> QSize:
        """With the row below: whoever asks could else never make this so narrow that the row goes there."""
        beside = self._width_of(self._left, self._right) + _GAP  # two: the column between them stays
        return QSize(max(beside, self._width_of(self.range_row)), super().minimumSizeHint().height())

    def _width_of(self, *parts: QWidget) -> int:
        """Pixels that are needed for some parts side by side, margins and all."""
        margins = self._grid.contentsMargins()
        gaps = (len(parts) - 1) * _GAP
        return margins.left() + sum(part.sizeHint().width() for part in parts) + gaps + margins.right()

    def _place_range_row(self) -> None:
        """Between the others where there is room for it, else below them."""
        if self._width_of(self._left, self.range_row, self._right) <= self.contentsRect().width():
            self._grid.addWidget(self.range_row, 0, 1, Qt.AlignmentFlag.AlignRight)
        else:
            self._grid.addWidget(self.range_row, 1, 0, 1, 3)


def _button(icon: str, name: str, keys: str) -> QToolButton:
    button = tool_button(icon, name, keys)
    button.setAutoRaise(True)
    button.setAutoRepeat(icon.startswith("mdi6.skip"))
    return button


def _row(*widgets: QWidget | None) -> QWidget:
    """Side by side; ``None`` for some room."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    for widget in widgets:
        if widget is None:
            layout.addSpacing(8)
        else:
            layout.addWidget(widget)
    return row
