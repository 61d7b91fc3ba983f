"""What is found out about a network on this machine: its speed, and a picture of what it does."""

import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.errors import Cancelled, ReelmendError
from app.log import get_logger
from app.ui.background import Background
from app.ui.models.network import Network
from app.ui.models.shelf import Shelf

_log = get_logger("ui.models")


class Fitting(QObject):
    """Measures networks beside the window, one after the other, each once, and never while a job is being done.

    Args:
        shelf: measures.
        device: where.
        is_busy: whether a job is being done.
    """

    changed = Signal()
    """Something began, or failed."""
    ended = Signal()
    """Something new is known."""

    def __init__(
        self, shelf: Shelf, device: Callable[[], str], is_busy: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._device = device
        self._is_busy = is_busy
        self._doing: set[str] = set()
        self._tried: set[str] = set()
        self._over = threading.Event()
        self._background = Background(self)

    def doing(self, network: Network) -> str:
        """What is being done with it, or why nothing is; empty if nothing is to be done."""
        if network.id in self._doing:
            return self.tr("Trying it on the sample…")
        if network.is_here and self._is_busy():
            return self.tr("It is tried when no video is being enhanced.")
        return ""

    def fit(self, network: Network) -> None:
        """Find out what is not known of a network that is here; once."""
        is_known = network.pair is not None and network.seconds_per_megapixel is not None
        if network.is_here and not is_known and network.id not in self._tried and not self._is_busy():
            self._tried.add(network.id)
            self._begin(network, measure=network.seconds_per_megapixel is None)

    def measure(self, network: Network) -> None:
        """Measure it again."""
        if network.id not in self._doing and not self._is_busy():
            self._begin(network, measure=True)

    def stop(self) -> None:
        """The window is closed."""
        self._over.set()
        self._background.stop()

    def _begin(self, network: Network, *, measure: bool) -> None:
        self._doing.add(network.id)
        work = partial(self._work, network, measure, self._device())
        self._background.do(work, partial(self._end, network.id), partial(self._fail, network.id))
        self.changed.emit()

    def _work(self, network: Network, measure: bool, device: str) -> None:
        self._check()
        if network.pair is None:
            self._shelf.show(network.id, device)
        if measure:
            self._shelf.measure(network.id, device, self._check)

    def _check(self) -> None:
        if self._over.is_set():
            raise Cancelled

    def _end(self, name: str, _: None) -> None:
        self._doing.discard(name)
        self.ended.emit()

    def _fail(self, name: str, error: ReelmendError) -> None:
        # Nothing was asked for that failed: the page goes on saying that it is not known.
        _log.warning("%s could not be tried: %s %s", name, error, error.details)
        self._doing.discard(name)
        self.changed.emit()
