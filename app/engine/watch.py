"""What is done of a job as a file that plays."""

from pathlib import Path

from app.engine.job_layout import parts_in
from app.engine.unfinished import Unfinished
from app.errors import ResourceError, UsageError
from app.media.frame import Trim
from app.media.inspect import inspect
from app.media.joiners import joiner_for
from app.media.output_file import check_output, check_spares
from app.media.parts import DamagedSegment
from app.media.tempo import SlowMotion


def write_partial(unfinished: Unfinished, output: Path, overwrite: bool) -> int:
    """Join what is done so far, from the beginning to the first gap, with its sound; returns the number of frames.

    The job itself is not touched, and may be running.

    Raises:
        UsageError: nothing is done yet, or the name is taken, of an unknown kind, the source's or the job's own.
        ResourceError: a segment is not there any more, or the output cannot be written.
        ReelmendError: the source cannot be read.
    """
    parts = parts_in(unfinished.folder)
    if not parts:
        raise UsageError("Nothing of this job is done yet.", "Wait for its first segment.")
    job, spec, tempo = unfinished.job, unfinished.plan.picture, unfinished.job.recipe.tempo
    info = inspect(job.source)
    if output.resolve() == job.output.resolve():
        raise UsageError(f"{output.name} is what the job itself makes.", "Choose another name for what is done.")
    check_spares(output, job.source)
    check_output(output, overwrite, job.encoding.codec)
    origin = job.trim(info).start
    ticks = parts[-1].written.end(round(spec.step / spec.time_base))
    end = (origin or 0) + ticks * spec.time_base / tempo.slow_motion
    slow = SlowMotion(tempo.slow_motion, tempo.sound)
    try:
        with joiner_for(output, spec, info, Trim(origin, end), slow) as assembled:
            for part in parts:
                assembled.append(part)
            assembled.finish()
            assembled.publish(overwrite)
    except DamagedSegment as damaged:
        raise ResourceError(
            f"A part of what is done of {job.output.name} is missing or damaged.",
            "Try again in a moment: it may be just being made anew. If nobody works on the job, resume it.",
            str(damaged),
        ) from damaged
    return assembled.frames
