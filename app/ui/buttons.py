"""Buttons that look and behave alike wherever they stand."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QToolButton

from app.ui.icons import Role, set_icon

_ICON = 18
"""Points of an icon before words."""


def push_button(words: str, symbol: str = "", *, name: str = "") -> QPushButton:
    """A button with words.

    Args:
        words: on it.
        symbol: of an icon before the words; none unless given.
        name: what screen readers say; the words unless given.
    """
    return _button(words, symbol, name, "", Role.ButtonText)


def primary_button(words: str, symbol: str = "", *, name: str = "") -> QPushButton:
    """The button for what most people want now; see :func:`push_button`."""
    return _button(words, symbol, name, "primary", Role.HighlightedText)


def link(words: str, symbol: str = "", *, name: str = "") -> QPushButton:
    """A button that looks like a link; see :func:`push_button`."""
    return _button(words, symbol, name, "link", Role.Link)


def tool_button(symbol: str, name: str, keys: str = "", *, size: int = 20) -> QToolButton:
    """A button with nothing but an icon.

    Args:
        symbol: of the icon.
        name: what it does, for the tool tip and for screen readers.
        keys: that do the same, for the tool tip.
        size: points of the icon's sides.
    """
    button = QToolButton()
    button.setAccessibleName(name)
    button.setToolTip(with_keys(name, QKeySequence(keys)))
    set_icon(button, symbol, size=size)
    return button


def action_button(action: QAction, symbol: str) -> QToolButton:
    """A button with nothing but an icon that does what an action does, when the action can do it."""
    button = tool_button(symbol, action.text().replace("&", ""))
    button.setToolTip(with_keys(action.toolTip(), action.shortcut()))
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button


def with_keys(name: str, keys: QKeySequence) -> str:
    """A tool tip that tells what does the same on the keyboard, as this system and language write it."""
    return name if keys.isEmpty() else f"{name}  ({keys.toString(QKeySequence.SequenceFormat.NativeText)})"


def _button(words: str, symbol: str, name: str, look: str, colour: Role) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(look)
    button.setAccessibleName(name or words)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    if symbol:
        set_icon(button, symbol, colour, _ICON)
    return button
