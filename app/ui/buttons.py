"""Buttons that look alike wherever they stand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.ui.icons import Role, set_icon


def link(words: str, name: str = "", symbol: str = "") -> QPushButton:
    """A button that looks like a link.

    Args:
        words: on it.
        name: what screen readers say; the words unless given.
        symbol: of an icon before the words; none unless given.
    """
    button = QPushButton(words)
    button.setObjectName("link")
    button.setAccessibleName(name or words)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    if symbol:
        set_icon(button, symbol, Role.Link, 18)
    return button
