"""The queue on the disk, read and changed beside the window; other programs may change it, too."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from app import paths
from app.engine.job import Job, Recipe
from app.engine.job_queue import Entry, JobQueue, State
from app.ui.background import Background

_CALM_MS = 150
"""Several changes in so short a time are read once."""


class QueueKeeper(QObject):
    """Every method returns at once; what came of it is told."""

    changed = Signal(object)
    """All entries, as a tuple of ``Entry``."""
    failed = Signal(object)
    """The ``ReelmendError``."""

    def __init__(self, queue: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.queue = queue
        self._background = Background(self)
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(self.refresh)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _: self._calm.start())

    def refresh(self) -> None:
        """Read the queue."""
        self._do(lambda: None)

    def add(self, jobs: Sequence[Job]) -> None:
        """Put jobs at the end."""
        self._do(lambda: self.queue.add(jobs))

    def edit(self, entry: Entry, job: Job) -> None:
        """Change what is to be done."""
        self._do(lambda: self.queue.edit(entry, job))

    def use_recipe(self, recipe: Recipe) -> None:
        """One recipe for all entries that wait."""
        self._do(lambda: _use_recipe(self.queue, recipe))

    def retry(self, ids: Sequence[str] = ()) -> None:
        """Let these, or all that failed, wait again."""
        self._do(lambda: self.queue.retry(*ids))

    def move(self, ids: Sequence[str], position: int) -> None:
        """Put entries, in this order, where ``position`` others are before them."""
        self._do(lambda: _move(self.queue, ids, position))

    def remove(self, ids: Sequence[str]) -> None:
        """Take entries out."""
        self._do(lambda: self.queue.remove(*ids))

    def clear_done(self) -> None:
        """Take out what is done."""
        self._do(self.queue.clear_done)

    def stop(self) -> None:
        """Finish what has been asked for."""
        self._calm.stop()
        self._background.stop()

    def _do(self, change: Callable[[], object]) -> None:
        def work() -> tuple[Entry, ...]:
            change()
            return self.queue.entries

        self._background.do(work, self._read, self.failed.emit)

    def _read(self, entries: tuple[Entry, ...]) -> None:
        if not self._watcher.directories():
            self._watcher.addPath(str(paths.jobs_folder()))  # once there is one
        self.changed.emit(entries)


def _use_recipe(queue: JobQueue, recipe: Recipe) -> None:
    for entry in queue.entries:
        if entry.state is State.WAITING:
            queue.edit(entry, replace(entry.job, recipe=recipe))


def _move(queue: JobQueue, ids: Sequence[str], position: int) -> None:
    last = len(queue.entries)
    if len(ids) > 1:  # out of the way first: places then count without them
        for id_ in ids:
            queue.move(id_, last)
    for offset, id_ in enumerate(ids):
        queue.move(id_, position + offset)
