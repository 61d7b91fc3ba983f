"""``reelmend bench``."""

import json
from dataclasses import astuple
from math import isfinite
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING, Any

import click

from app.cli.values import EXIT_CODES, plain

if TYPE_CHECKING:
    from models.evaluation.evaluate import Evaluation
    from models.evaluation.scores import Scores

_COLUMNS = {
    "PSNR Y": "10.3f",
    "SSIM Y": "10.4f",
    "PSNR RGB": "10.3f",
    "SSIM RGB": "10.4f",
    "flicker": "10.2f",
    "s/frame": "10.3f",
}


@click.group("bench")
def bench_command() -> None:
    """Measure networks."""


@bench_command.command("quality", epilog=EXIT_CODES)
@click.option("--model", required=True, help="Network id.")
@click.option(
    "--data",
    required=True,
    type=click.Path(path_type=Path),
    help="Folder of sharp sequences, videos or folders of pictures; or with the folders “truth” and “input”.",
)
@click.option(
    "--degradation",
    type=click.Choice(["bicubic", "footage", "blur", "lens", "noise"]),
    help="What makes the inputs, where there are none: bicubic (MATLAB's, the papers' protocol), footage (the same and"
    " H.264 at CRF 28), blur (the mean light of five frames), lens (a Gaussian of 1.2 pixels) or noise (of 20 code"
    " values). By default what suits the network.",
)
@click.option("--whole", is_flag=True, help="Whole sequences at once, as in the papers of recurrent networks.")
@click.option("--best", is_flag=True, help="Best quality: several orientations of each picture, averaged.")
@click.option("--device", default="auto", show_default=True, help="auto, cpu, cuda, cuda:N, mps or xpu.")
@click.option("--precision", default="fp32", show_default=True, type=click.Choice(["auto", "fp32", "bf16", "fp16"]))
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
def quality_command(
    model: str, data: Path, degradation: str | None, whole: bool, best: bool, device: str, precision: str, as_json: bool
) -> None:
    """Compare what a network makes of held-out sequences with the truth, and with having no network.

    All frames, borders included, in 8 bits, nothing cropped; luma by BT.601; means over frames, then over sequences.
    Flicker is how much points change from frame to frame as they move along, in code values of luma: less than the
    truth's own is smoother than the truth.
    """
    from app.engine.called import called
    from app.engine.device import choose_device, choose_precision
    from app.engine.ensemble import ensembled
    from models import catalogue
    from models.evaluation.degrading import Degradation, usual_for
    from models.evaluation.evaluate import evaluate, multiple_of
    from models.evaluation.sequences import read_sequences

    card = called(model, catalogue())
    chosen_device = choose_device(device)
    chosen_precision = choose_precision(precision, card, chosen_device)
    restorer = card.load(str(chosen_device), chosen_precision.value)
    if best:
        restorer = ensembled(restorer, card.ensemble)
    way = Degradation(degradation) if degradation else usual_for(card)
    notes: list[str] = []
    results = []
    for sequence in read_sequences(data, multiple_of(card)):
        results.append(evaluate(card, restorer, sequence, way, notes.append, whole))
        if not as_json:
            _print_result(results[-1], card.id, first=len(results) == 1)
    if as_json:
        settings = {"model": card.id, "best": best, "precision": chosen_precision.value, "device": str(chosen_device)}
        click.echo(json.dumps(_as_json(results, {**settings, "degradation": way.value}, notes)))
        return
    seconds = fmean(result.seconds for result in results)
    _print_pair("all", card.id, (*astuple(_means(results)["network"]), seconds), astuple(_means(results)["baseline"]))
    for note in dict.fromkeys(notes):
        click.echo(note, err=True)


def _as_json(results: "list[Evaluation]", settings: dict[str, object], notes: list[str]) -> dict[str, object]:
    content = {
        **settings,
        "sequences": [plain(result) for result in results],
        "mean": {name: plain(scores) for name, scores in _means(results).items()},
        "notes": list(dict.fromkeys(notes)),
    }
    return {key: _finite(value) for key, value in content.items()}


def _means(results: "list[Evaluation]") -> "dict[str, Scores]":
    from models.evaluation.scores import Scores

    return {name: Scores.mean([getattr(result, name) for result in results]) for name in ("network", "baseline")}


def _finite(value: Any) -> Any:  # noqa: ANN401  whatever JSON holds
    """JSON knows no infinity, which is the PSNR of pictures that are alike: null instead."""
    if isinstance(value, dict):
        return {key: _finite(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_finite(part) for part in value]
    return None if isinstance(value, float) and not isfinite(value) else value


def _print_result(result: "Evaluation", model: str, first: bool) -> None:
    if first:
        click.echo(" " * 36 + "".join(f"{column:>10}" for column in _COLUMNS))
    _print_pair(result.sequence, model, (*astuple(result.network), result.seconds), astuple(result.baseline))
    click.echo(f"{'':16}{'the truth':20}{'':40}{result.truth_flicker:10.2f}")


def _print_pair(name: str, model: str, network: tuple[float, ...], baseline: tuple[float, ...]) -> None:
    click.echo(f"{name:16}{model:20}{_columns(network)}")
    click.echo(f"{'':16}{'without it':20}{_columns(baseline)}")


def _columns(values: tuple[float, ...]) -> str:
    return "".join(f"{value:{form}}" for value, form in zip(values, _COLUMNS.values(), strict=False))
