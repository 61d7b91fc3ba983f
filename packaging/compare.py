"""Compare two builds of one commit: ``python packaging/compare.py FOLDER FOLDER``. Fails if they differ.

They should not, where the packages of the machine that builds are the same: its libraries go along.
"""

import hashlib
import sys
from pathlib import Path


def main(first: str, second: str) -> int:
    """Compare names, contents and modes; returns 1 for any difference."""
    one, other = _contents(Path(first)), _contents(Path(second))
    differing = sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))
    for name in differing:
        where = "differs" if name in one and name in other else f"is only in {first if name in one else second}"
        print(f"{name} {where}")
    print(f"{len(one)} files, {len(differing)} differ")
    return int(bool(differing))


def _contents(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): _told(path) for path in folder.rglob("*") if not path.is_dir()}


def _told(path: Path) -> str:
    if path.is_symlink():
        return str(path.readlink())
    with path.open("rb") as file:
        return f"{path.stat().st_mode:o} {hashlib.file_digest(file, 'sha256').hexdigest()}"


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
