"""Long work of a window: begun, paused, stopped, and what is to be done when it has ended."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.ui.job_worker import JobWorker, QueueWorker

Action = Callable[[], None]


class Undertaking(QObject):
    """Runs at most one worker at a time."""

    started = Signal()
    paused = Signal(bool)
    stopping = Signal()
    failed = Signal(object)
    """The ``ReelmendError``."""
    ended = Signal()
    """The thread is gone, however the work ended: other work may begin."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: JobWorker | QueueWorker | None = None
        self._began = 0.0
        self._afterwards: Action | None = None

    @property
    def is_busy(self) -> bool:
        """Work is being done."""
        return self._worker is not None

    @property
    def is_paused(self) -> bool:
        """Work is held."""
        return self._worker is not None and self._worker.control.is_paused

    @property
    def is_stopping(self) -> bool:
        """Work has been asked to end."""
        return self._worker is not None and self._worker.control.is_stopped

    @property
    def seconds(self) -> float:
        """For how long the work has been going on."""
        return time.monotonic() - self._began if self._worker else 0.0

    def pause(self, paused: bool) -> None:
        """Hold the work, or go on with it."""
        if self._worker is None or self.is_stopping or paused == self.is_paused:
            return
        if paused:
            self._worker.control.pause()
        else:
            self._worker.control.resume()
        self.paused.emit(paused)

    def stop(self, afterwards: Action | None = None) -> None:
        """End the work and keep what is done; when it has ended, however it ended, do ``afterwards``."""
        self._leave(lambda worker: worker.control.stop(), afterwards)

    def discard(self, afterwards: Action | None = None) -> None:
        """End the work and keep nothing; when it has ended, however it ended, do ``afterwards``."""
        self._leave(lambda worker: worker.control.discard(), afterwards)

    def _begin(self, worker: JobWorker | QueueWorker) -> None:
        worker.failed.connect(self.failed)
        worker.finished.connect(self._end)
        self._worker, self._began = worker, time.monotonic()
        worker.start()
        self.started.emit()

    def _leave(self, end: Callable[[JobWorker | QueueWorker], None], afterwards: Action | None) -> None:
        if self._worker is None:
            if afterwards is not None:
                afterwards()
            return
        self._afterwards = afterwards or self._afterwards
        end(self._worker)
        self.stopping.emit()

    def _end(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.wait()
            worker.deleteLater()
        self.ended.emit()
        afterwards, self._afterwards = self._afterwards, None
        if afterwards is not None:
            afterwards()
