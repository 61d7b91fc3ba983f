"""A folder that can be chosen, or left to the program."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.ui import text
from app.ui.buttons import link
from app.ui.labels import ElidedLabel


class FolderRow(QWidget):
    """Shows a folder; another one can be chosen, and the usual one again.

    Args:
        name: what the folder is for.
        usual: what is shown where none is chosen.
    """

    chosen = Signal(str)
    """A path; empty: the usual folder."""

    def __init__(self, name: str, usual: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._usual, self._folder = name, usual, ""
        self._build()
        self.change_button.clicked.connect(self._ask)
        self.usual_button.clicked.connect(lambda: self.chosen.emit(""))
        self.show_folder("")

    def show_folder(self, folder: str) -> None:
        """Show what is chosen; empty: the usual folder."""
        self._folder = folder
        self.label.setText(text.folder_of(Path(folder) / "file") if folder else self._usual)
        self.usual_button.setVisible(bool(folder))

    def _build(self) -> None:
        self.label = ElidedLabel("", Qt.TextElideMode.ElideMiddle)
        self.label.setAccessibleName(self._name)
        self.change_button = link(self.tr("Change…"), name=self.tr("Change: {name}").format(name=self._name))
        again = self.tr("The usual folder again: {name}").format(name=self._name)
        self.usual_button = link(self.tr("Usual"), name=again)
        self.usual_button.setToolTip(self._usual)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 3, 0, 3)  # as high as a list: level with the words before it
        layout.setSpacing(4)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.usual_button)
        layout.addWidget(self.change_button)

    def _ask(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self._name, self._folder or str(Path.home()))
        if folder:
            self.chosen.emit(folder)
