"""Checkpoints that a person brings: recognised, checked, and stored."""

from collections.abc import Mapping
from pathlib import Path

from app.engine.contract import ModelCard
from app.engine.imported import keep
from app.engine.store import bring
from app.engine.weights import fingerprint
from models._recognise import recognise


def take_in(path: Path, catalogue: Mapping[str, ModelCard]) -> str:
    """Store a checkpoint; the id under which it is in the catalogue from now on.

    A file that the catalogue knows becomes that network, whatever it is called. Any other is stored as safetensors.

    Args:
        path: the checkpoint.
        catalogue: the networks so far.

    Raises:
        ModelError: it is no checkpoint, harmful, damaged, or of an unknown network.
        ResourceError: there is no room for it.
    """
    found = fingerprint(path)
    known = next((card for card in catalogue.values() if card.weights.is_it(found)), None)
    if known is not None:
        if known.weights.published:
            bring(known, path)
        return known.id
    recognised = recognise(path)
    return keep(recognised.card, recognised.family, recognised.tensors, frozenset(catalogue), recognised.notes)
