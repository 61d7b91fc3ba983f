"""News of a newer version: asked for by hand, or at each start by those who want it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

from app.ui.background import Background
from app.ui.desk import Desk
from app.ui.labels import paragraph
from app.ui.question import Answer, ask
from app.updates import Update

LookForUpdate = Callable[[], Update | None]


class UpdateDesk(Desk):
    """Looks beside the window, and shows what is new.

    Args:
        look: asks the page with the releases.
        window: over which dialogs are shown.
    """

    def __init__(self, look: LookForUpdate, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._background = Background(self)

    def look_at_start(self) -> None:
        """Look, and say something only if there is a newer version."""
        self._background.do(self._look, self._show_if_any, lambda _: None)

    def look_now(self) -> None:
        """Look, and say what came of it."""
        self._background.do(self._look, self._show, self._fail)

    def end(self) -> None:
        """Finish what has been asked for."""
        self._background.stop()

    def _show_if_any(self, update: Update | None) -> None:
        if update is not None:
            self._show(update)

    def _show(self, update: Update | None) -> None:
        if update is None:
            ask(self._window, self.tr("This is the newest version of Reelmend."), "", (Answer(self.tr("Close")),))
        else:
            UpdateDialog(update, self._window).open()


class UpdateDialog(QDialog):
    """What is new, and a way to the page where it can be had."""

    def __init__(self, update: Update, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A newer version"))
        self.setMinimumSize(560, 420)
        title = QLabel(self.tr("Reelmend {version} can be had.").format(version=update.number))
        title.setObjectName("strong")
        changes = QTextBrowser()
        changes.setMarkdown(update.changes)
        changes.setOpenExternalLinks(True)
        changes.setAccessibleName(self.tr("What is new"))
        note = paragraph(self.tr("Nothing is downloaded by itself: the page with the releases opens in your browser."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.page_button = buttons.addButton(self.tr("Open the &page"), QDialogButtonBox.ButtonRole.ActionRole)
        self.page_button.setDefault(True)
        for button in buttons.buttons():
            button.setAccessibleName(button.text().replace("&", ""))
        self.page_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(update.page)))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(16)
        for widget in (title, changes, note, buttons):
            layout.addWidget(widget)
