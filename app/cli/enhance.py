"""``reelmend enhance``."""

import signal
from contextlib import nullcontext
from fractions import Fraction
from pathlib import Path

import click

from app.cli.report import Bar, print_json
from app.cli.values import EXIT_CODES, Time
from app.engine.control import Control
from app.engine.job import Job, Recipe, Stage, Target
from app.errors import UsageError
from app.media.inspect import inspect
from app.media.naming import default_output
from app.media.output_file import check_writable


@click.command("enhance", epilog=EXIT_CODES)
@click.argument("source", metavar="INPUT", type=click.Path(path_type=Path))
@click.argument("output", required=False, type=click.Path(path_type=Path))
@click.option("--model", "models", multiple=True, help="Network id; give it again for a chain.")
@click.option("--scale", type=float, help="Output size over input size, e.g. 2.")
@click.option("--size", help="Output size: WIDTHxHEIGHT, 720p, 1080p, 1440p or 4k; the picture keeps its shape.")
@click.option("--start", type=Time(), help="Begin here: seconds or H:MM:SS.")
@click.option("--end", type=Time(), help="End before this.")
@click.option("--device", default="auto", show_default=True, help="auto, cpu, cuda, cuda:N, mps or xpu.")
@click.option("--precision", default="auto", show_default=True, type=click.Choice(["auto", "fp32", "bf16", "fp16"]))
@click.option("--overwrite", is_flag=True, help="Replace the output if it exists.")
@click.option("--picture", type=click.Path(path_type=Path), help="Also write a before/after picture (PNG).")
@click.option("--json", "as_json", is_flag=True, help="Report progress and result as JSON lines.")
def enhance_command(
    source: Path,
    output: Path | None,
    models: tuple[str, ...],
    scale: float | None,
    size: str | None,
    start: Fraction | None,
    end: Fraction | None,
    device: str,
    precision: str,
    overwrite: bool,
    picture: Path | None,
    as_json: bool,
) -> None:
    """Restore INPUT into OUTPUT, by default INPUT.enhanced.mkv or .mp4 beside it."""
    target = _target(scale, size)
    wanted = output or default_output(inspect(source))
    if picture is not None:
        _check_picture(picture, source, wanted, overwrite)
    # torch takes seconds to import: mistakes in the options are told before.
    from app.engine import run
    from app.engine.compare import write_before_after
    from models import DEFAULT_MODEL, catalogue

    recipe = Recipe(tuple(Stage(model) for model in models or (DEFAULT_MODEL,)), target)
    job = Job(source, wanted, recipe, start, end, device, precision, overwrite)
    with nullcontext(print_json) if as_json else Bar() as report:
        finished = run(job, catalogue(), report, _stopped_by_signals())
    if picture:
        write_before_after(source, finished.output, picture, start)
        if not as_json:
            click.echo(f"Before and after: {picture}")


def _target(scale: float | None, size: str | None) -> Target:
    if scale is not None and size is not None:
        raise UsageError("--scale and --size exclude each other.", "Give one of them.")
    if size is not None:
        return Target.parse(size)
    if scale is not None and not 0 < scale <= 16:
        raise UsageError("--scale must lie between 0 and 16.", "Use 2 to double the size, for example.")
    return Target(None if scale is None else Fraction(scale).limit_denominator(1000))


def _check_picture(picture: Path, source: Path, output: Path, overwrite: bool) -> None:
    """Refuse a before/after picture that could not be written later, or would replace what it shows."""
    if picture.absolute() in (source.absolute(), output.absolute()) or (picture.exists() and picture.samefile(source)):
        raise UsageError("The before/after picture would replace a video.", "Choose another name for it.")
    if picture.suffix.lower() != ".png":
        raise UsageError(f"Pictures of the kind “{picture.suffix}” cannot be written.", "Use .png.")
    check_writable(picture, overwrite)


def _stopped_by_signals() -> Control:
    """Ctrl-C and a polite kill stop the job in good order; a second one ends the program at once."""
    control = Control()

    def stop(number: int, _: object) -> None:
        control.stop()
        signal.signal(number, signal.SIG_DFL)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    return control
