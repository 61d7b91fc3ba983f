"""The window's one job: what a person may ask of it, and what is asked back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.errors import ReelmendError
from app.ui.controls import Controls
from app.ui.desk import Desk
from app.ui.enhancer import Enhancer
from app.ui.question import Answer, ask
from app.ui.services import Services
from app.ui.undertaking import Action
from app.ui.unfinished_keeper import Found, UnfinishedKeeper
from app.ui.unfinished_list import UnfinishedList


class JobDesk(Desk):
    """The running job, and those that an earlier run has left.

    Args:
        services: do what takes long.
        controls: shows the running job.
        window: over which questions are asked.
    """

    def __init__(self, services: Services, controls: Controls, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._controls = controls
        self.enhancer = Enhancer(services.run, self)
        self.unfinished = UnfinishedKeeper(services.find_unfinished, services.write_excerpt, self)
        self._connect()

    def cancel(self) -> None:
        """Stop the job; asks first if much would be lost."""
        enhancer = self.enhancer
        if not enhancer.is_busy:
            return
        if enhancer.would_lose:
            self.when_free(self.tr("Stop enhancing?"), lambda: None)
        elif enhancer.frames_done:
            enhancer.discard()
        else:
            enhancer.stop()  # an earlier run may have done something, which is not known yet

    def when_free(self, question: str, action: Action) -> None:
        """Do ``action``; if a job runs, after its end, which the person is asked about."""
        if not self.enhancer.is_busy:
            action()
            return
        keep = Answer(self.tr("Stop and keep what is done"), lambda: self.enhancer.stop(action))
        self._ask(question, action, keep, self.tr("Keep working"))

    def before_closing(self, action: Action) -> None:
        """The same, for the end of the program."""
        keep = Answer(self.tr("Keep for later"), lambda: self.enhancer.stop(action))
        self._ask(self.tr("Close Reelmend while it is enhancing?"), action, keep, self.tr("Go on working"))

    def watch(self) -> None:
        """Play what is done of the running job."""
        if self.enhancer.is_busy and self.enhancer.job is not None:
            self.unfinished.watch(self.enhancer.job)

    def discard(self, job: Found) -> None:
        """Give an unfinished job up, after asking."""
        answers = (
            Answer(self.tr("Discard"), lambda: self.unfinished.discard(job), loses=True),
            Answer(self.tr("Keep")),
        )
        explanation = self.tr("What is done of it is deleted. The original video stays as it is.")
        ask(self._window, self.tr("Discard this job?"), explanation, answers)

    def offer(self, shown: UnfinishedList) -> None:
        """Let unfinished jobs be watched and discarded where they are shown."""
        shown.watch_asked.connect(lambda found: self.unfinished.watch(found.job))
        shown.discard_asked.connect(self.discard)

    def show_in_folder(self) -> None:
        """Show the result in the system's file manager."""
        finished = self._controls.result
        if finished is not None:
            self._try(self._services.reveal, finished.output)

    def play(self) -> None:
        """Play the result."""
        finished = self._controls.result
        if finished is not None:
            self._try(self._services.play, finished.output)

    def end(self) -> None:
        """The window is closed."""
        self.unfinished.stop()

    def _ask(self, question: str, action: Action, keep: Answer, go_on: str) -> None:
        done = self.enhancer.frames_done
        words = self.tr(
            "%n frame(s) are done. Kept, the job goes on whenever you want; only the last seconds of video are redone.",
            "",
            done,
        )
        explanation = words if done else self.tr("No frame is done yet.")
        discard = Answer(self.tr("Discard"), lambda: self.enhancer.discard(action), loses=True)
        ask(self._window, question, explanation, (keep, discard, Answer(go_on)))

    def _connect(self) -> None:
        enhancer, controls = self.enhancer, self._controls
        enhancer.started.connect(controls.start)
        enhancer.stopping.connect(controls.stopping)
        enhancer.happened.connect(controls.progress_card.show_event)
        enhancer.paused.connect(controls.progress_card.show_paused)
        enhancer.watchable.connect(controls.progress_card.set_may_watch)
        enhancer.ended.connect(self.unfinished.refresh)
        self.unfinished.excerpt_written.connect(lambda path: self._try(self._services.play, path))
        self.unfinished.excerpt_failed.connect(self._fail)
        self.unfinished.failed.connect(self._fail)

    def _try(self, show: Callable[[Path], None], path: Path) -> None:
        try:
            show(path)
        except ReelmendError as error:
            self._fail(error)
