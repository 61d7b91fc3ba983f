"""Jobs that an earlier run has left unfinished. Free of torch: the window asks at its start."""

from dataclasses import dataclass
from pathlib import Path

from app.engine import job_folder, registry
from app.engine.job import Job
from app.engine.job_folder import JobPlan
from app.errors import ReelmendError, ResourceError, UsageError


@dataclass(frozen=True)
class Unfinished:
    """A job on the disk."""

    id: str
    folder: Path
    job: Job
    plan: JobPlan
    frames_done: int
    running: bool
    """A program works on it now."""


@dataclass(frozen=True)
class OutOfReach:
    """A job whose folder cannot be read now: its disk may be unplugged."""

    id: str
    folder: Path
    reason: str


def unfinished_jobs() -> list[Unfinished | OutOfReach]:
    """All unfinished jobs of this person, oldest first."""
    return [_described(folder) for folder in registry.remembered() if not job_folder.sweep(folder)]


def find(name: str) -> Unfinished:
    """The unfinished job with this id, this output or this folder.

    Raises:
        UsageError: there is none.
        ResourceError: it cannot be read now.
    """
    for job in unfinished_jobs():
        names = {job.id, str(job.folder)}
        if name in names or job_folder.folder_of(Path(name)) == job.folder or Path(name).absolute() == job.folder:
            if isinstance(job, OutOfReach):
                raise ResourceError(f"The job in {job.folder} cannot be read.", "Is its disk plugged in?", job.reason)
            return job
    raise UsageError(f"There is no unfinished job “{name}”.", "See “reelmend jobs”.")


def discard(job: Unfinished | OutOfReach) -> None:
    """Give a job up: everything that is done of it goes.

    Raises:
        ResourceError: a program works on it.
    """
    if isinstance(job, Unfinished) and job.running:
        raise ResourceError(f"{job.job.output.name} is being made at the moment.", "Stop it first.")
    job_folder.delete(job.folder)


def _described(folder: Path) -> Unfinished | OutOfReach:
    id_ = registry.job_id(folder)
    try:
        job, plan = job_folder.job_in(folder), job_folder.plan_in(folder)
        done = job_folder.segments_in(folder)
    except (ReelmendError, OSError) as error:
        return OutOfReach(id_, folder, str(error))
    frames = sum(segment.written.frames for segment in done.values() if segment.written)
    return Unfinished(id_, folder, job, plan, frames, job_folder.is_running(folder))
