"""What can be done with the chosen entries of the queue, as buttons."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.buttons import action_button
from app.ui.queue_menu import QueueMenu


class QueueActions(QWidget):
    """A row of buttons that do what the menu does, when the menu can do it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)

    def follow(self, menu: QueueMenu) -> None:
        """Offer what a menu offers."""
        symbols = {
            menu.edit: "mdi6.pencil-outline",
            menu.retry: "mdi6.refresh",
            menu.up: "mdi6.arrow-up",
            menu.down: "mdi6.arrow-down",
            menu.play: "mdi6.play-circle-outline",
            menu.folder: "mdi6.folder-open-outline",
            menu.receipt: "mdi6.check-decagram-outline",
            menu.remove: "mdi6.close",
        }
        for action, symbol in symbols.items():
            self._row.addWidget(action_button(action, symbol))
        self._row.addStretch(1)
