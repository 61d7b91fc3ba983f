"""Writing down in the program what it is built from."""

import json
import subprocess
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path


@dataclass(frozen=True)
class Stamp:
    """See :class:`app.version.Build`, which reads it."""

    commit: str
    date: str
    flavour: str
    home: str


def copy_commit(clone: Path, target: Path) -> tuple[str, int]:
    """Copy what is committed, and nothing that lies about; gives the commit's hash and its time in seconds.

    Raises:
        CalledProcessError: ``clone`` is no clone.
    """
    target.mkdir(parents=True)
    archive = subprocess.run(["git", "archive", "HEAD"], cwd=clone, check=True, stdout=subprocess.PIPE).stdout
    subprocess.run(["tar", "-x", "-C", str(target)], check=True, input=archive)
    told = ["git", "log", "-1", "--format=%H %ct"]
    commit, seconds = subprocess.run(told, cwd=clone, check=True, stdout=subprocess.PIPE, text=True).stdout.split()
    return commit, int(seconds)


def write_stamp(source: Path, commit: str, seconds: int, flavour: str, home: str) -> Stamp:
    """Stamp a copy of the source: the day is the commit's, so that two builds of it are equal."""
    stamp = Stamp(commit, datetime.fromtimestamp(seconds, UTC).date().isoformat(), flavour, home)
    (source / "resources" / "build.json").write_text(json.dumps(asdict(stamp)) + "\n", encoding="utf-8")
    return stamp
