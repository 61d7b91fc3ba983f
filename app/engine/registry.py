"""Where unfinished jobs are: a small file for each in the user's folder. The jobs themselves lie by their outputs."""

import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app import paths
from app.engine.job_file import read_toml, write_toml
from app.errors import UsageError
from app.media.errors import writing

_SUFFIX = ".unfinished.toml"


@dataclass(frozen=True)
class Entry:
    """An unfinished job."""

    folder: Path
    disk: int
    """The system's number of the disk with the folder: another disk at the same place does not have the job."""


def job_id(folder: Path) -> str:
    """A short name for a job, the same as long as its output has the same path."""
    return hashlib.sha256(os.fsencode(folder)).hexdigest()[:8]


def remember(folder: Path) -> None:
    """A job has begun. What is only made for the cache needs no remembering: nobody wants to go on with it.

    Raises:
        ResourceError: the user's folder cannot be written, or the job's disk is gone.
        UsageError: the job's path is no text.
    """
    if folder.is_relative_to(paths.cache_folder().absolute()):
        return
    path = _path(folder)
    with writing(folder):
        entry = Entry(folder, folder.parent.stat().st_dev)
    if _read(path) != entry:
        with writing(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        write_toml(path, entry)


def forget(folder: Path) -> None:
    """A job is finished or given up."""
    _path(folder).unlink(missing_ok=True)


def remembered() -> list[Entry]:
    """All jobs that are not finished, oldest first; some may be out of reach."""
    found = []
    for path in paths.jobs_folder().glob(f"*{_SUFFIX}"):
        with suppress(FileNotFoundError):  # the job has just ended
            found.append((path.stat().st_mtime, path))
    entries = [_read(path) for _, path in sorted(found)]
    return [entry for entry in entries if entry is not None]


def _read(path: Path) -> Entry | None:
    """An entry; ``None`` for what is not there or makes no sense."""
    try:
        return read_toml(path, Entry)
    except UsageError:
        return None


def _path(folder: Path) -> Path:
    return paths.jobs_folder() / f"{job_id(folder)}{_SUFFIX}"
