"""Where results go when nobody says."""

import os
import re
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
_RESULT = re.compile(r"\.enhanced(-\d+)?$")
"""How the stems of results end that nobody has named."""
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
    suffix = default_suffix(info)
    if codec is not None and suffix not in PRESETS[codec][0].suffixes:
        suffix = PRESETS[codec][0].suffixes[0]
    suffix = suffix if container is None else container
    stem = plain_stem(info.path).encode()[:_LONGEST_STEM].decode(errors="ignore")
    return free_name(info.path.with_name(f"{stem}.enhanced{suffix}"), taken, suffix)


def default_suffix(info: VideoInfo) -> str:
    """Of a result of which nobody says what it shall be."""
    kept = [stream for stream in info.streams if stream.kind in ("audio", "subtitle", "attachment")]
    mp4 = info.path.suffix.lower() in _MP4_FAMILY and all(can_hold(".mp4", stream) for stream in kept)
    return ".mp4" if mp4 else ".mkv"


def free_name(path: Path, taken: Collection[Path] = (), suffix: str | None = None) -> Path:
    """``path``, or if there is a file the same with a number; none of ``taken``. ``suffix`` ends names of any kind."""
    suffix = path.suffix if suffix is None else suffix
    names = (f"{path.name.removesuffix(suffix)}{number}{suffix}" for number in _numbers())
    with writing(path):
        return next(free for free in map(path.with_name, names) if not free.exists() and free not in taken)


def videos_in(paths: Iterable[Path]) -> list[Path]:
    """The files themselves, and of folders every video in them, in the order of their names, or else their pictures.

    Each is there once. Results that were named by :func:`default_output` are only taken if they are named.

    Raises:
        InputError: a folder holds no video.
        ResourceError: it may not be read.
    """
    return each_once(video for path in paths for video in (_videos_in_folder(path) if path.is_dir() else [path]))


def each_once(files: Iterable[Path]) -> list[Path]:
    """The files in their order, each once, by whatever names it is reached."""
    known: dict[str, Path] = {}
    for file in files:
        known.setdefault(os.path.realpath(file), file)
    return list(known.values())


def _videos_in_folder(folder: Path) -> list[Path]:
    with reading(folder):
        videos = sorted(file for file in folder.iterdir() if file.suffix.lower() in VIDEO_SUFFIXES)
    sources = [video for video in videos if not _RESULT.search(video.stem)]
    if videos and not sources:
        raise InputError(
            f"All videos in {folder.name} are results of Reelmend.",
            "To restore one of them again, choose the file itself.",
        )
    if not sources and sequence_at(folder) is not None:
        sources = [folder]
    if not sources:
        raise InputError(f"There is no video in {folder.name}.", "Choose another folder.")
    return sources


def _numbers() -> Iterator[str]:
    yield ""
    for number in count(2):
        yield f"-{number}"
