"""``reelmend codecs``."""

import json

import click

from app.media.codecs import PRESETS, Preset
from app.media.containers import FOLDER
from app.media.encoding import Quality, kind_of_samples
from app.media.hardware import is_hardware, working


@click.command("codecs")
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
def codecs_command(as_json: bool) -> int:
    """List what results can be encoded with, and what the words for quality mean in numbers.

    Encoders of graphics cards are listed where they work on this machine, behind those of software.
    """
    rows = {codec: (*presets, *working(codec)) for codec, presets in PRESETS.items()}
    if as_json:
        click.echo(json.dumps({codec.value: [_plain(preset) for preset in row] for codec, row in rows.items()}))
        return 0
    for codec, presets in rows.items():
        click.echo(f"{codec.value:9}{codec.title} in {', '.join(map(_container, presets[0].suffixes))}")
        for preset in presets:
            click.echo(f"{'':9}  {preset.name}, {_samples(preset)}: {_grades(preset)}")
    return 0


def _container(suffix: str) -> str:
    return "a folder of pictures" if suffix == FOLDER else suffix


def _samples(preset: Preset) -> str:
    depths = dict.fromkeys(str(layout.bits) for layout in preset.layouts)
    chroma = dict.fromkeys(map(kind_of_samples, preset.layouts))
    return f"{' or '.join(chroma)} with {' or '.join(depths)} bits"


def _grades(preset: Preset) -> str:
    told = {
        quality: " ".join(f"{key} {value}" for key, value in preset.grades[quality].options.items())
        for quality in Quality
    }
    if len(set(told.values())) == 1:
        return told[Quality.HIGH] or ("nothing is lost" if preset.keeps_layout else "256 colours for all pictures")
    return ", ".join(f"{quality.value} = {numbers}" for quality, numbers in told.items())


def _plain(preset: Preset) -> dict[str, object]:
    return {
        "encoder": preset.name,
        "hardware": is_hardware(preset.name),
        "containers": preset.suffixes,
        "samples": [{"chroma": kind_of_samples(layout), "bits": layout.bits} for layout in preset.layouts],
        "options": {**preset.options},
        "qualities": {quality.value: {**grade.options} for quality, grade in preset.grades.items()},
    }
