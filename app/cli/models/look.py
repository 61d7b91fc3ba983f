"""``reelmend models list``, ``show`` and ``verify``."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from app.cli.models.present import as_json_option, chosen, facts, licence, megabytes, networks, purpose, state, tell
from app.errors import ModelError

if TYPE_CHECKING:
    from app.engine.contract import ModelCard


@click.command("list")
@click.option("--commercial", is_flag=True, help="Only those whose results may earn money.")
@as_json_option
def list_models(commercial: bool, as_json: bool) -> None:
    """List all networks, installed or not."""
    cards = [card for card in networks().values() if card.weights.commercial or not commercial]
    if as_json:
        click.echo(json.dumps([facts(card) for card in cards]))
        return
    rows = [(card.id, state(card), megabytes(card), purpose(card), licence(card)) for card in cards]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for name, where, size, what, terms in rows:
        click.echo(
            f"{name:{widths[0]}}  {where:{widths[1]}}  {size:>{widths[2]}}  {what:{widths[3]}}  {terms}".rstrip()
        )


@click.command("show")
@click.argument("model")
@as_json_option
def show_model(model: str, as_json: bool) -> None:
    """Tell everything about MODEL."""
    (card,) = chosen((model,))
    if as_json:
        click.echo(json.dumps(facts(card)))
        return
    for name, value in _lines(card):
        click.echo(f"{name:11}{value}")


@click.command("verify")
@click.argument("models", nargs=-1, metavar="[MODEL]...")
@as_json_option
def verify_models(models: tuple[str, ...], as_json: bool) -> None:
    """Check the weights of MODELs, by default of all that are here, against what was published."""
    from app.engine.weights import locate

    damaged: list[ModelError] = []
    for card in chosen(models):
        try:
            tell("whole", card, locate(card.weights, card.id), as_json)
        except ModelError as error:
            damaged.append(error)
    if damaged:
        summary = " ".join(error.message for error in damaged)
        raise ModelError(summary, damaged[0].advice, "\n".join(error.details for error in damaged))


def _lines(card: "ModelCard") -> Iterator[tuple[str, str]]:
    weights = card.weights
    yield "network", f"{card.title}. {card.summary}"
    yield "does", purpose(card)
    yield "weights", f"{weights.path.name}, {megabytes(card)}, {state(card)}"
    yield "licence", licence(card)
    yield "source", weights.source
    yield "checked by", f"sha256 {weights.sha256}" if weights.sha256 else f"git blob {weights.git_blob}"
    yield "looks at", f"{card.window.past} frames before and {card.window.future} after"
    yield "precision", ", ".join(precision.value for precision in card.precisions)
    for figure in card.figures:
        yield "figure", f"{figure.metric} {figure.value:g}: {figure.test} ({figure.source})"
    for url in weights.urls:
        yield "address", url
