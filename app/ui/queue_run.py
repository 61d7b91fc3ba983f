"""The queue of a window at work."""

from PySide6.QtCore import QObject, Signal

from app.engine.job_queue import JobQueue
from app.ui.job_worker import QueueRunner, QueueWorker
from app.ui.undertaking import Undertaking


class QueueRun(Undertaking):
    """Works through the queue, entry after entry."""

    happened = Signal(object, object)
    """An ``Entry`` and an event of :mod:`app.engine.events`."""

    def __init__(self, runner: QueueRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner

    def start(self, queue: JobQueue) -> None:
        """Begin; only when it is not running."""
        worker = QueueWorker(queue, self._runner, self)
        worker.happened.connect(self.happened)
        self._begin(worker)
