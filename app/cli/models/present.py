"""Networks as a person or a script sees them."""

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.values import decoded

if TYPE_CHECKING:
    from app.engine.contract import ModelCard

as_json_option = click.option("--json", "as_json", is_flag=True, help="As JSON.")


def networks() -> "dict[str, ModelCard]":
    """All of them. torch takes seconds to import, so only those who need them ask."""
    from models import catalogue

    return catalogue()


def chosen(models: tuple[str, ...]) -> "list[ModelCard]":
    """The networks that are named; without a name, all whose weights are on this machine.

    Raises:
        ModelError: there is no such network.
    """
    from app.engine.called import called
    from app.engine.store import place
    from app.engine.weights import Place

    known = networks()
    if not models:
        return [card for card in known.values() if place(card) is not Place.MISSING]
    return [called(model, known) for model in models]


def facts(card: "ModelCard") -> dict[str, object]:
    """A card as JSON, with where its weights are; without how the network is built."""
    from app.engine.store import place
    from app.engine.weights import find

    content = asdict(card)
    del content["open"], content["weights"]["path"]
    content["weights"] |= {"file": card.weights.path.name, "size": size(card)}
    return decoded({**content, "place": place(card), "path": find(card.weights)})


def size(card: "ModelCard") -> int:
    """Bytes: of the file, or as published."""
    from app.engine.weights import find

    path = find(card.weights)
    return card.weights.size if path is None else path.stat().st_size


def megabytes(card: "ModelCard") -> str:
    """The size as people read it."""
    return f"{size(card) / 1e6:.1f} MB"


def state(card: "ModelCard") -> str:
    """Where the weights are, in a word."""
    from app.engine.store import place
    from app.engine.weights import Place

    where = place(card)
    return "to download" if where is Place.MISSING else where.value


def purpose(card: "ModelCard") -> str:
    """What the network does, in few words."""
    enlarges = f" ×{card.scale}" if card.scale > 1 else ""
    speeds = f", {card.time_scale}× the frames" if card.time_scale > 1 else ""
    return f"{card.task.value}{enlarges}{speeds}"


def licence(card: "ModelCard") -> str:
    """The licence, with a badge where it forbids to earn money."""
    from app.engine.weights import UNKNOWN_LICENCE

    if card.weights.licence == UNKNOWN_LICENCE:
        return "licence unknown"
    badge = "" if card.weights.commercial else "NON-COMMERCIAL: "
    return f"{badge}{card.weights.licence}"


def tell(event: str, card: "ModelCard", path: Path, as_json: bool) -> None:
    """Report what was done with a network."""
    if as_json:
        click.echo(json.dumps({"event": event, "model": card.id, "path": str(path)}))
        sys.stdout.flush()
    else:
        click.echo(f"{card.id}: {event}, {path}")
