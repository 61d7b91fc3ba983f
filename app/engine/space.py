"""Space on the disk: a job that would fill it waits instead of failing."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

from app.engine.amount import amount
from app.engine.events import Waiting
from app.errors import DiskFull
from app.media.errors import writing

_RESERVE = 64 << 20
"""Bytes that are left for other programs."""
_LOOK_SECONDS = 0.5
_PAUSES = (1, 5, 15, 30, 60, 120, 300)
"""Seconds before a disk is tried again that has room, but takes nothing: time for a person to find out why."""


def wait_for_space(folder: Path, needed: int, check: Callable[[], None], on_event: Callable[[Waiting], None]) -> None:
    """Block until the disk with ``folder`` has room for ``needed`` bytes.

    Args:
        folder: where something is to be written.
        needed: bytes.
        check: called while waiting; what it raises ends it.
        on_event: told once, if it has to wait.

    Raises:
        ResourceError: the disk is gone.
    """
    told = False
    while (missing := needed + _RESERVE - free_space(folder)) > 0:
        if not told:
            on_event(
                Waiting(
                    f"The disk with {folder.parent} is nearly full: the job goes on by itself when"
                    f" {amount(missing)} more are free."
                )
            )
            told = True
        check()
        time.sleep(_LOOK_SECONDS)


class FullDisk:
    """Patience with a disk that says it is full: for ever where others took the space, for some minutes where room can
    be seen, but a quota or the number of files forbids its use.

    Args:
        folder: where something is to be written.
        check: called while waiting; what it raises ends it.
        on_event: told whenever it has to wait.
    """

    def __init__(self, folder: Path, check: Callable[[], None], on_event: Callable[[Waiting], None]) -> None:
        self._folder = folder
        self._check = check
        self._on_event = on_event
        self._tries = 0

    def went_on(self) -> None:
        """The disk takes something again."""
        self._tries = 0

    def wait(self, needed: int, error: DiskFull) -> None:
        """Block until another try may succeed.

        Args:
            needed: bytes that are to be written.
            error: what the disk said.

        Raises:
            DiskFull: the error, after several tries for which there seemed to be room.
            ResourceError: the disk is gone.
        """
        if free_space(self._folder) < needed + _RESERVE:
            wait_for_space(self._folder, needed, self._check, self._on_event)
            return
        if self._tries == len(_PAUSES):
            raise error
        pause = _PAUSES[self._tries]
        self._tries += 1
        self._on_event(
            Waiting(
                f"The disk with {self._folder.parent} takes nothing more, although it has room: look for a quota, or"
                f" remove files. The job tries again in {pause} seconds."
            )
        )
        until = time.monotonic() + pause
        while time.monotonic() < until:
            self._check()
            time.sleep(_LOOK_SECONDS)


def free_space(folder: Path) -> int:
    """Bytes that are free on the disk with ``folder``.

    Raises:
        ResourceError: the disk is gone.
    """
    with writing(folder):
        return shutil.disk_usage(folder).free
