"""Where an unfinished job keeps what is done: a folder beside its output, on the same disk.

.film.mkv.reelmend/
├── job.toml         what is wanted; runs as it is with ``reelmend run``
├── plan.json        what was decided once and for all, so that every run gives the same bytes
├── journal.jsonl    what is done
├── lock             held by the process that works on it
└── segments/        000000.nut, 000001.nut, …
"""

import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import count, takewhile
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec
from filelock import FileLock, Timeout

from app.engine.head import Head
from app.engine.job import Job
from app.engine.job_file import read_job, read_json, write_json, write_toml
from app.engine.journal import Journal, Published, Record, SegmentDone, SegmentLost, read_journal, segments_of
from app.engine.plan import Plan
from app.engine.registry import forget, remember
from app.errors import InputError, ResourceError, UsageError
from app.media.assemble import Part, remove_leftovers
from app.media.encode import EncodeSpec
from app.media.errors import writing
from app.media.sequence import source_files

_SUFFIX = ".reelmend"
_PATIENCE_SECONDS = 2.0
"""Somebody who only looks for unfinished jobs holds the lock for a moment."""
_JOB, _PLAN, _JOURNAL, _LOCK, _SEGMENTS = "job.toml", "plan.json", "journal.jsonl", "lock", "segments"


@dataclass(frozen=True)
class StagePlan:
    """How one network is run."""

    weights: str
    """Their identity; see :class:`WeightsFile`."""
    precision: str
    fit: Plan


@dataclass(frozen=True)
class JobPlan:
    """Everything that the output's bytes depend on, beside the job and the source."""

    source_bytes: int
    source_modified: int
    """Nanoseconds since 1970."""
    picture: EncodeSpec
    encoder: str
    """Name and version of what encodes."""
    segment_seconds: Fraction
    frames: int | None
    """How many will come; ``None`` where the source does not say."""
    stages: tuple[StagePlan, ...]
    head: Head = field(default_factory=Head)


def folder_of(output: Path) -> Path:
    """Where a job with this output keeps what is done."""
    path = _plain(output)
    return path.with_name(f".{path.name}{_SUFFIX}")


def job_in(folder: Path) -> Job:
    """The job of a folder.

    Raises:
        UsageError: there is none.
    """
    return read_job(folder / _JOB)


def plan_in(folder: Path) -> JobPlan:
    """The plan of a folder.

    Raises:
        UsageError: there is none.
    """
    return read_json(folder / _PLAN, JobPlan)


def segments_in(folder: Path) -> dict[int, SegmentDone]:
    """The finished segments of a folder, without touching it."""
    return segments_of(_records(folder))


def _records(folder: Path) -> list[Record]:
    try:
        return read_journal(folder / _JOURNAL)
    except (msgspec.MsgspecError, OSError) as error:
        raise UsageError(
            f"The journal in {folder} cannot be understood.",
            "Give the job up.",
            str(error),
        ) from error


def parts_in(folder: Path) -> list[Part]:
    """The finished segments of a folder that play from the beginning, without touching it."""
    return _parts(folder, plan_in(folder), segments_in(folder))


def delete(folder: Path) -> None:
    """A job is finished or given up: its folder goes, and nobody remembers it. What cannot be deleted stays."""
    waste = _waste(folder)
    shutil.rmtree(waste, ignore_errors=True)
    with suppress(OSError):
        folder.replace(waste)  # at once: what is half deleted must not pass for a job
    shutil.rmtree(waste, ignore_errors=True)
    if not folder.exists():
        forget(folder)


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
        lock = FileLock(folder / _LOCK)
        try:
            lock.acquire(timeout=0)
        except (Timeout, OSError):  # somebody works on it
            return False
        try:
            if (folder / _PLAN).exists() and not _is_published(folder):
                return False
            if os.name != "nt":  # nobody may begin to work on what is being deleted
                delete(folder)
        finally:
            lock.release()
    delete(folder)
    remove_leftovers(folder.with_name(folder.name.removeprefix(".").removesuffix(_SUFFIX)))
    return True


def is_job_folder(folder: Path) -> bool:
    """Whether a folder is called as jobs' folders are: no other is ever touched."""
    return folder.is_absolute() and folder.name.startswith(".") and folder.name.endswith(_SUFFIX)


def is_published(job: Job) -> bool:
    """The job's output stands under its name, whole; a kill came before anybody could be told."""
    folder = folder_of(job.output)
    try:
        return (folder / _PLAN).exists() and _is_published(folder)
    except (UsageError, OSError):
        return False


