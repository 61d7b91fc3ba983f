"""Icons that take their colour from the palette, and change with it."""

import qtawesome  # type: ignore[import-untyped]
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton

from app import paths

Role = QPalette.ColorRole

_GAP = 8
"""Pixels of air beside an icon that stands before a text; Qt itself leaves hardly any."""


def icon(name: str, role: Role = Role.ButtonText) -> QIcon:
    """An icon of qtawesome's fonts in a colour of the application's palette."""
    palette = QApplication.palette()
    disabled = palette.color(QPalette.ColorGroup.Disabled, Role.ButtonText)
    drawn: QIcon = qtawesome.icon(name, color=palette.color(role), color_disabled=disabled)
    return drawn


def application_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(paths.resource("icons/reelmend.svg")))


def set_icon(widget: QAbstractButton | QLabel, name: str, role: Role = Role.ButtonText, size: int = 20) -> None:
    """Give a button or label an icon that stays right when the theme changes."""
    for keeper in widget.findChildren(_IconKeeper):
        widget.removeEventFilter(keeper)
        keeper.deleteLater()
    _IconKeeper(widget, name, role, size).refresh()


class _IconKeeper(QObject):
    """Draws a widget's icon again whenever the style changes."""

    def __init__(self, widget: QAbstractButton | QLabel, name: str, role: Role, size: int) -> None:
        super().__init__(widget)
        self._widget, self._name, self._role, self._size = widget, name, role, QSize(size, size)
        if isinstance(widget, QPushButton):
            self._size += QSize(_GAP, 0)
        widget.installEventFilter(self)

    def refresh(self) -> None:
        drawn = icon(self._name, self._role)
        if isinstance(self._widget, QLabel):
            self._widget.setPixmap(drawn.pixmap(self._size, self._widget.devicePixelRatioF()))
        else:
            self._widget.setIconSize(self._size)
            self._widget.setIcon(drawn)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.DevicePixelRatioChange):
            self.refresh()
        return super().eventFilter(watched, event)
