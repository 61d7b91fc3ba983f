"""Where unfinished jobs are: a small file for each in the user's folder. The jobs themselves lie by their outputs."""

import hashlib
from pathlib import Path

from app import paths
from app.media.errors import writing


def job_id(folder: Path) -> str:
    """A short name for a job, the same as long as its output has the same path."""
    return hashlib.sha256(str(folder).encode()).hexdigest()[:8]


def remember(folder: Path) -> None:
    """A job has begun.

    Raises:
        ResourceError: the user's folder cannot be written.
    """
    entry = _entry(folder)
    with writing(entry):
        entry.parent.mkdir(parents=True, exist_ok=True)
        entry.write_text(f"{folder}\n", encoding="utf-8")


def forget(folder: Path) -> None:
    """A job is finished or given up."""
    _entry(folder).unlink(missing_ok=True)


def remembered() -> list[Path]:
    """The folders of all jobs that are not finished, oldest first; some may be out of reach."""
    entries = [entry for entry in paths.jobs_folder().glob("*.path") if entry.is_file()]
    entries.sort(key=lambda entry: entry.stat().st_mtime)
    return [Path(entry.read_text(encoding="utf-8").rstrip("\n")) for entry in entries]


def _entry(folder: Path) -> Path:
    return paths.jobs_folder() / f"{job_id(folder)}.path"
