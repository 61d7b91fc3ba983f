"""Buttons that stand beside each other where their words have room for it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

_BETWEEN = 8
"""Pixels."""


class ButtonRow(QWidget):
    """As wide as they are given room; one below the other where a row would cut their words.

    Args:
        buttons: the first one stands at the start.
    """

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        self._buttons = buttons
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_BETWEEN)
        for button in buttons:
            self._layout.addWidget(button, 1)

    def minimumSizeHint(self) -> QSize:
        widest = max(button.minimumSizeHint().width() for button in self._buttons)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(button.sizeHint().width() for button in self._buttons) + _BETWEEN * (len(self._buttons) - 1)
        fits = needed <= self.width()
        self._layout.setDirection(
            QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom,
        )
