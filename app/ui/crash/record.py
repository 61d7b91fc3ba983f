"""A file that tells, after a crash that nothing could catch, where the program was."""

import faulthandler
import platform
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from app.engine.owner import Owner, this_process
from app.log import get_logger
from app.version import described

_PREFIX, _SUFFIX = "running-", ".txt"
_LAST = "crash.txt"
"""The last crash that was told about; whoever asks for help can send it."""
_END_OF_HEAD = "----"

_log = get_logger("ui.crash")


@dataclass(frozen=True)
class Crash:
    """How an earlier run of the program ended."""

    report: str
    """What the interpreter wrote down in its last moment."""
    path: Path
    """Where that lies."""


class CrashRecord:
    """Open while the window is: what is still there later was left by a crash.

    Args:
        folder: where it is written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: TextIO | None = None

    def open(self) -> None:
        """Write down from now on how the program dies; without a folder to write in, do without."""
        owner = this_process()
        facts = (f"Reelmend {described()}", platform.platform(), f"Python {platform.python_version()}")
        head = ", ".join((*facts, datetime.now(UTC).isoformat(" ", "seconds")))
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path = self._folder / f"{_PREFIX}{owner.pid}-{owner.began:.2f}{_SUFFIX}"
            # It stays open, for a process that dies opens nothing.
            self._file = path.open("w", encoding="utf-8")
            self._file.write(f"{head}\n{_END_OF_HEAD}\n")
            self._file.flush()
        except OSError as error:
            _log.warning("crashes cannot be written down: %s", error)
            return
        faulthandler.enable(self._file)

    def close(self) -> None:
        """The program ends as it should."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        with suppress(OSError):
            Path(self._file.name).unlink()
        self._file = None


def last_crash(folder: Path) -> Crash | None:
    """How the program died since this was last asked; ``None`` if it did not, or was killed from outside."""
    found = None
    for path in sorted(_left(folder)):
        try:
            report = path.read_text(encoding="utf-8", errors="replace")
            if report.partition(f"{_END_OF_HEAD}\n")[2].strip():
                path.replace(folder / _LAST)
                found = Crash(report, folder / _LAST)
            else:
                path.unlink()
        except OSError as error:
            _log.warning("%s cannot be cleared away: %s", path, error)
    return found


def _left(folder: Path) -> Iterator[Path]:
    """The records of processes that are gone."""
    for path in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        pid, _, began = path.stem.removeprefix(_PREFIX).partition("-")
        with suppress(ValueError):  # not ours
            if not Owner(int(pid), float(began)).is_alive:
                yield path
