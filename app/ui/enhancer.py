"""The one job of a window: started, watched, stopped."""

from PySide6.QtCore import QObject, Signal

from app.engine.events import Event, Planned, Progress
from app.engine.job import Job
from app.ui.job_worker import JobWorker, Runner
from app.ui.undertaking import Undertaking

_AT_ONCE = 20
"""Seconds of work that are thrown away without asking."""


class Enhancer(Undertaking):
    """Runs at most one job at a time."""

    happened = Signal(object)
    """An event of :mod:`app.engine.events`."""
    succeeded = Signal(object)
    """The job's ``Finished``."""
    cancelled = Signal()
    watchable = Signal(bool)
    """Something of the job is there to be watched, or nothing yet."""

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.job: Job | None = None
        """What is being done, or was done last."""
        self.frames_done = 0
        """Of it, also by earlier runs."""
        self._frames_kept = 0
        """By earlier runs."""
        self.can_watch = False
        """Something of it is there to be watched."""

    @property
    def would_lose(self) -> bool:
        """So much has been done that nobody wants to lose it without being asked."""
        return self._frames_kept > 0 or self.seconds >= _AT_ONCE

    def start(self, job: Job, frames_kept: int = 0) -> None:
        """Begin a job, or go on with one of which some frames are kept; only when none is running."""
        self.job, self.frames_done, self._frames_kept = job, frames_kept, frames_kept
        worker = JobWorker(job, self._runner, self)
        worker.happened.connect(self._watch)
        worker.succeeded.connect(self.succeeded)
        worker.cancelled.connect(self.cancelled)
        self._offer(False)
        self._begin(worker)

    def _watch(self, event: Event) -> None:
        if isinstance(event, Planned):
            self.frames_done = self._frames_kept = event.frames_kept
        elif isinstance(event, Progress):
            self.frames_done = event.frames_done
        if isinstance(event, Planned | Progress):
            self._offer(event.frames_playable > 0)
        self.happened.emit(event)

    def _offer(self, can_watch: bool) -> None:
        if can_watch != self.can_watch:
            self.can_watch = can_watch
            self.watchable.emit(can_watch)
