"""What came of a job."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.engine.events import Finished
from app.ui import engine_words, text
from app.ui.button_row import ButtonRow
from app.ui.buttons import link, push_button
from app.ui.icons import Role, set_icon
from app.ui.labels import ElidedLabel, paragraph


class ResultCard(QFrame):
    """A finished job."""

    folder_asked = Signal()
    play_asked = Signal()
    receipt_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finished: Finished | None = None
        self.setObjectName("card")
        self._build()
        self.folder_button.clicked.connect(self.folder_asked)
        self.play_button.clicked.connect(self.play_asked)
        self.receipt_button.clicked.connect(self.receipt_asked)

    def show_result(self, finished: Finished | None) -> None:
        """Tell what came of the job."""
        self.finished = finished
        if finished is None:
            return
        self.name.setText(finished.output.name)
        self.name.setToolTip(str(finished.output))
        self.facts.setText(
            self.tr("{frames} frames in {time}").format(frames=finished.frames, time=text.took(finished.seconds))
        )
        checks = len(finished.receipt.checks)
        self.receipt_button.setText(self.tr("All {count} checks passed").format(count=checks))
        self.receipt_button.setAccessibleName(self.receipt_button.text())
        self.notes.setText(engine_words.words("\n".join(finished.notes)))
        self.notes.setVisible(bool(finished.notes))

    def _build(self) -> None:
        symbol = QLabel()
        set_icon(symbol, "mdi6.check-circle", Role.Link, 22)
        title = QLabel(self.tr("Done"))
        title.setObjectName("strong")
        self.name = ElidedLabel("", Qt.TextElideMode.ElideMiddle)
        self.name.setAccessibleName(self.tr("Result file"))
        self.facts = QLabel()
        self.facts.setObjectName("muted")
        self.notes = paragraph("", "muted")
        self.receipt_button = link("", "mdi6.check-decagram-outline", name=self.tr("Show what was checked"))
        self.receipt_button.setToolTip(self.tr("Show what was checked  (Ctrl+Shift+V)"))
        self.play_button = push_button(self.tr("Play"), "mdi6.play-circle-outline")
        self.folder_button = push_button(self.tr("Show in folder"), "mdi6.folder-open-outline")
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(symbol)
        heading.addWidget(title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 14)
        layout.setSpacing(4)
        layout.addLayout(heading)
        for widget in (self.name, self.facts, self.notes):
            layout.addWidget(widget)
        layout.addWidget(self.receipt_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(8)
        layout.addWidget(ButtonRow(self.play_button, self.folder_button))
