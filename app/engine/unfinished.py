"""Jobs that an earlier run has left unfinished. Free of torch: the window asks at its start."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.engine import registry
from app.engine.job import Job
from app.engine.job_layout import folder_of, is_job_folder, job_in, output_of, parts_of, plan_in, segments_in
from app.engine.job_plan import JobPlan
from app.engine.sweep import delete, is_running, lock_of, sweep
from app.errors import ReelmendError, ResourceError, UsageError
from app.media.output_file import remove_leftovers


@dataclass(frozen=True)
class Unfinished:
    """A job on the disk."""

    id: str
    folder: Path
    job: Job
    plan: JobPlan
    frames_done: int
    frames_playable: int
    """Those of them before the first gap: what is there to be watched."""
    running: bool
    """A program works on it now."""


@dataclass(frozen=True)
class OutOfReach:
    """A job whose folder cannot be read: its disk is unplugged, or another version of the program made it."""

    id: str
    folder: Path
    reason: str


def unfinished_jobs() -> list[Unfinished | OutOfReach]:
    """All unfinished jobs of this person, oldest first."""
    found = (_described(entry) for entry in registry.remembered() if is_job_folder(entry.folder))
    return [job for job in found if job is not None]


def find(name: str) -> Unfinished:
    """The unfinished job with this id, this output or this folder.

    Raises:
        UsageError: there is none.
        ResourceError: it cannot be read.
    """
    job = find_any(name)
    if isinstance(job, OutOfReach):
        raise ResourceError(f"The job in {job.folder} cannot be read.", job.reason)
    return job


def find_any(name: str) -> Unfinished | OutOfReach:
    """The same, also if it cannot be read.

    Raises:
        UsageError: there is none.
    """
    for job in unfinished_jobs():
        if name == job.id or job.folder in (folder_of(Path(name)), Path(name).absolute()):
            return job
    raise UsageError(f"There is no unfinished job “{name}”.", "See “reelmend jobs”.")


def discard(job: Unfinished | OutOfReach) -> None:
    """Give a job up: everything that is done of it goes.

    Raises:
        ResourceError: a program works on it.
    """
    if job.folder.is_dir():
        lock = lock_of(job.folder)
        if lock is None:
            raise ResourceError(f"{output_of(job.folder).name} is being made at the moment.", "Stop it first.")
        delete(job.folder, lock)
        with suppress(OSError):  # what was kept is given back by the next job there
            remove_leftovers(output_of(job.folder))
    if isinstance(job, OutOfReach):
        registry.forget(job.folder)


def _described(entry: registry.Entry) -> Unfinished | OutOfReach | None:
    folder, id_ = entry.folder, registry.job_id(entry.folder)
    try:
        if folder.parent.stat().st_dev != entry.disk:
            return OutOfReach(id_, folder, "Another disk is in its place: plug its own one in.")
        if sweep(folder):
            return None
        job, plan = job_in(folder), plan_in(folder)
        done = segments_in(folder)
    except OSError as error:
        return OutOfReach(id_, folder, f"Its disk is not there: plug it in. ({error})")
    except ReelmendError as error:
        return OutOfReach(id_, folder, f"It was begun by another version of Reelmend: give it up. ({error})")
    frames = sum(segment.written.frames for segment in done.values() if segment.written)
    playable = sum(part.written.frames for part in parts_of(folder, plan, done))
    return Unfinished(id_, folder, job, plan, frames, playable, is_running(folder))
