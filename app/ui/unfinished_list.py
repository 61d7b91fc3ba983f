"""Unfinished jobs, one card for each."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.engine.unfinished import OutOfReach, Unfinished
from app.ui.unfinished_card import UnfinishedCard


class UnfinishedList(QWidget):
    """Cards, one below the other; nothing at all where no job is unfinished."""

    resume_asked = Signal(object)
    watch_asked = Signal(object)
    discard_asked = Signal(object)
    """All three with the ``Unfinished`` or ``OutOfReach``."""

    def __init__(self, *, narrow: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = narrow
        self._may_resume = True
        self.cards: list[UnfinishedCard] = []
        self.title = QLabel()
        self.title.setObjectName("caption")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.title)
        self.hide()

    def set_may_resume(self, may_resume: bool) -> None:
        """No other work is being done."""
        self._may_resume = may_resume
        for card in self.cards:
            card.set_may_resume(may_resume)

    def show_jobs(self, jobs: Sequence[Unfinished | OutOfReach]) -> None:
        """Show these instead of what is shown."""
        if [card.job for card in self.cards] == list(jobs):
            return
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [UnfinishedCard(job, narrow=self._narrow) for job in jobs]
        for card in self.cards:
            card.resume_asked.connect(self.resume_asked)
            card.watch_asked.connect(self.watch_asked)
            card.discard_asked.connect(self.discard_asked)
            self._column.addWidget(card)
        self.set_may_resume(self._may_resume)
        self.title.setText(self.tr("Unfinished ({count})").format(count=len(jobs)))
        self.setVisible(bool(jobs))
