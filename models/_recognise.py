"""What network a checkpoint is of that somebody brings."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType

from app.engine.checkpoint import NONSENSE, StateDict, read_checkpoint, read_notes
from app.engine.contract import ModelCard
from app.engine.weights import UNKNOWN_LICENCE, WeightsFile, fingerprint
from app.errors import ModelError
from models import families
from models._notes import ARCHITECTURE, LICENCE
from models._trial import run_once

LAST = "community"
"""A network's own file knows its checkpoints better than a library of hundreds."""
_FREE = {"mit", "apache-2.0", "bsd-3-clause", "bsd-2-clause", "cc0-1.0", "cc-by-4.0", "cc-by-sa-4.0", "gpl-3.0"}
"""Licences that allow to earn money with the results, as SPDX calls them."""


@dataclass(frozen=True)
class Recognised:
    """A checkpoint that runs."""

    card: ModelCard
    """Its id is a proposal."""
    family: str
    """The module of ``models`` that opens it."""
    tensors: StateDict
    notes: dict[str, str]
    """What its author wrote about it, by its key."""


def recognise(path: Path) -> Recognised:
    """Find out what network a checkpoint is of, and that it works.

    Every public module of ``models`` that has a function ``describe(tensors, weights)`` is asked, the one that the file
    names first: it gives the card, or raises what names that are missing raise. Then its ``load`` must take the file,
    and the network must run.

    Raises:
        ModelError: it cannot be read safely, is of no network that is known, or does not run.
    """
    tensors = read_checkpoint(path)
    notes = read_notes(path)
    weights = _weights(path, notes.get(LICENCE, UNKNOWN_LICENCE))
    reasons = []
    for family, module in _asked(notes.get(ARCHITECTURE)):
        try:
            card = module.describe(tensors, weights)
            run_once(module.load(path), card.size_rule, card.scale, path.name)
        except ModelError as error:
            reasons.append(error)
        except NONSENSE:
            continue
        else:
            return Recognised(card, family, tensors, notes)
    # Where a network's own file took it for its own, that one knows best what is wrong with it.
    raise reasons[0]


def _asked(named: str | None) -> Iterator[tuple[str, ModuleType]]:
    for family in sorted(families(), key=lambda name: (name != named, name == LAST)):
        module = import_module(f"models.{family}")
        if hasattr(module, "describe"):
            yield family, module


def _weights(path: Path, licence: str) -> WeightsFile:
    return WeightsFile(
        path=path.absolute(),
        sha256=fingerprint(path).sha256,
        licence=licence,
        source=f"imported from {path.name}",
        size=path.stat().st_size,
        commercial=licence.lower() in _FREE,
    )
