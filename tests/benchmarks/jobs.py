"""Benchmarks of jobs that survive: killed a hundred times, cut into segments, for 20,000 frames, with little memory."""

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import psutil

from app.engine import run, segment
from app.engine.contract import Window
from app.engine.events import Event, Progress
from app.engine.job import Job, Recipe, Stage, Target
from app.engine.job_queue import JobQueue
from app.engine.weights import WeightsFile
from models import DEFAULT_MODEL, catalogue
from tests.conftest import PROGRAM, ROOT, SHARED, Averager, Clip, Copied, Sound, card_for, make_clip, packets_of

_KILLS = 100
_TRIES = 3
_RESUMES = 5
_FRAMES = 20_000
_BUDGET = 2 << 30
_QUEUE = 200


def kills() -> Iterator[str]:
    """``kill -9`` at random instants of real runs with the bundled network, then ``resume``; the bytes must be those
    of a run that nothing happened to."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = {**os.environ, "XDG_DATA_HOME": str(folder / "data"), "OMP_NUM_THREADS": "1"}
        clip = Clip(frames=48, rate=Fraction(3), size=(64, 48), cuts=(11, 30), sounds=(Sound(),))
        source = make_clip(folder / "film.mp4", clip)
        calm = folder / "calm.mkv"
        began = time.monotonic()
        _said(_command("enhance", source, calm), environment)
        seconds = time.monotonic() - began
        expected = _streams(calm)
        chance = random.Random(0)
        same = resumed = 0
        for number in range(_KILLS):
            output = folder / f"{number}.mkv"
            _kill_at(chance.uniform(0, seconds), _command("enhance", source, output), environment)
            while not output.exists():
                unfinished = json.loads(_said(_command("jobs"), environment))
                resumed += bool(unfinished)
                again = _command("resume") if unfinished else _command("enhance", source, output)
                if chance.random() < 0.2:  # and sometimes once more
                    _kill_at(chance.uniform(0, seconds), again, environment)
                else:
                    _said(again, environment)
            same += _streams(output) == expected
            left = [path.name for path in folder.iterdir() if path.name.startswith(".")]
            if left:
                yield f"left behind: {left}"
        yield f"{same} of {_KILLS} ended with the same bytes; {resumed} went on from finished segments"


def segments() -> Iterator[str]:
    """What cutting into segments costs against one piece: time with the bundled network, bytes of a real clip."""
    length = segment.SEGMENT_SECONDS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        clip = SHARED / "data" / "video" / "flower.mp4"
        job = Job(clip, folder / "out.mkv", Recipe((), Target(Fraction(1))), overwrite=True)
        sizes = []
        for seconds in (length, Fraction(10_000)):
            segment.SEGMENT_SECONDS = seconds
            run(job, {})
            sizes.append(sum(len(packet.content) for packet in packets_of(job.output, "video")))
        yield f"bytes: {sizes[0]} in segments, {sizes[1]} in one piece: {sizes[0] / sizes[1] - 1:+.2%}"
        small = make_clip(folder / "small.mp4", Clip(frames=500, size=(96, 64)))
        job = Job(small, folder / "out.mkv", Recipe((Stage(DEFAULT_MODEL),)), overwrite=True)
        times: dict[Fraction, list[float]] = {length: [], Fraction(10_000): []}
        for _ in range(_TRIES):
            for seconds, taken in times.items():
                segment.SEGMENT_SECONDS = seconds
                taken.append(run(job, catalogue()).seconds)
        cut, one = (min(taken) for taken in times.values())
        yield f"time: {cut:.1f} s in segments, {one:.1f} s in one piece (best of {_TRIES}): {cut / one - 1:+.1%}"
    segment.SEGMENT_SECONDS = length


def endurance() -> Iterator[str]:
    """A very long run with a trivial network: memory, open files, threads."""
    process = psutil.Process()
    seen: list[tuple[int, int, int]] = []

    def watch(event: Event) -> None:
        if isinstance(event, Progress) and event.frames_done % 1000 == 0:
            seen.append((process.memory_info().rss, process.num_fds(), process.num_threads()))

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        weights = folder / "fake.safetensors"
        weights.write_bytes(b"weights")
        file = WeightsFile(weights, "9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c", "CC0", "nobody")
        card = replace(card_for(Averager(), file, window=Window(2, 2)))
        source = make_clip(folder / "long.mp4", Clip(frames=_FRAMES, size=(64, 48)))
        began = time.monotonic()
        run(Job(source, folder / "out.mkv", Recipe((Stage("fake"),))), {"fake": card}, watch)
        seconds = time.monotonic() - began
    memory = [rss / 1e6 for rss, _, _ in seen[1:]]
    yield f"{_FRAMES} frames in {seconds:.0f} s; memory {min(memory):.0f} to {max(memory):.0f} MB from frame 2,000 on"
    yield f"open files {[files for _, files, _ in seen[1::6]]}, threads {[threads for _, _, threads in seen[1::6]]}"


def budget() -> Iterator[str]:
    """Peak memory beyond the idle program: 3840×2160 through a network that takes little memory, within 2 GB."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = make_clip(folder / "large.mp4", Clip(frames=3, size=(3840, 2160)))
        idle = int(_child(f"import psutil; {_IMPORTS}; print(psutil.Process().memory_info().rss)"))
        done = _child(
            f"import resource; {_IMPORTS}; catalogue = catalogue();"
            f"run(Job(Path({str(source)!r}), Path({str(folder / 'out.mp4')!r}),"
            f"Recipe((Stage('edvr-s-x4'),), Target(box=(3840, 2160))), memory={_BUDGET}), catalogue);"
            "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)"
        )
        yield f"3840×2160, 3 frames: peak {(int(done) - idle) / 1e9:.2f} GB beyond the idle {idle / 1e9:.2f} GB"


def queue() -> Iterator[str]:
    """Memory that a long queue takes."""
    process = psutil.Process()
    with tempfile.TemporaryDirectory() as name:
        queue = JobQueue(Path(name) / "queue.toml")
        queue.add([_queued(0)])
        queue.entries  # noqa: B018  what is loaded once is not the queue's
        before = process.memory_info().rss
        queue.add(_queued(number) for number in range(1, _QUEUE))
        entries = queue.entries
        growth = process.memory_info().rss - before
    yield f"{len(entries)} entries: {growth / 1e6:+.2f} MB"


_IMPORTS = (
    "from pathlib import Path; from app.engine.job import *; from app.engine.data_flow import run;"
    "from models import catalogue; import torch"
)


def _child(code: str) -> str:
    environment = {**os.environ, "OMP_NUM_THREADS": "2"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, cwd=ROOT, check=True, capture_output=True)
    return done.stdout.decode().split()[-1]


def _queued(number: int) -> Job:
    return Job(Path(f"/films/{number}.mp4"), Path(f"/films/{number}.enhanced.mp4"), Recipe((Stage(DEFAULT_MODEL),)))


def _command(name: str, *arguments: object) -> list[str]:
    more = ["--device", "cpu"] if name == "enhance" else []
    return [*PROGRAM, name, *map(str, arguments), *more, "--json"]


def _said(command: list[str], environment: dict[str, str]) -> str:
    return subprocess.run(command, env=environment, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def _kill_at(seconds: float, command: list[str], environment: dict[str, str]) -> None:
    process = subprocess.Popen(command, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL)
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()


def _streams(path: Path) -> list[list[Copied]]:
    return [packets_of(path, "video"), packets_of(path, "audio")]
