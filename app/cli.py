"""The command line. The only module that prints; see ``reelmend --help`` and README.md for the JSON it writes."""

import json
import re
import signal
import sys
import threading
from contextlib import nullcontext
from dataclasses import asdict
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Never, Self

import click
from tqdm import tqdm

from app.engine.events import Event, Finished, Planned, Progress
from app.engine.job import Job, Recipe, Stage, Target
from app.errors import Cancelled, ReelmendError, UsageError, as_shown
from app.media.encode import check_writable
from app.media.frame import VideoInfo
from app.media.inspect import inspect as inspect_file
from app.media.naming import default_output

if TYPE_CHECKING:
    from app.engine.contract import ModelCard

_EXIT_CODES = """
Exit codes: 0 done · 2 wrong usage · 3 unusable input · 4 network or weights · 5 space, memory, permission, device ·
130 cancelled.
"""


def main(arguments: list[str]) -> int:
    """Run one command; returns the exit code."""
    try:
        return int(commands.main(arguments, prog_name="reelmend", standalone_mode=False) or 0)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001  the outermost frame of the program
        # click turns Ctrl-C into Abort.
        shown = Cancelled() if isinstance(error, click.Abort | KeyboardInterrupt) else as_shown(error)
        _tell_error(shown, as_json="--json" in arguments)
        return shown.exit_code


class _Time(click.ParamType[Fraction]):
    """Seconds, or hours and minutes with colons: ``12.5``, ``1:02:03.5``."""

    name = "time"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Fraction:
        """The exact number of seconds."""
        if not re.fullmatch(r"(\d{1,9}:){0,2}\d{1,9}(\.\d{1,9})?", str(value)):
            self.fail(f"“{value}” is not a time: use seconds or H:MM:SS.", param, ctx)
        seconds = Fraction(0)
        for part in str(value).split(":"):
            seconds = seconds * 60 + Fraction(part)
        return seconds


@click.group(epilog=_EXIT_CODES)
@click.version_option(package_name="reelmend", prog_name="reelmend")
def commands() -> None:
    """Restore video with multi-frame neural networks."""


