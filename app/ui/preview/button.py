"""The button that asks for a preview, and how long it shall be."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from app.ui.buttons import push_button, tool_button
from app.ui.preview.length import Length
from app.ui.preview.menu import PreviewMenu


class PreviewButton(QWidget):
    """Two buttons in one: the second one opens the choice."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = push_button("", "mdi6.eye-outline")
        self.length_button = tool_button("mdi6.chevron-down", self.tr("Length of the preview"), size=18)
        self.length_button.setObjectName("beside")
        self.length_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.button, 1)
        layout.addWidget(self.length_button)
        self.button.clicked.connect(self.clicked)
        self.show_length(Length.FRAME)
        self.set_enabled(may_render=False, reason="")

    def use_menu(self, menu: PreviewMenu) -> None:
        """Offer what the menu offers."""
        choice = QMenu(self.length_button)
        choice.addActions([*menu.lengths.values()])
        choice.addSeparator()
        choice.addAction(menu.whole)
        self.length_button.setMenu(choice)

    def show_length(self, length: Length) -> None:
        """How long the preview will be."""
        text = self.tr("Preview: {length}").format(length=length.title)
        self.button.setText(text)
        self.button.setAccessibleName(text)

    def set_enabled(self, *, may_render: bool, reason: str) -> None:
        """Whether a preview can be rendered now, and if not, why."""
        self.button.setEnabled(may_render)
        self.button.setToolTip(reason or self.tr("See what this frame or stretch would become  (P)"))
