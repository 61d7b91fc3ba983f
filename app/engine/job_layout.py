"""Where an unfinished job keeps what is done: a folder beside its output, on the same disk.

.film.mkv.reelmend/
├── job.toml         what is wanted; runs as it is with ``reelmend run``
├── plan.json        what was decided once and for all, so that every run gives the same bytes
├── journal.jsonl    what is done
├── lock             held by the process that works on it
└── segments/        000000.nut, 000001.nut, …
"""

import os
from collections.abc import Mapping
from itertools import count, takewhile
from pathlib import Path

import msgspec

from app.engine.job import Job
from app.engine.job_file import read_job, read_json
from app.engine.job_plan import JobPlan
from app.engine.journal import Record, SegmentDone, read_journal, segments_of
from app.errors import UsageError
from app.media.parts import Part

SUFFIX = ".reelmend"
JOB, PLAN, JOURNAL, LOCK, SEGMENTS = "job.toml", "plan.json", "journal.jsonl", "lock", "segments"


def folder_of(output: Path) -> Path:
    """Where a job with this output keeps what is done."""
    path = plain(output)
    return path.with_name(f".{path.name}{SUFFIX}")


def output_of(folder: Path) -> Path:
    """The output of the job of a folder."""
    return folder.with_name(folder.name.removeprefix(".").removesuffix(SUFFIX))


def is_job_folder(folder: Path) -> bool:
    """Whether a folder is called as jobs' folders are: no other is ever touched."""
    return folder.is_absolute() and folder.name.startswith(".") and folder.name.endswith(SUFFIX)


def job_in(folder: Path) -> Job:
    """The job of a folder.

    Raises:
        UsageError: there is none.
    """
    return read_job(folder / JOB)


def plan_in(folder: Path) -> JobPlan:
    """The plan of a folder.

    Raises:
        UsageError: there is none.
    """
    return read_json(folder / PLAN, JobPlan)


def records_in(folder: Path) -> list[Record]:
    """The journal of a folder, without touching it.

    Raises:
        UsageError: it cannot be understood.
    """
    try:
        return read_journal(folder / JOURNAL)
    except (msgspec.MsgspecError, OSError) as error:
        raise UsageError(
            f"The journal in {folder} cannot be understood.",
            "Give the job up.",
            str(error),
        ) from error


def segments_in(folder: Path) -> dict[int, SegmentDone]:
    """The finished segments of a folder, without touching it."""
    return segments_of(records_in(folder))


def parts_in(folder: Path) -> list[Part]:
    """The finished segments of a folder that play from the beginning, without touching it."""
    return parts_of(folder, plan_in(folder), segments_in(folder))


def segment_path(folder: Path, plan: JobPlan, number: int) -> Path:
    """Where a segment of a job lies."""
    return folder / SEGMENTS / f"{number:06}{plan.picture.encoder.segment_suffix}"


def parts_of(folder: Path, plan: JobPlan, done: Mapping[int, SegmentDone]) -> list[Part]:
    """The segments from the first one up to the first gap; those without frames leave nothing to join."""
    whole = takewhile(lambda number: number in done, count())
    written = ((number, done[number].written) for number in whole)
    return [Part(segment_path(folder, plan, number), segment) for number, segment in written if segment is not None]


def plain(path: Path) -> Path:
    """The same path in the one way in which it is written down."""
    return Path(os.path.abspath(path))  # noqa: PTH100  links stay as they are
