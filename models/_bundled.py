"""The weights that come with the program, and the record of how each was made."""

from importlib.resources import files
from pathlib import Path
from typing import Any

import msgspec

from app.engine.contract import Figure
from app.engine.weights import WeightsFile


class WeightsRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``models/weights/NAME.json``, written by ``models.training``."""

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
    return Path(str(files(__package__).joinpath("weights")))


def record(name: str) -> WeightsRecord:
    """How the bundled weights ``name`` were made and what was measured."""
    return msgspec.json.decode((weights_folder() / f"{name}.json").read_bytes(), type=WeightsRecord)


def bundled(name: str) -> WeightsFile:
    """The bundled weights ``name``."""
    made = record(name)
    return WeightsFile(weights_folder() / f"{name}.safetensors", made.sha256, made.licence, made.source)
