"""Tells the desktop how far a window's work is, and, when nobody looks at the window, how it ended."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.engine.events import Event, Finished, Progress
from app.engine.job_queue import Entry, State
from app.errors import ReelmendError
from app.ui import engine_words, text
from app.ui.desktop.launcher import ShowShare
from app.ui.desktop.notices import Notify
from app.ui.enhancer import Enhancer
from app.ui.queue_desk import QueueDesk


class DesktopDesk(QObject):
    """Watches the window's job and its queue.

    Args:
        notify: shows notices.
        show_share: shows progress.
        enhancer: the job.
        queue: the queue.
        window: whose work it is.
    """

    def __init__(
        self, notify: Notify, show_share: ShowShare, enhancer: Enhancer, queue: QueueDesk, window: QWidget
    ) -> None:
        super().__init__(window)
        self._notify = notify
        self._show_share = show_share
        self._enhancer = enhancer
        self._queue = queue
        self._window = window
        self._begun: list[str] = []
        self._was_stopped = self._is_over = False
        self._connect()

    def _connect(self) -> None:
        enhancer, run = self._enhancer, self._queue.run
        enhancer.happened.connect(self._happened)
        enhancer.succeeded.connect(self._succeeded)
        enhancer.failed.connect(self._failed)
        enhancer.ended.connect(lambda: self._show_share(None))
        run.started.connect(self._queue_started)
        run.stopping.connect(self._queue_stopping)
        run.happened.connect(self._entry_happened)
        run.ended.connect(self._queue_ended)
        self._queue.changed.connect(self._tell_queue_end)

    def _happened(self, event: Event) -> None:
        if isinstance(event, Progress):
            self._show_share(_share(event))

    def _succeeded(self, finished: Finished) -> None:
        words = self.tr("{frames} frames in {time}").format(frames=finished.frames, time=text.took(finished.seconds))
        self._tell(self.tr("{name} is done").format(name=finished.output.name), words)

    def _failed(self, error: ReelmendError) -> None:
        job = self._enhancer.job
        name = job.source.name if job is not None else ""
        self._tell(self.tr("{name} could not be enhanced").format(name=name), engine_words.words(error.message))

    def _queue_started(self) -> None:
        self._begun, self._was_stopped = [], False

    def _queue_stopping(self) -> None:
        self._was_stopped = True

    def _queue_ended(self) -> None:
        self._show_share(None)
        self._is_over = bool(self._begun) and not self._was_stopped

    def _entry_happened(self, entry: Entry, event: Event) -> None:
        if entry.id not in self._begun:
            self._begun.append(entry.id)
        if isinstance(event, Progress):
            waiting = sum(known.state is State.WAITING for known in self._queue.model.entries)
            ended = len(self._begun) - 1
            self._show_share((ended + _share(event)) / (ended + 1 + waiting))

    def _tell_queue_end(self) -> None:
        """Once it is known how the last entry ended, too."""
        states = [entry.state for entry in self._queue.model.entries if entry.id in self._begun]
        if not self._is_over or State.RUNNING in states or State.WAITING in states:
            return
        self._is_over = False
        failed, done = states.count(State.FAILED), states.count(State.DONE)
        words = [self.tr("%n video(s) are enhanced.", "", done)]
        if failed:
            words.append(self.tr("%n failed.", "", failed))
        self._tell(self.tr("The queue is done"), " ".join(words))

    def _tell(self, title: str, words: str) -> None:
        if not self._window.isActiveWindow():
            self._notify(title, words)


def _share(progress: Progress) -> float:
    return min(1.0, progress.frames_done / progress.frames_total) if progress.frames_total else 0.0
