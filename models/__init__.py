"""The restoration networks. Every public module of this package declares its networks in ``CARDS``."""

import pkgutil
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from app.engine import imported
from app.engine.contract import ModelCard, Restorer
from app.log import get_logger

DEFAULT_MODEL = "basicvsr-s-x4"
"""What is used where nobody chooses."""
_PREFERRED = (DEFAULT_MODEL, "edvr-s-x2", "edvr-s-deblur")
"""Networks that come before the others of their task: what is proposed is the first at hand."""

_log = get_logger("models")


def catalogue() -> dict[str, ModelCard]:
    """Every network by its id that has weights somewhere, on this machine or not.

    The default comes first, then the others that came with the program, those that can be downloaded, and the imported
    ones; of each task what we prefer before the rest.

    Raises:
        ValueError: two networks of this package share an id.
    """
    found = declared()
    trained = (card for card in found.values() if card.weights.identity)
    own = sorted(trained, key=lambda card: (*(card.id != name for name in _PREFERRED), card.weights.published))
    brought = (card for card in imported.cards(_opener) if card.id not in found)
    return {card.id: card for card in (*own, *brought)}


def declared() -> dict[str, ModelCard]:
    """Every network of this package by its id, also those that nobody has trained yet.

    They are found by listing this package, so there is no registry to edit.

    Raises:
        ValueError: two share an id.
    """
    found: dict[str, ModelCard] = {}
    for name in families():
        for card in _cards(name):
            if card.id in found:
                raise ValueError(f"two networks are called {card.id}")
            found[card.id] = card
    return found


def import_checkpoint(path: Path) -> ModelCard:
    """Bring a checkpoint that somebody has into the catalogue, whatever network it is of.

    Raises:
        ModelError: it is no checkpoint, harmful, damaged, or of an unknown network.
        ResourceError: there is no room for it.
    """
    # Recognising asks every module of this package.
    from models._import import take_in

    name = take_in(path, catalogue())
    return catalogue()[name]


def families() -> list[str]:
    """The modules of this package that hold networks."""
    return [module.name for module in pkgutil.iter_modules(__path__) if not (module.ispkg or module.name[0] == "_")]


def _cards(name: str) -> tuple[ModelCard, ...]:
    try:
        cards: tuple[ModelCard, ...] = import_module(f"{__name__}.{name}").CARDS
    except ImportError as error:
        # One that needs a package which is not installed must not hide the others.
        _log.warning("the networks of %s are left out: %s", name, error)
        return ()
    return cards


def _opener(family: str) -> Callable[[Path], Restorer] | None:
    """What opens the checkpoints of a network's module; the records of imported ones name it."""
    if family not in families():
        return None
    opener: Callable[[Path], Restorer] = import_module(f"{__name__}.{family}").load
    return opener
