"""Everything that is known of a file."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from app.ui.labels import paragraph
from app.ui.recipe import fact_words


class FactsDialog(QDialog):
    """Names and values, to be read and copied.

    Args:
        title: of the file.
        facts: what is known of it.
        parent: over which window.
    """

    def __init__(self, title: str, facts: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._facts = facts
        self.setWindowTitle(self.tr("About {name}").format(name=title))
        form = QFormLayout()
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(6)
        for name, value in facts:
            label = QLabel(fact_words.name(name))
            label.setObjectName("muted")
            said = paragraph(fact_words.value(value), selectable=True)
            said.setMinimumWidth(380)
            form.addRow(label, said)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        for button in buttons.buttons():
            button.setAccessibleName(button.text().replace("&", ""))
        buttons.rejected.connect(self.reject)
        self.copy_button.clicked.connect(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(20)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.finished.connect(self.deleteLater)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{name}: {value}" for name, value in self._facts))
