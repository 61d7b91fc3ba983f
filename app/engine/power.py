"""What to do when long work has ended: nothing, close the program, let the computer sleep, switch it off."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from enum import Enum

from app.errors import ResourceError


class AtEnd(Enum):
    """What shall happen at the end."""

    NOTHING = "nothing"
    CLOSE = "close"
    SLEEP = "sleep"
    SHUT_DOWN = "shut down"


_COMMANDS = {
    AtEnd.SLEEP: {
        "linux": ("systemctl", "suspend"),
        "darwin": ("pmset", "sleepnow"),
        "win32": ("rundll32.exe", "powrprof.dll,SetSuspendState", "0,1,0"),
    },
    AtEnd.SHUT_DOWN: {
        "linux": ("systemctl", "poweroff"),
        "darwin": ("osascript", "-e", 'tell application "System Events" to shut down'),
        "win32": ("shutdown", "/s", "/t", "0"),
    },
}


def _start(command: Sequence[str]) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=60)  # noqa: S603  fixed programs


def perform(action: AtEnd, start: Callable[[Sequence[str]], None] = _start) -> None:
    """Let the computer sleep or switch it off; does nothing for what concerns the program alone.

    Args:
        action: what to do.
        start: runs a command of the system.

    Raises:
        ResourceError: the system refuses.
    """
    commands = _COMMANDS.get(action)
    if commands is None:
        return
    try:
        start(commands.get(sys.platform, commands["linux"]))
    except (OSError, subprocess.SubprocessError) as error:
        raise ResourceError(
            "The computer could not be told to sleep or to switch off.", "Do it by hand.", str(error)
        ) from error
