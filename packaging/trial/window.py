"""What the window of an installed program must do."""

import shutil
import time
import tomllib
from dataclasses import replace
from functools import partial
from pathlib import Path

from trial.program import Program, check, wait_for
from trial.screen import Screen, screen

_SETTLED = 3
"""Seconds in which a picture appears in a window that is painted: for the eye, nothing depends on it."""


def opens(program: Program, clip: Path, pictures: Path) -> str:
    """It comes up, alone and with a clip, and a later start finds what an earlier one remembered.

    Returns:
        how long each start took.
    """
    first, second = _copied(program, clip, "first.mp4"), _copied(program, clip, "second.mp4")
    with screen() as shown:
        starts = [
            _start(program, shown, clip_there, pictures / f"window-{number}.png")
            for number, clip_there in enumerate((None, first, second, None), start=1)
        ]
    recent = [Path(path).name for path in _recent(program)]
    check(recent == [second.name, first.name], f"the settings forgot what was opened: {recent}")
    return ", ".join(f"{seconds:.2f} s" for seconds in starts)


def _start(program: Program, shown: Screen, clip: Path | None, picture: Path) -> float:
    began = time.monotonic()
    process = replace(program, display=shown.display).start(*[clip] if clip else [])
    try:
        shown.wait_until_painted()
        seconds = time.monotonic() - began
        if clip is not None:
            wait_for(partial(_remembers, program, clip.name), f"{clip.name} in the settings")
        time.sleep(_SETTLED)
        shown.save(picture)
        check(process.poll() is None, "the window closed by itself")
    finally:
        process.kill()
        process.communicate()
    shown.wait_until_empty()
    return seconds


def _copied(program: Program, clip: Path, name: str) -> Path:
    return Path(shutil.copy(clip, program.place / name))


def _remembers(program: Program, name: str) -> bool:
    return any(Path(path).name == name for path in _recent(program))


def _recent(program: Program) -> list[str]:
    settings = program.settings()
    if not settings.exists():
        return []
    recent: list[str] = tomllib.loads(settings.read_text("utf-8"))["settings"]["recent"]
    return recent
