"""One device at work: open → decode → window → network → encode, segment by segment."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from fractions import Fraction
from math import ceil

import torch

from app.engine.ahead import ahead
from app.engine.colour import to_planes, to_rgb
from app.engine.course import Resized
from app.engine.device_errors import device_errors
from app.engine.filter_stage import FilterStage
from app.engine.filters import Touch
from app.engine.headed import headed
from app.engine.interpolate import InterpolatingStage, interpolated
from app.engine.job_folder import JobFolder
from app.engine.on_screen import on_screen
from app.engine.outline import PlannedStage
from app.engine.picture import Picture
from app.engine.prepare import Prepared
from app.engine.processors import half_left_to_others
from app.engine.resize import resized
from app.engine.segment import Segment
from app.engine.source import Marked, Placed, by_segment, segments_of
from app.engine.stage import LoadedStage
from app.engine.stop import Stop
from app.engine.timing import slowed
from app.engine.untouched import is_as_wanted
from app.engine.window import restored
from app.media.encode import EncodeSpec, SegmentWriter, WrittenSegment
from app.media.frame import Frame, VideoInfo


class Renderer:
    """Networks on one device, ready to render any segment of a job.

    Args:
        ready: the job.
        folder: where segments go.
        device: what computes.
        on_frame: called for every frame that has been encoded.
        on_note: told what a person should know in the end.

    Raises:
        ModelError: weights are missing or damaged.
        OutOfMemory: the networks do not fit.
        DeviceLost: the device does not take them.
    """

    def __init__(
        self,
        ready: Prepared,
        folder: JobFolder,
        device: torch.device,
        on_frame: Callable[[], None],
        on_note: Callable[[str], None],
    ) -> None:
        self.device = device
        self._ready = ready
        self._folder = folder
        self._on_frame = on_frame
        self._on_note = on_note
        with device_errors(device):
            self._steps = [
                step.load(device, on_note) if isinstance(step, PlannedStage) else _at_work(step) for step in ready.steps
            ]
        self._stages = [step for step in self._steps if isinstance(step, LoadedStage)]
        self.concealed: Counter[int] = Counter()
        """By number of segment: pictures that came damaged out of the source."""

    def render(self, segments: Iterable[Segment], stop: Stop) -> Iterator[tuple[Segment, WrittenSegment | None]]:
        """Render segments into the job's folder; what comes out is on the disk, ``None`` where there was no frame.

        Decoding, computing and encoding overlap, also from one segment to the next.

        Raises:
            ReelmendError: the source, the device, the memory or the disk does not allow it.
        """
        ready, reach = self._ready, self._ready.head.reach(self._wanted)
        frames = segments_of(ready.info, segments, reach, stop.check, ready.decoder)
        with (
            ahead(frames, ready.budget.decoded_ahead, stop.fail) as source,
            ahead(self._restored(source, stop), ready.budget.restored_ahead, stop.fail) as results,
            stop.first_error(),
        ):
            for segment, made in by_segment(results):
                yield segment, self._encoded(made, segment, stop)

    @property
    def _wanted(self) -> int:
        """How many pictures on each side of a segment its results depend on."""
        return ceil(_around(self._steps))

    def shrink(self) -> bool:
        """Compute less at once from now on; false if nothing can be made smaller."""
        shrunk = [stage.shrink() for stage in self._stages]
        return any(shrunk)

    def _restored(self, source: Iterator[Marked[Placed]], stop: Stop) -> Iterator[Marked[Frame]]:
        """Frames in, restored frames out."""
        with ExitStack() as hooks, device_errors(self.device):
            if not self._stages:
                hooks.enter_context(half_left_to_others())
            for stage in self._stages:
                hooks.enter_context(stop.interrupting(stage.restorer))
            for segment, frames in by_segment(source):
                counted = self._counted(frames, segment)
                seen = headed(counted, self._ready.head, self._wanted)
                for frame in self._made(seen, stop) if self._steps else self._kept(seen, stop):
                    yield segment, frame
                self._pass_on_warnings()
                yield segment, None

    def _made(self, seen: Iterable[Placed], stop: Stop) -> Iterator[Frame]:
        """To RGB, through every network, to size, back to the output's samples."""
        spec = self._ready.spec
        pictures: Iterable[Picture] = _as_pictures(seen, self.device, stop)
        for index, step in enumerate(self._steps):
            pictures = _through(step, pictures, _around(self._steps[index + 1 :]))
        slow = slowed(pictures, self._ready.slow_motion.factor, self._ready.origin)
        for picture in resized(slow, spec.unturned_size):
            yield _as_frame(picture, spec, self._ready.info)

    def _kept(self, seen: Iterable[Placed], stop: Stop) -> Iterator[Frame]:
        """Where no step touches them, frames stay what they are to the last code if the output can hold them so."""
        for placed in seen:
            stop.check()
            if is_as_wanted(placed.frame, self._ready.spec):
                yield placed.frame
            else:
                yield from self._made((placed,), stop)

    def _pass_on_warnings(self) -> None:
        for stage in self._stages:
            for warning in stage.restorer.warnings():
                self._on_note(warning)

    def _counted(self, frames: Iterable[Placed], segment: Segment) -> Iterator[Placed]:
        self.concealed[segment.number] = 0
        for placed in frames:
            self.concealed[segment.number] += placed.position == 0 and placed.frame.concealed
            yield placed

    def _encoded(self, frames: Iterator[Frame], segment: Segment, stop: Stop) -> WrittenSegment | None:
        frame = next(frames, None)
        if frame is None:
            return None
        path = self._folder.segment(segment.number)
        with SegmentWriter(path, self._ready.spec, self._ready.origin, self._folder.output) as writer:
            while frame is not None:
                stop.check()
                writer.write(frame)
                self._on_frame()
                frame = next(frames, None)
            return writer.finish()


def _around(steps: Sequence[LoadedStage | FilterStage | Resized]) -> Fraction:
    """How many pictures on each side a result of these steps depends on. Filters look at one picture only.

    On both sides the whole window: a border rule may reach over all of it at a shot's ends.
    """
    around, time_scale = Fraction(0), Fraction(1)
    for stage in (step for step in steps if isinstance(step, LoadedStage)):
        around += (stage.card.window.past + stage.card.window.future) / time_scale
        time_scale *= stage.time_scale
    return around


def _at_work(step: Touch | Resized) -> FilterStage | Resized:
    return FilterStage(step) if isinstance(step, Touch) else step


def _through(
    stage: LoadedStage | FilterStage | Resized, pictures: Iterable[Picture], around: Fraction
) -> Iterator[Picture]:
    """Pictures in, what a network or a filter makes of them out."""
    if isinstance(stage, Resized):
        return resized(pictures, stage.size)
    if isinstance(stage, FilterStage):
        return stage.through(pictures)
    if isinstance(stage, InterpolatingStage):
        return interpolated(pictures, stage, around)
    return restored(pictures, stage, around)


def _as_pictures(frames: Iterable[Placed], device: torch.device, stop: Stop) -> Iterator[Picture]:
    for placed in frames:
        stop.check()
        frame = placed.frame
        rgb = to_rgb(frame, device)
        yield Picture(rgb, frame.pts, frame.duration, frame.new_shot, Fraction(placed.position))


def _as_frame(picture: Picture, spec: EncodeSpec, info: VideoInfo) -> Frame:
    rgb = on_screen(picture.rgb, info) if spec.toned else picture.rgb
    planes = to_planes(torch.rot90(rgb, spec.turn // 90, (1, 2)), spec.layout, spec.colour)
    return Frame(planes, spec.layout, spec.colour, picture.pts, picture.duration)
