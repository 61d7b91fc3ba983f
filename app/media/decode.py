"""Source → frames, in order, each with its own time."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from fractions import Fraction
from typing import cast

import av
from av.filter import Graph

from app.media.errors import reading
from app.media.frame import Frame, VideoInfo
from app.media.inspect import colour_of
from app.media.planes import to_planes
from app.media.streams import frames_near, open_source, picture_stream, pictures

CUT_SCORE = 10.0
"""Scene-change score of FFmpeg's scdet, in per cent, from which on a frame opens a new shot."""


def decode(
    info: VideoInfo,
    start: Fraction | None = None,
    end: Fraction | None = None,
    check: Callable[[], None] = lambda: None,
) -> Iterator[Frame]:
    """The frames of [start, end), in seconds from the picture's beginning; ``None`` means all.

    Args:
        info: the file.
        start: the first frame's earliest time.
        end: the first time that is not wanted.
        check: called for every decoded frame, also for those before ``start``; what it raises ends the work.

    Raises:
        InputError: the file cannot be decoded further.
    """
    first = info.start + (start or 0)
    last = None if end is None else info.start + end
    with reading(info.path), ExitStack() as opened:
        stream, frames = _opened(info, first if start else None, opened)
        graph = _scene_graph(stream)
        form = stream.pix_fmt
        clock = _Clock(info)
        for frame in frames:
            check()
            time, duration = clock.place(frame)
            # Half a tick of tolerance: bounds given in decimals must hit the frame that they name.
            if last is not None and time > last - info.time_base / 2:
                break
            if time > first - info.time_base / 2:
                graph.push(_uniform(frame, info, form))
                yield _frame(cast(av.VideoFrame, graph.pull()), info, time, duration)


def _opened(
    info: VideoInfo, target: Fraction | None, opened: ExitStack
) -> tuple[av.VideoStream, Iterator[av.VideoFrame]]:
    """The picture's stream and its frames from ``target`` or a little before."""
    for seek in (True, False) if target is not None else (False,):
        container = opened.enter_context(open_source(info.path))
        stream = picture_stream(container, info.path)
        stream.thread_type = "AUTO"
        frames = frames_near(container, stream, target) if seek and target is not None else pictures(container, stream)
        if frames is not None:
            break
    return stream, frames or iter(())


class _Clock:
    """Gives every frame a time, also where the stream leaves some out."""

    def __init__(self, info: VideoInfo) -> None:
        self._time_base = info.time_base
        self._step = 1 / info.frame_rate if info.frame_rate else Fraction(1, 25)
        self._next = info.start
        self._last: Fraction | None = None

    def place(self, frame: av.VideoFrame) -> tuple[Fraction, Fraction]:
        time = self._next if frame.pts is None else frame.pts * self._time_base
        if self._last is not None and time <= self._last:  # joined files begin again at zero
            time = self._next
        self._last = time
        duration = frame.duration * self._time_base if frame.duration else Fraction(0)
        self._next = time + (duration or self._step)
        return time, duration


def _frame(frame: av.VideoFrame, info: VideoInfo, time: Fraction, duration: Fraction) -> Frame:
    layout = info.layout
    cut = float(frame.metadata.get("lavfi.scd.score", 0)) >= CUT_SCORE
    return Frame(to_planes(frame, layout), layout, colour_of(frame, layout.is_rgb)[0], time, duration, cut)


def _uniform(frame: av.VideoFrame, info: VideoInfo, form: str | None) -> av.VideoFrame:
    """The frame in the size and format of the first one: broadcasts and joined files change them on the way."""
    if (frame.width, frame.height, frame.format.name) == (info.width, info.height, form):
        return frame
    return frame.reformat(info.width, info.height, form)


def _scene_graph(stream: av.VideoStream) -> Graph:
    """Frames pass untouched and leave with a scene-change score."""
    graph = Graph()
    source = graph.add_buffer(template=stream)
    detector = graph.add("scdet")
    sink = graph.add("buffersink")
    source.link_to(detector)
    detector.link_to(sink)
    graph.configure()
    return graph