def is_running(folder: Path) -> bool:
    """A process works on the job."""
    if not folder.is_dir():
        return False
    lock = FileLock(folder / _LOCK)
    try:
        lock.acquire(timeout=0)
    except (Timeout, OSError):
        return True
    lock.release()
    return False


def _is_published(folder: Path) -> bool:
    """The output stands under its name: a kill came before the folder went."""
    output = job_in(folder).output
    published = [record for record in _records(folder) if isinstance(record, Published)]
    if not published or not output.exists():
        return False
    stat = output.stat()
    return (stat.st_size, stat.st_mtime_ns) == (published[-1].size, published[-1].modified)


def _waste(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.done")


def unfinished_plan(job: Job) -> JobPlan | None:
    """The plan of an earlier run of the same job; ``None`` if there was none.

    Raises:
        UsageError: another job with this output is unfinished, or the source was changed since.
    """
    folder = folder_of(job.output)
    try:
        if not (folder / _PLAN).exists() or sweep(folder):
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


def source_state(source: Path) -> tuple[int, int]:
    """Size in bytes and time of the last change in nanoseconds: another source has others."""
    stats = [file.stat() for file in source_files(source)]
    return sum(stat.st_size for stat in stats), max(stat.st_mtime_ns for stat in stats)


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
            if (self.path / _PLAN).exists():
                self._check_plan(job)
            write_toml(self.path / _JOB, replace(job, source=_plain(job.source), output=_plain(job.output)))
            if not (self.path / _PLAN).exists():
                write_json(self.path / _PLAN, plan)
            self.journal = Journal(self.path / _JOURNAL)
            self._remove_torn()
        except BaseException:
            self._lock.release()
            if not (self.path / _PLAN).exists():
                delete(self.path)
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
        return _segment(self.path, self.plan, number)

    @property
    def frames(self) -> int:
        """How many frames are done."""
        return sum(done.written.frames for done in self.journal.segments.values() if done.written)

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
        return _parts(self.path, self.plan, self.journal.segments)

    def remove(self) -> None:
        """Everything that the job needed goes; the output is not part of it."""
        self.journal.close()
        self._lock.release()
        delete(self.path)

    def _take(self) -> None:
        """Make the folder, and be the only one who works on it."""
        while True:
            with writing(self.output):
                shutil.rmtree(_waste(self.path), ignore_errors=True)
                (self.path / _SEGMENTS).mkdir(parents=True, exist_ok=True)
                self._lock = FileLock(self.path / _LOCK)
                try:
                    self._lock.acquire(timeout=_PATIENCE_SECONDS)
                except FileNotFoundError:  # swept away by whoever looks for jobs at this moment
                    if not self.path.parent.is_dir():
                        raise
                    continue
                except Timeout as error:
                    raise ResourceError(
                        f"{self.output.name} is being made by another Reelmend.", "Wait for it, or choose another name."
                    ) from error
            if (self.path / _LOCK).exists() and (self.path / _SEGMENTS).is_dir():
                return
            self._lock.release()

    def _check_plan(self, job: Job) -> None:
        """Another process may have begun another job since this one was prepared."""
        if plan_in(self.path) != self.plan or _identity(job_in(self.path)) != _identity(job):
            raise UsageError(f"Another job for {job.output.name} has just begun.", "Choose another name.")

    def _remove_torn(self) -> None:
        """Delete what a kill left half written."""
        known = {self.segment(number) for number in self.journal.segments}
        for file in (self.path / _SEGMENTS).iterdir():
            if file not in known:
                file.unlink(missing_ok=True)


def _segment(folder: Path, plan: JobPlan, number: int) -> Path:
    return folder / _SEGMENTS / f"{number:06}{plan.picture.encoder.segment_suffix}"


def _parts(folder: Path, plan: JobPlan, done: Mapping[int, SegmentDone]) -> list[Part]:
    """The segments from the first one up to the first gap; those without frames leave nothing to join."""
    whole = takewhile(lambda number: number in done, count())
    written = ((number, done[number].written) for number in whole)
    return [Part(_segment(folder, plan, number), segment) for number, segment in written if segment is not None]


def _plain(path: Path) -> Path:
    """The same path in the one way in which it is written down."""
    return Path(os.path.abspath(path))  # noqa: PTH100  links stay as they are


def _identity(job: Job) -> Job:
    """What must not differ for segments to belong together; devices and memory may."""
    source, output = _plain(job.source), _plain(job.output)
    return replace(job, source=source, output=output, device="", fallback=None, memory=None, overwrite=False)
