"""What a person or a script sees of a job: a bar and sentences, or JSON lines."""

import json
import sys
from typing import Never, Self

import click
from tqdm import tqdm

from app.cli.values import plain
from app.engine.amount import amount
from app.engine.events import Event, Finished, Joining, Planned, Progress, Waiting
from app.errors import ModelError, ReelmendError

_TELL_DETAILS = {ReelmendError.exit_code, ModelError.exit_code}
"""Nobody can tell from the sentence alone what went wrong within, or at which server."""


class Bar:
    """Shows a job's events as a progress bar and a closing summary."""

    def __init__(self, title: str = "") -> None:
        self._title = title
        self._bar: tqdm[Never] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Leave the line to others."""
        if self._bar is not None:
            self._bar.close()

    def __call__(self, event: Event) -> None:
        match event:
            case Planned():
                often = f", each picture {event.orientations} times" if event.orientations > 1 else ""
                size = f"{event.width} × {event.height}"
                weight = "" if event.bytes_expected is None else f", about {amount(event.bytes_expected)}"
                click.echo(f"{self._title} {size} on {event.device}{often}{weight}".lstrip(), err=True)
                for sentence in event.plan:
                    click.echo(sentence, err=True)
                if event.seconds_expected is not None:
                    click.echo(f"Will take about {tqdm.format_interval(event.seconds_expected)}", err=True)
                if event.frames_kept:
                    click.echo(f"Going on behind frame {event.frames_kept}, which an earlier run has done", err=True)
                self._bar = tqdm(
                    total=event.frames,
                    initial=event.frames_kept,
                    desc=self._title or None,
                    unit="frame",
                    dynamic_ncols=True,
                    smoothing=0.1,
                )
            case Progress():
                if self._bar is not None:
                    self._bar.update(event.frames_done - self._bar.n)
            case Waiting():
                tqdm.write(event.reason, file=sys.stderr)
            case Joining():
                self.close()
                click.echo("Joining…", err=True)
            case Finished():
                self.close()
                for note in event.notes:
                    click.echo(note, err=True)
                rate = event.frames / event.seconds
                click.echo(f"{event.frames} frames in {event.seconds:.1f} s ({rate:.2f} per second)", err=True)
                click.echo(f"Verified: all {len(event.receipt.checks)} checks passed", err=True)
                click.echo(f"Restored video: {event.output}")


def print_json(event: Event, **more: str) -> None:
    """One event as a line, with ``more`` fields in front."""
    click.echo(json.dumps({"event": type(event).__name__.lower(), **more, **plain(event)}))
    sys.stdout.flush()


def tell_error(error: ReelmendError, as_json: bool) -> None:
    if as_json:
        content = {"message": error.message, "advice": error.advice, "details": error.details}
        click.echo(json.dumps({"event": "error", **content, "exit_code": error.exit_code}))
    else:
        click.echo(f"Error: {error}", err=True)
        if error.details and error.exit_code in _TELL_DETAILS:
            click.echo(error.details, err=True)
