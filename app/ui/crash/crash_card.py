"""Tells on the first page that the program crashed the last time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.errors import ReelmendError
from app.ui.buttons import link
from app.ui.crash.record import Crash
from app.ui.error_dialog import show_error
from app.ui.icons import Role, set_icon
from app.ui.labels import paragraph


class CrashCard(QFrame):
    """Once, and out of the way: it waits to be read or dismissed."""

    dismissed = Signal()

    def __init__(self, crash: Crash, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._crash = crash
        self.setObjectName("card")
        self._build()
        self.details_button.clicked.connect(self._show_details)
        self.dismiss_button.clicked.connect(self._dismiss)

    def _build(self) -> None:
        symbol = QLabel()
        set_icon(symbol, "mdi6.alert-circle-outline", Role.BrightText, 22)
        title = paragraph(self.tr("Reelmend ended unexpectedly the last time"), "strong")
        words = paragraph(self.tr("What was done is kept: jobs that were not finished can be gone on with."), "muted")
        self.details_button = link(self.tr("What happened"))
        self.dismiss_button = link(self.tr("Dismiss"))
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(title)
        told.addWidget(words)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 10, 10)
        layout.setSpacing(10)
        layout.addWidget(symbol, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(told, 1)
        layout.addWidget(self.details_button)
        layout.addWidget(self.dismiss_button)

    def _show_details(self) -> None:
        message = self.tr("Reelmend, or something that it uses, crashed.")
        advice = self.tr("If it happens again, please report it with the details, and say what you did.")
        show_error(self.window(), ReelmendError(message, advice, f"{self._crash.path}\n\n{self._crash.report}"))

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
