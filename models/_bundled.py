"""The weights that come with the program, and the record of how each was made."""

import hashlib
from importlib.resources import files
from pathlib import Path
from typing import Any

import msgspec

from app.engine.contract import Figure
from app.engine.weights import WeightsFile

_LICENCE = "Apache-2.0"


class WeightsRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``models/weights/NAME.json``, written by ``models.training.publish``."""

    sha256: str
    licence: str
    source: str
    """Who trained it, on what, for how long."""
    recipe: dict[str, Any]
    """Everything that the training run depended on."""
    steps: int
    figures: tuple[Figure, ...]


def weights_folder() -> Path:
    """Where the bundled weights are."""
    return Path(str(files("models").joinpath("weights")))


def record(name: str) -> WeightsRecord:
    """How the bundled weights ``name`` were made and what was measured."""
    return msgspec.json.decode((weights_folder() / f"{name}.json").read_bytes(), type=WeightsRecord)


def bundled(name: str) -> WeightsFile:
    """The bundled weights ``name``."""
    made = record(name)
    return WeightsFile(weights_folder() / f"{name}.safetensors", made.sha256, made.licence, made.source)


def write_record(
    name: str, source: str, recipe: dict[str, Any], steps: int, figures: tuple[Figure, ...]
) -> WeightsRecord:
    """Record how the weights that lie in the folder now were made."""
    path = weights_folder() / f"{name}.safetensors"
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    made = WeightsRecord(digest, _LICENCE, source, recipe, steps, figures)
    path.with_suffix(".json").write_bytes(msgspec.json.format(msgspec.json.encode(made), indent=2) + b"\n")
    return made
