"""Make the installers of this system from what is committed: ``python packaging/package.py [--flavour cpu|cuda]``.

Everything is made in ``build/package``, with the pinned packages in an environment of their own; the results lie in
``dist``. Needs Python 3.11 or newer with its shared library, git, and the tools of the system's installer; on Debian
and Ubuntu, ``packaging/linux/tools.sh`` installs them.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]
_WORK = _ROOT / "build" / "package"


def main() -> int:
    """Make the environment and hand over to :mod:`installers`."""
    parser = argparse.ArgumentParser(description="Make the installers of this system from what is committed.")
    parser.add_argument("--flavour", choices=["cpu", "cuda"], default="cpu", help="what networks can run on")
    parser.add_argument("--home", default="", help="the address of the page with the releases, for links and updates")
    parser.add_argument("--output", type=Path, default=_ROOT / "dist", help="where the installers go")
    asked = parser.parse_args()
    if shutil.which("git") is None:
        print("Packaging needs git: install it, then run this command again.", file=sys.stderr)
        return 1
    python = _environment(_WORK / f"venv-{asked.flavour}")
    command = [
        python,
        "-m",
        "installers",
        "--flavour",
        asked.flavour,
        "--home",
        asked.home,
        "--output",
        asked.output.resolve(),
    ]
    # Without a fixed seed, the order of sets would get into the bundle.
    environment = {**os.environ, "PYTHONPATH": str(_ROOT / "packaging"), "PYTHONHASHSEED": "0"}
    return subprocess.run([str(part) for part in command], cwd=_ROOT, env=environment, check=False).returncode


def _environment(folder: Path) -> Path:
    """An environment with the pinned packages and nothing else; made again when the pins change."""
    pins = _ROOT / "constraints.txt"
    wanted = [_ROOT / "pyproject.toml", pins, Path(__file__)]
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in wanted)).hexdigest()
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    mark = folder / ".made-of"
    if mark.is_file() and mark.read_text() == digest:
        return python
    print("Setting up the environment of the build …", flush=True)
    venv.create(folder, with_pip=True, clear=True)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-c", str(pins)]
    subprocess.run([*pip, f"{_ROOT}[package]"], check=True)
    # spandrel asks for torchvision, which it does not need here.
    subprocess.run([*pip, "--no-deps", "spandrel", "einops"], check=True)
    # The program itself comes from the commit, not from here.
    subprocess.run([*pip[:3], "uninstall", "--quiet", "--yes", "reelmend"], check=True)
    mark.write_text(digest)
    return python


if __name__ == "__main__":
    sys.exit(main())
