"""The position in the video: a slider, steps, and the picture's size on the screen."""

from fractions import Fraction

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QStyle, QStyleOptionSlider, QToolButton, QWidget

from app.ui import text
from app.ui.icons import set_icon

_TICKS_PER_SECOND = 1000


class JumpSlider(QSlider):
    """A slider whose handle comes to where it is clicked."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            option = QStyleOptionSlider()
            self.initStyleOption(option)
            handle = self.style().subControlRect(
                QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
            )
            if not handle.contains(event.position().toPoint()):
                room = max(1, self.width() - handle.width())
                place = round(event.position().x() - handle.width() / 2)
                self.setValue(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), place, room))
        super().mousePressEvent(event)


class Timeline(QWidget):
    """Where in the video the picture is from."""

    sought = Signal(object)
    """Seconds from the picture's beginning, a ``Fraction``."""
    stepped = Signal(int)
    """Frames to go by."""
    fit_asked = Signal()
    full_size_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._duration = Fraction(0)
        self._build()
        self._connect()

    def set_duration(self, seconds: Fraction) -> None:
        """Another video, shown from its beginning."""
        self._duration = seconds
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, int(seconds * _TICKS_PER_SECOND))
            self.slider.setValue(0)
        self._write(Fraction(0))

    def show_position(self, seconds: Fraction) -> None:
        """A frame has been shown; the slider follows unless it is being dragged."""
        if not self.slider.isSliderDown():
            with QSignalBlocker(self.slider):
                self.slider.setValue(round(seconds * _TICKS_PER_SECOND))
        self._write(seconds)

    def show_zoom(self, zoom: float, is_fitted: bool) -> None:
        """Tell how large the picture is shown."""
        self.zoom_label.setText(f"{round(zoom * 100)} %")
        self.fit_button.setChecked(is_fitted)
        self.full_size_button.setChecked(not is_fitted and abs(zoom - 1) < 0.005)

    def _build(self) -> None:
        self.back_button = self._button("mdi6.skip-previous", self.tr("Previous frame"), "←")
        self.forward_button = self._button("mdi6.skip-next", self.tr("Next frame"), "→")
        self.slider = JumpSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Position in the video"))
        self.slider.setSingleStep(_TICKS_PER_SECOND // 25)
        self.slider.setPageStep(_TICKS_PER_SECOND)
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
        self.zoom_label.setFixedWidth(self.zoom_label.fontMetrics().horizontalAdvance("1600 %"))
        self.zoom_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(self.back_button)
        layout.addWidget(self.forward_button)
        layout.addWidget(self.slider, 1)
        layout.addSpacing(6)
        layout.addWidget(self.time_label)
        layout.addSpacing(10)
        layout.addWidget(self.zoom_label)
        layout.addWidget(self.fit_button)
        layout.addWidget(self.full_size_button)

    def _connect(self) -> None:
        self.back_button.clicked.connect(lambda: self.stepped.emit(-1))
        self.forward_button.clicked.connect(lambda: self.stepped.emit(1))
        self.slider.valueChanged.connect(self._seek)
        self.fit_button.clicked.connect(self.fit_asked)
        self.full_size_button.clicked.connect(self.full_size_asked)

    def _button(self, icon: str, name: str, keys: str) -> QToolButton:
        button = QToolButton()
        set_icon(button, icon)
        button.setAutoRaise(True)
        button.setAutoRepeat(icon.startswith("mdi6.skip"))
        button.setAccessibleName(name)
        button.setToolTip(f"{name}  ({keys})")
        return button

    def _seek(self, ticks: int) -> None:
        seconds = Fraction(ticks, _TICKS_PER_SECOND)
        self._write(seconds)
        self.sought.emit(seconds)

    def _write(self, seconds: Fraction) -> None:
        self.time_label.setText(f"{text.clock(seconds)}  /  {text.clock(self._duration)}")
