"""The list of networks, loaded beside the window."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from app.engine.advice import Goal
from app.engine.job import Stage
from app.errors import as_shown
from app.ui.torch_loading import load_torch
from app.ui.undertaking import Action

if TYPE_CHECKING:
    from app.engine.contract import ModelCard


@dataclass(frozen=True)
class NetworkChoice:
    """What the window shows of a network."""

    id: str
    title: str
    summary: str
    scale: int
    task: Goal = Goal.UPSCALE
    """What it is good for."""
    time_scale: int = 1
    """Frames out per frame in."""
    any_instant: bool = False
    """It makes pictures of any time: the frame rate can be chosen."""
    orientations: int = 1
    """In how many it sees each picture in best quality."""
    strength: float = 1.0
    """How much of its results is proposed."""
    against_motion: bool = False
    """It takes back what motion smeared."""

    @property
    def makes_pictures(self) -> bool:
        """There are more pictures behind it than before it."""
        return self.any_instant or self.time_scale > 1

    @property
    def stage(self) -> Stage:
        """It at work, as proposed."""
        return Stage(self.id, strength=self.strength)


Loader = Callable[[], tuple[NetworkChoice, ...]]
"""Blocking; gives the networks in the order in which they are offered."""


def choices_of(catalogue: "Mapping[str, ModelCard]") -> tuple[NetworkChoice, ...]:
    """The catalogue as choices."""
    return tuple(
        NetworkChoice(
            card.id,
            card.title,
            card.summary,
            card.scale,
            Goal(card.task.value),
            card.time_scale,
            card.any_instant,
            len(card.ensemble.orientations),
            card.strength,
            card.against_motion,
        )
        for card in catalogue.values()
    )


def load_catalogue() -> tuple[NetworkChoice, ...]:
    """The loader of the program: the networks whose weights are on this machine."""
    # Imported here because torch takes seconds: the window is painted long before it is needed.
    load_torch()
    import app.engine.preview  # noqa: F401 - so that the first click on Preview need not wait for it
    from app.engine.store import place
    from app.engine.weights import Place
    from models import catalogue

    return choices_of({name: card for name, card in catalogue().items() if place(card) is not Place.MISSING})


class CatalogueLoader(QThread):
    """Loads the catalogue, as often as it is asked to."""

    loaded = Signal(object)
    """A tuple of ``NetworkChoice``."""
    failed = Signal(object)
    """The ``ReelmendError``."""

    def __init__(self, loader: Loader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("catalogue")
        self._loader = loader
        self._is_loading = self._is_outdated = False
        self._afterwards: list[Action] = []
        self.finished.connect(self._finished)

    def load(self) -> None:
        """Load it; what is being loaded already is loaded once more: networks may have come or gone meanwhile."""
        self._is_outdated = self._is_loading
        if not self._is_loading:
            self._is_loading = True
            self.start(QThread.Priority.LowPriority)

    def when_loaded(self, then: Action) -> None:
        """Do something with the newest list: at once, or when what is being loaded is here."""
        if self._is_loading:
            self._afterwards.append(then)
        else:
            then()

    def end(self) -> None:
        """The window is closed."""
        self.finished.disconnect(self._finished)
        self.wait()

    def run(self) -> None:
        """The thread's work."""
        try:
            choices = self._loader()
        except Exception as error:  # noqa: BLE001 - the outermost frame of a thread
            self.failed.emit(as_shown(error))
        else:
            self.loaded.emit(choices)

    def _finished(self) -> None:
        self._is_loading = False
        if self._is_outdated:
            self.load()
            return
        afterwards, self._afterwards = self._afterwards, []
        for then in afterwards:
            then()
