"""Tidying up: what a job needed goes when it is finished or given up, also when a kill came in between."""

import glob
import os
import shutil
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from filelock import BaseFileLock, FileLock, Timeout

from app.engine.job import Job
from app.engine.job_layout import LOCK, PLAN, folder_of, is_job_folder, job_in, output_of, records_in
from app.engine.journal import Published
from app.engine.registry import forget
from app.errors import UsageError
from app.media.output_file import remove_leftovers

_WASTE = ".done"


def delete(folder: Path, held: BaseFileLock) -> None:
    """A job is finished or given up: its folder goes, and nobody remembers it. What cannot be deleted stays.

    Args:
        folder: the job's.
        held: its lock, released here as late as the system allows: nobody may begin to work on what is being deleted.
    """
    if os.name == "nt":  # where folders with open files cannot be renamed
        held.release()
    with suppress(OSError):
        # At once: what is half deleted must not pass for a job. To a new name: somebody may be deleting just then.
        folder.replace(folder.with_name(f"{folder.name}.{uuid4().hex}{_WASTE}"))
    held.release()
    _forget_deleted(folder)


def clear_waste(folder: Path) -> None:
    """Delete what a kill in the middle of :func:`delete` left."""
    for waste in folder.parent.glob(f"{glob.escape(folder.name)}.*{_WASTE}"):
        shutil.rmtree(waste, ignore_errors=True)


def sweep(folder: Path) -> bool:
    """Remove what a kill in the first or the last moments of a job left; tells whether no job is there any more.

    Args:
        folder: a job's folder, on a disk that is there.

    Raises:
        UsageError: the job cannot be understood.
    """
    if not is_job_folder(folder):
        return False
    if folder.is_dir():
        lock = lock_of(folder)
        if lock is None:
            return False
        try:
            if (folder / PLAN).exists() and not _is_published(folder):
                return False
            delete(folder, lock)
        finally:
            lock.release()
    else:
        _forget_deleted(folder)
    remove_leftovers(output_of(folder))
    return True


def is_published(job: Job) -> bool:
    """The job's output stands under its name, whole; a kill came before anybody could be told."""
    folder = folder_of(job.output)
    try:
        return (folder / PLAN).exists() and _is_published(folder)
    except (UsageError, OSError):
        return False


def is_running(folder: Path) -> bool:
    """A process works on the job."""
    if not folder.is_dir():
        return False
    lock = lock_of(folder)
    if lock is None:
        return True
    if not (folder / PLAN).exists():  # the job has just ended, and asking for the lock has made the folder again
        delete(folder, lock)
    lock.release()
    return False


def lock_of(folder: Path) -> BaseFileLock | None:
    """The lock of a job's folder, taken; nothing if somebody works on it."""
    lock = FileLock(folder / LOCK)
    try:
        lock.acquire(timeout=0)
    except (Timeout, OSError):
        return None
    return lock


def _is_published(folder: Path) -> bool:
    """The output stands under its name: a kill came before the folder went."""
    output = job_in(folder).output
    published = [record for record in records_in(folder) if isinstance(record, Published)]
    if not published or not output.exists():
        return False
    stat = output.stat()
    return (stat.st_size, stat.st_mtime_ns) == (published[-1].size, published[-1].modified)


def _forget_deleted(folder: Path) -> None:
    clear_waste(folder)
    if not folder.exists():
        forget(folder)
