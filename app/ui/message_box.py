"""A few words with answers, dressed as the program's other dialogs are."""

from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from app.ui.icons import Role, icon

_ICON = 36
"""Points of the icon's sides."""
_AIR = 12
"""Pixels around everything, beside what Qt leaves."""


class MessageBox(QMessageBox):
    """Words, an icon, and an answer that stands out.

    Args:
        parent: over which window.
        symbol: the name of the icon.
    """

    def __init__(self, parent: QWidget, symbol: str) -> None:
        super().__init__(parent)
        self.setWindowTitle("Reelmend")
        self.setContentsMargins(_AIR, _AIR, _AIR, _AIR)
        self.setIconPixmap(icon(symbol, Role.Link).pixmap(_ICON, _ICON))

    def set_default(self, button: QPushButton) -> None:
        """Enter gives this answer, which stands out."""
        self.setDefaultButton(button)
        button.setObjectName("primary")
        button.style().unpolish(button)
        button.style().polish(button)
