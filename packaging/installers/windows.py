"""Windows: an installer for one person, or an archive where that would become too large."""

import shutil
import subprocess
from pathlib import Path

from installers.bundle import Bundle

_LARGEST = 1_900_000_000
"""Bytes. NSIS makes no installers of more than two gigabytes, which those for graphics cards have."""


def missing_tools() -> list[str]:
    """Programs that are needed and not here."""
    return [tool for tool in ("makensis",) if shutil.which(tool) is None]


def make(bundle: Bundle, _work: Path, output: Path) -> list[Path]:
    """Make the installer; gives the file."""
    size = sum(path.stat().st_size for path in bundle.folder.rglob("*") if path.is_file())
    if size > _LARGEST:
        return [Path(shutil.make_archive(str(output / bundle.name), "zip", bundle.folder.parent, bundle.folder.name))]
    file = output / f"{bundle.name}-setup.exe"
    subprocess.run(command(bundle, size, file), check=True)
    return [file]


def command(bundle: Bundle, size: int, file: Path) -> list[str]:
    """How ``makensis`` is called.

    Args:
        bundle: the payload.
        size: its bytes.
        file: the installer.
    """
    values = {
        "VERSION": bundle.version,
        "SIZE": size // 1024,
        "PAYLOAD": bundle.folder,
        "ICON": bundle.source / "build" / "icons" / "reelmend.ico",
        "TERMS": bundle.source / "packaging" / "licences" / "TERMS.txt",
        "OUTPUT": file,
    }
    script = bundle.source / "packaging" / "windows" / "reelmend.nsi"
    return [
        "makensis",
        "-V2",
        "-INPUTCHARSET",
        "UTF8",
        *(f"-D{name}={value}" for name, value in values.items()),
        str(script),
    ]
