"""What is to be done to a video, as options: shared by all commands that make jobs."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from app.cli.encoding_options import ENCODING_OPTIONS, EncodingOptions, encoding_of
from app.cli.proposals import by_header, by_measures
from app.cli.values import Bytes, FilterOption, FrameRate, Time
from app.engine.filters import FILTERS, Filter
from app.engine.job import Job, Recipe, Stage, Target, Tempo, check_times
from app.errors import UsageError
from app.media.frame import VideoInfo
from app.media.tempo import Sound

if TYPE_CHECKING:
    from app.engine.contract import ModelCard

C = TypeVar("C", bound=Callable[..., Any])


class JobOptions(EncodingOptions):
    """The options as click gives them."""

    models: tuple[str, ...]
    before: tuple[Filter, ...]
    after: tuple[Filter, ...]
    recipe: Path | None
    best: bool
    scale: float | None
    size: str | None
    square_pixels: bool
    frame_rate: Fraction | None
    slow_motion: int
    sound: str
    start: Fraction | None
    end: Fraction | None
    device: str
    fallback: str | None
    precision: str
    memory: int | None
    hardware_decoding: bool
    overwrite: bool


_OPTIONS = (
    click.option(
        "--model",
        "models",
        multiple=True,
        help="Network id; give it again for a chain. Default: one that enlarges, up to 4K.",
    ),
    click.option(
        "--before",
        type=FilterOption(),
        multiple=True,
        metavar="FILTER[:OPTION=VALUE,…]",
        help=f"A filter that works before the networks: {', '.join(FILTERS)}. Give it again for more.",
    ),
    click.option(
        "--after", type=FilterOption(), multiple=True, metavar="FILTER[:OPTION=VALUE,…]", help="The same behind them."
    ),
    click.option("--recipe", type=click.Path(path_type=Path), help="A recipe in a TOML file, instead of --model."),
    click.option(
        "--best", is_flag=True, help="Best quality: several orientations of each picture, at as many times the cost."
    ),
    click.option("--scale", type=float, help="Output size over input size, e.g. 2."),
    click.option("--size", help="Output size: WIDTHxHEIGHT, 720p, 1080p, 1440p or 4k; the picture keeps its shape."),
    click.option(
        "--square-pixels", is_flag=True, help="Make the pixels of wide-screen DVDs and the like as wide as high."
    ),
    click.option(
        "--fps", "frame_rate", type=FrameRate(), help="Frames per second, e.g. 60: new ones are made in between."
    ),
    click.option(
        "--slow-motion", type=click.IntRange(1, 64), default=1, help="Times as long: 4 makes a second last four."
    ),
    click.option(
        "--sound",
        type=click.Choice([sound.value for sound in Sound]),
        default=Sound.STRETCH.value,
        show_default=True,
        help="In slow motion: made as long as the picture, or left out.",
    ),
    click.option("--start", type=Time(), help="Begin here: seconds or H:MM:SS."),
    click.option("--end", type=Time(), help="End before this."),
    click.option(
        "--device",
        default="auto",
        show_default=True,
        help="auto, cpu, cuda, cuda:N, mps or xpu; or several with commas, which share the work.",
    ),
    click.option("--fallback", help="The device that goes on if another one fails for good, e.g. cpu."),
    click.option("--precision", default="auto", show_default=True, type=click.Choice(["auto", "fp32", "bf16", "fp16"])),
    click.option("--memory", type=Bytes(), help="What pictures and networks may take, e.g. 4GB."),
    click.option(
        "--hardware-decoding",
        is_flag=True,
        help="Let the graphics card decode, if it gives exactly what software gives: it spares the processor.",
    ),
    *ENCODING_OPTIONS,
    click.option("--overwrite", is_flag=True, help="Replace the output if it exists."),
)


def job_options(command: C) -> C:
    """Give a command the options of :class:`JobOptions`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def job_of(
    source: Path,
    output: Path,
    options: JobOptions,
    info: VideoInfo,
    catalogue: Mapping[str, "ModelCard"],
    *,
    advised: bool = False,
) -> Job:
    """The job that the options describe.

    Args:
        source: the video.
        output: the result.
        options: what is said of it.
        info: what the video's header tells, for where nothing is said.
        catalogue: the networks by id.
        advised: measure the video, and do what would help; blocking.

    Raises:
        InputError: it cannot be measured.
        UsageError: the options contradict each other, or leave nothing to do.
    """
    from app.engine.pace import completed

    recipe = _recipe(options)
    if advised:
        recipe = by_measures(info, recipe, catalogue)
    elif not (recipe.stages or recipe.tempo.asks or options["recipe"]):
        recipe = by_header(info, recipe.target, best=options["best"], cards=catalogue)
    return Job(
        source,
        output,
        completed(recipe, catalogue),
        options["start"],
        options["end"],
        options["device"],
        options["precision"],
        options["overwrite"],
        options["fallback"],
        options["memory"],
        encoding_of(options),
        options["hardware_decoding"],
    )


def check_options(options: JobOptions) -> None:
    """Find what contradicts itself before anything slow is begun.

    Raises:
        UsageError: something does.
    """
    _recipe(options)
    check_times(options["start"], options["end"])


def _recipe(options: JobOptions) -> Recipe:
    """What is said of picture and pace."""
    file = options["recipe"]
    if file is None:
        networks = (Stage(model, options["best"]) for model in options["models"])
        return Recipe((*options["before"], *networks, *options["after"]), _target(options), _tempo(options))
    if (
        options["models"]
        or options["before"]
        or options["after"]
        or options["best"]
        or _target(options) != Target()
        or _tempo(options) != Tempo()
    ):
        raise UsageError(
            "--recipe says everything about picture and sound.",
            "Leave out --model, --before, --after, --best, --scale, --size, --square-pixels, --fps, --slow-motion and"
            " --sound.",
        )
    from app.engine.job_file import read_recipe

    return read_recipe(file)


def _tempo(options: JobOptions) -> Tempo:
    return Tempo(options["frame_rate"], options["slow_motion"], Sound(options["sound"]))


def _target(options: JobOptions) -> Target:
    scale, size = options["scale"], options["size"]
    if scale is not None and size is not None:
        raise UsageError("--scale and --size exclude each other.", "Give one of them.")
    if size is not None:
        return replace(Target.parse(size), square_pixels=options["square_pixels"])
    if scale is not None and not 0 < scale <= 16:
        raise UsageError("--scale must lie between 0 and 16.", "Use 2 to double the size, for example.")
    factor = None if scale is None else Fraction(scale).limit_denominator(1000)
    return Target(factor, square_pixels=options["square_pixels"])
