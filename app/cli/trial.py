"""``reelmend try``: what may take a process with it is tried in this one."""

from pathlib import Path

import click

from app.media.decoder_trial import decodes
from app.media.encoder_trial import encodes
from app.media.hardware import preset_of
from app.media.probes import SAYS_NOTHING


@click.group("try", hidden=True)
def try_command() -> None:
    """Try what a graphics card can do; the exit code tells."""


@try_command.command("encoder")
@click.argument("name")
@click.argument("pixel_format")
def _encoder(name: str, pixel_format: str) -> int:
    """Make a short video with the encoder NAME."""
    return 0 if encodes(preset_of(name, pixel_format)) else 1


@try_command.command("decoder")
@click.argument("card")
@click.argument("path", type=click.Path(path_type=Path))
def _decoder(card: str, path: Path) -> int:
    """Decode some frames of the file PATH on the CARD and by software."""
    works = decodes(path, card)
    return SAYS_NOTHING if works is None else 0 if works else 1
