"""Networks that stay loaded from one job to the next: a preview would wait for a large one longer than it takes."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from app.engine.contract import ModelCard, Restorer

_MOST = 4
"""As many candidates are compared."""


class Shelf:
    """Holds the networks that were used last. For one job at a time: a network is not to be used by two."""

    def __init__(self) -> None:
        self._loaded: dict[tuple[str, str, str], Restorer] = {}

    def cards(self, catalogue: Mapping[str, ModelCard]) -> dict[str, ModelCard]:
        """The catalogue, whose networks are taken from the shelf and put back there."""
        return {name: _shelved(card, self) for name, card in catalogue.items()}

    def load(self, card: ModelCard, device: str, precision: str) -> Restorer:
        """A network, ready to work.

        Raises:
            ModelError: it cannot be loaded.
        """
        key = (card.weights.identity, device, precision)
        restorer = self._loaded.pop(key, None) or ModelCard.load(card, device, precision)
        self._loaded[key] = restorer
        while len(self._loaded) > _MOST:
            del self._loaded[next(iter(self._loaded))]
        return restorer


@dataclass(frozen=True, kw_only=True)
class _ShelvedCard(ModelCard):
    """A card whose network may be loaded already."""

    shelf: Shelf

    def load(self, device: str = "cpu", precision: str = "fp32") -> Restorer:
        """See :class:`ModelCard`."""
        return self.shelf.load(self, device, precision)


def _shelved(card: ModelCard, shelf: Shelf) -> ModelCard:
    return _ShelvedCard(**{each.name: getattr(card, each.name) for each in fields(card)}, shelf=shelf)
