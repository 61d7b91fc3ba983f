"""Space on the disk: a job that would fill it waits instead of failing."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

from app.engine.events import Waiting
from app.media.errors import writing

_RESERVE = 64 << 20
"""Bytes that are left for other programs."""
_LOOK_SECONDS = 0.5


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
                    f" {missing / 1e6:.0f} MB more are free."
                )
            )
            told = True
        check()
        time.sleep(_LOOK_SECONDS)


def free_space(folder: Path) -> int:
    """Bytes that are free on the disk with ``folder``.

    Raises:
        ResourceError: the disk is gone.
    """
    with writing(folder):
        return shutil.disk_usage(folder).free
