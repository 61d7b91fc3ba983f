"""Downloads of networks, beside the window."""

import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.errors import Cancelled, as_shown
from app.ui.models.shelf import Shelf

if TYPE_CHECKING:
    from app.engine.download import Arriving

_PATIENCE = 3.0
"""Seconds that the end of the program waits for a download to stop."""


class Downloads(QObject):
    """Any number at once; each in a thread of its own."""

    changed = Signal(str, object)
    """The network's id and its ``Arriving``."""
    ended = Signal(str, object)
    """The network's id and the ``ReelmendError`` by which it failed; ``None`` if it is here or was cancelled."""

    _told = Signal(object)
    """A callable without arguments."""

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._cancels: dict[str, threading.Event] = {}
        self._threads: dict[str, threading.Thread] = {}
        self.arriving: dict[str, Arriving | None] = {}
        """How far each is, by the network's id; ``None`` where nothing has come yet."""
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def start(self, network: str) -> None:
        """Fetch a network; goes on where an earlier attempt ended."""
        if network in self._threads:
            return
        cancel = self._cancels[network] = threading.Event()
        # A daemon: a server that never answers must not keep the program alive.
        thread = threading.Thread(target=self._fetch, args=(network, cancel), name=f"download {network}", daemon=True)
        self._threads[network] = thread
        self.arriving[network] = None
        thread.start()

    def cancel(self, network: str) -> None:
        """Stop; what has come is kept for the next time."""
        if network in self._cancels:
            self._cancels[network].set()

    def stop(self) -> None:
        """The window is closed: stop all, and tell nothing any more."""
        self._told.disconnect(self._tell)
        for cancel in self._cancels.values():
            cancel.set()
        for thread in self._threads.values():
            thread.join(_PATIENCE)

    def _fetch(self, network: str, cancel: threading.Event) -> None:
        def on_progress(arriving: "Arriving") -> None:
            self._told.emit(partial(self._progress, network, arriving))

        error = None
        try:
            self._shelf.fetch(network, on_progress, cancel)
        except Cancelled:
            pass
        except Exception as failure:  # noqa: BLE001 - the outermost frame of a thread
            error = as_shown(failure)
        self._told.emit(partial(self._end, network, error))

    def _progress(self, network: str, arriving: "Arriving") -> None:
        self.arriving[network] = arriving
        self.changed.emit(network, arriving)

    def _end(self, network: str, error: Exception | None) -> None:
        for known in (self._cancels, self._threads, self.arriving):
            known.pop(network, None)
        self.ended.emit(network, error)

    def _tell(self, what: Callable[[], None]) -> None:
        what()
