"""``reelmend inspect``."""

import json
from pathlib import Path

import click

from app.cli.values import plain
from app.media.frame import VideoInfo
from app.media.inspect import inspect as inspect_file


@click.command("inspect")
@click.argument("source", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
def inspect_command(source: Path, as_json: bool) -> None:
    """Tell what FILE is."""
    info = inspect_file(source)
    click.echo(json.dumps(plain(info)) if as_json else _described(info))


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
