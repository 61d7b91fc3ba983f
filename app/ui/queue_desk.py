"""The queue's side of a window: its entries, its work, its page and its menu."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.engine.events import Event, Planned
from app.engine.job import Job, Recipe
from app.engine.job_queue import Entry, State
from app.engine.power import AtEnd
from app.errors import InputError, ReelmendError
from app.ui.adding import Added, jobs_for
from app.ui.background import Background
from app.ui.controls import Controls
from app.ui.countdown import Countdown
from app.ui.desk import Desk
from app.ui.engine_words import words
from app.ui.posters import Posters
from app.ui.question import Answer, ask
from app.ui.queue_keeper import QueueKeeper
from app.ui.queue_menu import QueueMenu
from app.ui.queue_model import QueueModel
from app.ui.queue_page import QueuePage
from app.ui.queue_run import QueueRun
from app.ui.services import Services
from app.ui.undertaking import Action


class QueueDesk(Desk):
    """What a person does with the queue, wired to who does it.

    Args:
        services: do what takes long.
        menu: the queue's.
        controls: know what is done to videos that are added.
        taken: names of results that other jobs will need.
        as_set: a new job, done as the settings say.
        window: over which dialogs are shown.
    """

    edit_asked = Signal(object)
    """An ``Entry`` that waits or failed."""
    close_asked = Signal()
    """The window shall be closed, for the queue has ended."""
    changed = Signal()
    """Entries came or went, or work began or ended."""

    def __init__(
        self,
        services: Services,
        menu: QueueMenu,
        controls: Controls,
        taken: Callable[[], Collection[Path]],
        as_set: Callable[[Job], Job],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._menu = menu
        self._controls = controls
        self._taken = taken
        self._as_set = as_set
        self._to_add: list[Path] = []
        self._may_start = True
        self._ended_itself = False
        self.model = QueueModel(self)
        self._posters = Posters(services.find_poster, self)
        self.page = QueuePage(self.model, self._posters)
        self.page.follow(menu)
        self.run = QueueRun(services.run_queue, self)
        self._keeper = QueueKeeper(services.queue, self)
        self._reading = Background(self)
        self._connect()

    @property
    def unfinished(self) -> int:
        """How many entries are not done."""
        return sum(entry.state is not State.DONE for entry in self.model.entries)

    @property
    def waiting(self) -> list[Recipe]:
        """What is to be done."""
        return [entry.job.recipe for entry in self.model.entries if entry.state is State.WAITING]

    @property
    def outputs(self) -> set[Path]:
        """Names of results that entries need or have."""
        return {entry.job.output for entry in self.model.entries}

    def refresh(self) -> None:
        """Read the queue."""
        self._keeper.refresh()

    def set_may_start(self, may_start: bool) -> None:
        """No other work is being done."""
        self._may_start = may_start
        self._update()

    def add(self, paths: Sequence[Path]) -> None:
        """Put videos, and those in folders, at the end, with the recipe that is chosen."""
        self._to_add += paths
        chooser, wanted = self._controls.chooser, self._controls.format
        if chooser.titles:
            found, self._to_add = tuple(self._to_add), []
            networks = chooser.at.networks
            work = partial(jobs_for, found, chooser.recipe_for, wanted, self._taken(), networks)
            self._reading.do(work, self._add, self._fail)

    def use_networks(self) -> None:
        """The networks have been loaded: what waited for them is added."""
        self.model.set_titles(self._controls.chooser.titles)
        self.add(())

    def add_job(self, job: Job) -> None:
        """Put a job at the end."""
        self._keeper.add([job])

    def save(self, entry: Entry, job: Job) -> None:
        """Put an entry back that was edited."""
        self._keeper.edit(entry, job)

    def start(self) -> None:
        """Do what waits."""
        if self._may_start and not self.run.is_busy:
            self._ended_itself = True
            self.run.start(self._services.queue)

    def stop(self, afterwards: Action | None = None) -> None:
        """Stop after asking; what is done is kept."""
        answers = (Answer(self.tr("Stop"), lambda: self._stop(afterwards)), Answer(self.tr("Keep working")))
        explanation = self.tr(
            "Videos that are done stay. The others go on with the queue’s next start;"
            " of the one being worked on, only the last seconds of video are redone."
        )
        ask(self._window, self.tr("Stop the queue?"), explanation, answers)

    def end(self) -> None:
        """The window is closed."""
        self._reading.stop()
        self._keeper.stop()
        self._posters.end()

    def _connect(self) -> None:
        page, menu, run, keeper = self.page, self._menu, self.run, self._keeper
        keeper.changed.connect(self._read)
        keeper.failed.connect(self._fail)
        page.selection_changed.connect(self._update)
        page.open_asked.connect(self._open)
        page.stop_asked.connect(self.stop)
        page.pause_asked.connect(lambda: run.pause(not run.is_paused))
        menu.edit.triggered.connect(lambda: self.edit_asked.emit(page.selected[0]))
        menu.same_recipe.triggered.connect(lambda: keeper.use_recipe(page.selected[0].job.recipe))
        menu.retry.triggered.connect(lambda: keeper.retry(_ids(page.selected, State.FAILED)))
        menu.retry_all.triggered.connect(lambda: keeper.retry())
        menu.up.triggered.connect(lambda: self._move(-1))
        menu.down.triggered.connect(lambda: self._move(1))
        menu.remove.triggered.connect(lambda: keeper.remove(_ids(page.selected)))
        menu.clear_done.triggered.connect(keeper.clear_done)
        menu.play.triggered.connect(lambda: self._try(self._services.play))
        menu.folder.triggered.connect(lambda: self._try(self._services.reveal))
        self.model.move_asked.connect(keeper.move)
        run.happened.connect(self._happened)
        run.failed.connect(self._break_off)
        run.started.connect(self._changed)
        run.paused.connect(self._paused)
        run.stopping.connect(self.page.show_stopping)
        run.ended.connect(self._ended)

    def _add(self, added: Added) -> None:
        if added.jobs:
            self._keeper.add([self._as_set(job) for job in added.jobs])
        if added.refused:
            self._fail(self._in_one(added) if len(added.refused) > 1 else added.refused[0])

    def _in_one(self, added: Added) -> ReelmendError:
        """All that was refused."""
        return InputError(
            self.tr("%n file(s) could not be added to the queue.", "", len(added.refused)),
            self.tr("The others were added.") if added.jobs else "",
            "\n".join(f"{words(error.message)} {words(error.advice)}".strip() for error in added.refused),
        )

    def _move(self, by: int) -> None:
        entry = self.page.selected[0]
        self._keeper.move([entry.id], self.model.row_of(entry.id) + by)

    def _open(self, entry: Entry) -> None:
        if entry.state is State.DONE:
            self._try(self._services.play)
        elif entry.state is not State.RUNNING:
            self.edit_asked.emit(entry)

    def _try(self, what: Callable[[Path], None]) -> None:
        try:
            what(self.page.selected[0].job.output)
        except ReelmendError as error:
            self._fail(error)

    def _happened(self, entry: Entry, event: Event) -> None:
        if isinstance(event, Planned):  # the list on the disk says now that it is being done
            self._keeper.refresh()
        self.model.show_event(entry, event)

    def _stop(self, afterwards: Action | None) -> None:
        self._ended_itself = False
        self.run.stop(afterwards)

    def _break_off(self, error: ReelmendError) -> None:
        self._ended_itself = False
        self._fail(error)

    def _paused(self, paused: bool) -> None:
        self.model.set_paused(paused)
        self._update()

    def _ended(self) -> None:
        self.model.set_paused(False)
        self._keeper.refresh()
        self._changed()
        if self._ended_itself:
            self._finish()

    def _finish(self) -> None:
        """Everything is done: do what was asked for then, once."""
        action = self.page.at_end
        self.page.forget_end()
        match action:
            case AtEnd.CLOSE:
                self.close_asked.emit()
            case AtEnd.SLEEP:
                question = self.tr("The queue is done. The computer goes to sleep in {seconds} s.")
                Countdown(question, self.tr("Sleep now"), partial(self._perform, action), self._window).begin()
            case AtEnd.SHUT_DOWN:
                question = self.tr("The queue is done. The computer is switched off in {seconds} s.")
                Countdown(question, self.tr("Switch off now"), partial(self._perform, action), self._window).begin()

    def _perform(self, action: AtEnd) -> None:
        self._reading.do(partial(self._services.perform, action), lambda _: None, self._fail)

    def _read(self, entries: tuple[Entry, ...]) -> None:
        self.model.set_entries(entries)
        self._changed()

    def _changed(self) -> None:
        self._update()
        self.changed.emit()

    def _update(self) -> None:
        waiting = any(entry.state is State.WAITING for entry in self.model.entries)
        is_busy = self.run.is_busy
        may_start = self._may_start and not is_busy
        self.page.show_state(is_running=is_busy, is_paused=self.run.is_paused, may_start=may_start and waiting)
        if self.run.is_stopping:
            self.page.show_stopping()
        selected = self.page.selected if self.page.isVisible() else []
        self._menu.show_for(selected, self.model.entries, may_start=may_start)


def _ids(entries: Sequence[Entry], state: State | None = None) -> list[str]:
    return [entry.id for entry in entries if state in (None, entry.state)]
