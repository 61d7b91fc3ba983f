"""Previews on the disk: found again by what was wished for; the oldest go when they take too much room."""

import shutil
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from app.engine.job_file import read_json, write_json
from app.engine.preview_wish import Preview
from app.errors import UsageError
from app.media.errors import writing

_ROOM = 2_000_000_000
"""Bytes."""
_FORGOTTEN = 86_400
"""Seconds after which nobody goes on with what a kill has left."""
_NOTE, _VIDEO = ".json", ".mkv"


class PreviewStore:
    """A folder of previews.

    Args:
        folder: for nothing else.
        room: bytes that they may take together.
    """

    def __init__(self, folder: Path, room: int = _ROOM) -> None:
        self._folder = folder
        self._room = room

    def path(self, key: str) -> Path:
        """Where the preview of a key is to be written.

        Raises:
            ResourceError: the folder cannot be made.
        """
        with writing(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
        return self._folder / f"{key}{_VIDEO}"

    def find(self, key: str) -> Preview | None:
        """The preview that was kept under a key, if it is still there."""
        path = self._folder / f"{key}{_VIDEO}"
        try:
            preview = read_json(path.with_suffix(_NOTE), Preview)
        except UsageError:
            return None
        if not path.exists():
            return None
        with suppress(OSError):
            path.touch()  # what is looked at stays
        return replace(preview, path=path)

    def keep(self, key: str, preview: Preview) -> None:
        """Remember a finished preview; others that nobody has looked at for longest go if need be.

        Raises:
            ResourceError: it cannot be written down.
        """
        write_json(self._folder / f"{key}{_NOTE}", preview)
        self._sweep(preview.path)

    def _sweep(self, newest: Path) -> None:
        with suppress(OSError):  # another window may be sweeping
            files = [(file.stat(), file) for file in self._folder.glob(f"*{_VIDEO}")]
            taken = 0
            for stat, file in sorted(files, key=lambda each: each[0].st_mtime, reverse=True):
                taken += stat.st_size
                if taken > self._room and file != newest:
                    _delete(file)
        with suppress(OSError):
            for file in self._folder.iterdir():
                if not self._is_whole(file) and file.stat().st_mtime < time.time() - _FORGOTTEN:
                    shutil.rmtree(file) if file.is_dir() else file.unlink()

    @staticmethod
    def _is_whole(file: Path) -> bool:
        """It is half of a preview that has its other half."""
        return file.with_suffix(_VIDEO).is_file() and file.with_suffix(_NOTE).is_file()


def _delete(video: Path) -> None:
    with suppress(OSError):  # a player may hold it
        video.unlink()
        video.with_suffix(_NOTE).unlink(missing_ok=True)
