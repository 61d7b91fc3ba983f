"""``reelmend``: the window, or with arguments the command line.

Arguments that are all names of files open the window with the first of them, as file managers do.
"""

import os
import subprocess
import sys


def main() -> int:
    """Run the program; returns its exit code."""
    arguments = sys.argv[1:]
    try:
        if all(os.path.isfile(argument) for argument in arguments):  # noqa: PTH113  starting must import little
            from app.ui.application import main as open_window

            return open_window(arguments)
        from app.cli import main as run_command

        return run_command(arguments)
    except ImportError as error:
        _tell(f"Reelmend cannot start: a part of it is missing ({error}). Install it again.")
        return 1


def _tell(message: str) -> None:
    """Show a message without any library: people who start a window see no terminal."""
    print(message, file=sys.stderr)  # noqa: T201  there is nobody else to say it
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, message, "Reelmend", 0x10)
        return
    box = ["osascript", "-e", f'display alert "{message}"'] if sys.platform == "darwin" else ["xmessage", message]
    try:
        subprocess.run(box, check=False, stderr=subprocess.DEVNULL, timeout=60)  # noqa: S603  fixed programs
    except (OSError, subprocess.TimeoutExpired):
        return  # no such program here: standard error has it


if __name__ == "__main__":
    sys.exit(main())
