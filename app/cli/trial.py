"""``reelmend try``: what may take a process with it is tried in this one."""

import click

from app.media.encoder_trial import encodes
from app.media.hardware import preset_of


@click.group("try", hidden=True)
def try_command() -> None:
    """Try what a graphics card can do; the exit code tells."""


@try_command.command("encoder")
@click.argument("name")
@click.argument("pixel_format")
def _encoder(name: str, pixel_format: str) -> int:
    """Make a short video with the encoder NAME."""
    return 0 if encodes(preset_of(name, pixel_format)) else 1
