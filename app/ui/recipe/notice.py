"""A sentence that matters now, and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.buttons import link
from app.ui.labels import paragraph


class Notice(QFrame):
    """Hidden until there is something to tell.

    Args:
        help_text: what the button says.
        parent: where it lies.
    """

    asked = Signal()

    def __init__(self, help_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.label = paragraph()
        self.button = link(help_text)
        self.button.clicked.connect(self.asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(2)
        layout.addWidget(self.label)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def tell(self, said: str, *, can_help: bool) -> None:
        """Show a sentence, with or without the button."""
        self.label.setText(said)
        self.button.setVisible(can_help)
        self.show()
