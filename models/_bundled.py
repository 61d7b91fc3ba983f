"""The weights that come with the program, and the record of how each was made."""

import hashlib
from importlib.resources import files
from pathlib import Path
from typing import Any

import msgspec

from app.engine.contract import Figure
from app.engine.weights import WeightsFile

_LICENCE = "Apache-2.0"


class Making(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How weights were made."""

    source: str
    """Who trained them, on what, for how long."""
    data: str
    """The material."""
    degradations: str
    """What was done to it."""
    commands: tuple[str, ...]
    """How to make them again."""
    recipe: dict[str, Any]
    """Everything else that the training run depended on."""


class WeightsRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``models/weights/NAME.json``, written by ``models.training.publish``."""

    sha256: str
    licence: str
    making: Making
    figures: tuple[Figure, ...]


def weights_folder() -> Path:
    """Where the bundled weights are."""
    return Path(str(files("models").joinpath("weights")))


def record(name: str) -> WeightsRecord:
    """How the bundled weights ``name`` were made and what was measured; empty before their first training."""
    path = weights_folder() / f"{name}.json"
    if not path.exists():
        return WeightsRecord("", _LICENCE, Making("not trained yet", "", "", (), {}), ())
    return msgspec.json.decode(path.read_bytes(), type=WeightsRecord)


def bundled(name: str) -> WeightsFile:
    """The bundled weights ``name``."""
    made = record(name)
    return WeightsFile(weights_folder() / f"{name}.safetensors", made.sha256, made.licence, made.making.source)


def write_record(name: str, making: Making, figures: tuple[Figure, ...]) -> WeightsRecord:
    """Record how the weights that lie in the folder now were made and what they reach."""
    path = weights_folder() / f"{name}.safetensors"
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    made = WeightsRecord(digest, _LICENCE, making, figures)
    path.with_suffix(".json").write_bytes(msgspec.json.format(msgspec.json.encode(made), indent=2) + b"\n")
    return made
