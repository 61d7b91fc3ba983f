"""The computer sleeps or is switched off only when asked to."""

import subprocess
import sys
from collections.abc import Sequence

import pytest

from app.engine.power import AtEnd, perform
from app.errors import ResourceError


@pytest.mark.parametrize(
    ("platform", "action", "program"),
    [
        ("linux", AtEnd.SLEEP, "systemctl"),
        ("linux", AtEnd.SHUT_DOWN, "systemctl"),
        ("freebsd14", AtEnd.SLEEP, "systemctl"),
        ("darwin", AtEnd.SLEEP, "pmset"),
        ("darwin", AtEnd.SHUT_DOWN, "osascript"),
        ("win32", AtEnd.SLEEP, "rundll32.exe"),
        ("win32", AtEnd.SHUT_DOWN, "shutdown"),
    ],
)
def test_asks_the_system(monkeypatch: pytest.MonkeyPatch, platform: str, action: AtEnd, program: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    started: list[Sequence[str]] = []
    perform(action, started.append)
    assert [command[0] for command in started] == [program]


@pytest.mark.parametrize("action", [AtEnd.NOTHING, AtEnd.CLOSE])
def test_leaves_the_computer_alone(action: AtEnd) -> None:
    started: list[Sequence[str]] = []
    perform(action, started.append)
    assert not started


@pytest.mark.parametrize("fault", [FileNotFoundError("systemctl"), subprocess.CalledProcessError(1, "systemctl")])
def test_refusal_is_told(fault: Exception) -> None:
    def refuse(_: Sequence[str]) -> None:
        raise fault

    with pytest.raises(ResourceError, match="by hand"):
        perform(AtEnd.SLEEP, refuse)
