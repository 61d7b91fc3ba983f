"""What is done of a job as a file that plays."""

from pathlib import Path

from app.engine.job_folder import parts_in
from app.engine.unfinished import Unfinished
from app.errors import UsageError
from app.media.assemble import Assembler
from app.media.frame import Trim
from app.media.inspect import inspect


def write_partial(unfinished: Unfinished, output: Path, overwrite: bool) -> int:
    """Join what is done so far, from the beginning to the first gap, with its sound; returns the number of frames.

    The job itself is not touched, and may be running.

    Raises:
        UsageError: nothing is done yet, or the name is taken.
        ReelmendError: the source cannot be read or the output not written.
    """
    parts = parts_in(unfinished.folder)
    if not parts:
        raise UsageError("Nothing of this job is done yet.", "Wait for its first segment.")
    job, spec = unfinished.job, unfinished.plan.picture
    info = inspect(job.source)
    origin = Trim(None if job.start is None else info.start + job.start).start
    last = parts[-1].written
    end = (origin or 0) + last.end(round(spec.step / spec.time_base)) * spec.time_base
    with Assembler(output, spec, info, Trim(origin, end)) as assembled:
        for part in parts:
            assembled.append(part)
        assembled.finish()
        assembled.publish(overwrite)
    return assembled.frames
