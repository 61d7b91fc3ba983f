"""``python -m models.training NAME``: make a bundled network again, or go on from given weights."""

from pathlib import Path

import click

from app.errors import ReelmendError
from app.log import log_to_stderr
from models.training.loop import Places, Training
from models.training.recipes import RECIPES


@click.command()
@click.argument("name", type=click.Choice(sorted(RECIPES)))
@click.option("--photos", type=click.Path(path_type=Path, exists=True), help="Folder of photographs to make clips of.")
@click.option("--clips", type=click.Path(path_type=Path, exists=True), help="Folder of videos to take clips from.")
@click.option("--out", type=click.Path(path_type=Path), default=Path("training"), help="Where results go.")
@click.option("--start", type=click.Path(path_type=Path, exists=True), help="Weights to go on from, yours or others’.")
@click.option("--steps", type=int, help="Stop after this many more steps; run again to go on.")
@click.option("--cooldown", type=int, help="End early: bring the learning rate down over this many steps.")
def main(
    name: str,
    photos: Path | None,
    clips: Path | None,
    out: Path,
    start: Path | None,
    steps: int | None,
    cooldown: int | None,
) -> None:
    """Train the network NAME; a run that was stopped goes on where it was."""
    log_to_stderr()
    try:
        training = Training(name, RECIPES[name], Places(out, photos, clips, start))
        click.echo(training.run(steps, cooldown))
    except ReelmendError as error:
        raise click.ClickException(str(error)) from error


if __name__ == "__main__":
    main()
