"""``reelmend queue``: many jobs, one after the other."""

import json
from collections.abc import Collection
from functools import cache, partial
from pathlib import Path
from typing import Unpack

import click

from app.cli.encoding_options import encoding_of
from app.cli.job_options import JobOptions, check_options, job_of, job_options
from app.cli.refused import tell_refused
from app.cli.report import Bar, print_json
from app.cli.running import stopped_by_signals
from app.cli.values import EXIT_CODES, Source, decoded
from app.engine.events import Event
from app.engine.filters import Step
from app.engine.foreseen import foreseen_head
from app.engine.head import Head
from app.engine.job import Job
from app.engine.job_queue import Entry, JobQueue, State
from app.errors import Cancelled, ReelmendError, ResourceError, UsageError
from app.media.bars import Bars
from app.media.frame import VideoInfo
from app.media.inspect import inspect
from app.media.naming import default_output, videos_in


@click.group("queue", epilog=EXIT_CODES)
def queue_command() -> None:
    """Do many jobs in a row. The queue is the window's, too."""


@queue_command.command("add", epilog=EXIT_CODES)
@click.argument("sources", metavar="INPUT...", nargs=-1, required=True, type=Source())
@job_options
@click.pass_context
def add_command(context: click.Context, sources: tuple[Path, ...], **options: Unpack[JobOptions]) -> None:
    """Add videos, or all videos of folders, to the end of the queue. Each result goes beside its source.

    A video that cannot be added does not hold up the others; the exit code is the first one's.
    """
    check_options(options)
    # torch takes seconds to import: whoever only lists the queue does not wait for it.
    from app.engine.checked import card_at_hand, checked
    from models import catalogue

    networks = catalogue()
    card_of = cache(partial(card_at_hand, catalogue=networks))
    queue = JobQueue()
    taken = {entry.job.output for entry in queue.entries}
    jobs: list[Job] = []
    refused: dict[Path, ReelmendError] = {}
    for source in videos_in(source.absolute() for source in sources):
        try:
            info = inspect(source)
            output = default_output(info, taken, encoding_of(options).codec)
            job = job_of(source, output, options, info, networks)
            checked(job, info, card_of, _foreseen)
        except Cancelled:
            raise
        except ReelmendError as error:
            refused[source] = error
        else:
            jobs.append(job)
            taken.add(output)
    first = next(iter(refused.values()), None)
    if first is not None and not jobs and len(set(map(str, refused.values()))) == 1:
        raise first
    for entry in queue.add(jobs):
        click.echo(_described(entry))
    if first is not None:
        tell_refused(refused)
        context.exit(first.exit_code)


@queue_command.command("list", epilog=EXIT_CODES)
@click.option("--json", "as_json", is_flag=True, help="As a JSON array.")
def list_command(as_json: bool) -> None:
    """List the queue in its order."""
    entries = JobQueue().entries
    if as_json:
        click.echo(json.dumps([_plain(entry) for entry in entries]))
        return
    for entry in entries:
        click.echo(_described(entry))
    if not entries:
        click.echo("The queue is empty.")


@queue_command.command("run", epilog=EXIT_CODES)
@click.option("--device", "devices", multiple=True, help="Each takes jobs of its own; default: as the jobs say.")
@click.option("--json", "as_json", is_flag=True, help="Report progress and results as JSON lines.")
def run_queue_command(devices: tuple[str, ...], as_json: bool) -> None:
    """Do everything that waits. A job that fails does not hold up the others."""
    from app.engine.run_queue import run_queue
    from models import catalogue

    queue, control = JobQueue(), stopped_by_signals()
    if not as_json and not any(entry.state is State.WAITING for entry in queue.entries):
        click.echo("Nothing waits in the queue.", err=True)
    bars: dict[str, Bar] = {}

    def report(entry: Entry, event: Event) -> None:
        if as_json:
            print_json(event, id=entry.id)
        else:
            bars.setdefault(entry.id, Bar(entry.job.source.name))(event)

    run_queue(queue, catalogue(), report, control, devices or (None,))
    for bar in bars.values():
        bar.close()
    if control.is_stopped:
        raise Cancelled("Stopped; what is unfinished goes on with the next “reelmend queue run”.")
    failed = [entry for entry in queue.entries if entry.state is State.FAILED]
    if failed:
        raise ResourceError(
            f"{len(failed)} of the queue's jobs failed.",
            "See “reelmend queue list”; mend the causes, then “reelmend queue retry”.",
            "\n".join(map(_described, failed)),
        )


@queue_command.command("retry", epilog=EXIT_CODES)
@click.argument("ids", metavar="[ID]...", nargs=-1)
def retry_command(ids: tuple[str, ...]) -> None:
    """Let jobs wait again; without ID all that failed."""
    _queue_with(ids).retry(*ids)


@queue_command.command("move", epilog=EXIT_CODES)
@click.argument("id_", metavar="ID")
@click.argument("position", type=click.IntRange(min=1))
def move_command(id_: str, position: int) -> None:
    """Put a job at a position; 1 is the first."""
    _queue_with((id_,)).move(id_, position - 1)


@queue_command.command("remove", epilog=EXIT_CODES)
@click.argument("ids", metavar="[ID]...", nargs=-1)
@click.option("--done", is_flag=True, help="Everything that is done.")
def remove_command(ids: tuple[str, ...], done: bool) -> None:
    """Take jobs out of the queue."""
    if not ids and not done:
        raise UsageError(
            "Nothing was said of what shall go.", "Give ids, as “reelmend queue list” shows them, or --done."
        )
    queue = _queue_with(ids)
    queue.remove(*ids)
    if done:
        queue.clear_done()


def _queue_with(ids: Collection[str]) -> JobQueue:
    """The queue, in which these entries are; a wrong id is told, and nothing is changed."""
    queue = JobQueue()
    unknown = set(ids) - {entry.id for entry in queue.entries}
    if unknown:
        raise UsageError(
            f"There is no job “{min(unknown)}” in the queue.", "“reelmend queue list” shows the ids of all that are."
        )
    return queue


def _foreseen(steps: tuple[Step, ...], info: VideoInfo) -> Head:
    """Bars and the order of fields are measured in the job's turn."""
    return foreseen_head(steps, info, Bars())


def _described(entry: Entry) -> str:
    message = f" ({entry.message.splitlines()[0]})" if entry.message else ""
    return f"{entry.id}  {entry.state.value:8} {entry.job.source.name} → {entry.job.output}{message}"


def _plain(entry: Entry) -> dict[str, object]:
    return decoded(
        {
            "id": entry.id,
            "state": entry.state,
            "message": entry.message,
            "source": entry.job.source,
            "output": entry.job.output,
        }
    )
