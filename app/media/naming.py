"""Where results go when nobody says."""

from collections.abc import Collection, Iterable, Iterator
from itertools import count
from pathlib import Path

from app.errors import InputError
from app.media.codecs import PRESETS
from app.media.containers import can_hold
from app.media.encoding import Codec
from app.media.errors import reading, writing
from app.media.frame import VideoInfo
from app.media.sequence import plain_stem, sequence_at

VIDEO_SUFFIXES = (
    *(".3gp", ".avi", ".dv", ".flv", ".m2ts", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".mts", ".mxf"),
    *(".ogv", ".ts", ".vob", ".webm", ".wmv"),
)
"""What files with a picture are usually called."""
_LONGEST_STEM = 200
"""Bytes; file systems allow 255 for a name, and the temporary one is longer than the final one."""
_MP4_FAMILY = (".mp4", ".m4v", ".mov")


def default_output(
    info: VideoInfo, taken: Collection[Path] = (), codec: Codec | None = None, container: str | None = None
) -> Path:
    """``NAME.enhanced.mp4`` beside an MP4 whose streams all fit, else ``NAME.enhanced.mkv``; a free name.

    Args:
        info: the source.
        taken: names that others will need.
        codec: what the pictures become; one that neither of these holds gets what it needs.
        container: another suffix; empty for a folder of pictures.
    """
    kept = [stream for stream in info.streams if stream.kind in ("audio", "subtitle", "attachment")]
    mp4 = info.path.suffix.lower() in _MP4_FAMILY and all(can_hold(".mp4", stream) for stream in kept)
    suffix = ".mp4" if mp4 else ".mkv"
    if codec is not None and suffix not in PRESETS[codec][0].suffixes:
        suffix = PRESETS[codec][0].suffixes[0]
    suffix = suffix if container is None else container
    stem = plain_stem(info.path).encode()[:_LONGEST_STEM].decode(errors="ignore")
    return free_name(info.path.with_name(f"{stem}.enhanced{suffix}"), taken, suffix)


def free_name(path: Path, taken: Collection[Path] = (), suffix: str | None = None) -> Path:
    """``path``, or if there is a file the same with a number; none of ``taken``. ``suffix`` ends names of any kind."""
    suffix = path.suffix if suffix is None else suffix
    names = (f"{path.name.removesuffix(suffix)}{number}{suffix}" for number in _numbers())
    with writing(path):
        return next(free for free in map(path.with_name, names) if not free.exists() and free not in taken)


def videos_in(paths: Iterable[Path]) -> list[Path]:
    """The files themselves, and of folders every video in them, in the order of their names, or else their pictures.

    Raises:
        InputError: a folder holds no video.
        ResourceError: it may not be read.
    """
    videos: list[Path] = []
    for path in paths:
        if not path.is_dir():
            videos.append(path)
            continue
        with reading(path):
            found = sorted(file for file in path.iterdir() if file.suffix.lower() in VIDEO_SUFFIXES)
        if not found and sequence_at(path) is not None:
            found = [path]
        if not found:
            raise InputError(f"There is no video in {path.name}.", "Choose another folder.")
        videos += found
    return videos


def _numbers() -> Iterator[str]:
    yield ""
    for number in count(2):
        yield f"-{number}"
