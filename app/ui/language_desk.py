"""The window's language: another one is spoken as soon as nothing would be disturbed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.ui.memory import Memory


class LanguageDesk(QObject):
    """Asks for a new window when another language is wanted than the one in which this window was built.

    Args:
        memory: knows which language is wanted.
        is_busy: whether something is being done that ends with the window; it is waited for.
        window: the owner.
    """

    change_asked = Signal()
    """The window shall be built anew."""
    waits = Signal(bool)
    """Another language is wanted, but work is being done; or not any more."""

    def __init__(self, memory: Memory, is_busy: Callable[[], bool], window: QWidget) -> None:
        super().__init__(window)
        self._memory = memory
        self._is_busy = is_busy
        self._spoken = memory.known.language
        self._has_ended = False
        memory.changed.connect(self.look)

    def look(self) -> None:
        """Something has changed, or work has begun or ended."""
        self.waits.emit(self._is_another and self._is_busy())
        if self._is_wanted:
            # Later: whoever has told it still has things to do in this window.
            QTimer.singleShot(0, self, self._ask)

    def end(self) -> None:
        """The window is closed, or will be: it is the last one."""
        self._has_ended = True

    @property
    def _is_another(self) -> bool:
        return self._memory.known.language != self._spoken

    @property
    def _is_wanted(self) -> bool:
        return self._is_another and not self._has_ended and not self._is_busy()

    def _ask(self) -> None:
        if not self._is_wanted:
            return
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):  # it would vanish with the window before anybody has read it
            dialog.finished.connect(self.look)
        else:
            self._spoken = self._memory.known.language
            self.change_asked.emit()
