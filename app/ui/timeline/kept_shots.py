"""Where shots begin, kept so that a video is looked through once."""

from fractions import Fraction
from pathlib import Path

import msgspec

from app import version
from app.media.frame import VideoInfo
from app.ui.timeline.kept_files import KeptFiles

_ROOM = 4 << 20
"""Bytes: some thousand films."""


class _Found(msgspec.Struct, frozen=True):
    version: str
    """Of the program: another one may find others."""
    shots: tuple[str, ...]
    """Seconds, as exact fractions."""


class ShotStore:
    """Keeps the shots of videos in the person's cache."""

    def __init__(self) -> None:
        self._files = KeptFiles("shots", ".json", _ROOM)

    def read(self, info: VideoInfo) -> tuple[Fraction, ...] | None:
        """The beginnings of all shots of a video, in seconds; ``None`` where they are not known."""
        path = self._files.find(info.path)
        if path is None:
            return None
        try:
            found = msgspec.json.decode(path.read_bytes(), type=_Found)
            shots = tuple(map(Fraction, found.shots))
        except (OSError, ValueError):  # also msgspec's own errors
            return None
        return shots if found.version == version.NUMBER else None

    def write(self, info: VideoInfo, shots: tuple[Fraction, ...]) -> None:
        """Keep all shots of a video."""
        found = msgspec.json.encode(_Found(version.NUMBER, tuple(map(str, shots))))

        def write(path: Path) -> bool:
            path.write_bytes(found)
            return True

        self._files.keep(info.path, write)
