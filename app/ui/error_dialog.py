"""How errors are shown: the sentence, what to do, and details that can be copied."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app import paths
from app.errors import ReelmendError
from app.log import get_logger
from app.ui import engine_words
from app.ui.buttons import primary_button, push_button
from app.ui.icons import Role, set_icon
from app.ui.labels import paragraph

_WIDTH = 520

_log = get_logger("ui.error")


class ErrorDialog(QDialog):
    """One error."""

    def __init__(self, error: ReelmendError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error = error
        self.setWindowTitle(self.tr("Reelmend"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._connect()

    def _build(self) -> None:
        symbol = QLabel()
        set_icon(symbol, "mdi6.alert-circle-outline", Role.BrightText, 36)
        self.message = paragraph(engine_words.words(self._error.message), "heading", selectable=True)
        self.advice = paragraph(engine_words.words(self._error.advice), selectable=True)
        self.advice.setVisible(bool(self._error.advice))
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.message)
        words.addWidget(self.advice)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(symbol, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self.details = QPlainTextEdit(self._error.details)
        self.details.setObjectName("details")
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setTabChangesFocus(True)
        self.details.setMinimumHeight(130)
        self.details.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(16)
        layout.addLayout(top)
        layout.addWidget(self.details, 1)
        layout.addLayout(self._buttons())
        self.close_button.setFocus()  # Enter is the focused button's
        self.setMinimumWidth(_WIDTH)

    def _buttons(self) -> QHBoxLayout:
        self.details_button = push_button(self.tr("Show details"))
        self.details_button.setCheckable(True)
        self.details_button.setVisible(bool(self._error.details))
        self.copy_button = push_button(self.tr("Copy details"), "mdi6.content-copy")
        self.log_button = push_button(self.tr("Open log"))
        self.log_button.setToolTip(self.tr("What Reelmend wrote down before and after"))
        self.log_button.setVisible(paths.log_file().is_file())
        self.close_button = primary_button(self.tr("Close"))
        self.close_button.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.details_button)
        row.addWidget(self.copy_button)
        row.addWidget(self.log_button)
        row.addStretch()
        row.addWidget(self.close_button)
        return row

    def _connect(self) -> None:
        self.details_button.toggled.connect(self._show_details)
        self.copy_button.clicked.connect(self._copy)
        self.log_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.log_file()))))
        self.close_button.clicked.connect(self.accept)

    def _show_details(self, shown: bool) -> None:
        self.details.setVisible(shown)
        self.details_button.setText(self.tr("Hide details") if shown else self.tr("Show details"))
        self.adjustSize()

    def _copy(self) -> None:
        error = self._error
        parts = (f"{type(error).__name__}: {error.message}", error.advice, error.details)
        QGuiApplication.clipboard().setText("\n".join(part for part in parts if part))
        self.copy_button.setText(self.tr("Copied"))


def show_error(parent: QWidget, error: ReelmendError) -> ErrorDialog:
    """Show an error over ``parent``; returns at once."""
    _log.warning("%s: %s %s", type(error).__name__, error, error.details)
    dialog = ErrorDialog(error, parent)
    dialog.open()
    return dialog
