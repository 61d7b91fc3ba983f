"""The recipe in the making: one truth, shown and changed in several places."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.engine.advice import Finding
from app.media.bars import Bars
from app.media.frame import VideoInfo
from app.ui.catalogue_loader import NetworkChoice
from app.ui.recipe.situation import Situation
from app.ui.recipe.sketch import Sketch


class RecipeState(QObject):
    """What is chosen, and what there is to choose from."""

    changed = Signal()
    """The recipe, or what is at hand, is another one now."""
    chosen = Signal()
    """The person has changed the recipe."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sketch = Sketch()
        self._at = Situation()

    @property
    def sketch(self) -> Sketch:
        """The recipe, with what is switched off."""
        return self._sketch

    @property
    def at(self) -> Situation:
        """What is at hand."""
        return self._at

    def put(self, sketch: Sketch) -> None:
        """Another recipe, which nobody has asked for here."""
        self._sketch = sketch
        self.changed.emit()

    def choose(self, sketch: Sketch) -> None:
        """The person wants it so."""
        if sketch != self._sketch:
            self.put(sketch)
            self.chosen.emit()

    def set_networks(self, networks: Sequence[NetworkChoice]) -> None:
        """What is on this machine."""
        self._at = replace(self._at, networks=tuple(networks))
        self.changed.emit()

    def set_source(self, info: VideoInfo, sketch: Sketch) -> None:
        """Another video, of which nothing has been measured yet, and the recipe for it."""
        self._at = replace(self._at, info=info, findings=(), bars=Bars())
        self.put(sketch)

    def set_findings(self, findings: Sequence[Finding], bars: Bars) -> None:
        """The video has been measured."""
        self._at = replace(self._at, findings=tuple(findings), bars=bars)
        self.changed.emit()
