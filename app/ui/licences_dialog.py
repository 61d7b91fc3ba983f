"""The licences of everything that the program is made of."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.licences import Part, parts
from app.ui.background import Background

_SIZE = (960, 600)
"""Wide enough for lines of 80 characters."""
_LIST_WIDTH = 250


class LicencesDialog(QDialog):
    """Parts on the left, the text of the chosen one on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[Part] = ()
        self.setWindowTitle(self.tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._build()
        self.list.currentRowChanged.connect(self._show_text)
        self._background = Background(self)
        self.finished.connect(self._background.stop)
        self._background.do(parts, self._show_parts, lambda error: self.text.setPlainText(str(error)))

    def _build(self) -> None:
        words = QLabel(
            self.tr(
                "Reelmend is free software under the Apache License 2.0. It stands on the work of many others, "
                "under the licences below. Programs that are passed on with x264 and x265 inside "
                "are as a whole under the GPL."
            )
        )
        words.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Parts"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.text = QPlainTextEdit(self.tr("Looking for licences…"))
        self.text.setObjectName("details")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            button.setAccessibleName(button.text())
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(self.list)
        body.addWidget(self.text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(words)
        layout.addLayout(body, 1)
        layout.addWidget(buttons)

    def _show_parts(self, found: Sequence[Part]) -> None:
        self._parts = found
        self.list.addItems([part.title for part in found])
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _show_text(self, row: int) -> None:
        self.text.setPlainText(self._parts[row].text if row >= 0 else "")
