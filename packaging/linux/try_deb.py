"""Try a ``.deb`` on a bare Debian: install, smoke test, remove, look what is left.

    sudo python packaging/linux/try_deb.py dist/reelmend-….deb --catalogue dist/catalogue.json

Needs root's rights, ``debootstrap`` and ``Xvfb``. The bare system is made once, in ``build/debian``.
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_SYSTEM = _ROOT / "build" / "debian"
_RELEASE = "bookworm"
_DISPLAYS = Path("/tmp/.X11-unix")  # noqa: S108  where X has them
_NOT_OURS = ("var/cache", "var/lib/apt", "var/lib/dpkg", "var/log", "tmp", "proc", "sys", "dev", "run")


def main() -> int:
    """Do it all; returns the smoke test's exit code, or 1 if something was left."""
    parser = argparse.ArgumentParser(description="Try a .deb on a bare Debian.")
    parser.add_argument("package", type=Path)
    parser.add_argument("--catalogue", type=Path, required=True)
    parser.add_argument("--pictures", type=Path, default=Path("smoke"))
    asked = parser.parse_args()
    if not _SYSTEM.is_dir():
        subprocess.run(["debootstrap", "--variant=minbase", _RELEASE, str(_SYSTEM)], check=True)
    shutil.copy(asked.package, _SYSTEM / "root" / "reelmend.deb")
    _inside("apt-get", "update", "-q")
    # What the package pulls in stays: only what it brought itself must go.
    _inside("apt-get", "install", "-qy", "--no-install-recommends", *_dependencies(asked.package))
    before = _files()
    _inside("apt-get", "install", "-qy", "--no-install-recommends", "/root/reelmend.deb")
    with _mounted(Path("/proc")), _mounted(_DISPLAYS):
        smoke = [sys.executable, str(_ROOT / "packaging" / "smoke.py"), str(_SYSTEM / "usr/lib/reelmend")]
        told = ["--catalogue", str(asked.catalogue), "--pictures", str(asked.pictures), "--root", str(_SYSTEM)]
        code = subprocess.run([*smoke, *told, "--command", str(_SYSTEM / "usr/bin/reelmend")], check=False).returncode
    _inside("apt-get", "purge", "-qy", "reelmend")
    left = sorted(_files() - before)
    print(f"left behind: {left[:10]}" if left else "nothing was left behind")
    return code or int(bool(left))


def _dependencies(package: Path) -> list[str]:
    asked = ["dpkg-deb", "--field", str(package), "Depends"]
    said = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    return [entry.split("(")[0].split("|")[0].strip() for entry in said.split(",")]


def _inside(*command: str) -> None:
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
    subprocess.run(["chroot", str(_SYSTEM), *command], env=environment, check=True, stdout=subprocess.DEVNULL)


@contextmanager
def _mounted(folder: Path) -> Iterator[None]:
    """A folder of this system is seen in the other one."""
    there = _SYSTEM / folder.relative_to("/")
    there.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", "--bind", str(folder), str(there)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(there)], check=True)


def _files() -> set[str]:
    found = (path.relative_to(_SYSTEM).as_posix() for path in _SYSTEM.rglob("*") if not path.is_dir())
    return {name for name in found if not name.startswith(_NOT_OURS)}


if __name__ == "__main__":
    sys.exit(main())
