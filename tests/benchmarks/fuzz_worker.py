"""Takes names of files on standard input and tells, for each, in a line of JSON what went wrong with it.

Run with a folder for what it needs itself; the first line that it writes says that it is ready.
"""

import contextlib
import faulthandler
import hashlib
import io
import json
import resource
import shutil
import sys
import traceback
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from app import cli
from app.engine import Job, Recipe, Stage, run
from app.engine.job_layout import folder_of
from app.engine.weights import WeightsFile
from app.errors import ReelmendError
from app.media.inspect import inspect
from tests.conftest import Enlarger, card_for

_MEMORY = 8 << 30
"""Bytes of address space: a header that lies about its size must not take the machine down."""
_KNOWN_CODES = (0, 3, 5)
_THREE_FRAMES = Fraction(3, 25)


def problems(path: Path, weights: WeightsFile) -> Iterator[str]:
    """What must not happen when a person inspects and enhances the file."""
    yield from _inspection(path)
    output = path.with_name("out.mkv")
    card = card_for(Enlarger(), weights, scale=2)
    try:
        run(Job(path, output, Recipe((Stage("fake"),)), end=_THREE_FRAMES, device="cpu"), {"fake": card})
        inspect(output)
    except ReelmendError as error:
        if output.exists():
            yield f"partial output after: {error}"
        if not error.advice:
            yield f"no advice: {error}"
    except Exception:  # noqa: BLE001  that is what is looked for
        yield f"traceback of a job: {traceback.format_exc()}"
    for left in path.parent.iterdir():
        if left.name.endswith((".part.mkv", ".probe")):
            yield f"left over: {left.name}"


def _inspection(path: Path) -> Iterator[str]:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = cli.main(["inspect", str(path)])
    if code not in _KNOWN_CODES or "Traceback" in err.getvalue():
        yield f"inspect ended with {code}: {err.getvalue()}"


def main() -> None:
    """Work through the names."""
    faulthandler.enable()
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    weights = Path(sys.argv[1]) / "fake.safetensors"
    weights.write_bytes(b"weights")
    file = WeightsFile(weights, hashlib.sha256(b"weights").hexdigest(), "CC0", "nobody")
    print("ready", flush=True)
    for line in sys.stdin:
        path = Path(line.rstrip("\n"))
        print(json.dumps(list(problems(path, file))), flush=True)
        _clean(path)


def _clean(path: Path) -> None:
    shutil.rmtree(folder_of(path.with_name("out.mkv")), ignore_errors=True)
    for left in path.parent.iterdir():
        left.unlink()


if __name__ == "__main__":
    main()
