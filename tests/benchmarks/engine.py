"""Benchmarks of the engine: what it costs beside the network, and what it holds in memory."""

import statistics
import tempfile
import time
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import psutil
import torch

from app.engine import run
from app.engine.colour import to_rgb
from app.engine.device import choose_device, choose_precision
from app.engine.events import Event, Progress
from app.engine.job import Job, Recipe, Stage
from app.media.decode import decode
from app.media.inspect import inspect
from app.paths import sample_clip
from models import DEFAULT_MODEL, catalogue

_ROUNDS = 3
_LONG = 520
_CHUNK = 4
"""Frames that the engine restores together; the bare network gets the same."""


def overhead() -> Iterator[str]:
    """End-to-end time over the time of the bare network on the same frames, interleaved."""
    card = catalogue()[DEFAULT_MODEL]
    device = choose_device("auto")
    precision = choose_precision("auto", card, device)
    frames = torch.stack([to_rgb(frame, device) for frame in decode(inspect(sample_clip()))])
    whole, bare = [], []
    for _ in range(_ROUNDS):
        whole.append(_seconds_of_job())
        restorer = card.load(str(device), precision.value)
        began = time.perf_counter()
        for first in range(0, len(frames), _CHUNK):
            context = max(0, first - _CHUNK // 2)
            part = frames[context : first + _CHUNK + _CHUNK // 4]
            restorer.restore(part, slice(first - context, min(first + _CHUNK, len(frames)) - context))
        bare.append(time.perf_counter() - began)
    job, network = statistics.median(whole), statistics.median(bare)
    yield f"{job:.1f} s end to end, {network:.1f} s bare network: ratio {job / network:.3f}"
    yield f"{network / len(frames):.3f} s per frame of 320×180 ×4 in {precision.value}"


def memory_growth() -> Iterator[str]:
    """Resident memory between frames 50 and 500 of a long clip."""
    process = psutil.Process()
    resident: dict[int, int] = {}

    def watch(event: Event) -> None:
        if isinstance(event, Progress) and event.frames_done in (50, 500):
            resident[event.frames_done] = process.memory_info().rss

    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "long.mp4"
        _write_noise(source)
        run(_job(source, Path(folder) / "out.mp4"), catalogue(), watch)
    yield f"{(resident[500] - resident[50]) / 1e6:+.1f} MB between frames 50 and 500"


def _seconds_of_job() -> float:
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        run(_job(sample_clip(), Path(folder) / "out.mp4"), catalogue())
        return time.perf_counter() - began


def _job(source: Path, output: Path) -> Job:
    return Job(source, output, Recipe((Stage(DEFAULT_MODEL),)))


def _write_noise(path: Path) -> None:
    random = np.random.default_rng(0)
    texture = random.integers(0, 255, (48 + _LONG, 64, 3), np.uint8)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=Fraction(25))
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for index in range(_LONG):
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(texture[index : index + 48]), format="rgb24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
