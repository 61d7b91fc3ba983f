"""What every desk has: a window over which it speaks."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.errors import ReelmendError
from app.ui.error_dialog import show_error


class Desk(QObject):
    """One side of what a person does in a window, wired to who does it.

    Args:
        window: over which dialogs are shown.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def _fail(self, error: ReelmendError) -> None:
        show_error(self._window, error)
