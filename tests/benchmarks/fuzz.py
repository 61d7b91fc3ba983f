"""Damaged files through inspection and a short job: no crash, no hang, no traceback, no partial output."""

import json
import selectors
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import IO, cast

import psutil

from tests.conftest import ROOT, python_environment
from tests.mutations import mutated, seeds

_SLOW, _STUCK = 10.0, 60.0
"""Seconds of computing, and by the clock, after which a file counts as a hang: the machine may have other work."""
_POLL = 0.5


def mutated_files(count: int = 10_000, keep: Path | None = None, first: int = 0) -> Iterator[str]:
    """What went wrong with damaged files.

    Args:
        count: how many.
        keep: a folder for those that did what no file may do.
        first: the number of the first one; the same number always gives the same file.
    """
    found: Counter[str] = Counter()
    longest, began = 0.0, time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        originals = [(path.suffix, path.read_bytes()) for path in seeds(Path(name))]
        (Path(name) / "work").mkdir()
        worker = _Worker(Path(name))
        for number in range(first, first + count):
            suffix, content = originals[number % len(originals)]
            damaged = mutated(content, Random(number))
            path = Path(name) / "work" / f"{number}{suffix}"
            path.write_bytes(damaged)
            problems, seconds = worker.tried(path)
            longest = max(longest, seconds)
            for problem in problems:
                found[problem.split(":")[0]] += 1
                yield f"file {number}{suffix}: {problem}"
            if problems and keep is not None:
                (keep / path.name).write_bytes(damaged)
        worker.close()
    told = ", ".join(f"{times} × {kind}" for kind, times in found.items()) or "nothing wrong"
    minutes = (time.monotonic() - began) / 60
    yield f"{count} files in {minutes:.0f} minutes: {told}; the longest took {longest:.1f} s of computing"


class _Worker:
    """A process that tries files, and is replaced when it dies or hangs.

    Args:
        folder: for what it needs itself.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._start()

    def tried(self, path: Path) -> tuple[list[str], float]:
        """What went wrong with a file, and the seconds of computing that it took."""
        if self._process.poll() is not None:
            self._start()
        before = self._computed()
        self._input.write(f"{path}\n".encode())
        self._input.flush()
        line = self._answer(before)
        if line:
            return json.loads(line), self._computed() - before
        self._process.kill()
        code = self._process.wait()
        return [f"hang: {path.name}" if line is None else f"crash: the process ended with {code}"], _SLOW

    def close(self) -> None:
        """End the process."""
        self._input.close()
        self._process.wait()

    def _start(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.fuzz_worker", str(self._folder)],
            cwd=ROOT,
            env={**python_environment(), "XDG_DATA_HOME": str(self._folder / "data")},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._input = cast(IO[bytes], self._process.stdin)
        self._output = cast(IO[bytes], self._process.stdout)
        self._output.readline()  # it has started

    def _answer(self, before: float) -> bytes | None:
        """A line; empty if the process has ended, ``None`` if it hangs."""
        deadline = time.monotonic() + _STUCK
        with selectors.DefaultSelector() as selector:
            selector.register(self._output, selectors.EVENT_READ)
            while time.monotonic() < deadline and self._computed() - before < _SLOW:
                if selector.select(_POLL):
                    return self._output.readline()
        return None

    def _computed(self) -> float:
        """Seconds of processor time so far."""
        try:
            times = psutil.Process(self._process.pid).cpu_times()
        except psutil.Error:
            return 0.0
        return float(times.user + times.system)
