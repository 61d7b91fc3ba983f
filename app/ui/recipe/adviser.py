"""Looks at a video beside the window: what it suffers from, and what would help."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

from PySide6.QtCore import QObject, Signal

from app.engine.advice import Finding, Goal, findings
from app.engine.job import Recipe
from app.engine.proposal import propose
from app.errors import Cancelled, ReelmendError
from app.media.analyse import analyse
from app.media.bars import Bars
from app.media.describe import facts, measures
from app.media.frame import VideoInfo
from app.ui.background import Background


@dataclass(frozen=True)
class Advice:
    """What was found."""

    findings: tuple[Finding, ...] = ()
    recipe: Recipe = field(default_factory=lambda: Recipe(()))
    """What would help; no steps where nothing is wrong, or nothing at hand helps."""
    missing: tuple[Goal, ...] = ()
    """What would help too, but nothing for it is on this machine."""
    bars: Bars = field(default_factory=Bars)
    facts: tuple[tuple[str, str], ...] = ()
    """Everything that is known of the file, as names and values."""


Look = Callable[[VideoInfo, Callable[[], None]], Advice]
"""Blocking; calls the function for every frame, and lets out what that raises."""


def look(info: VideoInfo, check: Callable[[], None]) -> Advice:
    """What the program itself does.

    Raises:
        InputError: the file cannot be read.
    """
    analysis = analyse(info, check=check)
    found = findings(info, analysis)
    # Imported here because torch takes seconds: this runs beside the window.
    from models import catalogue

    check()
    proposal = propose(info, found, catalogue())
    told = (*facts(info), *measures(info, analysis))
    return Advice(found, proposal.recipe, proposal.missing, analysis.bars, told)


class Adviser(QObject):
    """Looks at one video at a time; the newest one counts."""

    advised = Signal(object)
    """The ``Advice`` for the video that was asked about last."""
    failed = Signal()
    """It could not be measured; whoever works with it will be told why."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._background = Background(self, gives_way=True)
        self._given_up = Event()

    def ask(self, info: VideoInfo) -> None:
        """Look at a video."""
        self.give_up()
        given_up = self._given_up = Event()

        def check() -> None:
            if given_up.is_set():
                raise Cancelled

        def tell(advice: Advice) -> None:
            if not given_up.is_set():
                self.advised.emit(advice)

        def fail(error: ReelmendError) -> None:
            del error
            if not given_up.is_set():
                self.failed.emit()

        self._background.do(lambda: self._look(info, check), tell, fail)

    def give_up(self) -> None:
        """Nobody needs it any more."""
        self._given_up.set()

    def stop(self) -> None:
        """The window is closed."""
        self.give_up()
        self._background.stop()
