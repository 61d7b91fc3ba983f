"""The restoration networks. Every public module of this package declares its networks in ``CARDS``."""

import pkgutil
from functools import cache
from importlib import import_module

from app.engine.contract import ModelCard

DEFAULT_MODEL = "edvr-s-x4"
"""What is used where nobody chooses."""


@cache
def catalogue() -> dict[str, ModelCard]:
    """Every network by its id, found by listing this package: there is no registry to edit.

    Raises:
        ValueError: two networks share an id.
    """
    found: dict[str, ModelCard] = {}
    for module in pkgutil.iter_modules(__path__):
        if module.ispkg or module.name.startswith("_"):
            continue
        for card in import_module(f"{__name__}.{module.name}").CARDS:
            if card.id in found:
                raise ValueError(f"two networks are called {card.id}")
            found[card.id] = card
    return found
