"""The third page: the queue, what can be done with it, and what happens when it ends."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.engine.job_queue import Entry, State
from app.engine.power import AtEnd
from app.ui import engine_words
from app.ui.buttons import primary_button, push_button
from app.ui.icons import Role as Colour
from app.ui.icons import set_icon
from app.ui.labels import ComboBox, paragraph
from app.ui.page_bar import PageBar
from app.ui.posters import Posters
from app.ui.queue_actions import QueueActions
from app.ui.queue_list import QueueList
from app.ui.queue_menu import QueueMenu
from app.ui.queue_model import QueueModel, Role


class QueuePage(QWidget):
    """Shows the queue."""

    leave_asked = Signal()
    add_asked = Signal()
    start_asked = Signal()
    pause_asked = Signal()
    stop_asked = Signal()
    open_asked = Signal(object)
    """An ``Entry`` that was double-clicked."""
    selection_changed = Signal()

    def __init__(self, model: QueueModel, posters: Posters, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self._posters = posters
        self._build()
        self._connect()
        self.show_state(is_running=False, is_paused=False, may_start=False)
        self._show_entries()

    @property
    def selected(self) -> list[Entry]:
        """The entries that are chosen, in the queue's order."""
        rows = sorted(self.list.selectionModel().selectedRows(), key=lambda index: index.row())
        return [index.data(Role.ENTRY) for index in rows]

    @property
    def at_end(self) -> AtEnd:
        """What shall happen when everything is done."""
        chosen: AtEnd = self.end_list.currentData()
        return chosen

    def follow(self, menu: QueueMenu) -> None:
        """Offer what the queue's menu offers, by buttons and beside the mouse."""
        self.buttons.follow(menu)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.list.addActions(menu.of_entries)

    def forget_end(self) -> None:
        """Nothing shall happen at the next end."""
        self.end_list.setCurrentIndex(0)

    def show_state(self, *, is_running: bool, is_paused: bool, may_start: bool) -> None:
        """Offer what can be done now."""
        self.start_button.setVisible(not is_running)
        self.start_button.setEnabled(may_start)
        for button in (self.pause_button, self.stop_button):
            button.setVisible(is_running)
            button.setEnabled(is_running)
        self.stop_button.setText(self.tr("Stop"))
        text = self.tr("Resume") if is_paused else self.tr("Pause")
        if text != self.pause_button.text():
            self.pause_button.setText(text)
            self.pause_button.setAccessibleName(text)
            set_icon(self.pause_button, "mdi6.play" if is_paused else "mdi6.pause", size=18)

    def show_stopping(self) -> None:
        """The person asked for the end."""
        self.pause_button.setEnabled(False)
        self.stop_button.setEnabled(False)
        self.stop_button.setText(self.tr("Stopping…"))

    def _build(self) -> None:
        self.list = QueueList(self.model, self._posters)
        self.message = paragraph("", "muted", selectable=True)
        self.buttons = QueueActions()
        self._body = QStackedWidget()
        self._body.addWidget(self._empty())
        self._body.addWidget(self._filled())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(self._body, 1)

    def _bar(self) -> PageBar:
        self.summary = QLabel()
        self.summary.setObjectName("muted")
        self.add_button = push_button(self.tr("Add videos…"), "mdi6.plus")
        self.start_button = primary_button(self.tr("Start"), "mdi6.play")
        self.pause_button = push_button(self.tr("Pause"), "mdi6.pause")
        self.stop_button = push_button(self.tr("Stop"), "mdi6.stop")
        bar = PageBar(QLabel(self.tr("Queue")))
        bar.leave_asked.connect(self.leave_asked)
        bar.row.addWidget(self.summary, 1)
        for button in (self.add_button, self.pause_button, self.stop_button, self.start_button):
            bar.row.addWidget(button)
        return bar

    def _empty(self) -> QWidget:
        symbol = QLabel()
        set_icon(symbol, "mdi6.playlist-plus", Colour.PlaceholderText, 52)
        hint = QLabel(self.tr("Drop videos or a folder here"))
        hint.setObjectName("heading")
        more = paragraph(
            self.tr("They are enhanced one after the other. What is done survives whatever happens."), "muted"
        )
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setSpacing(8)
        layout.addStretch(2)
        for label in (symbol, hint, more):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addStretch(3)
        return page

    def _filled(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._footer())
        return page

    def _footer(self) -> QFrame:
        caption = QLabel(self.tr("When everything is done"))
        caption.setObjectName("muted")
        self.end_list = ComboBox()
        self.end_list.setAccessibleName(caption.text())
        names = {
            AtEnd.NOTHING: self.tr("do nothing"),
            AtEnd.CLOSE: self.tr("close Reelmend"),
            AtEnd.SLEEP: self.tr("put the computer to sleep"),
            AtEnd.SHUT_DOWN: self.tr("switch the computer off"),
        }
        for choice, name in names.items():
            self.end_list.addItem(name, choice)
        caption.setBuddy(self.end_list)
        end = QHBoxLayout()
        end.setSpacing(10)
        end.addWidget(caption)
        end.addWidget(self.end_list)
        row = QHBoxLayout()
        row.addWidget(self.buttons, 1)
        row.addLayout(end)
        footer = QFrame()
        footer.setObjectName("footer")
        layout = QVBoxLayout(footer)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(8)
        layout.addWidget(self.message)
        layout.addLayout(row)
        return footer

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add_asked)
        self.start_button.clicked.connect(self.start_asked)
        self.pause_button.clicked.connect(self.pause_asked)
        self.stop_button.clicked.connect(self.stop_asked)
        self.list.activated.connect(lambda index: self.open_asked.emit(index.data(Role.ENTRY)))
        self.list.selectionModel().selectionChanged.connect(self._show_selection)
        self._posters.found.connect(self.list.viewport().update)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.rowsMoved):
            signal.connect(self._show_entries)
        self.model.dataChanged.connect(lambda _, __, roles: None if roles else self._show_entries())

    def _show_entries(self) -> None:
        entries: Sequence[Entry] = self.model.entries
        self._body.setCurrentIndex(1 if entries else 0)
        self._posters.try_again()
        count = {state: sum(entry.state is state for entry in entries) for state in State}
        parts = [
            self.tr("{count} waiting").format(count=count[State.WAITING]) if count[State.WAITING] else "",
            self.tr("{count} failed").format(count=count[State.FAILED]) if count[State.FAILED] else "",
            self.tr("{count} of {total} done").format(count=count[State.DONE], total=len(entries)) if entries else "",
        ]
        self.summary.setText("  ·  ".join(part for part in parts if part))
        self._show_selection()

    def _show_selection(self) -> None:
        selected = self.selected
        message = selected[0].message if len(selected) == 1 else ""
        self.message.setText(engine_words.words(message))
        self.message.setVisible(bool(message))
        self.selection_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._posters.try_again()
        self.list.setFocus()
        self.selection_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.selection_changed.emit()
