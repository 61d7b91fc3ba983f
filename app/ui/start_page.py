"""The first page: drop a video, open one, try the sample, or take one of the recent files."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui import text
from app.ui.buttons import link, primary_button, push_button
from app.ui.crash.crash_card import CrashCard
from app.ui.crash.record import Crash
from app.ui.icons import Role, application_icon, set_icon
from app.ui.labels import ElidedLabel, paragraph
from app.ui.scroll_column import ScrollColumn
from app.ui.unfinished_list import UnfinishedList

_WIDTH = 640
_SHOWN_RECENT = 4


class StartPage(QWidget):
    """Invites to open a video."""

    open_asked = Signal()
    sample_asked = Signal()
    recent_asked = Signal(object)
    """A ``Path``."""
    queue_asked = Signal()
    models_asked = Signal()
    settings_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recent_buttons: list[QPushButton] = []
        self._build()
        self._connect()

    def show_recent(self, files: Sequence[Path]) -> None:
        """List the files opened last."""
        for button in self.recent_buttons:
            button.deleteLater()
        self.recent_buttons = [self._recent_button(path) for path in files[:_SHOWN_RECENT]]
        for button in self.recent_buttons:
            self._recent.addWidget(button)
        self._recent_title.setVisible(bool(self.recent_buttons))

    def show_queue(self, unfinished: int) -> None:
        """So many entries of the queue are not done."""
        self.queue_button.setText(self.tr("%n video(s) are in the queue", "", unfinished))
        self.queue_button.setAccessibleName(self.queue_button.text())
        self.queue_button.setVisible(unfinished > 0)

    def show_crash(self, crash: Crash) -> None:
        """The program crashed the last time."""
        self.crash_card = CrashCard(crash)
        self._notices.addWidget(self.crash_card)
        self._notices.addSpacing(8)

    def show_hover(self, hovers: bool) -> None:
        """Something that can be dropped is over the window, or not any more."""
        self.drop_area.setProperty("hover", hovers)
        self.drop_area.style().unpolish(self.drop_area)
        self.drop_area.style().polish(self.drop_area)

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(2)
        column.addLayout(self._heading())
        column.addSpacing(24)
        column.addWidget(self._drop_area())
        column.addSpacing(16)
        self._notices = QVBoxLayout()
        self.unfinished = UnfinishedList()
        self.queue_button = QPushButton()
        self.queue_button.setObjectName("row")
        self.queue_button.setCursor(Qt.CursorShape.PointingHandCursor)
        set_icon(self.queue_button, "mdi6.playlist-play", Role.Link)
        self.show_queue(0)
        column.addLayout(self._notices)
        column.addWidget(self.unfinished)
        column.addWidget(self.queue_button)
        column.addSpacing(8)
        self._recent_title = QLabel(self.tr("Recent"))
        self._recent_title.setObjectName("caption")
        self._recent_title.hide()
        column.addWidget(self._recent_title)
        column.addSpacing(4)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column.addLayout(self._recent)
        column.addStretch(3)
        promise = paragraph(
            self.tr("Everything happens on this computer. Your videos are never uploaded or changed."), "muted"
        )
        promise.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(promise)
        column.addSpacing(6)
        column.addLayout(self._more())
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(_WIDTH)
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(24, 16, 24, 20)
        row.addStretch(1)
        row.addWidget(middle, 8)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ScrollColumn(page, "plain"))

    def _more(self) -> QHBoxLayout:
        self.models_button = link(self.tr("Networks"), "mdi6.cube-outline")
        self.settings_button = link(self.tr("Settings"), "mdi6.cog-outline")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addStretch(1)
        row.addWidget(self.models_button)
        row.addWidget(self.settings_button)
        row.addStretch(1)
        return row

    def _heading(self) -> QVBoxLayout:
        title = QLabel(self.tr("Mend your video"))
        title.setObjectName("title")
        subtitle = paragraph(
            self.tr("Make old, small or blurry footage sharp again, and compare before you keep it."), "subtitle"
        )
        mark = QLabel()
        mark.setPixmap(application_icon().pixmap(64, 64))
        mark.setAccessibleName("Reelmend")
        heading = QVBoxLayout()
        heading.setSpacing(6)
        for label in (mark, title, subtitle):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            heading.addWidget(label)
        return heading

    def _drop_area(self) -> QFrame:
        self.drop_area = QFrame()
        self.drop_area.setObjectName("dropArea")
        symbol = QLabel()
        set_icon(symbol, "mdi6.movie-open-plus-outline", Role.Link, 52)
        symbol.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        hint = QLabel(self.tr("Drop a video here, or several"))
        hint.setObjectName("heading")
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.open_button = primary_button(self.tr("Open video…"), "mdi6.folder-open-outline")
        self.open_button.setDefault(True)
        self.sample_button = push_button(self.tr("Try the sample"), "mdi6.play-circle-outline")
        self.sample_button.setToolTip(self.tr("A few seconds of an old film that comes with Reelmend"))
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        for button in (self.open_button, self.sample_button):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self.drop_area)
        layout.setContentsMargins(24, 30, 24, 30)
        layout.setSpacing(8)
        layout.addWidget(symbol)
        layout.addWidget(hint)
        layout.addSpacing(12)
        layout.addLayout(buttons)
        return self.drop_area

    def _connect(self) -> None:
        self.open_button.clicked.connect(self.open_asked)
        self.sample_button.clicked.connect(self.sample_asked)
        self.queue_button.clicked.connect(self.queue_asked)
        self.models_button.clicked.connect(self.models_asked)
        self.settings_button.clicked.connect(self.settings_asked)

    def _recent_button(self, path: Path) -> QPushButton:
        button = QPushButton()
        button.setObjectName("row")
        button.setAccessibleName(self.tr("Open {name}").format(name=path.name))
        button.setToolTip(str(path))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        symbol = QLabel()
        set_icon(symbol, "mdi6.movie-outline", Role.PlaceholderText, 18)
        name = ElidedLabel(path.name)
        folder = ElidedLabel(text.folder_of(path), Qt.TextElideMode.ElideMiddle)
        folder.setObjectName("muted")
        folder.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout = QHBoxLayout(button)
        layout.setContentsMargins(10, 0, 10, 0)
        layout.setSpacing(10)
        layout.addWidget(symbol)
        layout.addWidget(name, 3)
        layout.addWidget(folder, 2)
        for label in (symbol, name, folder):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        button.clicked.connect(lambda: self.recent_asked.emit(path))
        return button
