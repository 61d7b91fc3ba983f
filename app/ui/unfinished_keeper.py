"""Jobs that wait to be gone on with, looked for beside the window."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.engine.job import Job
from app.engine.unfinished import OutOfReach, Unfinished, discard
from app.errors import ReelmendError
from app.ui.background import Background

Found = Unfinished | OutOfReach
Finder = Callable[[], Sequence[Found]]
Excerpt = Callable[[Path], Path]
"""Writes what is done of the job with an output into a file that plays; blocking."""


class UnfinishedKeeper(QObject):
    """Every method returns at once; what came of it is told."""

    changed = Signal(object)
    """All of them, as a tuple."""
    excerpt_written = Signal(object)
    """The ``Path`` of a file that plays."""
    excerpt_failed = Signal(object)
    """The ``ReelmendError``."""
    failed = Signal(object)
    """The ``ReelmendError``."""

    def __init__(self, finder: Finder, excerpt: Excerpt, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finder = finder
        self._excerpt = excerpt
        self._looking = Background(self)
        self._writing = Background(self)
        self.jobs: tuple[Found, ...] = ()

    def refresh(self) -> None:
        """Look for jobs."""
        self._looking.do(lambda: tuple(self._finder()), self._found, self.failed.emit)

    @property
    def outputs(self) -> set[Path]:
        """Names of results that unfinished jobs will need."""
        return {job.job.output for job in self.jobs if isinstance(job, Unfinished)}

    def outside(self, outputs: Collection[Path]) -> list[Found]:
        """Those whose results are none of ``outputs``."""
        return [job for job in self.jobs if isinstance(job, OutOfReach) or job.job.output not in outputs]

    def discard(self, job: Found) -> None:
        """Give a job up."""
        self._looking.do(partial(discard, job), lambda _: self.refresh(), self._not_discarded)

    def watch(self, job: Job) -> None:
        """Make a file of what is done of a job; it may be running."""
        self._writing.do(partial(self._excerpt, job.output), self.excerpt_written.emit, self.excerpt_failed.emit)

    def stop(self) -> None:
        """Finish what has been asked for."""
        self._looking.stop()
        self._writing.stop()

    def _found(self, jobs: tuple[Found, ...]) -> None:
        self.jobs = jobs
        self.changed.emit(jobs)

    def _not_discarded(self, error: ReelmendError) -> None:
        self.failed.emit(error)
        self.refresh()
