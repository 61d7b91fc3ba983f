"""Source → frames, in order, each with its own time."""

from collections import deque
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from dataclasses import replace
from fractions import Fraction

import av

from app.log import get_logger
from app.media.card import CardFailed, faultless, on_card, open_on
from app.media.damage import Damage
from app.media.ending import end_of_last
from app.media.errors import reading
from app.media.frame import Frame, VideoInfo
from app.media.planes import to_planes
from app.media.sequence import PICTURES
from app.media.shots import SCORED_AFTER, ShotDetector
from app.media.streams import frames_near, open_source, picture_stream, pictures
from app.media.tags import colour_of

_log = get_logger("media.decode")
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
    card: str | None = None,
    damage: Damage | None = None,
) -> Generator[Frame]:
    """The frames of [start, end), in seconds from the picture's beginning; ``None`` means all.

    Args:
        info: the file.
        start: the first frame's earliest time.
        end: the first time that is not wanted.
        check: called for every decoded frame, also for those before ``start``; what it raises ends the work.
        lead: so many frames before ``start`` come as well, as far as there are any.
        card: decodes as long as it can, see :func:`~app.media.card.decoder_for`; ``None``: software does.
        damage: counts what software passes over or patches.

    Raises:
        InputError: the file cannot be decoded further.
    """
    last = None
    if card is not None:
        try:
            for frame in decode_on(card, info, start, end, check, lead):
                last = frame.pts
                yield frame
        except CardFailed as failed:
            _log.warning("%s does not decode any further, software does: %s", card, failed)
        else:
            return
    # From the same beginning as the card: in damaged files seeking would patch pictures in other ways.
    with reading(info.path):
        for frame in _frames(info, start, end, check, lead, None, damage or Damage()):
            if last is None or frame.pts > last:
                yield frame


def decode_on(
    card: str,
    info: VideoInfo,
    start: Fraction | None,
    end: Fraction | None = None,
    check: Callable[[], None] = lambda: None,
    lead: int = 0,
) -> Iterator[Frame]:
    """The same by a card alone.

    Raises:
        CardFailed: it cannot, or not any further.
    """
    with on_card():
        yield from _frames(info, start, end, check, lead, card, Damage())


def _frames(
    info: VideoInfo,
    start: Fraction | None,
    end: Fraction | None,
    check: Callable[[], None],
    lead: int,
    card: str | None,
    damage: Damage,
) -> Iterator[Frame]:
    first = info.start + (start or 0)
    last = None if end is None else info.start + end
    earlier: deque[Frame] = deque(maxlen=lead)
    with ExitStack() as opened:
        form, frames = _opened(info, first if start else None, lead + SCORED_AFTER, opened, card, damage)
        for frame in _lasting(_placed(frames, form, info, check), info):
            if not before(frame.pts, last, info):
                break
            if before(frame.pts, first, info):
                earlier.append(frame)
                continue
            yield from earlier
            earlier.clear()
            yield frame


def _placed(
    frames: Iterator[av.VideoFrame], form: str | None, info: VideoInfo, check: Callable[[], None]
) -> Iterator[Frame]:
    """What was decoded, each at its own time."""
    shots = ShotDetector()
    clock = _Clock(info)
    for decoded in frames:
        check()
        time, duration = clock.place(decoded)
        form = form or decoded.format.name
        picture = _uniform(decoded, info, form)
        yield _frame(picture, info, time, duration, shots.opens_shot(picture))


def _lasting(frames: Iterator[Frame], info: VideoInfo) -> Iterator[Frame]:
    """The frames, each until the next one is shown: what is told of single packets is often something else, or nothing.

    The last one lasts as long as it says itself, or else as the one before.
    """
    held, length = None, Fraction(0)
    for frame in frames:
        if held is not None:
            length = frame.pts - held.pts
            yield replace(held, duration=length)
        held = frame
    if held is not None:
        end = end_of_last(held.pts, held.duration or length, info.container, info.start + info.duration)
        yield replace(held, duration=end - held.pts)


def before(time: Fraction, bound: Fraction | None, info: VideoInfo) -> bool:
    """Whether a frame at ``time`` comes before ``bound``, both on the file's clock; ``None`` is never.

    Half a tick of tolerance: bounds given in decimals must hit the frame that they name.
    """
    return bound is None or time <= bound - info.time_base / 2


def _opened(
    info: VideoInfo, target: Fraction | None, earlier: int, opened: ExitStack, card: str | None, damage: Damage
) -> tuple[str | None, Iterator[av.VideoFrame]]:
    """The form of the pictures, if the file tells, and they, from ``earlier`` frames before ``target`` on, or all."""
    seeks = target is not None and info.container.startswith(_SOUGHT_EXACTLY)
    for seek in (True, False) if seeks else (False,):
        container = opened.enter_context(open_source(info.path) if card is None else open_on(card, info))
        stream = picture_stream(container, info.path)
        # A card does one frame after the other anyhow.
        stream.thread_type = "AUTO" if card is None else "SLICE"
        sought = frames_near(container, stream, target, earlier, damage=damage) if seek and target is not None else None
        frames = pictures(container, stream, damage) if not seek else sought
        if frames is not None:
            break
    frames = frames or iter(())
    return (stream.pix_fmt, frames) if card is None else (None, faultless(frames, info, damage))


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
