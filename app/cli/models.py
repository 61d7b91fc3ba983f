"""``reelmend models``."""

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from app.cli.values import decoded

if TYPE_CHECKING:
    from app.engine.contract import ModelCard


@click.command("models")
@click.option("--json", "as_json", is_flag=True, help="As a JSON array of cards.")
def models_command(as_json: bool) -> None:
    """List the networks."""
    from models import catalogue

    cards = catalogue().values()
    if as_json:
        click.echo(json.dumps([_card(card) for card in cards]))
        return
    for card in cards:
        click.echo(f"{card.id:16} {card.task.value}, ×{card.scale}. {card.summary}")


def _card(card: "ModelCard") -> dict[str, object]:
    """A card as JSON: everything but where the weights lie and how to build the network."""
    content = asdict(card)
    del content["open"], content["weights"]["path"]
    return decoded(content)
