"""Short work beside the window: files that may lie on slow disks."""

import queue
import threading
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.errors import ReelmendError, as_shown
from app.ui.giving_way import give_way

T = TypeVar("T")
_PATIENCE = 5.0
"""Seconds that the end of the program waits for work that is being done; a disk may never answer."""


class Background(QObject):
    """Does one thing after the other in a thread of its own; what came of it is told in the window's thread.

    Args:
        parent: the owner.
        gives_way: the work is long, and nobody waits for it.
    """

    _told = Signal(object)
    """A callable without arguments."""

    def __init__(self, parent: QObject | None = None, *, gives_way: bool = False) -> None:
        super().__init__(parent)
        self._gives_way = gives_way
        self._todo: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        # A daemon: a disk that never answers must not keep the program alive.
        self._thread = threading.Thread(target=self._work, name="background", daemon=True)
        self._thread.start()

    def do(self, work: Callable[[], T], then: Callable[[T], object], failed: Callable[[ReelmendError], object]) -> None:
        """Do ``work`` beside the window; then, in the window's thread, ``then`` with its result, or ``failed``."""
        self._todo.put(partial(self._attempt, work, then, failed))

    def stop(self) -> None:
        """Finish what has been asked for, but do not wait for it forever; nothing is told any more."""
        self._told.disconnect(self._tell)
        self._todo.put(None)
        self._thread.join(_PATIENCE)
        if self._thread.is_alive():
            self.setParent(None)  # the thread still tells through this; it lives as long as that

    def _work(self) -> None:
        if self._gives_way:
            give_way()
        while (task := self._todo.get()) is not None:
            task()

    def _attempt(
        self, work: Callable[[], T], then: Callable[[T], object], failed: Callable[[ReelmendError], object]
    ) -> None:
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - the outermost frame of a thread
            self._told.emit(partial(failed, as_shown(error)))
        else:
            self._told.emit(partial(then, result))

    def _tell(self, outcome: Callable[[], None]) -> None:
        outcome()
