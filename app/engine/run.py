"""The data flow: open → decode → window → network → encode."""

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager

import torch
from torch import nn

from app.engine.ahead import ahead
from app.engine.colour import to_planes, to_rgb
from app.engine.contract import ModelCard
from app.engine.events import Event, Finished, Planned
from app.engine.job import Job
from app.engine.picture import Picture
from app.engine.prepare import Prepared, prepare
from app.engine.progress import Meter
from app.engine.resize import resized
from app.engine.window import restored
from app.errors import Cancelled, ResourceError
from app.media.decode import decode
from app.media.encode import EncodeSpec, Sink
from app.media.frame import Frame

_DECODED_AHEAD = 16
_RESTORED_AHEAD = 8

Stop = tuple[threading.Event, ...]
"""Any of these ends the work."""


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
    abandoned = threading.Event()
    stop = (cancel or threading.Event(), abandoned)
    ready = prepare(job, catalogue)
    on_event(_planned(ready))
    meter = Meter(ready.frames)
    with (
        Sink(job.output, ready.spec, ready.info, ready.trim, job.overwrite) as sink,
        ahead(decode(ready.info, job.start, job.end), _DECODED_AHEAD, "decode") as source,
        ahead(_restored(source, ready, stop), _RESTORED_AHEAD, "restore") as results,
        _failing(abandoned),
    ):
        for frame in results:
            sink.write(frame)
            on_event(meter.count())
        sink.finish()
    finished = Finished(job.output, sink.frames, time.monotonic() - began, _notes(ready) + sink.notes)
    on_event(finished)
    return finished


def _restored(source: Iterable[Frame], ready: Prepared, stop: Stop) -> Iterator[Frame]:
    """Frames in, restored frames out: to RGB, through every network, to size, back to the output's samples."""
    with ExitStack() as hooks, _memory_errors():
        pictures: Iterable[Picture] = _as_pictures(source, ready.device, stop)
        for stage in ready.stages:
            hooks.enter_context(_interruptible(stage.restorer, stop))
            pictures = restored(pictures, stage.restorer, stage.card, stage.plan)
        for picture in resized(pictures, (ready.spec.width, ready.spec.height)):
            yield _as_frame(picture, ready.spec)


def _as_pictures(frames: Iterable[Frame], device: torch.device, stop: Stop) -> Iterator[Picture]:
    for frame in frames:
        _check(stop)
        yield Picture(to_rgb(frame, device), frame.pts, frame.duration, frame.new_shot)


def _as_frame(picture: Picture, spec: EncodeSpec) -> Frame:
    planes = to_planes(picture.rgb, spec.layout, spec.colour)
    return Frame(planes, spec.layout, spec.colour, picture.pts, picture.duration)


def _check(stop: Stop) -> None:
    if any(reason.is_set() for reason in stop):
        raise Cancelled


@contextmanager
def _failing(abandoned: threading.Event) -> Iterator[None]:
    """Tell the network that nobody waits for its result any more."""
    try:
        yield
    except BaseException:
        abandoned.set()
        raise


@contextmanager
def _interruptible(network: nn.Module, stop: Stop) -> Iterator[None]:
    """Make every layer of a network look whether the person still wants it: a big picture takes many seconds."""

    def look(*_: object) -> None:
        _check(stop)

    handles = [module.register_forward_pre_hook(look) for module in network.modules()]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()


@contextmanager
def _memory_errors() -> Iterator[None]:
    try:
        yield
    except (torch.OutOfMemoryError, MemoryError) as error:
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


def _notes(ready: Prepared) -> tuple[str, ...]:
    info = ready.info
    notes = []
    if info.colour_guessed:
        notes.append(f"The source does not tell its colours: taken as {info.colour.matrix.name}, as players do.")
    if info.interlaced:
        notes.append("The source is interlaced: comb edges will stay in the result.")
    return tuple(notes)
