"""Everything that can be added to a recipe."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.engine.advice import Goal
from app.engine.filters import FILTERS, Step
from app.ui import engine_words
from app.ui.recipe import words
from app.ui.recipe.situation import Situation


class AddMenu(QMenu):
    """Networks by what they are good for, and filters."""

    chosen = Signal(object)
    """A ``Step``."""
    more_asked = Signal()
    """Networks that are not on this machine are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)

    def show_for(self, at: Situation) -> None:
        """Offer what is at hand."""
        self.clear()
        names = {
            Goal.UPSCALE: self.tr("Upscaling networks"),
            Goal.DEBLUR: self.tr("Deblurring networks"),
            Goal.CLEANUP: self.tr("Cleaning networks"),
            Goal.INTERPOLATE: self.tr("Networks for pictures in between"),
        }
        for goal, name in names.items():
            fitting = [network for network in at.networks if network.task is goal]
            if fitting:
                menu = self.addMenu(name)
                menu.setToolTipsVisible(True)
                for network in fitting:
                    self._offer(menu, network.title, engine_words.words(network.summary), network.stage)
        filters = self.addMenu(self.tr("Filters"))
        filters.setToolTipsVisible(True)
        for name, kind in FILTERS.items():
            self._offer(filters, words.filter_name(name), words.filter_note(kind), kind(filter=name))
        self.addSeparator()
        self.addAction(self.tr("Get more networks…")).triggered.connect(self.more_asked)

    def _offer(self, menu: QMenu, name: str, explanation: str, step: Step) -> None:
        entry = menu.addAction(name.replace("&", "&&"))
        entry.setToolTip(explanation)
        entry.triggered.connect(lambda: self.chosen.emit(step))
