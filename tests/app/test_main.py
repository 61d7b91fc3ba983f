"""Window or command line, and a word to people when a part is missing."""

import builtins
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from app import __main__ as program


class Opened:
    """Stands for ``app.ui.application`` and ``app.cli``; notes what was started."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.calls: list[tuple[str, list[str]]] = []
        for name, code in (("app.ui.application", 7), ("app.cli", 8)):
            monkeypatch.setitem(sys.modules, name, self._module(name, code))

    def _module(self, name: str, code: int) -> ModuleType:
        def main(arguments: list[str]) -> int:
            self.calls.append((name, arguments))
            return code

        module = ModuleType(name)
        setattr(module, "main", main)  # noqa: B010  a module has no such attribute for mypy
        return module


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Opened:
    """In a folder with two files."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.mp4").touch()
    (tmp_path / "enhance me.mkv").touch()
    (tmp_path / "folder").mkdir()
    return Opened(monkeypatch)


STARTS: dict[str, tuple[list[str], str, int]] = {
    "nothing": ([], "app.ui.application", 7),
    "a file": (["a.mp4"], "app.ui.application", 7),
    "two files": (["a.mp4", "enhance me.mkv"], "app.ui.application", 7),
    "a command": (["models"], "app.cli", 8),
    "a command on a file": (["enhance", "a.mp4"], "app.cli", 8),
    "an option": (["--help"], "app.cli", 8),
    "a file and an option": (["a.mp4", "--json"], "app.cli", 8),
    "a missing file": (["missing.mp4"], "app.cli", 8),
    "a folder": (["folder"], "app.cli", 8),
}


@pytest.mark.parametrize("case", STARTS)
def test_what_is_started(opened: Opened, monkeypatch: pytest.MonkeyPatch, case: str) -> None:
    arguments, started, code = STARTS[case]
    monkeypatch.setattr(sys, "argv", ["reelmend", *arguments])
    assert program.main() == code
    assert opened.calls == [(started, arguments)]


@pytest.mark.parametrize("arguments", [[], ["models"]], ids=["window", "command line"])
def test_a_missing_part_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    genuine = builtins.__import__

    def without(name: str, *rest: Any, **named: Any) -> object:
        if name in ("app.ui.application", "app.cli"):
            raise ImportError("libEGL.so.1: cannot open shared object file")
        return genuine(name, *rest, **named)

    boxes: list[list[str]] = []
    monkeypatch.setattr(sys, "argv", ["reelmend", *arguments])
    monkeypatch.setattr(subprocess, "run", lambda box, **_: boxes.append(box))
    monkeypatch.setattr(builtins, "__import__", without)
    assert program.main() == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err == (
        "Reelmend cannot start: a part of it is missing (libEGL.so.1: cannot open shared object file)."
        " Install it again.\n"
    )
    assert sys.platform == "win32" or err.strip() in boxes[0][-1]


def test_no_dialog_program(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def missing(*_: object, **__: object) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(subprocess, "run", missing)
    monkeypatch.setattr(sys, "platform", "linux")
    program._tell("A sentence.")
    assert capsys.readouterr().err == "A sentence.\n"
