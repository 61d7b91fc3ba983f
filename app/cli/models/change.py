"""``reelmend models download``, ``import`` and ``remove``."""

import json
import sys
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Never

import click
from tqdm import tqdm

from app.cli.models.present import as_json_option, chosen, licence, megabytes, tell
from app.cli.values import plain
from app.errors import Cancelled

if TYPE_CHECKING:
    from app.engine.contract import ModelCard
    from app.engine.download import Arriving


@click.command("download")
@click.argument("models", nargs=-1, required=True, metavar="MODEL...")
@as_json_option
def download_models(models: tuple[str, ...], as_json: bool) -> None:
    """Fetch the weights of MODELs; goes on where a broken download ended."""
    from app.engine.store import fetch

    for card in chosen(models):
        if not as_json:
            click.echo(f"{card.title}: {megabytes(card)} by {card.weights.source}.", err=True)
            click.echo(f"Licence: {licence(card)}", err=True)
        try:
            with _Arrival(card, as_json) as arrival:
                path = fetch(card, arrival)
        except KeyboardInterrupt:
            raise Cancelled("Cancelled; what has come so far is kept, and the next download goes on there.") from None
        tell("installed", card, path, as_json)


@click.command("import")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@as_json_option
def import_models(files: tuple[Path, ...], as_json: bool) -> None:
    """Add the checkpoints FILEs: published ones, own ones, and whatever the spandrel library knows."""
    from app.engine.weights import locate
    from models import import_checkpoint

    for file in files:
        card = import_checkpoint(file)
        if not as_json:
            click.echo(f"{file.name} is {card.title}. {card.summary} Licence: {licence(card)}", err=True)
        tell("imported", card, locate(card.weights, card.id), as_json)


@click.command("remove")
@click.argument("models", nargs=-1, required=True, metavar="MODEL...")
@as_json_option
def remove_models(models: tuple[str, ...], as_json: bool) -> None:
    """Delete the weights of MODELs from this machine."""
    from app.engine.store import remove

    for card in chosen(models):
        tell("removed", card, remove(card), as_json)


class _Arrival(AbstractContextManager["_Arrival"]):
    """Shows a download as a bar or as JSON lines."""

    def __init__(self, card: "ModelCard", as_json: bool) -> None:
        self._card = card
        self._as_json = as_json
        self._bar: tqdm[Never] | None = None

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def __call__(self, arriving: "Arriving") -> None:
        if self._as_json:
            click.echo(json.dumps({"event": "arriving", "model": self._card.id, **plain(arriving)}))
            sys.stdout.flush()
            return
        if self._bar is None:
            self._bar = tqdm(unit="B", unit_scale=True, dynamic_ncols=True, initial=arriving.done, desc=arriving.host)
        self._bar.total = arriving.total
        self._bar.update(arriving.done - self._bar.n)
