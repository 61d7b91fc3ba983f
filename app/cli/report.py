"""What a person or a script sees of a job: a bar and sentences, or JSON lines."""

import json
import sys
from typing import Never, Self

import click
from tqdm import tqdm

from app.cli.values import plain
from app.engine.events import Event, Finished, Planned, Progress
from app.errors import ReelmendError


class Bar:
    """Shows a job's events as a progress bar and a closing summary."""

    def __init__(self) -> None:
        self._bar: tqdm[Never] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    def _close(self) -> None:
        if self._bar is not None:
            self._bar.close()

    def __call__(self, event: Event) -> None:
        match event:
            case Planned():
                tiles = f" in {event.tiles} tiles" if event.tiles > 1 else ""
                click.echo(f"{event.width} × {event.height}, {event.precision} on {event.device}{tiles}", err=True)
                self._bar = tqdm(total=event.frames, unit="frame", dynamic_ncols=True, smoothing=0.1)
            case Progress():
                if self._bar is not None:
                    self._bar.update(event.frames_done - self._bar.n)
            case Finished():
                self._close()
                for note in event.notes:
                    click.echo(note, err=True)
                rate = event.frames / event.seconds
                click.echo(f"{event.frames} frames in {event.seconds:.1f} s ({rate:.2f} per second)", err=True)
                click.echo(f"Restored video: {event.output}")


def print_json(event: Event) -> None:
    click.echo(json.dumps({"event": type(event).__name__.lower(), **plain(event)}))
    sys.stdout.flush()


def tell_error(error: ReelmendError, as_json: bool) -> None:
    if as_json:
        content = {"message": error.message, "advice": error.advice, "details": error.details}
        click.echo(json.dumps({"event": "error", **content, "exit_code": error.exit_code}))
    else:
        click.echo(f"Error: {error}", err=True)
        if error.exit_code == ReelmendError.exit_code:
            click.echo(error.details, err=True)
