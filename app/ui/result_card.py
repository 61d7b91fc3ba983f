"""What came of a job."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.engine.events import Finished
from app.ui import text
from app.ui.icons import Role, set_icon
from app.ui.labels import ElidedLabel


class ResultCard(QFrame):
    """A finished job."""

    folder_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finished: Finished | None = None
        self.setObjectName("card")
        self._build()
        self.folder_button.clicked.connect(self.folder_asked)

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
        self.notes.setText("\n".join(finished.notes))
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
        self.notes = QLabel()
        self.notes.setObjectName("muted")
        self.notes.setWordWrap(True)
        self.folder_button = QPushButton(self.tr("Show in folder"))
        self.folder_button.setAccessibleName(self.tr("Show in folder"))
        set_icon(self.folder_button, "mdi6.folder-open-outline", size=18)
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
        layout.addSpacing(8)
        layout.addWidget(self.folder_button)
