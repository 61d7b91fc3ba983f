"""A last chance before the computer sleeps or is switched off."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from app.ui.message_box import MessageBox

_SECONDS = 60


class Countdown(MessageBox):
    """Counts down, then does it, unless the person says no.

    Args:
        question: what is about to happen, with ``{seconds}``.
        now: the answer that does it at once.
        action: what is done.
        parent: over which window.
    """

    def __init__(self, question: str, now: str, action: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent, "mdi6.timer-outline")
        self._question = question
        self._action = action
        self._left = _SECONDS
        self._now = self.addButton(now, QMessageBox.ButtonRole.AcceptRole)
        self._no = self.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        for button in (self._now, self._no):
            button.setAccessibleName(button.text())
        self.set_default(self._no)
        self.setEscapeButton(self._no)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)
        self.finished.connect(self._end)
        self._show_left()

    def begin(self) -> None:
        """Show it; returns at once."""
        self._timer.start()
        self.open()

    def _tick(self) -> None:
        self._left -= 1
        self._show_left()
        if self._left <= 0:
            self._now.click()

    def _show_left(self) -> None:
        self.setText(self._question.format(seconds=self._left))

    def _end(self) -> None:
        self._timer.stop()
        if self.clickedButton() is self._now:
            self._action()
        self.deleteLater()
