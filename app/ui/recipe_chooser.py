"""What shall be done with the video: goals, the recipe that they fill, its tempo and the output size."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.advice import Finding, Goal
from app.engine.job import Recipe, Stage
from app.engine.proposal import largest, usual
from app.errors import UsageError
from app.media.bars import Bars
from app.media.frame import VideoInfo
from app.ui.catalogue_loader import NetworkChoice
from app.ui.labels import caption
from app.ui.recipe.goal_grid import GoalGrid
from app.ui.recipe.situation import Situation
from app.ui.recipe.size_form import SizeForm
from app.ui.recipe.sketch import Sketch
from app.ui.recipe.state import RecipeState
from app.ui.recipe.steps_panel import StepsPanel
from app.ui.recipe.tempo_form import TempoForm


class RecipeChooser(QWidget):
    """Everything that a recipe can say can be seen and changed here."""

    changed = Signal()
    """The recipe, or what it could be, is another one."""
    chosen = Signal(object)
    """The person wants this ``Recipe``."""
    network_wanted = Signal(str)
    """A network that is not on this machine is wanted: its id, or the name of a task; nothing: any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = RecipeState(self)
        self._last: Recipe | None = None
        self._is_untouched, self._is_proposed = True, False
        self._build()
        self.state.changed.connect(self.changed)
        self.state.chosen.connect(self._remember)
        self.goals.network_wanted.connect(self.network_wanted)
        self.steps.network_wanted.connect(self.network_wanted)

    @property
    def recipe(self) -> Recipe | None:
        """What is chosen; ``None`` while there is nothing to choose from."""
        return self.state.sketch.recipe if self.state.at.networks else None

    @property
    def at(self) -> Situation:
        """What there is to choose from."""
        return self.state.at

    @property
    def titles(self) -> dict[str, str]:
        """Names of networks by id."""
        return {network.id: network.title for network in self.state.at.networks}

    @property
    def is_untouched(self) -> bool:
        """Neither the person nor a job has said anything about this video, nor was anything chosen before."""
        return self._is_untouched and self._last is None

    @property
    def last(self) -> Recipe | None:
        """What the person chose last, for this video or for an earlier one."""
        return self._last

    def recipe_for(self, info: VideoInfo) -> Recipe:
        """What was chosen last, for another video. May be called from any thread."""
        at = Situation(self.state.at.networks, info)
        return usual(info, at.all_for(Goal.UPSCALE)) if self._last is None else _fitted(self._last, at, info)

    def prefer(self, recipe: Recipe | None) -> None:
        """What was chosen last, by an earlier run."""
        self._last = recipe

    def use(self, recipe: Recipe) -> None:
        """The person wants this recipe, whole; it can be changed as any other."""
        self.state.choose(Sketch.of(recipe))

    def use_network(self, name: str) -> None:
        """The person wants this network and nothing else."""
        network = self.state.at.network(name)
        self.use(Recipe((Stage(name) if network is None else network.stage,)))

    def set_networks(self, networks: Sequence[NetworkChoice]) -> None:
        """The networks have been loaded."""
        info, are_first = self.state.at.info, not self.state.at.networks
        self.state.set_networks(networks)
        if info is not None and are_first and self._is_untouched and not self._is_proposed:
            self.state.put(Sketch.of(self.recipe_for(info)))

    def set_source(self, info: VideoInfo, given: Recipe | None) -> None:
        """Another video.

        Args:
            info: the video.
            given: the recipe that it comes with; ``None``: what was chosen last.
        """
        self._is_untouched, self._is_proposed = given is None, False
        self.goals.notice.hide()
        self.state.set_source(info, Sketch.of(self.recipe_for(info) if given is None else given))

    def set_findings(self, findings: Sequence[Finding], bars: Bars) -> None:
        """The video has been measured."""
        self.state.set_findings(findings, bars)

    def propose(self, recipe: Recipe) -> None:
        """Show a recipe for this video that nobody has asked for."""
        self._is_proposed = True
        self.state.put(Sketch.of(recipe))

    def _remember(self) -> None:
        self._is_untouched = False
        self._last = self.state.sketch.recipe
        self.chosen.emit(self._last)

    def _build(self) -> None:
        self.goals = GoalGrid(self.state)
        self.steps = StepsPanel(self.state)
        self.tempo_form = TempoForm(self.state)
        self.size_form = SizeForm(self.state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        first = next(iter(self.goals.buttons.values()))
        layout.addWidget(caption(self.tr("What would you like to do?"), first))
        layout.addWidget(self.goals)
        layout.addSpacing(10)
        layout.addWidget(self.steps)
        layout.addWidget(self.tempo_form)
        layout.addSpacing(10)
        layout.addWidget(self.size_form)


def _fitted(recipe: Recipe, at: Situation, info: VideoInfo) -> Recipe:
    """The recipe with a size that can be made of this video."""
    try:
        seen, way = at.course(recipe.stages, info)
        way.output(recipe.target, seen)
    except UsageError:
        return Recipe(recipe.stages, largest(info), recipe.tempo)
    return recipe
