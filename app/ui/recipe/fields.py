"""Controls of forms: small ones that leave the wheel to the page that they lie on."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
    QSpinBox,
    QWidget,
)

from app.ui.labels import ComboBox

_MARGIN = 8
_MOVES = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)


class _Guard(QObject):
    """Keeps the wheel from changing what only lies under the mouse, and menus from taking keys that move a value."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and event.key() in _MOVES:
            event.accept()
            return True
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class Percent(QWidget):
    """A share from 0 to 1, as a slider."""

    changed = Signal(float)

    def __init__(self, name: str, value: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(name)
        _guard(self.slider)
        self._label = QLabel()
        self._label.setObjectName("muted")
        self._label.setMinimumWidth(self._label.fontMetrics().horizontalAdvance("100 %"))
        self._label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self._label)
        self.slider.setValue(round(100 * value))
        self._show(self.slider.value())
        self.slider.valueChanged.connect(self._show)
        self.slider.valueChanged.connect(lambda percent: self.changed.emit(percent / 100))

    def _show(self, percent: int) -> None:
        self._label.setText(self.tr("{percent} %").format(percent=percent))


def box(name: str) -> ComboBox:
    """A list to choose from."""
    made = ComboBox()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(6)
    _guard(made)
    return made


def form(parent: QWidget, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QFormLayout:
    """Names in front of fields."""
    made = QFormLayout(parent)
    made.setContentsMargins(*margins)
    made.setVerticalSpacing(6)
    made.setHorizontalSpacing(12)
    return made


def add_row(form: QFormLayout, name: str, field: QWidget) -> None:
    """A field with its name at the height of its middle."""
    label = QLabel(name)
    label.setBuddy(field)
    label.setMinimumHeight(field.sizeHint().height())
    form.addRow(label, field)


def select(shown: ComboBox, value: object) -> None:
    """Show the entry that stands for a value; none where there is none."""
    shown.setCurrentIndex(next((place for place in range(shown.count()) if shown.itemData(place) == value), -1))


def field_for(
    name: str, value: object, most: float, title_of: Callable[[Enum], str], changed: Callable[[object], None]
) -> QWidget | None:
    """A control for a value of a plain kind; ``None`` for others.

    Args:
        name: for screen readers.
        value: what it shows.
        most: the largest number.
        title_of: what a choice is called.
        changed: told the new value.
    """
    if isinstance(value, bool):
        return check(name, value, changed)
    if isinstance(value, Enum):
        return _choice(name, value, title_of, changed)
    if isinstance(value, int):
        return number(name, value, (0, int(most)), changed)
    if isinstance(value, float):
        return _decimal(name, value, most, changed)
    return None


def check(name: str, value: bool, changed: Callable[[bool], None]) -> QCheckBox:
    """A box to tick."""
    made = QCheckBox(name)
    made.setAccessibleName(name)
    made.setChecked(value)
    made.toggled.connect(changed)
    return made


def number(name: str, value: int, bounds: tuple[int, int], changed: Callable[[int], None]) -> QSpinBox:
    """A whole number."""
    made = QSpinBox()
    made.setRange(*bounds)
    made.setValue(value)
    _prepare(made, name)
    made.valueChanged.connect(changed)
    return made


def _decimal(name: str, value: float, most: float, changed: Callable[[object], None]) -> QDoubleSpinBox:
    made = QDoubleSpinBox()
    made.setRange(0, most)
    made.setDecimals(1)
    made.setSingleStep(0.5)
    made.setValue(value)
    _prepare(made, name)
    made.valueChanged.connect(changed)
    return made


def _choice(name: str, value: Enum, title_of: Callable[[Enum], str], changed: Callable[[object], None]) -> ComboBox:
    made = box(name)
    for member in type(value):
        made.addItem(title_of(member), member)
    made.setCurrentIndex(list(type(value)).index(value))
    made.activated.connect(lambda _: changed(made.currentData()))
    return made


def _prepare(made: QAbstractSpinBox, name: str) -> None:
    made.setAccessibleName(name)
    made.setKeyboardTracking(False)
    made.lineEdit().setTextMargins(_MARGIN, 0, _MARGIN, 0)  # the style sheet's padding does not reach it
    _guard(made)


def _guard(widget: QWidget) -> None:
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_Guard(widget))
