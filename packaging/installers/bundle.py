"""From a commit to a folder that runs anywhere."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from installers import inventory
from installers.icons import write_icons
from installers.stamp import Stamp, copy_commit, write_stamp

_STRIPPED = ("torch/lib/*.so*", "libpython*.so*")
"""Libraries whose tables of symbols nothing needs: a tenth of the whole. Others are as their makers patched them."""


@dataclass(frozen=True)
class Bundle:
    """A program that is ready to be packed."""

    folder: Path
    """What is passed on; on macOS the ``.app``."""
    source: Path
    """The copy of the commit that it was made from."""
    version: str
    stamp: Stamp
    seconds: int
    """The commit's time, which all files get."""

    @property
    def name(self) -> str:
        """How its installers are called, without suffix."""
        system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
        flavour = "" if sys.platform == "darwin" else f"-{self.stamp.flavour}"
        return f"reelmend-{self.version}-{system}{flavour}"


def make_bundle(clone: Path, work: Path, output: Path, flavour: str, home: str) -> Bundle:
    """Copy, stamp, freeze, slim, and tell what is in it.

    Raises:
        UnknownLicence: something in it must not be passed on.
        SystemExit: torch is of another flavour than asked for.
        CalledProcessError: a tool failed, and has said why.
    """
    _check_flavour(flavour)
    source = work / "source"
    shutil.rmtree(source, ignore_errors=True)
    commit, seconds = copy_commit(clone, source)
    stamp = write_stamp(source, commit, seconds, flavour, home)
    write_icons(source / "resources" / "icons" / "reelmend.svg", source / "build" / "icons")
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(seconds), "PYTHONHASHSEED": "0"}
    _freeze(source, work, output, environment)
    _write_catalogue(source, output / "catalogue.json")
    folder = output / ("Reelmend.app" if sys.platform == "darwin" else "reelmend")
    version = _version(source)
    libraries = folder / ("Contents/Frameworks" if sys.platform == "darwin" else "_internal")
    _strip(libraries)
    found = inventory.inventory(folder)
    inventory.write_licences(found, libraries / inventory.LICENCES)
    inventory.write_sbom(found, version, commit, output / inventory.SBOM)
    shutil.copy(output / inventory.SBOM, libraries / inventory.LICENCES)
    _set_times(folder, seconds)
    return Bundle(folder, source, version, stamp, seconds)


def _check_flavour(flavour: str) -> None:
    asked = [sys.executable, "-c", "import torch; print('cuda' if torch.version.cuda else 'cpu')"]
    found = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()
    if sys.platform != "darwin" and found != flavour:
        raise SystemExit(
            f"The torch that was installed is for {found}, not for {flavour}. "
            "Name the index of its other builds in PIP_EXTRA_INDEX_URL, or ask for the other flavour."
        )


def _freeze(source: Path, work: Path, output: Path, environment: Mapping[str, str]) -> None:
    options = ["--noconfirm", "--clean", "--log-level", "WARN", "--distpath", str(output), "--workpath", str(work)]
    command = [sys.executable, "-m", "PyInstaller", *options, str(source / "packaging" / "reelmend.spec")]
    subprocess.run(command, cwd=source, env=environment, check=True)


def _write_catalogue(source: Path, file: Path) -> None:
    """What the smoke test compares with."""
    listed = [sys.executable, "-m", "app", "models", "list", "--json"]
    file.write_bytes(subprocess.run(listed, cwd=source, check=True, stdout=subprocess.PIPE).stdout)


def _version(source: Path) -> str:
    asked = [sys.executable, "-c", "from app.version import NUMBER; print(NUMBER)"]
    return subprocess.run(asked, cwd=source, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def _strip(libraries: Path) -> None:
    if sys.platform == "linux":
        for pattern in _STRIPPED:
            for library in sorted(libraries.glob(pattern)):
                subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)


def _set_times(folder: Path, seconds: int) -> None:
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (seconds, seconds), follow_symlinks=False)
