"""What graphics cards can do here: tried in a process of its own, as a driver that fails may take the program with it.

What was found is remembered for a day: a file of the cache, to which other machines that share it add theirs.
"""

import platform
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import av
import msgspec

from app import paths
from app.whole_file import write_whole

SAYS_NOTHING = 3
"""The exit code of a trial that failed for reasons which no card is to blame for."""
_FRESH_SECONDS = 86_400
_PATIENCE_SECONDS = 30


class _Answer(msgspec.Struct):
    """What was found, and when, in seconds since 1970."""

    works: bool
    tried: float


def remembered(name: str, question: str, find_out: Callable[[], bool | None]) -> bool:
    """What was found within a day on this machine and with this FFmpeg, or is found now.

    Args:
        name: of the file in the cache's folder, without its suffix.
        question: what tells it from others in that file.
        find_out: answers it, in seconds; ``None`` says no for once, and is not remembered.
    """
    path = paths.cache_folder() / f"{name}.json"
    key = f"{question} on {platform.node()} with libavcodec {av.library_versions['libavcodec']}"
    now = time.time()
    known = {what: answer for what, answer in _read(path).items() if 0 <= now - answer.tried < _FRESH_SECONDS}
    if key in known:
        return known[key].works
    works = find_out()
    if works is not None:
        with suppress(OSError):  # it is tried again the next time
            _write(path, known | {key: _Answer(works, now)})
    return bool(works)


def works_in_child(*arguments: str) -> bool | None:
    """Whether ``reelmend try`` succeeds with these arguments, within half a minute; ``None`` if it says nothing."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "app"]
    try:
        tried = subprocess.run(  # noqa: S603  the program itself
            [*program, "try", *arguments], capture_output=True, timeout=_PATIENCE_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return None if tried.returncode == SAYS_NOTHING else tried.returncode == 0


def _read(path: Path) -> dict[str, _Answer]:
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, _Answer])
    except (OSError, msgspec.MsgspecError):
        return {}


def _write(path: Path, answers: dict[str, _Answer]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, msgspec.json.encode(answers))
