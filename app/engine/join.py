"""The last step of a job: its segments and everything else of the source become the output."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from app.engine.events import Event
from app.engine.final_check import FinalCheck
from app.engine.job import Job
from app.engine.job_folder import JobFolder
from app.engine.prepare import Prepared
from app.engine.receipt import Receipt
from app.engine.space import FullDisk, wait_for_space
from app.engine.stop import Stop
from app.errors import DiskFull
from app.media.joiners import joiner_for
from app.media.parts import DamagedSegment

_SOUND = 8 * 3 * 48_000
"""Bytes a second: eight channels, 24 bits, not compressed."""


@dataclass(frozen=True)
class Joined:
    """An output that was verified and stands under its final name."""

    frames: int
    receipt: Receipt
    notes: tuple[str, ...]


def join(
    job: Job,
    ready: Prepared,
    folder: JobFolder,
    stop: Stop,
    on_event: Callable[[Event], None],
    final_check: FinalCheck,
) -> Joined | None:
    """Join all segments by stream copy, copy the other streams beside them, and give the output its name.

    Returns:
        ``None`` if a segment is not what was written: it is missing again.

    Raises:
        FaultyResult: the output is not what it should be; it is kept under a name that says so.
        ReelmendError: the output cannot be written.
    """
    full = FullDisk(folder.path, stop.check, on_event)
    while True:
        needed = sum(part.written.size for part in folder.parts()) + _beside(ready, folder)
        wait_for_space(folder.path, needed, stop.check, on_event)
        try:
            return _joined(job, ready, folder, stop, final_check)
        except DiskFull as error:
            full.wait(needed, error)
        except DamagedSegment as damaged:
            folder.lose(damaged.path)
            return None


def _beside(ready: Prepared, folder: JobFolder) -> int:
    """Bytes of the sound, at most: the other streams beside the picture are small."""
    whole = ready.info.duration
    end = whole if ready.trim.end is None else min(whole, ready.trim.end - ready.info.start)
    start = Fraction(0) if ready.trim.start is None else ready.trim.start - ready.info.start
    sounds = sum(stream.kind == "audio" for stream in ready.info.streams)
    return min(folder.plan.source_bytes, int((end - start) * sounds * _SOUND))


def _joined(job: Job, ready: Prepared, folder: JobFolder, stop: Stop, final_check: FinalCheck) -> Joined:
    with joiner_for(job.output, ready.spec, ready.info, ready.trim, ready.slow_motion) as output:
        for part in folder.parts():
            stop.check()
            output.append(part)
        output.finish()
        receipt = final_check(output, job.output, ready, folder, stop.check)
        folder.expect(output.part)
        output.publish(job.overwrite)
    notes = dict.fromkeys((*folder.journal.notes, *output.notes, *receipt.notes))
    return Joined(output.frames, receipt, tuple(notes))
