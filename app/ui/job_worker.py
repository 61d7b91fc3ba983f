"""A job, or a whole queue, in a thread of its own."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from app.engine.control import Control
from app.engine.events import Event, Finished
from app.engine.job import Job
from app.engine.job_queue import Entry, JobQueue
from app.errors import Cancelled, as_shown
from app.ui.giving_way import give_way

Runner = Callable[[Job, Callable[[Event], None], Control], Finished]
"""Does a job: blocking, tells what happens, does what the control says."""
QueueRunner = Callable[[JobQueue, Callable[[Entry, Event], None], Control], None]
"""Does whatever waits in a queue: blocking, tells what happens to which entry, does what the control says."""


def run_in_engine(job: Job, on_event: Callable[[Event], None], control: Control) -> Finished:
    """The runner of the program."""
    # Imported here because torch takes seconds: the window is painted long before it is needed.
    from app.engine import run
    from models import catalogue

    return run(job, catalogue(), on_event, control)


def run_queue_in_engine(queue: JobQueue, on_event: Callable[[Entry, Event], None], control: Control) -> None:
    """The runner of queues of the program."""
    # Imported here because torch takes seconds.
    from app.engine.run_queue import run_queue
    from models import catalogue

    run_queue(queue, catalogue(), on_event, control)


class JobWorker(QThread):
    """Carries one job and turns what it tells into signals. How it ended is told once, by one of three signals."""

    happened = Signal(object)
    """An event of :mod:`app.engine.events`, frozen: it may cross threads."""
    succeeded = Signal(object)
    """The job's ``Finished``."""
    failed = Signal(object)
    """The ``ReelmendError``."""
    cancelled = Signal()

    def __init__(self, job: Job, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("job")
        self.job = job
        self.control = Control()
        self._runner = runner

    def run(self) -> None:
        """The thread's work."""
        give_way()
        try:
            finished = self._runner(self.job, self.happened.emit, self.control)
        except Cancelled:
            self.cancelled.emit()
        except Exception as error:  # noqa: BLE001 - the outermost frame of a thread
            self.failed.emit(as_shown(error))
        else:
            self.succeeded.emit(finished)


class QueueWorker(QThread):
    """Works through a queue. How each entry ended is written into the queue."""

    happened = Signal(object, object)
    """An ``Entry`` and its event."""
    failed = Signal(object)
    """The ``ReelmendError`` that ended the whole queue, not one entry."""

    def __init__(self, queue: JobQueue, runner: QueueRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue")
        self.control = Control()
        self._queue = queue
        self._runner = runner

    def run(self) -> None:
        """The thread's work."""
        give_way()
        try:
            self._runner(self._queue, self.happened.emit, self.control)
        except Exception as error:  # noqa: BLE001 - the outermost frame of a thread
            self.failed.emit(as_shown(error))
