"""The one job of a window: started, watched, stopped."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.engine.job import Job
from app.ui.job_worker import JobWorker, Runner

Action = Callable[[], None]


class Enhancer(QObject):
    """Runs at most one job at a time."""

    started = Signal()
    happened = Signal(object)
    """An event of :mod:`app.engine.events`."""
    stopping = Signal()
    succeeded = Signal(object)
    """The job's ``Finished``."""
    failed = Signal(object)
    """The ``ReelmendError``."""
    cancelled = Signal()
    ended = Signal()
    """The thread is gone, however the job ended: another may begin."""

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._worker: JobWorker | None = None
        self._began = 0.0
        self._afterwards: Action | None = None

    @property
    def is_busy(self) -> bool:
        """A job is running."""
        return self._worker is not None

    @property
    def seconds(self) -> float:
        """For how long it has been running."""
        return time.monotonic() - self._began if self._worker else 0.0

    def start(self, job: Job) -> None:
        """Begin a job; only when none is running."""
        worker = JobWorker(job, self._runner, self)
        worker.happened.connect(self.happened)
        worker.succeeded.connect(self.succeeded)
        worker.failed.connect(self.failed)
        worker.cancelled.connect(self.cancelled)
        worker.finished.connect(self._end)
        self._worker, self._began = worker, time.monotonic()
        worker.start()
        self.started.emit()

    def cancel(self, afterwards: Action | None = None) -> None:
        """Stop the job; when it has ended, however it ended, do ``afterwards``."""
        if self._worker is None:
            if afterwards is not None:
                afterwards()
            return
        self._afterwards = afterwards or self._afterwards
        self._worker.cancel()
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
