"""The program under trial, and a home of its own for it."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_SECONDS = 900
"""After which a command counts as hanging."""


class Failure(Exception):
    """The program does not do what it should."""


def check(right: bool, otherwise: str) -> None:
    """Fail unless something is right.

    Raises:
        Failure: it is not.
    """
    if not right:
        raise Failure(otherwise)


def wait_for(condition: Callable[[], bool], what: str, seconds: float = 60) -> None:
    """Wait until something has come to be.

    Raises:
        Failure: it has not after ``seconds``.
    """
    end = time.monotonic() + seconds
    while not condition():
        check(time.monotonic() < end, f"{what}: not within {seconds:.0f} seconds")
        time.sleep(0.01)


@dataclass(frozen=True)
class Program:
    """An installed program.

    Args:
        folder: everything that was installed.
        command: the executable.
        place: an empty folder for everything that the trial makes.
        root: the system that the program is installed in, if it is another one: it then runs by ``chroot``.
        display: the X display that its windows go to.
    """

    folder: Path
    command: Path
    place: Path
    root: Path | None = None
    display: str = ""

    @property
    def home(self) -> Path:
        """The home of the person who uses it."""
        return self.place / "home"

    def settings(self) -> Path:
        """The file in which the program keeps what it remembers."""
        return self._user_folder("config") / "settings.toml"

    def models(self) -> Path:
        """The folder for weights that the person brought."""
        return self._user_folder("data") / "models"

    def run(self, *arguments: object, code: int = 0) -> str:
        """Run a command to its end; gives its standard output.

        Raises:
            Failure: its exit code is not ``code``.
        """
        process = self.start(*arguments)
        try:
            out, err = process.communicate(timeout=_SECONDS)
        except subprocess.TimeoutExpired as error:
            process.kill()
            raise Failure(f"{self._said(arguments)} hangs") from error
        check(
            process.returncode == code,
            f"{self._said(arguments)} gave {process.returncode} instead of {code}\n{out}{err}",
        )
        return out

    def values(self, *arguments: object) -> Any:  # noqa: ANN401  JSON
        """What a command with ``--json`` writes as one value."""
        return json.loads(self.run(*arguments, "--json"))

    def events(self, *arguments: object) -> list[dict[str, Any]]:
        """What a command with ``--json`` writes line by line."""
        return [json.loads(line) for line in self.run(*arguments, "--json").splitlines()]

    def start(self, *arguments: object) -> "subprocess.Popen[str]":
        """Start a command, its output to be read; paths are given as this system sees them."""
        command = [self.seen(self.command), *map(self.seen, arguments)]
        if self.root is not None:
            command = ["chroot", str(self.root), *command]
        return subprocess.Popen(
            command, env=self._environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
        )

    def seen(self, argument: object) -> str:
        """A path as the program sees it; anything else as it is."""
        if isinstance(argument, Path) and self.root is not None:
            return f"/{argument.relative_to(self.root)}"
        return str(argument)

    def _environment(self) -> dict[str, str]:
        self.home.mkdir(exist_ok=True)
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "PYTHON"))}
        changed = {"HOME": self.seen(self.home), "DISPLAY": self.display, "LANG": "C.UTF-8"}
        return kept | changed

    def _user_folder(self, kind: str) -> Path:
        if sys.platform == "win32":
            return Path(os.environ["LOCALAPPDATA"]) / "reelmend" / "reelmend"
        if sys.platform == "darwin":
            return self.home / "Library" / "Application Support" / "reelmend"
        return self.home / {"config": ".config", "data": ".local/share"}[kind] / "reelmend"

    @staticmethod
    def _said(arguments: tuple[object, ...]) -> str:
        return " ".join(("reelmend", *map(str, arguments)))
