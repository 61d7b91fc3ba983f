"""Jobs in files that people keep: the same that the command line runs."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.engine.job import Job
from app.engine.job_file import read_job, write_toml
from app.ui import outputs
from app.ui.background import Background

SUFFIX = ".toml"


class JobFiles(QObject):
    """Reads and writes beside the window."""

    opened = Signal(object)
    """A ``Job``."""
    failed = Signal(object)
    """The ``ReelmendError``."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._background = Background(self)

    def ask(self, folder: Path) -> None:
        """Let the person choose a job to open."""
        chosen = outputs.ask_job_file(self._window, folder)
        if chosen is not None:
            self.open(chosen)

    def open(self, path: Path) -> None:
        """Open a job."""
        self._background.do(partial(read_job, path), self.opened.emit, self.failed.emit)

    def save(self, job: Job) -> None:
        """Let the person choose where a job is saved."""
        chosen = outputs.ask_new_job_file(self._window, job.source.with_suffix(f".reelmend{SUFFIX}"))
        if chosen is not None:
            self._background.do(partial(write_toml, chosen, job), lambda _: None, self.failed.emit)

    def stop(self) -> None:
        """Finish what has been asked for."""
        self._background.stop()
