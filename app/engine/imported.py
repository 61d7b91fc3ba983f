"""Checkpoints that a person brought: stored as safetensors, with a record of what each is."""

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, get_type_hints

import msgspec
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file

from app.engine.checkpoint import StateDict
from app.engine.contract import ModelCard, Restorer
from app.engine.weights import Fingerprint, WeightsFile, fingerprint, folders, saving
from app.log import get_logger

FOLDER = "imported"
"""Beside the published files."""

_MADE_ANEW = ("open", "weights")
"""Fields of a card that are not recorded."""

_NOTES = "__metadata__"
"""Where safetensors keeps them in its header."""

_log = get_logger("imported")


class Record(msgspec.Struct, frozen=True):
    """``imported/ID.json``: what is known of an imported checkpoint, so that it need not be read to be listed."""

    family: str
    """The module of ``models`` that opens it."""
    sha256: str
    size: int
    licence: str
    commercial: bool
    source: str
    imported: str
    """When, in UTC."""
    card: dict[str, Any]
    """The other fields of its :class:`ModelCard`."""
    tensors: str = ""
    """The sha256 of its tensors, whatever is noted beside them; earlier versions did not record it."""


def keep(
    card: ModelCard, family: str, tensors: StateDict, taken: frozenset[str], notes: Mapping[str, str] | None = None
) -> str:
    """Store an imported checkpoint as safetensors with its record; the id under which it is in the catalogue.

    One whose tensors are there already takes their place, with the notes that it has now.

    Args:
        card: what was recognised; its id is a proposal, its weights tell licence and source.
        family: the module of ``models`` that opens it.
        tensors: its weights.
        taken: ids of other networks.
        notes: what its author wrote about it, by its key: without them some networks cannot be told from others.

    Raises:
        ResourceError: there is no room for it.
    """
    folder = folders()[0] / FOLDER
    with saving(folder):
        part = folder / f"{card.id}.part"
        _save(tensors, notes, part)
        found, digest = fingerprint(part), _digest(tensors)
        known = (
            record.card["id"]
            for path, record in _records(folder)
            if record.sha256 == found.sha256 or (record.tensors or _digest_in(path)) == digest
        )
        identity = next(known, None) or _free(card.id, taken)
        record = _record(card, identity, family, found, part.stat().st_size, digest)
        part.replace(folder / f"{identity}.safetensors")
        (folder / f"{identity}.json").write_bytes(msgspec.json.format(msgspec.json.encode(record)))
    return identity


def _save(tensors: StateDict, notes: Mapping[str, str] | None, part: Path) -> None:
    try:
        # Tensors may share memory, which the format does not know.
        own = {name: tensor.clone().contiguous() for name, tensor in tensors.items()}
        save_file(own, part, dict(notes or {}) or None)  # none at all leaves the bytes as they always were
        if notes:
            _sort_notes(part)
    except SafetensorError as error:  # what it makes of a full disk
        part.unlink(missing_ok=True)
        raise OSError(str(error)) from error


def _sort_notes(file: Path) -> None:
    """Bring notes into one order: safetensors writes them in another one each time, and the bytes are an identity."""
    with file.open("r+b") as stream:
        length = int.from_bytes(stream.read(8), "little")
        header = msgspec.json.decode(stream.read(length), type=dict[str, dict[str, Any]])
        header[_NOTES] = dict(sorted(header[_NOTES].items()))
        stream.seek(8)
        stream.write(msgspec.json.encode(header).ljust(length))  # the same words, so as long as before


def _digest(tensors: StateDict) -> str:
    """The sha256 of names, kinds, shapes and values."""
    sha256 = hashlib.sha256()
    for name, tensor in sorted(tensors.items()):
        sha256.update(repr((name, str(tensor.dtype), tuple(tensor.shape))).encode())
        sha256.update(tensor.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy().data)
    return sha256.hexdigest()


def _digest_in(file: Path) -> str | None:
    """That of a stored checkpoint; ``None`` where it cannot be read."""
    try:
        return _digest(load_file(file))
    except (OSError, SafetensorError):
        return None


def cards(open_of: Callable[[str], Callable[[Path], Restorer] | None]) -> tuple[ModelCard, ...]:
    """The cards of all imported checkpoints, from their records.

    Args:
        open_of: gives what opens the checkpoints of a family; ``None`` if there is no such family.
    """
    found = []
    for folder in folders():
        for path, record in _records(folder / FOLDER):
            opener = open_of(record.family)
            card = None if opener is None else _card(path, record, opener)
            if card is None:
                _log.warning("%s was imported by another version of the program and is left out", path.name)
            else:
                found.append(card)
    return tuple(found)


def _record(card: ModelCard, identity: str, family: str, found: Fingerprint, size: int, digest: str) -> Record:
    facts = {field.name: getattr(card, field.name) for field in fields(card) if field.name not in _MADE_ANEW}
    return Record(
        family=family,
        sha256=found.sha256,
        size=size,
        licence=card.weights.licence,
        commercial=card.weights.commercial,
        source=card.weights.source,
        imported=datetime.now(UTC).isoformat(timespec="seconds"),
        card=msgspec.to_builtins(facts | {"id": identity}),
        tensors=digest,
    )


def _card(path: Path, record: Record, opener: Callable[[Path], Restorer]) -> ModelCard | None:
    types = get_type_hints(ModelCard)
    try:
        facts = {name: msgspec.convert(value, types[name]) for name, value in record.card.items()}
        weights = WeightsFile(
            path=path.absolute(),
            sha256=record.sha256,
            licence=record.licence,
            source=record.source,
            size=record.size,
            commercial=record.commercial,
        )
        return ModelCard(**facts, weights=weights, open=opener)
    except (KeyError, TypeError, msgspec.ValidationError):
        return None


def _records(folder: Path) -> Iterator[tuple[Path, Record]]:
    for path in sorted(folder.glob("*.json")):
        weights = path.with_suffix(".safetensors")
        try:
            record = msgspec.json.decode(path.read_bytes(), type=Record)
        except (OSError, msgspec.DecodeError) as error:
            _log.warning("the record %s cannot be read: %s", path, error)
            continue
        if weights.is_file():
            yield weights, record


def _free(wanted: str, taken: frozenset[str]) -> str:
    stem = re.sub(r"[^a-z0-9]+", "-", wanted.lower()).strip("-") or FOLDER
    names = (stem if number == 1 else f"{stem}-{number}" for number in range(1, len(taken) + 2))
    return next(name for name in names if name not in taken)
