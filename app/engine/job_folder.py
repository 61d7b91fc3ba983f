"""The folder of the job that is running; how it looks is told in :mod:`app.engine.job_layout`."""

from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout

from app.engine.job import Job
from app.engine.job_file import write_json, write_toml
from app.engine.job_layout import (
    JOB,
    JOURNAL,
    LOCK,
    PLAN,
    SEGMENTS,
    folder_of,
    job_in,
    parts_of,
    plain,
    plan_in,
    segment_path,
)
from app.engine.job_plan import JobPlan, source_state
from app.engine.journal import Journal, Published, SegmentLost
from app.engine.registry import remember
from app.engine.sweep import clear_waste, delete, sweep
from app.errors import InputError, ResourceError, UsageError
from app.media.errors import writing
from app.media.parts import Part
from app.media.sequence import source_files

_PATIENCE_SECONDS = 2.0
"""Somebody who only looks for unfinished jobs holds the lock for a moment."""


def unfinished_plan(job: Job) -> JobPlan | None:
    """The plan of an earlier run of the same job; ``None`` if there was none.

    Raises:
        UsageError: another job with this output is unfinished, or the source was changed since.
    """
    folder = folder_of(job.output)
    try:
        if not (folder / PLAN).exists() or sweep(folder):
            return None
        earlier, plan = job_in(folder), plan_in(folder)
    except UsageError as error:
        raise UsageError(
            f"What is unfinished of {job.output.name} was begun by another version of Reelmend.",
            "Give it up with “reelmend jobs discard” and begin again.",
            str(error),
        ) from error
    if _identity(earlier) != _identity(job):
        raise UsageError(
            f"Another job for {job.output.name} is unfinished.",
            "Finish it with “reelmend resume”, give it up with “reelmend jobs discard”, or choose another name.",
            str(folder),
        )
    if _is_there(job.source) and (plan.source_bytes, plan.source_modified) != source_state(job.source):
        raise UsageError(
            f"{job.source.name} was changed since the job began.",
            "Give the unfinished job up with “reelmend jobs discard” and begin again.",
        )
    return plan


def _is_there(source: Path) -> bool:
    try:
        return all(file.exists() for file in source_files(source))
    except (InputError, OSError):
        return False


class JobFolder:
    """The folder of the job that is running; nobody else may work on it meanwhile.

    When the block ends by an error and no segment is done, nothing stays behind.

    Args:
        job: what to do.
        plan: how; kept as it is if an earlier run left one.

    Raises:
        ResourceError: another process works on the job, or nothing can be written.
    """

    def __init__(self, job: Job, plan: JobPlan) -> None:
        self.path = folder_of(job.output)
        self.output = job.output
        self.plan = plan
        remember(self.path)
        self._take()
        try:
            if (self.path / PLAN).exists():
                self._check_plan(job)
            write_toml(self.path / JOB, replace(job, source=plain(job.source), output=plain(job.output)))
            if not (self.path / PLAN).exists():
                write_json(self.path / PLAN, plan)
            remember(self.path)  # whoever looked for jobs before the folder was there has forgotten it
            self.journal = Journal(self.path / JOURNAL)
            self._remove_torn()
        except BaseException:
            if not (self.path / PLAN).exists():
                delete(self.path, self._lock)
            self._lock.release()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None and not self.frames:
            self.remove()
        self.journal.close()
        self._lock.release()

    def segment(self, number: int) -> Path:
        """Where a segment goes."""
        return segment_path(self.path, self.plan, number)

    @property
    def frames(self) -> int:
        """How many frames are done."""
        return sum(done.written.frames for done in self.journal.segments.values() if done.written)

    @property
    def frames_playable(self) -> int:
        """How many of them come before the first gap: what can be watched."""
        return sum(part.written.frames for part in self.parts())

    @property
    def concealed(self) -> int:
        """How many pictures came damaged out of the source."""
        return sum(done.concealed for done in self.journal.segments.values())

    @property
    def largest(self) -> int:
        """Bytes of the largest segment so far."""
        return max((done.written.size for done in self.journal.segments.values() if done.written), default=0)

    def expect(self, part: Path) -> None:
        """This file is the output, and gets its name now."""
        stat = part.stat()
        self.journal.append(Published(stat.st_size, stat.st_mtime_ns))

    def lose(self, path: Path) -> None:
        """A segment is not on the disk as it was written."""
        self.journal.append(SegmentLost(int(path.stem)))
        path.unlink(missing_ok=True)

    def parts(self) -> list[Part]:
        """The finished segments, from the first one up to the first gap."""
        return parts_of(self.path, self.plan, self.journal.segments)

    def remove(self) -> None:
        """Everything that the job needed goes; the output is not part of it."""
        self.journal.close()
        delete(self.path, self._lock)

    def _take(self) -> None:
        """Make the folder, and be the only one who works on it."""
        while True:
            with writing(self.output):
                clear_waste(self.path)
                self._lock = FileLock(self.path / LOCK)
                try:
                    (self.path / SEGMENTS).mkdir(parents=True, exist_ok=True)
                    self._lock.acquire(timeout=_PATIENCE_SECONDS)
                except FileNotFoundError:  # swept away by whoever looks for jobs at this moment
                    if not self.path.parent.is_dir():
                        raise
                    continue
                except Timeout as error:
                    raise ResourceError(
                        f"{self.output.name} is being made by another Reelmend.", "Wait for it, or choose another name."
                    ) from error
            if (self.path / LOCK).exists() and (self.path / SEGMENTS).is_dir():
                return
            self._lock.release()

    def _check_plan(self, job: Job) -> None:
        """Another process may have begun another job since this one was prepared."""
        if plan_in(self.path) != self.plan or _identity(job_in(self.path)) != _identity(job):
            raise UsageError(f"Another job for {job.output.name} has just begun.", "Choose another name.")

    def _remove_torn(self) -> None:
        """Delete what a kill left half written."""
        known = {self.segment(number) for number in self.journal.segments}
        for file in (self.path / SEGMENTS).iterdir():
            if file not in known:
                file.unlink(missing_ok=True)


def _identity(job: Job) -> Job:
    """What must not differ for segments to belong together; devices and memory may."""
    return replace(
        job,
        source=plain(job.source),
        output=plain(job.output),
        device="",
        fallback=None,
        memory=None,
        overwrite=False,
        hardware_decoding=False,
    )
