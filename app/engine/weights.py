"""Weights on disk: what a network needs, where it lies, and whether it is what was published."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import msgspec

from app.engine.amount import amount
from app.errors import ModelError, ResourceError
from app.log import get_logger
from app.paths import models_folder

FOLDERS_VARIABLE = "REELMEND_MODELS"
"""Folders of weights instead of the user's own one, separated as in ``PATH``. Downloads go into the first."""

UNKNOWN_LICENCE = "unknown"
"""Of a checkpoint that does not tell."""

_LOST = "Install Reelmend again if the file came with it, or import it again if you brought it."

_BLOCK = 1 << 20

_log = get_logger("weights")


class Place(Enum):
    """Where a network's weights are."""

    BUNDLED = "bundled"
    """They came with the program."""
    INSTALLED = "installed"
    """Published by others, and fetched or put here."""
    IMPORTED = "imported"
    """A checkpoint that the person brought."""
    MISSING = "missing"
    """Published by others, and not fetched yet."""


@dataclass(frozen=True)
class WeightsFile:
    """A file of weights: what it is called, what it must be, and where it may be had."""

    path: Path
    """Absolute if it comes with the program or was imported, else its name in the folders of weights."""
    sha256: str
    """As published: whole, or its first 8 digits or more. Empty where only ``git_blob`` is known."""
    licence: str
    source: str
    """Who trained it, on what."""
    urls: tuple[str, ...] = ()
    """Addresses of the same bytes, the most trusted first."""
    size: int = 0
    """Bytes, as published or as the network's weights come to; 0 where the file is there anyway."""
    git_blob: str = ""
    """The sha1 that git gives the file, where this is what was published."""
    commercial: bool = True
    """Whether the licence allows to earn money with the results."""

    @property
    def identity(self) -> str:
        """What tells these weights from all others."""
        return self.sha256 or self.git_blob

    @property
    def published(self) -> bool:
        """Whether somebody else's server has it, so that it may be fetched, removed and fetched again."""
        return not self.path.is_absolute()

    def is_it(self, found: "Fingerprint") -> bool:
        """Whether bytes of this fingerprint are those that were published."""
        return found.sha256.startswith(self.sha256) and self.git_blob in ("", found.git_blob)


@dataclass(frozen=True)
class Fingerprint:
    """What a file's bytes are told by."""

    sha256: str
    git_blob: str


class Receipt(msgspec.Struct, frozen=True):
    """What is noted beside a published file when it is first used: from then on its whole hash counts."""

    sha256: str
    size: int
    url: str = ""
    """Where it came from; empty if somebody put it there."""


def folders() -> tuple[Path, ...]:
    """Where published weights are looked for, in this order. The first is the one that is written to."""
    named = tuple(Path(name) for name in os.environ.get(FOLDERS_VARIABLE, "").split(os.pathsep) if name)
    return named or (models_folder(),)


@contextmanager
def saving(folder: Path) -> Iterator[None]:
    """Make the folder if it is missing, and translate whatever goes wrong while something is changed in it.

    Raises:
        ResourceError: nothing can be changed there.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as error:
        raise ResourceError(
            f"Nothing can be changed in {folder}.",
            f"Make room there and allow writing, or set {FOLDERS_VARIABLE} to another folder.",
            str(error),
        ) from error


def find(file: WeightsFile) -> Path | None:
    """The file on this machine, unchecked; ``None`` if it is not here."""
    places = (folder / file.path for folder in folders()) if file.published else (file.path,)
    return next((place for place in places if _is_there(place)), None)


def locate(file: WeightsFile, model: str) -> Path:
    """The checked weights of the network ``model`` on this machine.

    Raises:
        ModelError: they are missing, or the bytes are not the published ones.
    """
    place = find(file)
    if place is None:
        raise missing(file, model)
    check(file, place)
    return place


def missing(file: WeightsFile, model: str) -> ModelError:
    """The error that says how to get the weights of the network ``model``."""
    if not file.published:
        return ModelError(f"The weights {file.path.name} are missing.", _LOST)
    return ModelError(
        f"The weights of {model} are missing: they are {amount(file.size)}, under {file.licence}.",
        f"Get them with “reelmend models download {model}”, or bring the file with “reelmend models import FILE”.",
        "\n".join((f"looked for {file.path.name} in {', '.join(map(str, folders()))}", *file.urls)),
    )


def check(file: WeightsFile, place: Path) -> None:
    """Compare the file at ``place`` with what was published, and note its whole hash when it is seen first.

    Raises:
        ModelError: it is another file, or cannot be read.
    """
    found = fingerprint(place)
    noted = _noted(place) if file.published else None
    if not file.is_it(found) or (noted and noted.sha256 != found.sha256):
        raise ModelError(
            f"The weights {place.name} are damaged: the file is not the one that was published.",
            "Remove it and download it again." if file.published else _LOST,
            f"{found}, expected {noted or file}",
        )
    if file.published and noted is None:
        # A studio's shared folder is often read-only: the published hash is checked all the same.
        with suppress(OSError):
            note(place, found)


def fingerprint(place: Path) -> Fingerprint:
    """Of the bytes at ``place``.

    Raises:
        ModelError: they cannot be read.
    """
    try:
        sha256 = hashlib.sha256()
        git_blob = hashlib.sha1(f"blob {place.stat().st_size}\0".encode(), usedforsecurity=False)
        with place.open("rb") as stream:
            while block := stream.read(_BLOCK):
                sha256.update(block)
                git_blob.update(block)
    except OSError as error:
        raise ModelError(f"{place.name} cannot be read.", "Check the path and its permissions.", str(error)) from error
    return Fingerprint(sha256.hexdigest(), git_blob.hexdigest())


def note(place: Path, found: Fingerprint, url: str = "") -> None:
    """Remember the whole hash of the published weights at ``place``: from now on it counts.

    Raises:
        OSError: the folder cannot be written.
    """
    receipt = Receipt(found.sha256, place.stat().st_size, url)
    receipt_path(place).write_bytes(msgspec.json.encode(receipt))


def receipt_path(place: Path) -> Path:
    """Where the receipt of the weights at ``place`` lies."""
    return place.with_name(f"{place.name}.receipt.json")


def _is_there(place: Path) -> bool:
    try:
        return place.is_file()
    except OSError:  # in a folder that may not be looked into
        return False


def _noted(place: Path) -> Receipt | None:
    try:
        return msgspec.json.decode(receipt_path(place).read_bytes(), type=Receipt)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError) as error:
        _log.warning("the receipt of %s cannot be read: %s", place.name, error)
        return None
