"""The queue as Qt's views want it."""

import os
from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.engine.events import Event, Finished, Joining, Planned, Progress, Waiting
from app.engine.job_queue import Entry, State
from app.ui import engine_words, text

_MIME = "application/x-reelmend-queue"
Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What can be asked of an entry beside Qt's own roles."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    """The ``Entry``."""
    RECIPE = Qt.ItemDataRole.UserRole + 2
    """What is done, in words."""
    STATUS = Qt.ItemDataRole.UserRole + 3
    """How far it is, in words."""
    SHARE = Qt.ItemDataRole.UserRole + 4
    """How far it is, 0 to 1; ``None`` where nothing runs or nobody knows."""


_LIVE = (Role.STATUS, Role.SHARE, Qt.ItemDataRole.AccessibleTextRole)
"""What changes while an entry is being done."""


class QueueModel(QAbstractListModel):
    """Shows entries; what is dragged is asked for, and comes back as other entries."""

    move_asked = Signal(object, int)
    """Ids, and how many others shall be before them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._events: dict[str, Event] = {}
        self._titles: Mapping[str, str] = {}
        self._paused = False

    @property
    def entries(self) -> Sequence[Entry]:
        """All of them, in order."""
        return self._entries

    def row_of(self, id_: str) -> int:
        """Where an entry is; −1: nowhere."""
        return next((row for row, entry in enumerate(self._entries) if entry.id == id_), -1)

    def set_titles(self, titles: Mapping[str, str]) -> None:
        """Names of networks by id."""
        self._titles = titles
        self._touch(range(len(self._entries)))

    def set_paused(self, paused: bool) -> None:
        """What runs is held, or goes on."""
        self._paused = paused
        self._touch((self.row_of(id_) for id_ in self._events), _LIVE)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """The entries of now; those that were there before keep being selected."""
        wanted = {entry.id for entry in entries}
        for row in reversed(range(len(self._entries))):
            if self._entries[row].id not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._entries[row]
                self.endRemoveRows()
        running = {entry.id for entry in entries if entry.state is State.RUNNING}
        self._events = {id_: event for id_, event in self._events.items() if id_ in running}
        row = 0
        while row < len(entries):
            row = self._put(row, entries)

    def show_event(self, entry: Entry, event: Event) -> None:
        """Something happened to an entry that is being done."""
        if isinstance(event, Finished):
            self._events.pop(entry.id, None)
        else:
            self._events[entry.id] = event
        self._touch([self.row_of(entry.id)], _LIVE)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  as Qt has it
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.job.source.name
            case Qt.ItemDataRole.ToolTipRole:
                return f"{entry.job.source}\n→ {entry.job.output}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((entry.job.source.name, self._recipe(entry), self._status(entry)))
            case Role.ENTRY:
                return entry
            case Role.RECIPE:
                return self._recipe(entry)
            case Role.STATUS:
                return self._status(entry)
            case Role.SHARE:
                return self._share(entry)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        rows = sorted(index.row() for index in indexes)
        data.setData(_MIME, " ".join(self._entries[row].id for row in rows).encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        del action, column
        ids = bytes(data.data(_MIME).data()).decode().split()
        place = row if row >= 0 else parent.row() if parent.isValid() else len(self._entries)
        if ids:
            self.move_asked.emit(ids, sum(entry.id not in ids for entry in self._entries[:place]))
        return False  # the view removes nothing: the queue tells what came of it

    def _put(self, row: int, entries: Sequence[Entry]) -> int:
        """Make rows from ``row`` on as they should be, as far as one change goes; gives the next one to look at."""
        entry = entries[row]
        if row < len(self._entries) and self._entries[row].id == entry.id:
            if self._entries[row] != entry:
                self._entries[row] = entry
                self._touch([row])
            return row + 1
        known = {shown.id for shown in self._entries}
        if entry.id in known:
            there = self.row_of(entry.id)
            self.beginMoveRows(QModelIndex(), there, there, QModelIndex(), row)
            self._entries.insert(row, self._entries.pop(there))
            self.endMoveRows()
            return row
        new: list[Entry] = []
        while row + len(new) < len(entries) and entries[row + len(new)].id not in known:
            new.append(entries[row + len(new)])
        self.beginInsertRows(QModelIndex(), row, row + len(new) - 1)
        self._entries[row:row] = new
        self.endInsertRows()
        return row + len(new)

    def _touch(self, rows: Iterable[int], roles: Sequence[int] = ()) -> None:
        for row in rows:
            if row >= 0:
                self.dataChanged.emit(self.index(row), self.index(row), list(roles))

    def _recipe(self, entry: Entry) -> str:
        return text.recipe(entry.job.recipe, self._titles)

    def _status(self, entry: Entry) -> str:
        match entry.state:
            case State.WAITING:
                return self.tr("Waiting")
            case State.DONE:
                return self.tr("Done")
            case State.FAILED:
                return self.tr("Failed")
        if entry.owner != os.getpid():
            return self.tr("Done by another Reelmend")
        return self._running(self._events.get(entry.id))

    def _running(self, event: Event | None) -> str:
        if self._paused:
            return self.tr("Paused")
        match event:
            case Progress():
                return progress_words(event)
            case Planned(frames_kept=kept) if kept:
                return self.tr("Going on at frame {frame}").format(frame=kept + 1)
            case Waiting():
                return engine_words.words(event.reason)
            case Joining():
                return self.tr("Putting the result together…")
        return self.tr("Getting ready…")

    def _share(self, entry: Entry) -> float | None:
        event = self._events.get(entry.id)
        if entry.state is not State.RUNNING or not isinstance(event, Progress) or not event.frames_total:
            return None
        return min(1.0, event.frames_done / event.frames_total)


def progress_words(progress: Progress) -> str:
    """Percent or frames, speed, time left."""
    total = progress.frames_total
    done = f"{100 * progress.frames_done // total} %" if total else str(progress.frames_done)
    parts = [done, text.speed(progress.frames_per_second)]
    if progress.seconds_left is not None:
        parts.append(text.time_left(progress.seconds_left))
    return "  ·  ".join(parts)
