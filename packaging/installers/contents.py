"""What of this project goes into a bundle: found by looking, so that a new network needs no edit here."""

import sys
from pathlib import Path

from installers.slimming import EXCLUDED_MODULES

_PACKAGES = ("app", "models", "resources")
_DATA = (
    "models/published/**/*",
    "models/weights/**/*",
    "resources/**/*",
    "LICENSE",
    "CHANGELOG.md",
)
_ICONS = {"win32": "icons/reelmend.ico", "darwin": "icons/reelmend.icns"}


def modules(root: Path) -> list[str]:
    """Every module of the program by its dotted name; PyInstaller cannot see those that are found by listing."""
    files = (path.relative_to(root) for package in _PACKAGES for path in sorted((root / package).rglob("*.py")))
    names = [".".join(path.with_suffix("").parts).removesuffix(".__init__") for path in files]
    return [name for name in names if not name.startswith(EXCLUDED_MODULES)]


def data_files(root: Path) -> list[tuple[str, str]]:
    """Each file that is no code, and the folder in the bundle that it goes to."""
    found = (path for pattern in _DATA for path in sorted(root.glob(pattern)))
    return [
        (str(path), path.relative_to(root).parent.as_posix())
        for path in found
        if path.is_file() and path.suffix not in (".py", ".pyc")
    ]


def window_icon(root: Path) -> str | None:
    """The program's icon in the form of this system; Linux has it in the desktop entry's theme."""
    name = _ICONS.get(sys.platform)
    return str(root / "build" / name) if name else None
