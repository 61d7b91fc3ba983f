"""THE DATA FLOW of a job: check → render what is missing → join → give it its name."""

import time
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from pathlib import Path

from app.engine.awake import awake
from app.engine.contract import ModelCard
from app.engine.control import Control
from app.engine.estimate import estimate
from app.engine.events import Event, Finished, Joining, Planned
from app.engine.final_check import FinalCheck, checked
from app.engine.job import Job
from app.engine.job_folder import JobFolder, unfinished_plan
from app.engine.job_plan import JobPlan, source_state
from app.engine.join import join
from app.engine.lesson import Lesson
from app.engine.notes import notes_of, without_card
from app.engine.prepare import Prepared, prepare
from app.engine.stop import Stop
from app.engine.workers import Workers
from app.errors import Cancelled, FaultyResult, InputError
from app.media.errors import reading


def ignore(_: Event) -> None:
    """Watch nothing."""


def run(
    job: Job,
    catalogue: Mapping[str, ModelCard],
    on_event: Callable[[Event], None] = ignore,
    control: Control | None = None,
    final_check: FinalCheck = checked,
) -> Finished:
    """Do a job, or what an earlier run has left of it: blocking, from the source to the finished file.

    What is done is kept beside the output until the job is finished: a run that was killed goes on where it was, and
    its result is the same to the bit.

    Args:
        job: what to do.
        catalogue: the networks by id.
        on_event: called from this thread with what happens.
        control: pauses and ends the run from any thread, within a second.
        final_check: what is done with the finished file before it gets its name.

    Raises:
        ReelmendError: the job cannot be done, or was stopped; there is no output then.
    """
    began = time.monotonic()
    control = control or Control()
    ready = prepare(job, catalogue, unfinished_plan(job))
    Stop(control).check()
    lesson = Lesson(ready, control, on_event)
    with JobFolder(job, ready.job_plan()) as folder, awake():
        try:
            lesson(_planned(ready, folder))
            joined = None
            while joined is None:
                with closing(Workers(ready, folder, control).run()) as events:
                    for event in events:
                        lesson(event)
                _check_unchanged(job.source, folder.plan)
                on_event(Joining())
                joined = join(job, ready, folder, Stop(control), on_event, final_check)
        except FaultyResult:
            _check_unchanged(job.source, folder.plan)
            folder.remove()
            raise
        except Cancelled:
            if control.discards or not folder.frames:
                folder.remove()
                raise
            raise Cancelled(f"Stopped; {folder.frames} frames are kept for “reelmend resume”.") from None
        with suppress(OSError):  # the output stands; a later run sweeps up what is left
            folder.remove()
    lesson.learn({done.device for done in folder.journal.segments.values()})
    instead = without_card(job, ready.spec, ready.decoder)
    notes = (*notes_of(ready.head.seen(ready.info), ready.spec), *instead, *joined.notes)
    finished = Finished(job.output, joined.frames, time.monotonic() - began, notes, joined.receipt)
    on_event(finished)
    return finished


def _check_unchanged(source: Path, plan: JobPlan) -> None:
    """What was made of two different sources must not be joined, nor thrown away as if it were faulty.

    Raises:
        InputError: the source is not what it was when the job began.
    """
    with reading(source):
        state = source_state(source)
    if state != (plan.source_bytes, plan.source_modified):
        raise InputError(
            f"{source.name} was changed while it was restored.",
            "Put the earlier file back and resume the job, or give it up with “reelmend jobs discard” and begin again.",
        )


def _planned(ready: Prepared, folder: JobFolder) -> Planned:
    first = ready.stages[0] if ready.stages else None
    return Planned(
        width=ready.spec.width,
        height=ready.spec.height,
        frames=ready.frames,
        device=", ".join(map(str, ready.devices)),
        precision=first.precision.value if first else "fp32",
        tiles=max((stage.tiles for stage in ready.stages), default=1),
        orientations=max((len(stage.ensemble.orientations) for stage in ready.stages), default=1),
        frames_kept=folder.frames,
        frames_playable=folder.frames_playable,
        bytes_expected=ready.bytes_expected,
        seconds_expected=_seconds_expected(ready, folder.frames),
        plan=tuple(stage.in_words() for stage in ready.stages),
    )


def _seconds_expected(ready: Prepared, kept: int) -> float | None:
    left = None if ready.frames is None else max(0, ready.frames - kept)
    return estimate(ready.stages, left, ready.devices).seconds
