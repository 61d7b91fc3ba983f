"""What a Linux bundle expects of the system: shared libraries that are not in it, as Debian packages."""

import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

_ALWAYS = ("ca-certificates", "xkb-data")
"""Read at run time: certificates for downloads, keyboards for the window."""
_LOADER = "ld-linux"


def depends(bundle: Path) -> list[str]:
    """The ``Depends`` of a Debian package, sorted.

    Raises:
        LookupError: no installed package has a library that is needed.
    """
    binaries = list(_binaries(bundle))
    inside = {path.name for path in bundle.rglob("*")}
    needed = {name for path in binaries for name in _needed(path)} - inside
    packages = {_package(name) for name in needed if not name.startswith(_LOADER)}
    libc = f"libc6 (>= {_newest_glibc(binaries)})"
    return sorted({libc if package == "libc6" else package for package in packages} | set(_ALWAYS))


def _binaries(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def _needed(binary: Path) -> list[str]:
    return re.findall(r"\(NEEDED\).*\[(.+)\]", _said("readelf", "--dynamic", str(binary)))


def _newest_glibc(binaries: Iterable[Path]) -> str:
    asked = (_said("readelf", "--version-info", str(path)) for path in binaries)
    versions: set[str] = {version for text in asked for version in re.findall(r"Name: GLIBC_(\d+\.\d+)", text)}
    return max(versions, key=lambda version: [int(part) for part in version.split(".")])


def _package(library: str) -> str:
    owners = subprocess.run(["dpkg-query", "-S", f"*/{library}"], check=False, capture_output=True, text=True).stdout
    name = owners.split(":")[0].split(",")[0].strip()
    if not name:
        raise LookupError(f"no installed package has {library}; packaging/linux/tools.sh installs what is needed")
    return name


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
