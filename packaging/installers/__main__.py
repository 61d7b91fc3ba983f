"""``python -m installers``: the bundle, its installers and their checksums. ``packaging/package.py`` calls it."""

import argparse
import hashlib
import sys
import time
from pathlib import Path

from installers import linux, macos, windows
from installers.bundle import make_bundle
from installers.inventory import SBOM, UnknownLicence

_MAKERS = {"linux": linux, "darwin": macos, "win32": windows}


def main() -> int:
    """Make everything; returns the exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--flavour", required=True)
    parser.add_argument("--home", required=True)
    parser.add_argument("--output", type=Path, required=True)
    asked = parser.parse_args()
    maker = _MAKERS[sys.platform]
    missing = maker.missing_tools()
    if missing:
        print(f"Packaging needs these programs: {', '.join(missing)}.", file=sys.stderr)
        return 1
    began = time.monotonic()
    root = Path.cwd()
    asked.output.mkdir(parents=True, exist_ok=True)
    work = root / "build" / "package"
    try:
        bundle = make_bundle(root, work, asked.output, asked.flavour, asked.home)
    except UnknownLicence as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{bundle.folder} after {time.monotonic() - began:.0f} s", flush=True)
    made = maker.make(bundle, work, asked.output)
    _write_checksums([*made, asked.output / SBOM], asked.output / "SHA256SUMS")
    for file in made:
        print(f"{file}: {file.stat().st_size / 1e6:.0f} MB")
    print(f"all after {time.monotonic() - began:.0f} s")
    return 0


def _write_checksums(files: list[Path], target: Path) -> None:
    """In the form that ``sha256sum --check`` reads."""
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    target.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
