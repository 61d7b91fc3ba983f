"""The networks on this machine: which are here, how others are fetched, how they are removed."""

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

from app.engine.contract import ModelCard
from app.engine.download import Arriving, download, ignore
from app.engine.imported import FOLDER
from app.engine.weights import Place, find, fingerprint, folders, locate, note, receipt_path, saving
from app.errors import ModelError


def place(card: ModelCard) -> Place:
    """Where the card's weights are; whether they are whole is not looked at."""
    if card.weights.published:
        return Place.MISSING if find(card.weights) is None else Place.INSTALLED
    return Place.IMPORTED if card.weights.path.parent.name == FOLDER else Place.BUNDLED


def fetch(
    card: ModelCard,
    on_progress: Callable[[Arriving], None] = ignore,
    cancel: threading.Event | None = None,
) -> Path:
    """The card's weights on this machine, downloaded if they are missing or damaged, and known to fit the network.

    Raises:
        ModelError: they cannot be had, or are not this network's.
        ResourceError: there is no room for them.
        Cancelled: ``cancel`` was set.
    """
    try:
        return locate(card.weights, card.id)
    except ModelError:
        if not card.weights.published:
            raise
    path = download(card.weights, folders()[0], on_progress, cancel)
    _check_fit(card, path)
    return path


def bring(card: ModelCard, original: Path) -> Path:
    """Install the card's published weights from a file that is here already.

    Raises:
        ModelError: the file holds another network.
        ResourceError: it cannot be copied.
    """
    target = folders()[0] / card.weights.path
    with saving(target.parent):
        part = target.with_name(f".{target.name}.incoming")
        try:
            shutil.copyfile(original, part)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
        note(target, fingerprint(target), original.absolute().as_uri())
    _check_fit(card, target)
    return target


def remove(card: ModelCard) -> Path:
    """Delete the card's weights from this machine; where they were.

    Raises:
        ModelError: they came with the program, or are not here.
        ResourceError: the folder cannot be written.
    """
    path = find(card.weights)
    if place(card) is Place.BUNDLED:
        raise ModelError(f"{card.title} belongs to Reelmend and stays.", "Other networks can be removed.")
    if path is None:
        raise ModelError(f"{card.title} is not on this machine.", "See “reelmend models list”.")
    with saving(path.parent):
        for part in (path, receipt_path(path), path.with_suffix(".json")):
            part.unlink(missing_ok=True)
    return path


def _check_fit(card: ModelCard, path: Path) -> None:
    """Whoever published it, it counts as installed only if it is this network's."""
    try:
        card.open(path)
    except ModelError:
        path.unlink()
        receipt_path(path).unlink(missing_ok=True)
        raise
