"""The parts that the program is made of, and the texts of their licences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from app import paths

_PROGRAM = "reelmend"
_TEXT_NAMES = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_NAME = re.compile(r"[\w.-]+")


@dataclass(frozen=True)
class Part:
    """Something that has an author and a licence of its own."""

    title: str
    """Name and version."""
    text: str
    """Its licences, whole."""


def parts() -> tuple[Part, ...]:
    """All parts, the program itself first; blocking.

    An installed program brings the texts with it. One that runs from its source says what the packages tell that it
    needs; what those hold in turn (FFmpeg in PyAV, Qt in PySide6) is told in their texts.
    """
    folder = paths.resource("licences")
    found = _brought(folder) if folder.is_dir() else _installed()
    return tuple(sorted(found, key=lambda part: (_PROGRAM not in part.title.lower(), part.title.lower())))


def _brought(folder: Path) -> Iterator[Part]:
    for place in folder.iterdir():
        if place.is_dir():
            yield Part(place.name, _joined(sorted(path for path in place.iterdir() if path.is_file())))


def _installed() -> Iterator[Part]:
    known: set[str] = set()
    waiting = [_PROGRAM]
    while waiting:
        name = waiting.pop()
        if _key(name) in known:
            continue
        known.add(_key(name))
        try:
            found = distribution(name)
        except PackageNotFoundError:  # for another system
            continue
        waiting += [_required(entry) for entry in found.requires or () if "extra ==" not in entry]
        yield Part(f"{found.metadata['Name']} {found.version}", _joined(_texts(found)) or _said(found))


def _key(name: str) -> str:
    """Names of packages are equal whatever stands between their words."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _required(entry: str) -> str:
    matched = _NAME.match(entry)
    return matched[0] if matched else entry


def _texts(found: Distribution) -> list[Path]:
    named = [path for path in found.files or () if ".dist-info" in str(path) and _TEXT_NAMES.search(path.name)]
    return [Path(str(found.locate_file(path))) for path in named]


def _said(found: Distribution) -> str:
    """What a package without texts tells of its licence."""
    metadata = found.metadata
    keys = (metadata[key] for key in ("License-Expression", "License") if key in metadata)
    classified = (entry.split(" :: ")[-1] for entry in metadata.get_all("Classifier") or () if "License ::" in entry)
    return next((said for said in (*keys, *classified) if said), "")


def _joined(files: list[Path]) -> str:
    return "\n\n".join(path.read_text("utf-8", "replace").strip() for path in files if path.is_file())
