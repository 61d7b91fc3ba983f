"""Source → frames, in order, each with its own time."""

from collections import deque
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from fractions import Fraction

import av

from app.media.errors import reading
from app.media.frame import Frame, VideoInfo
from app.media.planes import to_planes
from app.media.sequence import PICTURES
from app.media.shots import SCORED_AFTER, ShotDetector
from app.media.streams import frames_near, open_source, picture_stream, pictures
from app.media.tags import colour_of

_SOUGHT_EXACTLY = ("mov", "matroska", PICTURES)
"""Containers in whose files seeking gives the frames that reading them through gives, each at its own time."""
_JOINED = 3
"""By how many frames' time a file goes back where another one was joined to it; by less, a time is merely wrong."""


def decode(
    info: VideoInfo,
    start: Fraction | None = None,
    end: Fraction | None = None,
    check: Callable[[], None] = lambda: None,
    lead: int = 0,
) -> Generator[Frame]:
    """The frames of [start, end), in seconds from the picture's beginning; ``None`` means all.

    Args:
        info: the file.
        start: the first frame's earliest time.
        end: the first time that is not wanted.
        check: called for every decoded frame, also for those before ``start``; what it raises ends the work.
        lead: so many frames before ``start`` come as well, as far as there are any.

    Raises:
        InputError: the file cannot be decoded further.
    """
    first = info.start + (start or 0)
    last = None if end is None else info.start + end
    earlier: deque[Frame] = deque(maxlen=lead)
    with reading(info.path), ExitStack() as opened:
        stream, frames = _opened(info, first if start else None, lead + SCORED_AFTER, opened)
        shots = ShotDetector()
        form = stream.pix_fmt
        clock = _Clock(info)
        for decoded in frames:
            check()
            time, duration = clock.place(decoded)
            if not before(time, last, info):
                break
            form = form or decoded.format.name
            picture = _uniform(decoded, info, form)
            frame = _frame(picture, info, time, duration, shots.opens_shot(picture))
            if before(time, first, info):
                earlier.append(frame)
                continue
            yield from earlier
            earlier.clear()
            yield frame


def before(time: Fraction, bound: Fraction | None, info: VideoInfo) -> bool:
    """Whether a frame at ``time`` comes before ``bound``, both on the file's clock; ``None`` is never.

    Half a tick of tolerance: bounds given in decimals must hit the frame that they name.
    """
    return bound is None or time <= bound - info.time_base / 2


def _opened(
    info: VideoInfo, target: Fraction | None, earlier: int, opened: ExitStack
) -> tuple[av.VideoStream, Iterator[av.VideoFrame]]:
    """The picture's stream and its frames, from ``earlier`` frames before ``target`` on, or from the beginning."""
    seeks = target is not None and info.container.startswith(_SOUGHT_EXACTLY)
    for seek in (True, False) if seeks else (False,):
        container = opened.enter_context(open_source(info.path))
        stream = picture_stream(container, info.path)
        stream.thread_type = "AUTO"
        sought = frames_near(container, stream, target, earlier) if seek and target is not None else None
        frames = pictures(container, stream) if not seek else sought
        if frames is not None:
            break
    return stream, frames or iter(())


class _Clock:
    """Gives every frame a time behind that of the one before, also where the stream leaves some out or repeats them.

    What one frame's wrong time changes ends with that frame: whoever seeks to those behind it sees the same times,
    as long as no more than :data:`SCORED_AFTER` frames share one.
    """

    def __init__(self, info: VideoInfo) -> None:
        self._time_base = info.time_base
        self._step = 1 / info.frame_rate if info.frame_rate else Fraction(1, 25)
        self._next = info.start
        self._last: Fraction | None = None

    def place(self, frame: av.VideoFrame) -> tuple[Fraction, Fraction]:
        time = self._next if frame.pts is None else frame.pts * self._time_base
        duration = frame.duration * self._time_base if frame.duration else Fraction(0)
        if self._last is not None and time <= self._last:
            if self._last - time <= _JOINED * self._step:
                self._last = (self._last + self._next) / 2
                return self._last, duration
            time = self._next  # joined files begin again at zero
        self._last, self._next = time, time + (duration or self._step)
        return time, duration


def _frame(frame: av.VideoFrame, info: VideoInfo, time: Fraction, duration: Fraction, cut: bool) -> Frame:
    layout = info.layout
    colour, _ = colour_of(frame, layout.is_rgb, info.colour.siting)
    return Frame(to_planes(frame, layout), layout, colour, time, duration, cut, frame.is_corrupt)


def _uniform(frame: av.VideoFrame, info: VideoInfo, form: str | None) -> av.VideoFrame:
    """The frame in the size and format of the first one: broadcasts and joined files change them on the way."""
    if (frame.width, frame.height, frame.format.name) == (info.width, info.height, form):
        return frame
    return frame.reformat(info.width, info.height, form)
