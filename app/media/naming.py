"""Where results go when nobody says."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

from app.media.errors import writing
from app.media.frame import VideoInfo
from app.media.passthrough import can_hold

_LONGEST_STEM = 200
"""Bytes; file systems allow 255 for a name, and the temporary one is longer than the final one."""
_MP4_FAMILY = (".mp4", ".m4v", ".mov")


def default_output(info: VideoInfo) -> Path:
    """``NAME.enhanced.mp4`` beside an MP4 whose streams all fit, else ``NAME.enhanced.mkv``; a free name."""
    kept = [stream for stream in info.streams if stream.kind in ("audio", "subtitle", "attachment")]
    mp4 = info.path.suffix.lower() in _MP4_FAMILY and all(can_hold(".mp4", stream) for stream in kept)
    suffix = ".mp4" if mp4 else ".mkv"
    stem = info.path.stem.encode()[:_LONGEST_STEM].decode(errors="ignore")
    names = (f"{stem}.enhanced{number}{suffix}" for number in _numbers())
    with writing(info.path):
        return next(path for path in map(info.path.with_name, names) if not path.exists())


def _numbers() -> Iterator[str]:
    yield ""
    for number in count(2):
        yield f"-{number}"
