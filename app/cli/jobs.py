"""``reelmend jobs``, ``resume`` and ``run``: what was begun, and going on with it."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.report import tell_error
from app.cli.running import do
from app.cli.values import EXIT_CODES, decoded
from app.errors import Cancelled, ReelmendError, as_shown

if TYPE_CHECKING:
    from app.engine.unfinished import OutOfReach, Unfinished


@click.group("jobs", invoke_without_command=True, epilog=EXIT_CODES)
@click.option("--json", "as_json", is_flag=True, help="As a JSON array.")
@click.pass_context
def jobs_command(context: click.Context, as_json: bool) -> None:
    """List the jobs that are not finished."""
    if context.invoked_subcommand is not None:
        return
    from app.engine.unfinished import unfinished_jobs

    jobs = unfinished_jobs()
    if as_json:
        click.echo(json.dumps([_plain(job) for job in jobs]))
        return
    for job in jobs:
        click.echo(_described(job))
    if not jobs:
        click.echo("No job is unfinished.")


@jobs_command.command("discard", epilog=EXIT_CODES)
@click.argument("names", metavar="JOB...", nargs=-1, required=True)
def discard_command(names: tuple[str, ...]) -> None:
    """Give jobs up: what is done of them is deleted. JOB is an id, an output or a job folder."""
    from app.engine.unfinished import discard, find_any

    for name in names:
        discard(find_any(name))


@jobs_command.command("watch", epilog=EXIT_CODES)
@click.argument("name", metavar="JOB")
@click.argument("output", type=click.Path(path_type=Path))
@click.option("--overwrite", is_flag=True, help="Replace OUTPUT if it exists.")
def watch_command(name: str, output: Path, overwrite: bool) -> None:
    """Write what is done of JOB into OUTPUT, a file that plays; the job is not touched."""
    from app.engine.unfinished import find
    from app.engine.watch import write_partial

    frames = write_partial(find(name), output, overwrite)
    click.echo(f"{frames} frames: {output}")


@click.command("resume", epilog=EXIT_CODES)
@click.argument("names", metavar="[JOB]...", nargs=-1)
@click.option("--device", help="Go on with this device; default: as before.")
@click.option("--json", "as_json", is_flag=True, help="Report progress and result as JSON lines.")
@click.pass_context
def resume_command(context: click.Context, names: tuple[str, ...], device: str | None, as_json: bool) -> None:
    """Go on with unfinished jobs; without JOB with all of them. The results are as if nothing had happened.

    A job that fails does not hold up the others; the exit code is the first failure's.
    """
    from app.engine.unfinished import find, find_any

    for name in names:
        find_any(name)  # a wrong name is told now, not after hours
    failures: list[ReelmendError] = []
    for name in names or _resumable():
        try:
            job = find(name).job
            do(job if device is None else replace(job, device=device), as_json)
        except Cancelled:
            raise
        except Exception as error:  # noqa: BLE001  told; the others go on
            failures.append(as_shown(error))
            tell_error(failures[-1], as_json)
    if failures:
        context.exit(failures[0].exit_code)


@click.command("run", epilog=EXIT_CODES)
@click.argument("file", metavar="JOB.toml", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Report progress and result as JSON lines.")
def run_command(file: Path, as_json: bool) -> None:
    """Do the job that a file describes, such as one that the window has saved."""
    from app.engine.job_file import read_job

    do(read_job(file), as_json)


def _resumable() -> Iterator[str]:
    """The ids of all jobs that can go on; the others are told."""
    from app.engine.unfinished import OutOfReach, unfinished_jobs

    for job in unfinished_jobs():
        if isinstance(job, OutOfReach) or job.running:
            click.echo(_described(job), err=True)
        else:
            yield job.id


def _described(job: "Unfinished | OutOfReach") -> str:
    from app.engine.unfinished import OutOfReach

    if isinstance(job, OutOfReach):
        return f"{job.id}  out of reach: {job.folder}"
    total = job.plan.frames or "unknown"
    running = ", being worked on" if job.running else ""
    return f"{job.id}  {job.frames_done} of {total} frames{running}: {job.job.output}"


def _plain(job: "Unfinished | OutOfReach") -> dict[str, object]:
    from app.engine.unfinished import OutOfReach

    if isinstance(job, OutOfReach):
        return {"id": job.id, "folder": str(job.folder), "reachable": False, "reason": job.reason}
    return decoded(
        {
            "id": job.id,
            "folder": job.folder,
            "reachable": True,
            "running": job.running,
            "source": job.job.source,
            "output": job.job.output,
            "frames_done": job.frames_done,
            "frames_total": job.plan.frames,
        }
    )
