"""The receipt of a job: its output is verified before it gets its name."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from app import paths
from app.engine.job_folder import JobFolder
from app.engine.job_layout import folder_of
from app.engine.prepare import Prepared
from app.engine.receipt import Expectation, Receipt
from app.engine.registry import job_id
from app.engine.verify import verify
from app.errors import FaultyResult
from app.media.joiner import Joiner
from app.media.naming import free_name
from app.media.output_file import publish


def receipt_path(output: Path) -> Path:
    """Where the receipt of the last job with this output is, as JSON."""
    return paths.jobs_folder() / "receipts" / f"{job_id(folder_of(output))}.json"


FinalCheck = Callable[[Joiner, Path, Prepared, JobFolder, Callable[[], None]], Receipt]
"""Looks at a finished file before it gets its name: see :func:`checked`."""


def unchecked(output: Joiner, path: Path, ready: Prepared, folder: JobFolder, check: Callable[[], None]) -> Receipt:
    """For previews: a person looks at them at once, and would wait for the receipt that nobody reads."""
    del output, ready, folder, check
    return Receipt(path.name, ())


def checked(output: Joiner, path: Path, ready: Prepared, folder: JobFolder, check: Callable[[], None]) -> Receipt:
    """Verify a finished file that has no name yet, and save its receipt.

    Args:
        output: the file.
        path: the name that it is to get.
        ready: its job.
        folder: what is known of its segments.
        check: called again and again; what it raises ends the work.

    Raises:
        FaultyResult: the receipt is red. The file is kept under a name that says so.
    """
    expected = Expectation(
        trim=ready.trim,
        frames=output.frames,
        frame_rate=ready.spec.frame_rate,
        size=(ready.spec.width, ready.spec.height),
        colour=ready.spec.colour if ready.spec.colour != ready.info.colour else None,
        bars=ready.head.bars,
        slowdown=Fraction(ready.slow_motion.factor),
        concealed=folder.concealed,
        without=ready.slow_motion.without,
    )
    receipt = replace(verify(output.part, ready.info.path, expected, check), output=path.name)
    receipt.write(receipt_path(path))
    if not receipt.green:
        kept = free_name(path.with_stem(f"{path.stem}.faulty"))
        publish(output.part, kept, overwrite=False)
        raise FaultyResult(
            f"{path.name} is not what it should be. {' '.join(receipt.reasons())}",
            f"It was kept as {kept.name}: look whether it will do, or make it again from a whole source.",
            receipt.to_json(),
        )
    return receipt
