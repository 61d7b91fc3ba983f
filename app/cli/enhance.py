"""``reelmend enhance``."""

from pathlib import Path
from typing import Unpack

import click

from app.cli.encoding_options import encoding_of
from app.cli.job_options import JobOptions, check_options, job_of, job_options
from app.cli.running import do
from app.cli.values import EXIT_CODES, Source
from app.errors import UsageError
from app.media.inspect import inspect
from app.media.naming import default_output
from app.media.output_file import check_writable


@click.command("enhance", epilog=EXIT_CODES)
@click.argument("source", metavar="INPUT", type=Source())
@click.argument("output", required=False, type=click.Path(path_type=Path))
@job_options
@click.option("--advised", is_flag=True, help="What “reelmend inspect” advises, instead of --model.")
@click.option("--picture", type=click.Path(path_type=Path), help="Also write a before/after picture (PNG).")
@click.option("--json", "as_json", is_flag=True, help="Report progress and result as JSON lines.")
def enhance_command(
    source: Path, output: Path | None, advised: bool, picture: Path | None, as_json: bool, **options: Unpack[JobOptions]
) -> None:
    """Restore INPUT into OUTPUT, by default INPUT.enhanced.mkv or .mp4 beside it.

    INPUT is a video, a picture, a folder of numbered pictures, or name_####.png; with @24 behind it, pictures are
    shown at 24 frames a second, else at 25.

    A run that was stopped or killed goes on where it was when the same command is given again.
    """
    check_options(options)
    if advised and any(options[choice] for choice in ("models", "before", "after", "recipe")):
        raise UsageError("--advised chooses the networks.", "Leave out --model, --before, --after and --recipe.")
    info = inspect(source)
    wanted = output or default_output(info, codec=encoding_of(options).codec)
    if picture is not None:
        _check_picture(picture, source, wanted, options["overwrite"])
    # torch takes seconds to import: mistakes in the options are told before.
    from app.engine.compare import write_before_after
    from models import catalogue

    finished = do(job_of(source, wanted, options, info, catalogue(), advised=advised), as_json)
    if picture:
        write_before_after(source, finished.output, picture, options["start"])
        if not as_json:
            click.echo(f"Before and after: {picture}")


def _check_picture(picture: Path, source: Path, output: Path, overwrite: bool) -> None:
    """Refuse a before/after picture that could not be written later, or would replace what it shows."""
    if picture.absolute() in (source.absolute(), output.absolute()) or (picture.exists() and picture.samefile(source)):
        raise UsageError("The before/after picture would replace a video.", "Choose another name for it.")
    if picture.suffix.lower() != ".png":
        raise UsageError(f"Pictures of the kind “{picture.suffix}” cannot be written.", "Use .png.")
    check_writable(picture, overwrite)
