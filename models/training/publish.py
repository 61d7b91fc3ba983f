"""``python -m models.training.publish NAME``: make trained weights the bundled ones, measured and with their record."""

import hashlib
import json
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from pathlib import Path

import click
import torch
from safetensors import safe_open
from safetensors.torch import load_file, save
from torch import nn

from app.engine.contract import Figure
from app.errors import UsageError
from models import declared
from models._bundled import Making, bundled, record, weights_folder, write_record
from models.evaluation.degrading import EXPOSED
from models.evaluation.sequences import Sequence, read_sequences
from models.training.batches import Batch, drawn
from models.training.clips import derived_generator
from models.training.figures import figures
from models.training.material import material
from models.training.recipes import RECIPES
from models.training.validation import validate

_LARGEST = 4 << 20
"""Bytes of bundled weights."""
_HELD_OUT = "held-out photographs in simulated motion"
_LARGE = 192
"""Height and width of the clips that networks are measured on, in pixels: as large as the photographs allow."""
_LARGE_BATCHES = 32
_SEVERAL = click.IntRange(min=3 * EXPOSED)
"""A blurred frame needs two neighbours."""
_EXISTING = click.Path(path_type=Path, exists=True)


@click.command()
@click.argument("name", type=click.Choice(sorted(RECIPES)))
@click.option("--as", "card_id", help="The network whose weights these become; the recipe's name unless given.")
@click.option("--run", type=_EXISTING, required=True, help="Folder of the training run.")
@click.option("--began", type=_EXISTING, multiple=True, help="Folder of a run that its first weights are from.")
@click.option("--sequences", type=_EXISTING, required=True, help="Folder of held-out sequences.")
@click.option("--frames", type=_SEVERAL, help="Measure on so many frames of each sequence; else on all.")
@click.option("--photos", type=_EXISTING, help="Folder of the photographs: measure on large clips of held-out ones.")
@click.option("--data", required=True, help="What was trained on, in words.")
def main(
    name: str,
    card_id: str | None,
    run: Path,
    began: tuple[Path, ...],
    sequences: Path,
    frames: int | None,
    photos: Path | None,
    data: str,
) -> None:
    """Copy the weights of a run of the recipe NAME into the program; record how they were made and what they reach."""
    bundle = card_id or name
    making = _making(name, run, data, began)
    _pack(run / f"{name}.safetensors", weights_folder() / f"{bundle}.safetensors")
    # A card needs a record to load its weights, and the record needs the figures of the loaded card.
    write_record(bundle, making, ())
    card = replace(declared()[bundle], weights=bundled(bundle))
    clips = read_sequences(sequences, card.size_rule.multiple * card.scale)
    held_out = {_named(clip, frames): clip.truth[:frames].float() / 255 for clip in clips}
    gains = _watched(run / f"{name}.log.jsonl") if photos is None else _on_large_clips(name, card.load(), photos)
    found = (*gains, *figures(card, RECIPES[name].problem, held_out))
    write_record(bundle, making, found)
    for figure in found:
        click.echo(f"{figure.test}: {figure.value:+.3f} {figure.metric}")


def _pack(trained: Path, bundled: Path) -> None:
    """Copy weights; large ones in half precision, which no eye and hardly a figure tells from full.

    Raises:
        UsageError: they are too large even so.
    """
    if trained.stat().st_size <= _LARGEST:
        shutil.copyfile(trained, bundled)
        return
    with safe_open(trained, framework="pt") as file:
        notes = file.metadata()
    halved = {name: tensor.half() for name, tensor in load_file(trained).items()}
    size = sum(tensor.nbytes for tensor in halved.values())
    if size > _LARGEST:
        raise UsageError(
            "These weights are too large to be bundled.",
            "Train a network with fewer channels or blocks.",
            f"{size} bytes in half precision, {_LARGEST} at most",
        )
    bundled.write_bytes(save(halved, notes))  # safetensors' own way to a file lets nobody else read it


def _named(clip: Sequence, frames: int | None) -> str:
    return clip.name if frames is None else f"{clip.name} (its first {frames} frames)"


def _making(name: str, run: Path, data: str, began: tuple[Path, ...]) -> Making:
    """What the run tells of itself, after what is known of the weights that it began with: from the runs ``began``."""
    state = torch.load(run / f"{name}.training.pth", weights_only=True)
    steps, cooldown = state["step"], state["cooldown"]
    command = f"python -m models.training {name} --photos FOLDER"
    source = f"Trained by Reelmend's models.training on photographs with simulated motion, {steps} steps"
    if cooldown is None:
        commands = [command]
    else:
        source += f", the last {steps - cooldown[0]} of them a cool-down of {cooldown[1]}"
        commands = [f"{command} --steps {cooldown[0]}", f"{command} --cooldown {cooldown[1]}"]
    if state["start"]:
        earlier = _made_by(began, state["start"]) if began else _bundled_as(state["start"])
        source += f"; it began with these weights: {earlier.source}"
        commands = [*earlier.commands, *(f"{command} --start WEIGHTS" for command in commands)]
    recipe = RECIPES[name]
    return Making(source.rstrip(".") + ".", data, recipe.problem.degradations, tuple(commands), asdict(recipe))


def _made_by(runs: tuple[Path, ...], sha256: str) -> Making:
    """How the weights of this checksum were made, by a run in one of the folders, maybe after others there."""
    weights = {
        hashlib.sha256(path.read_bytes()).hexdigest(): path for run in runs for path in run.glob("*.safetensors")
    }
    if sha256 not in weights:
        named = " or ".join(str(run) for run in runs)
        raise UsageError(f"No run in {named} made the first weights.", "Name the folder of the run before.", sha256)
    made = weights[sha256]
    start = torch.load(made.with_suffix(".training.pth"), weights_only=True)["start"]
    return _making(made.stem, made.parent, "", runs if start in weights else ())


def _bundled_as(sha256: str) -> Making:
    """How the bundled weights of this checksum were made."""
    records = [record(path.stem) for path in weights_folder().glob("*.json")]
    makings = [made.making for made in records if made.sha256 == sha256]
    return makings[0] if makings else Making(f"sha256 {sha256}.", "", "", (), {})


def _watched(log: Path) -> Iterator[Figure]:
    """The last validation of the run."""
    gains: dict[str, float] = json.loads(log.read_text().splitlines()[-1])["gains"]
    for kind, gain in gains.items():
        yield Figure(f"{_HELD_OUT}, {kind}", "dB Y-PSNR gained", gain, "measured")


def _on_large_clips(name: str, network: nn.Module, photos: Path) -> Iterator[Figure]:
    """On larger clips than training can afford to watch, as videos are large: borders count less."""
    recipe = replace(RECIPES[name], crop=_LARGE // RECIPES[name].problem.scale)
    _, held_out = material(recipe, photos, None)
    batches = (drawn(recipe, held_out, derived_generator(-1, i)) for i in range(_LARGE_BATCHES))
    counts: Counter[str] = Counter()
    for kind, gain in validate(network, recipe.problem, _counted(batches, counts)).gains.items():
        yield Figure(
            f"{_HELD_OUT}, {counts[kind]} clips of {_LARGE} pixels, {kind}", "dB Y-PSNR gained", gain, "measured"
        )


def _counted(batches: Iterable[Batch], counts: Counter[str]) -> Iterator[Batch]:
    """The batches; how many clips of each kind there were is added up meanwhile."""
    for batch in batches:
        counts.update(batch.kinds)
        yield batch


if __name__ == "__main__":
    main()
