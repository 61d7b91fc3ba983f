"""What is at the top of every page but the first: the way back, and what is shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.ui.buttons import tool_button


class PageBar(QFrame):
    """The way back and the page's title; pages add what else they need to its row.

    Args:
        title: what the page shows.
        parent: where it lies.
    """

    leave_asked = Signal()

    def __init__(self, title: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        title.setObjectName("strong")
        self.leave_button = tool_button("mdi6.arrow-left", self.tr("Back"))
        self.leave_button.clicked.connect(self.leave_asked)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(10, 8, 16, 8)
        self.row.setSpacing(10)
        self.row.addWidget(self.leave_button)
        self.row.addWidget(title)
