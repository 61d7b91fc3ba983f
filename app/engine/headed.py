"""The source's frames, as the rest of a recipe sees them."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction

from app.engine.filters import Deinterlace, FieldOrder, FieldRate
from app.engine.head import Head
from app.engine.source import Placed
from app.engine.timing import with_followers
from app.media.filters import deinterlacer, filtered
from app.media.frame import Frame


def headed(frames: Iterable[Placed], head: Head, wanted: int) -> Iterator[Placed]:
    """Frames in, pictures out, those around the segment counted anew.

    Args:
        frames: of one segment, with :meth:`Head.reach` of them on each side as far as there are any.
        head: what is done.
        wanted: pictures on each side.
    """
    if head.fields is None:
        return iter(frames)
    return _counted(_deinterlaced(frames, head.fields), wanted)


def _deinterlaced(frames: Iterable[Placed], step: Deinterlace) -> Iterator[Placed]:
    """One picture of each frame, or one of each of its fields; positions stay those of the frames."""
    double = step.rate is FieldRate.DOUBLE
    spec = deinterlacer(step.order is FieldOrder.TOP, double)
    items = _timed(frames) if double else frames
    for number, (placed, frame) in enumerate(filtered(items, _frame, spec, new_shots=True)):
        if not double:
            yield Placed(frame, placed.position)
            continue
        half = frame.duration / 2
        yield Placed(replace(frame, pts=frame.pts + half * (number % 2), duration=half), placed.position)


def _frame(placed: Placed) -> Frame:
    return placed.frame


def _timed(frames: Iterable[Placed]) -> Iterator[Placed]:
    """The frames, each with a duration that ends when the next one is shown."""
    length = Fraction(0)
    for placed, follower in with_followers(frames):
        frame = placed.frame
        length = frame.duration or length if follower is None else follower.frame.pts - frame.pts
        yield Placed(replace(frame, duration=length), placed.position)


def _counted(pictures: Iterable[Placed], wanted: int) -> Iterator[Placed]:
    """The pictures of a segment and at most ``wanted`` on each side of it, with their own positions."""
    earlier: deque[Placed] = deque(maxlen=wanted)
    behind = 0
    for placed in pictures:
        if placed.position < 0:
            earlier.append(placed)
            continue
        for back in range(len(earlier), 0, -1):
            yield Placed(earlier.popleft().frame, -back)
        behind += placed.position > 0
        if behind > wanted:
            return
        yield Placed(placed.frame, behind)