@commands.command(epilog=_EXIT_CODES)
@click.argument("source", metavar="INPUT", type=click.Path(path_type=Path))
@click.argument("output", required=False, type=click.Path(path_type=Path))
@click.option("--model", "models", multiple=True, help="Network id; give it again for a chain.")
@click.option("--scale", type=float, help="Output size over input size, e.g. 2.")
@click.option("--size", help="Output size: WIDTHxHEIGHT, 720p, 1080p, 1440p or 4k; the picture keeps its shape.")
@click.option("--start", type=_Time(), help="Begin here: seconds or H:MM:SS.")
@click.option("--end", type=_Time(), help="End before this.")
@click.option("--device", default="auto", show_default=True, help="auto, cpu, cuda, cuda:N, mps or xpu.")
@click.option("--precision", default="auto", show_default=True, type=click.Choice(["auto", "fp32", "bf16", "fp16"]))
@click.option("--overwrite", is_flag=True, help="Replace the output if it exists.")
@click.option("--picture", type=click.Path(path_type=Path), help="Also write a before/after picture (PNG).")
@click.option("--json", "as_json", is_flag=True, help="Report progress and result as JSON lines.")
def enhance(
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
    wanted = output or default_output(inspect_file(source))
    if picture is not None:
        _check_picture(picture, source, wanted, overwrite)
    # torch takes seconds to import: mistakes in the options are told before.
    from app.engine.compare import write_before_after
    from app.engine.run import run
    from models import DEFAULT_MODEL, catalogue

    recipe = Recipe(tuple(Stage(model) for model in models or (DEFAULT_MODEL,)), target)
    job = Job(source, wanted, recipe, start, end, device, precision, overwrite)
    with nullcontext(_print_json) if as_json else _Bar() as report:
        finished = run(job, catalogue(), report, _cancel_on_signals())
    if picture:
        write_before_after(source, finished.output, picture, start)
        if not as_json:
            click.echo(f"Before and after: {picture}")


@commands.command("inspect")
@click.argument("source", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
def inspect_command(source: Path, as_json: bool) -> None:
    """Tell what FILE is."""
    info = inspect_file(source)
    click.echo(json.dumps(_plain(info)) if as_json else _described(info))


@commands.command("models")
@click.option("--json", "as_json", is_flag=True, help="As a JSON array of cards.")
def models_command(as_json: bool) -> None:
    """List the networks."""
    from models import catalogue

    cards = catalogue().values()
    if as_json:
        click.echo(json.dumps([_card(card) for card in cards]))
        return
    for card in cards:
        click.echo(f"{card.id:16} {card.task.value}, ×{card.scale}. {card.summary}")


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


def _cancel_on_signals() -> threading.Event:
    """An event that Ctrl-C and a polite kill set, so that nothing half done stays behind; a second one ends at once."""
    cancel = threading.Event()

    def stop(number: int, _: object) -> None:
        cancel.set()
        signal.signal(number, signal.SIG_DFL)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    return cancel


class _Bar:
    """Shows a job's events as a progress bar and a closing summary."""

    def __init__(self) -> None:
        self._bar: tqdm[Never] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    def _close(self) -> None:
        if self._bar is not None:
            self._bar.close()

    def __call__(self, event: Event) -> None:
        match event:
            case Planned():
                tiles = f" in {event.tiles} tiles" if event.tiles > 1 else ""
                click.echo(f"{event.width} × {event.height}, {event.precision} on {event.device}{tiles}", err=True)
                self._bar = tqdm(total=event.frames, unit="frame", dynamic_ncols=True, smoothing=0.1)
            case Progress():
                if self._bar is not None:
                    self._bar.update(event.frames_done - self._bar.n)
            case Finished():
                self._close()
                for note in event.notes:
                    click.echo(note, err=True)
                rate = event.frames / event.seconds
                click.echo(f"{event.frames} frames in {event.seconds:.1f} s ({rate:.2f} per second)", err=True)
                click.echo(f"Restored video: {event.output}")


def _print_json(event: Event) -> None:
    click.echo(json.dumps({"event": type(event).__name__.lower(), **_plain(event)}))
    sys.stdout.flush()


def _tell_error(error: ReelmendError, as_json: bool) -> None:
    if as_json:
        content = {"message": error.message, "advice": error.advice, "details": error.details}
        click.echo(json.dumps({"event": "error", **content, "exit_code": error.exit_code}))
    else:
        click.echo(f"Error: {error}", err=True)
        if error.exit_code == ReelmendError.exit_code:
            click.echo(error.details, err=True)


def _described(info: VideoInfo) -> str:
    rate = f"{float(info.frame_rate):.3f} frames per second" if info.frame_rate else "unknown frame rate"
    guessed = " (guessed)" if info.colour_guessed else ""
    levels = "full" if info.colour.full_range else "limited"
    lines = [
        f"{info.path.name}: {info.container}, {info.codec}",
        f"{info.width} × {info.height}, pixel aspect {info.sample_aspect}"
        + (f", turned by {info.rotation}°" if info.rotation else ""),
        f"{rate}, {float(info.duration):.3f} s, {info.frames_expected or 'unknown'} frames"
        + (", interlaced" if info.interlaced else ""),
        f"{info.layout.bits} bits, {info.colour.matrix.name}{guessed}, {levels} range",
    ]
    lines += [f"stream {s.index}: {s.kind}, {s.codec}{f', {s.language}' if s.language else ''}" for s in info.streams]
    return "\n".join(lines)


def _card(card: "ModelCard") -> dict[str, object]:
    """A card as JSON: everything but where the weights lie and how to build the network."""
    content = asdict(card)
    del content["open"], content["weights"]["path"]
    return _decoded(content)


def _plain(value: Event | VideoInfo) -> dict[str, object]:
    """A dataclass as JSON values: paths and enums as text, exact times as decimals."""
    return _decoded(asdict(value))


def _decoded(content: dict[str, object]) -> dict[str, object]:
    plain: dict[str, object] = json.loads(json.dumps(content, default=_json_value))
    return plain


def _json_value(value: object) -> object:
    if isinstance(value, Fraction):
        return float(value)
    if isinstance(value, Enum):
        return value.value if isinstance(value.value, str) else value.name.lower()
    return str(value)
