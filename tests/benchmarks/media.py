"""Benchmarks of everything but networks: decode, colour, encode; also against FFmpeg's own parts doing the same."""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from itertools import chain, product
from pathlib import Path

import av
import numpy as np
import torch

from app.engine import run
from app.engine.ahead import ahead
from app.engine.colour import to_planes, to_rgb
from app.engine.events import Event, Joining, Planned
from app.engine.filters import Resize, Step
from app.engine.job import Job, Recipe
from app.media.encode import encoder_threads
from app.media.frame import YUV420, Colour, Frame, Layout, Matrix
from app.paths import sample_clip

_ROUNDS = 3
_REPEATED = 30
_SIZE = (1920, 1080)
_FRAMES = 96
_GRAIN = 3.0
"""Standard deviation of the noise, in codes: footage without any is easier to encode than what people have."""
_AHEAD = 8


def colour() -> Iterator[str]:
    """Both conversions of 4:2:0 on the processor, in one thread."""
    random, processor = np.random.default_rng(0), torch.device("cpu")
    for bits, (width, height) in product((8, 10), ((1280, 720), _SIZE)):
        layout, colours = Layout(bits, YUV420), Colour(Matrix.BT709, full_range=False)
        sizes = (height, width), (height // 2, width // 2), (height // 2, width // 2)
        planes = [random.integers(0, 1 << bits, size, np.uint8 if bits == 8 else np.uint16) for size in sizes]
        frame = Frame(tuple(planes), layout, colours, Fraction(0), Fraction(0))
        rgb = to_rgb(frame, processor)
        there, back = _least(partial(to_rgb, frame, processor)), _least(partial(to_planes, rgb, layout, colours))
        yield f"{width}×{height}, {bits} bits: to RGB {there * 1000:.1f} ms, back {back * 1000:.1f} ms"


def _least(work: Callable[[], object]) -> float:
    """Seconds of processor time, the least of many: other programs only make it more."""
    seconds = []
    with torch.inference_mode():
        for _ in range(_REPEATED):
            began = time.process_time()
            work()
            seconds.append(time.process_time() - began)
    return min(seconds)


@dataclass(frozen=True)
class _Cost:
    """Of a whole clip."""

    seconds: float
    processor_seconds: float
    """Of all threads: what counts where other programs are at work, too."""


def throughput() -> Iterator[str]:
    """1080p H.264, 8 bits, x264 veryfast; by turns."""
    with tempfile.TemporaryDirectory() as folder:
        source, output = Path(folder) / "source.mp4", Path(folder) / "output.mp4"
        _write_source(source)
        costs = [
            (
                _cost_of_job(source, output, Resize()),  # to the size that it has: through RGB all the same
                _cost_of_job(source, output),
                _cost_of_ffmpeg(source, output),
            )
            for _ in range(_ROUNDS)
        ]
    ours, untouched, theirs = zip(*costs, strict=True)
    yield f"{_told(ours)} with float RGB in between"
    yield f"{_told(untouched)} where no step touches the picture"
    yield f"{_told(theirs)} by FFmpeg's libraries, each step in a thread, with 8-bit RGB in between"
    speeds = [b.seconds / a.seconds for a, b in zip(ours, theirs, strict=True)]
    work = [b.processor_seconds / a.processor_seconds for a, b in zip(ours, theirs, strict=True)]
    yield (
        f"frame rate over FFmpeg's: {statistics.median(speeds):.2f} ({min(speeds):.2f} to {max(speeds):.2f}),"
        f" by processor time {statistics.median(work):.2f} ({min(work):.2f} to {max(work):.2f})"
    )


def _told(costs: Sequence[_Cost]) -> str:
    rate = statistics.median(_FRAMES / cost.seconds for cost in costs)
    work = statistics.median(cost.processor_seconds / _FRAMES for cost in costs)
    return f"{rate:.1f} frames a second, {work * 1000:.0f} ms of processor time a frame"


def _cost_of_job(source: Path, output: Path, *steps: Step) -> _Cost:
    """From the first frame to the last; inspecting, joining and verifying are not counted."""
    times: dict[type, tuple[float, float]] = {}

    def watch(event: Event) -> None:
        times.setdefault(type(event), (time.perf_counter(), time.process_time()))

    run(Job(source, output, Recipe(steps), device="cpu", overwrite=True), {}, watch)
    return _Cost(*(after - before for before, after in zip(times[Planned], times[Joining], strict=True)))


def _cost_of_ffmpeg(source: Path, output: Path) -> _Cost:
    began, worked = time.perf_counter(), time.process_time()
    with (
        av.open(str(source)) as reader,
        av.open(str(output), "w") as writer,
        ahead(_decoded(reader), _AHEAD, _raise) as decoded,
        ahead(_converted(decoded), _AHEAD, _raise) as converted,
    ):
        stream = _add_stream(writer, 15)
        for frame in converted:
            writer.mux(stream.encode(frame))
        writer.mux(stream.encode(None))
    return _Cost(time.perf_counter() - began, time.process_time() - worked)


def _decoded(reader: av.container.InputContainer) -> Iterator[av.VideoFrame]:
    stream = reader.streams.video[0]
    stream.thread_type = "AUTO"
    yield from reader.decode(stream)


def _converted(frames: Iterator[av.VideoFrame]) -> Iterator[av.VideoFrame]:
    for frame in frames:
        yield frame.reformat(format="rgb24", threads=1).reformat(format="yuv420p", threads=1)


def _add_stream(container: av.container.OutputContainer, quality: int) -> av.VideoStream:
    stream = container.add_stream("libx264", rate=25, options={"crf": str(quality), "preset": "veryfast"})
    stream.width, stream.height = _SIZE
    stream.pix_fmt = "yuv420p"
    stream.codec_context.thread_count = encoder_threads()
    return stream


def _raise(error: BaseException) -> None:
    """The consumer gets it, too."""


def _write_source(path: Path) -> None:
    """The sample clip, enlarged, with grain, there and back."""
    with av.open(str(sample_clip())) as reader:
        enlarged = [frame.reformat(*_SIZE, "yuv420p", interpolation="LANCZOS") for frame in reader.decode(video=0)]
    random = np.random.default_rng(0)
    grain = (random.standard_normal((_SIZE[1] + _FRAMES, _SIZE[0])) * _GRAIN).round().astype(np.int16)
    with av.open(str(path), "w") as container:
        stream = _add_stream(container, 18)
        for index, frame in zip(range(_FRAMES), chain(enlarged, reversed(enlarged)), strict=False):
            samples = frame.to_ndarray()
            luma = samples[: _SIZE[1]]
            luma[:] = np.clip(luma + grain[index : index + _SIZE[1]], 16, 235)
            noisy = av.VideoFrame.from_ndarray(samples, format="yuv420p")
            noisy.pts, noisy.time_base = index, Fraction(1, 25)
            container.mux(stream.encode(noisy))
        container.mux(stream.encode(None))
