"""Weights on disk: find them and check that they are the published ones."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from app.errors import ModelError


@dataclass(frozen=True)
class WeightsFile:
    """A file of weights, where it is, and what it must be."""

    path: Path
    sha256: str
    licence: str
    source: str
    """Who trained it, on what."""


def locate(file: WeightsFile) -> Path:
    """The checked file on this machine.

    Raises:
        ModelError: it is missing or its bytes are not the published ones.
    """
    if not file.path.is_file():
        raise ModelError(
            f"The weights {file.path.name} are missing.", "Install Reelmend again: this file belongs to it."
        )
    with file.path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    if digest != file.sha256:
        raise ModelError(
            f"The weights {file.path.name} are damaged.",
            "Install Reelmend again: the file is not the one that was published.",
            f"sha256 {digest}, expected {file.sha256}",
        )
    return file.path
