"""The data flow: open → decode → window → network → encode."""

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager

import torch

from app.engine.ahead import ahead
from app.engine.colour import to_planes, to_rgb
from app.engine.contract import ModelCard
from app.engine.events import Event, Finished, Planned
from app.engine.job import Job
from app.engine.picture import Picture
from app.engine.prepare import Prepared, prepare
from app.engine.progress import Meter
from app.engine.resize import resized
from app.engine.stop import Stop
from app.engine.window import restored
from app.errors import ResourceError
from app.media.decode import decode
from app.media.encode import EncodeSpec, Sink
from app.media.frame import Frame

_DECODED_AHEAD = 16
_RESTORED_AHEAD = 8


def ignore(_: Event) -> None:
    """Watch nothing."""


def run(
    job: Job,
    catalogue: Mapping[str, ModelCard],
    on_event: Callable[[Event], None] = ignore,
    cancel: threading.Event | None = None,
) -> Finished:
    """Do a job: blocking, from the source to the finished file.

    Args:
        job: what to do.
        catalogue: the networks by id.
        on_event: called from this thread with what happens.
        cancel: set it, from any thread, to stop within a second and leave nothing behind.

    Raises:
        ReelmendError: the job cannot be done or was cancelled; there is no output then.
    """
    began = time.monotonic()
    stop = Stop(cancel or threading.Event())
    ready = prepare(job, catalogue)
    stop.check()
    on_event(_planned(ready))
    meter = Meter(ready.frames)
    with (
        Sink(job.output, ready.spec, ready.info, ready.trim, job.overwrite) as sink,
        ahead(decode(ready.info, job.start, job.end, stop.check), _DECODED_AHEAD, stop.fail) as source,
        ahead(_restored(source, ready, stop), _RESTORED_AHEAD, stop.fail) as results,
        stop.first_error(),
    ):
        for frame in results:
            stop.check()
            sink.write(frame)
            on_event(meter.count())
        sink.finish()
    finished = Finished(job.output, sink.frames, time.monotonic() - began, _notes(ready, sink.frames) + sink.notes)
    on_event(finished)
    return finished


def _restored(source: Iterable[Frame], ready: Prepared, stop: Stop) -> Iterator[Frame]:
    """Frames in, restored frames out: to RGB, through every network, to size, back to the output's samples."""
    with ExitStack() as hooks, _memory_errors():
        pictures: Iterable[Picture] = _as_pictures(source, ready.device, stop)
        for stage in ready.stages:
            hooks.enter_context(stop.interrupting(stage.restorer))
            pictures = restored(pictures, stage.restorer, stage.card, stage.plan)
        for picture in resized(pictures, (ready.spec.width, ready.spec.height)):
            yield _as_frame(picture, ready.spec)


def _as_pictures(frames: Iterable[Frame], device: torch.device, stop: Stop) -> Iterator[Picture]:
    for frame in frames:
        stop.check()
        yield Picture(to_rgb(frame, device), frame.pts, frame.duration, frame.new_shot)


def _as_frame(picture: Picture, spec: EncodeSpec) -> Frame:
    planes = to_planes(picture.rgb, spec.layout, spec.colour)
    return Frame(planes, spec.layout, spec.colour, picture.pts, picture.duration)


@contextmanager
def _memory_errors() -> Iterator[None]:
    try:
        yield
    except (MemoryError, RuntimeError) as error:
        # On a processor torch tells it by the message alone.
        if not isinstance(error, MemoryError | torch.OutOfMemoryError) and "DefaultCPUAllocator" not in str(error):
            raise
        raise ResourceError(
            "There is not enough memory for pictures of this size.",
            "Close other programs, or choose a smaller output or another device.",
            str(error),
        ) from error


def _planned(ready: Prepared) -> Planned:
    first = ready.stages[0] if ready.stages else None
    return Planned(
        width=ready.spec.width,
        height=ready.spec.height,
        frames=ready.frames,
        device=str(ready.device),
        precision=first.precision.value if first else "fp32",
        tiles=max((stage.tiles for stage in ready.stages), default=1),
    )


def _notes(ready: Prepared, frames: int) -> tuple[str, ...]:
    info = ready.info
    notes = []
    if ready.frames is not None and frames < ready.frames - max(2, ready.frames // 50):
        notes.append(f"The source promises {ready.frames} frames, but only {frames} could be decoded.")
    if info.colour_guessed:
        notes.append(f"The source does not tell its colours: taken as {info.colour.matrix.name}, as players do.")
    if info.interlaced:
        notes.append("The source is interlaced: comb edges will stay in the result.")
    return tuple(notes)
