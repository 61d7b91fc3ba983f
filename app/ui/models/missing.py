"""Networks that a job needs and that are not on this machine: asked about, fetched, and gone on with."""

from collections.abc import Callable, Collection, Iterable
from functools import partial

from PySide6.QtWidgets import QWidget

from app.engine.job import Recipe
from app.errors import ModelError
from app.ui.desk import Desk
from app.ui.models import network
from app.ui.models.network import Network
from app.ui.models.network_model import NetworkModel
from app.ui.question import Answer, ask
from app.ui.undertaking import Action


class MissingNetworks(Desk):
    """What is to be done waits here until its networks have come.

    Args:
        model: the networks.
        here: ids of networks that are known to be on this machine.
        refresh: looks which networks there are, and does something then.
        fetch: downloads a network in sight of the person.
        window: over which questions are asked.
    """

    def __init__(
        self,
        model: NetworkModel,
        here: Callable[[], Collection[str]],
        refresh: Callable[[Action], None],
        fetch: Callable[[Network], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._model, self._here, self._refresh, self._fetch = model, here, refresh, fetch
        self._waiting: dict[str, Action] = {}

    def need(self, recipe: Recipe, then: Action) -> None:
        """Do ``then`` when the networks of a recipe are here; those that are not are fetched after asking."""
        self._when_here([recipe], partial(self._need, then), then)

    def need_for_some(self, recipes: Iterable[Recipe], then: Action) -> None:
        """The same for several recipes, some of which can be done without the networks that others lack."""
        self._when_here(recipes, partial(self._need_for_some, then), then)

    def go_on(self, name: str) -> None:
        """Do what waited for a network, if it is here now and was not cancelled."""
        then = self._waiting.pop(name, None)
        known = self._known([name])
        if then is not None and known and known[0].is_here:
            then()

    def give_up(self, name: str) -> None:
        """The network does not come."""
        self._waiting.pop(name, None)

    def _when_here(self, recipes: Iterable[Recipe], ask_for: Callable[[list[str]], None], then: Action) -> None:
        names = list(dict.fromkeys(stage.model for recipe in recipes for stage in recipe.networks))
        if all(name in self._here() for name in names):
            then()
        else:
            self._refresh(partial(ask_for, names))

    def _need(self, then: Action, names: list[str]) -> None:
        known = self._known(names)
        unknown = [name for name in names if name not in {network.id for network in known}]
        missing = [network for network in known if not network.is_here]
        if unknown:
            message = self.tr("This job needs a network called “{name}”, which is not known here.")
            advice = self.tr("Import the checkpoint of that network, or choose another recipe.")
            self._fail(ModelError(message.format(name=unknown[0]), advice))
        elif missing:
            question = self.tr("This needs {title}, which is not on this computer")
            self._ask(question, missing[0], partial(self._need, then, names))
        else:
            then()

    def _need_for_some(self, then: Action, names: list[str]) -> None:
        missing = [network for network in self._known(names) if not network.is_here]
        if missing:
            question = self.tr("Some videos need {title}, which is not on this computer")
            others = Answer(self.tr("Do the others"), then)
            self._ask(question, missing[0], partial(self._need_for_some, then, names), others)
        else:
            then()

    def _ask(self, question: str, missing: Network, then: Action, *others: Answer) -> None:
        terms = self.tr("{size} to download from {host}. Licence: {licence}")
        explanation = terms.format(size=network.size(missing), host=missing.host, licence=network.licence(missing))
        download = Answer(self.tr("Download"), partial(self._fetch_for, missing, partial(self._refresh, then)))
        answers = (download, *others, Answer(self.tr("Cancel")))
        ask(self._window, question.format(title=missing.title), explanation, answers)

    def _fetch_for(self, missing: Network, then: Action) -> None:
        self._waiting[missing.id] = then
        self._fetch(missing)

    def _known(self, names: Iterable[str]) -> list[Network]:
        rows = map(self._model.row_of, names)
        return [self._model.networks[row] for row in rows if row >= 0]
