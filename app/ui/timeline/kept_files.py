"""What was found out about videos, kept in the person's cache: a file for each state of each video."""

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app import paths
from app.log import get_logger

_log = get_logger("kept files")


@dataclass(frozen=True)
class KeptFiles:
    """Keeps what was used last, as much as there is room for.

    It may be used by several threads, each with one of its own. What cannot be kept is found out again.
    """

    name: str
    """Of the folder in the cache."""
    suffix: str
    """Of the files."""
    room: int
    """Bytes that all of them together may take."""

    def find(self, video: Path) -> Path | None:
        """What is kept of a video as it is now; ``None`` where nothing is."""
        path = self._path(video)
        try:
            if path is not None:
                os.utime(path)
        except OSError as error:
            _log.debug("%s", error)
            return None
        return path

    def keep(self, video: Path, write: Callable[[Path], bool]) -> None:
        """Keep something of a video.

        Args:
            video: which one.
            write: writes the file and tells whether it could; may raise ``OSError``.
        """
        path = self._path(video)
        if path is None:
            return
        part = path.with_name(f".{path.name}.{os.getpid()}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if write(part):
                part.replace(path)
            self._sweep(path.parent)
        except OSError as error:
            _log.debug("%s", error)

    def _path(self, video: Path) -> Path | None:
        """Another one for each state of a file; ``None`` for what is no single file."""
        try:
            status = video.stat()
        except OSError:
            return None
        if not video.is_file():
            return None
        state = f"{video.absolute()}\n{status.st_size}\n{status.st_mtime_ns}"
        name = hashlib.sha256(state.encode(errors="surrogatepass")).hexdigest()[:32]
        return paths.cache_folder() / self.name / f"{name}{self.suffix}"

    def _sweep(self, folder: Path) -> None:
        """Let go of what was not used for the longest time."""
        known = sorted(((path.stat(), path) for path in folder.iterdir()), key=lambda item: -item[0].st_mtime_ns)
        room = self.room
        for status, path in known:
            room -= status.st_size
            if room < 0:
                path.unlink(missing_ok=True)
