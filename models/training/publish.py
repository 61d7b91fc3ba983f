"""``python -m models.training.publish NAME``: make trained weights the bundled ones, measured and with their record."""

import shutil
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

import click
import torch

from app.engine.contract import Figure, ModelCard, Precision
from models import catalogue
from models._bundled import Making, bundled, weights_folder, write_record
from models.evaluation.comparison import FOOTAGE_CRF, Comparison, load_sequence, on_bicubic, on_footage
from models.training.recipes import RECIPES

DEGRADATIONS = (
    "A share of the clips by MATLAB's bicubic, in 8 bits; the others blurred by a Gaussian of up to 1.6 pixels, made"
    " smaller, half of them with noise of up to 4 code values, and compressed by x264 (4:2:0) at CRF 17 to 33."
)


@click.command()
@click.argument("name", type=click.Choice(sorted(RECIPES)))
@click.option("--run", type=click.Path(path_type=Path, exists=True), required=True, help="Folder of the training run.")
@click.option(
    "--sequences", type=click.Path(path_type=Path, exists=True), required=True, help="Folder of held-out sequences."
)
@click.option("--data", required=True, help="What the photographs are, in words.")
def main(name: str, run: Path, sequences: Path, data: str) -> None:
    """Copy the weights NAME of a training run into the program and record how they were made and what they reach."""
    making = _making(name, run, data)
    shutil.copyfile(run / f"{name}.safetensors", weights_folder() / f"{name}.safetensors")
    # A card needs a record to load its weights, and the record needs the figures of the loaded card.
    write_record(name, making, ())
    figures = tuple(_figures(replace(catalogue()[name], weights=bundled(name)), sequences))
    write_record(name, making, figures)
    for figure in figures:
        click.echo(f"{figure.test}: {figure.value:+.3f} {figure.metric}")


def _making(name: str, run: Path, data: str) -> Making:
    state = torch.load(run / f"{name}.training.pth", weights_only=True)
    steps, cooldown = state["step"], state["cooldown"]
    command = f"python -m models.training {name} --photos FOLDER"
    source = f"Trained by Reelmend's models.training on photographs with simulated motion, {steps} steps"
    if cooldown is None:
        commands = [command]
    else:
        source += f", the last {steps - cooldown[0]} of them a cool-down of {cooldown[1]}"
        commands = [f"{command} --steps {cooldown[0]}", f"{command} --cooldown {cooldown[1]}"]
    return Making(f"{source}.", data, DEGRADATIONS, tuple(commands), asdict(RECIPES[name]))


def _figures(card: ModelCard, sequences: Path) -> Iterator[Figure]:
    reference = card.precisions[0].value
    for path in sorted(sequences.glob("*.mkv")):
        truth = load_sequence(path, 4 * card.scale)
        clean = on_bicubic(card, truth, path.stem, reference)
        real = on_footage(card, truth, path.stem, reference)
        yield from _rows(clean, f"{path.stem}, bicubic ×{card.scale}")
        yield from _rows(real, f"{path.stem}, ×{card.scale} smaller and H.264 CRF {FOOTAGE_CRF}")
        if Precision.BF16 in card.precisions:
            loss = on_bicubic(card, truth, path.stem, "bf16").network - clean.network
            yield Figure(f"{path.stem}, bf16 against fp32", "dB", round(loss, 4), "measured")


def _rows(comparison: Comparison, test: str) -> Iterator[Figure]:
    yield Figure(test, "dB Y-PSNR", round(comparison.network, 3), "measured")
    yield Figure(f"{test}, over bicubic enlargement", "dB", round(comparison.gain, 3), "measured")


if __name__ == "__main__":
    main()
