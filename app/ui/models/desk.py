"""The networks' side of a window: getting, importing, removing and measuring."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import ReelmendError
from app.ui import engine_words
from app.ui.background import Background
from app.ui.desk import Desk
from app.ui.memory import Memory
from app.ui.models import network
from app.ui.models.downloads import Downloads
from app.ui.models.fitting import Fitting
from app.ui.models.missing import MissingNetworks
from app.ui.models.network import Network
from app.ui.models.network_model import NetworkModel
from app.ui.models.page import ModelsPage
from app.ui.models.shelf import Shelf
from app.ui.question import Answer, ask
from app.ui.undertaking import Action

CHECKPOINTS = (".bin", ".ckpt", ".pkl", ".pt", ".pth", ".safetensors")
"""How the names of checkpoints end."""


class ModelsDesk(Desk):
    """What a person does with the networks, wired to who does it.

    Args:
        shelf: does what takes long.
        memory: knows the device, and what the page shall leave out.
        is_busy: whether a job is being done; nothing is measured then.
        here: ids of networks that are known to be on this machine.
        window: over which dialogs are shown.
    """

    changed = Signal()
    """Networks came or went."""
    page_asked = Signal()
    """The page shall be shown."""
    use_asked = Signal(object)
    """A ``Network`` that is here and shall be used."""

    def __init__(
        self,
        shelf: Shelf,
        memory: Memory,
        is_busy: Callable[[], bool],
        here: Callable[[], Collection[str]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._shelf = shelf
        self._memory = memory
        self.model = NetworkModel(self)
        self.page = ModelsPage(self.model)
        self.page.commercial_box.setChecked(memory.known.commercial_only)
        self.missing = MissingNetworks(self.model, here, self.refresh, self._fetch_in_sight, window)
        self.downloads = Downloads(shelf, self)
        self.fitting = Fitting(shelf, lambda: memory.known.device, is_busy, self)
        self._background = Background(self)
        self._connect()

    def refresh(self, then: Action = lambda: None) -> None:
        """Look which networks there are; ``then`` is done when they are known."""
        look = partial(self._shelf.networks, self._memory.known.device)
        self._background.do(look, partial(self._read, then), self._fail)

    def want(self, what: str) -> None:
        """Show a network, or what there is for a goal.

        Args:
            what: a network's id, or a value of the engine's ``Task``; anything else: all networks.
        """
        self.page.show_goal(what)
        self.page_asked.emit()
        self.refresh(partial(self.page.select, what))

    def take_in(self, files: Sequence[Path]) -> None:
        """Import checkpoints."""
        for file in files:
            self.page.show_loading(self.tr("Looking into {name}…").format(name=file.name))
            self._background.do(partial(self._shelf.bring, file), partial(self._brought, file), self._fail)

    def ask_import(self) -> None:
        """Let the person choose checkpoints to import."""
        patterns = " ".join(f"*{suffix}" for suffix in CHECKPOINTS)
        kinds = self.tr("Checkpoints ({patterns});;All files (*)").format(patterns=patterns)
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Import a checkpoint"), str(Path.home()), kinds)
        self.take_in([Path(name) for name in names])

    def end(self) -> None:
        """The window is closed."""
        self.downloads.stop()
        self.fitting.stop()
        self._background.stop()

    def _connect(self) -> None:
        page, card = self.page, self.page.card
        page.shown.connect(self.refresh)
        page.import_asked.connect(self.ask_import)
        page.selection_changed.connect(self._show)
        page.commercial_chosen.connect(self._memory_commercial)
        card.get_asked.connect(lambda: self._with_selected(self._get))
        card.cancel_asked.connect(lambda: self._with_selected(self._cancel))
        card.remove_asked.connect(lambda: self._with_selected(self._remove))
        card.use_asked.connect(lambda: self._with_selected(self.use_asked.emit))
        card.measure_asked.connect(lambda: self._with_selected(self.fitting.measure))
        self.downloads.changed.connect(self._arriving)
        self.downloads.ended.connect(self._arrived)
        self.fitting.changed.connect(self._show)
        self.fitting.ended.connect(self.refresh)

    def _with_selected(self, do: Callable[[Network], object]) -> None:
        if self.page.selected is not None:
            do(self.page.selected)

    def _read(self, then: Action, networks: tuple[Network, ...]) -> None:
        self.model.set_networks(networks)
        self._show()
        then()

    def _show(self) -> None:
        shown = self.page.selected
        if shown is None:
            return
        arriving = self.downloads.arriving
        card = self.page.card
        card.show_network(shown, is_coming=shown.id in arriving, doing=self.fitting.doing(shown))
        if shown.id in arriving:
            card.cancel_button.setEnabled(True)
            card.show_arriving(arriving[shown.id])
        if self.page.isVisible():
            self.fitting.fit(shown)

    def _get(self, wanted: Network) -> None:
        """Download a network; where its licence forbids something, ask first."""
        if wanted.commercial:
            self._start(wanted)
            return
        question = self.tr("{title} must not be used to earn money").format(title=wanted.title)
        explanation = self.tr("Its licence: {licence}. Download it all the same?").format(
            licence=network.licence(wanted)
        )
        answers = (Answer(self.tr("Download"), lambda: self._start(wanted)), Answer(self.tr("Cancel")))
        ask(self._window, question, explanation, answers)

    def _start(self, wanted: Network) -> None:
        self.downloads.start(wanted.id)
        self.model.set_share(wanted.id, 0.0)
        self._show()

    def _cancel(self, coming: Network) -> None:
        self.page.card.show_cancelling()
        self.downloads.cancel(coming.id)

    def _arriving(self, name: str) -> None:
        arriving = self.downloads.arriving.get(name)
        if arriving is not None:
            self.model.set_share(name, arriving.done / max(1, arriving.total))
        if self.page.selected is not None and self.page.selected.id == name:
            self.page.card.show_arriving(arriving)

    def _arrived(self, name: str, error: ReelmendError | None) -> None:
        self.model.set_share(name, None)
        if error is not None:
            self.missing.give_up(name)
            self._fail(error)
        self._changed(partial(self.missing.go_on, name))

    def _fetch_in_sight(self, wanted: Network) -> None:
        self.page_asked.emit()
        self.page.select(wanted.id)
        self._start(wanted)

    def _remove(self, known: Network) -> None:
        question = self.tr("Remove {title} from this computer?").format(title=known.title)
        explanation = (
            self.tr("It can be downloaded again: {size}.").format(size=network.size(known))
            if known.host
            else self.tr("To use it again, you would need the file that you imported.")
        )
        remove = Answer(self.tr("Remove"), partial(self._delete, known), loses=True)
        ask(self._window, question, explanation, (remove, Answer(self.tr("Keep"))))

    def _delete(self, known: Network) -> None:
        self._background.do(partial(self._shelf.remove, known.id), lambda _: self._changed(), self._fail)

    def _brought(self, file: Path, name: str) -> None:
        self._changed(partial(self._tell_brought, file, name))

    def _tell_brought(self, file: Path, name: str) -> None:
        found = self._known(name)
        self.page.select(name)
        question = self.tr("{file} is {title}").format(file=file.name, title=found.title)
        words = self.tr("{summary}\nDoes: {purpose}\nLicence: {licence}")
        explanation = words.format(
            summary=found.summary, purpose=network.purpose(found), licence=network.licence(found)
        )
        use = Answer(self.tr("Use it"), partial(self.use_asked.emit, found))
        ask(self._window, question, explanation, (use, Answer(self.tr("Close"))))

    def _known(self, name: str) -> Network:
        return self.model.networks[self.model.row_of(name)]

    def _changed(self, then: Action = lambda: None) -> None:
        self.refresh(then)
        self.changed.emit()

    def _memory_commercial(self, only: bool) -> None:
        self._memory.change(commercial_only=only)

    def _fail(self, error: ReelmendError) -> None:
        self.page.show_loading(engine_words.words(error.message))
        super()._fail(error)
