"""The source's frames, as the rest of a recipe sees them."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import chain, groupby, islice

from app.engine.filters import Deinterlace, FieldOrder, FieldRate, InverseTelecine
from app.engine.head import CYCLE, Head
from app.engine.source import Placed
from app.media.bars import Bars
from app.media.filters import decimator, deinterlacer, field_matcher, filtered
from app.media.frame import Frame, Plane


def headed(frames: Iterable[Placed], head: Head, wanted: int) -> Iterator[Placed]:
    """Frames in, pictures out, those around the segment counted anew.

    Args:
        frames: of one segment, with :meth:`Head.reach` of them on each side as far as there are any.
        head: what is done.
        wanted: pictures on each side.
    """
    match head.fields:
        case Deinterlace() as step:
            frames = _counted(_deinterlaced(frames, step), wanted)
        case InverseTelecine() as step:
            frames = _counted(_film(frames, step), wanted)
    if not head.bars.any:
        return iter(frames)
    return (Placed(_cropped(placed.frame, head.bars), placed.position) for placed in frames)


def _cropped(frame: Frame, bars: Bars) -> Frame:
    shifts = (0, 0), *[frame.layout.chroma_shift or (0, 0)] * 2
    cut = (_inside(plane, bars, shift) for plane, shift in zip(frame.planes, shifts, strict=False))
    return replace(frame, planes=tuple(cut))


def _inside(plane: Plane, bars: Bars, shift: tuple[int, int]) -> Plane:
    rows, columns = bars.inside(plane.shape[0], plane.shape[1], shift)
    cut: Plane = plane[rows, columns]
    return cut


def _deinterlaced(frames: Iterable[Placed], step: Deinterlace) -> Iterator[Placed]:
    """One picture of each frame, or one of each of its fields; positions stay those of the frames."""
    double = step.rate is FieldRate.DOUBLE
    spec = deinterlacer(step.order is FieldOrder.TOP, double)
    for number, (placed, frame) in enumerate(filtered(frames, _frame, spec, new_shots=True)):
        if not double:
            yield Placed(frame, placed.position)
            continue
        half = frame.duration / 2
        yield Placed(replace(frame, pts=frame.pts + half * (number % 2), duration=half), placed.position)


@dataclass
class _Round:
    """Frames of 3:2 pulldown that become film together."""

    frames: tuple[Placed, ...]
    shown: int = 0
    """How many of its pictures have come."""

    def next_time(self, frame: Frame) -> tuple[Fraction, Fraction]:
        """When its next picture is shown, and for how long: evenly, as on film; a round that is cut off is left."""
        if len(self.frames) < CYCLE:
            return frame.pts, frame.duration
        first, last = self.frames[0].frame, self.frames[-1].frame
        length = (last.pts - first.pts) / (CYCLE - 1) * CYCLE / (CYCLE - 1)
        self.shown += 1
        return first.pts + length * (self.shown - 1), length


def _film(frames: Iterable[Placed], step: InverseTelecine) -> Iterator[Placed]:
    """Four pictures of each five frames; rounds are counted from the segment's beginning, in both directions."""
    rounds = _whole_rounds(frames)
    first = next(rounds, None)
    if first is None:
        return
    matcher = field_matcher(step.order is FieldOrder.TOP, first.frame.layout.bits)
    found = filtered(chain((first,), rounds), _frame, *matcher)
    matched = (Placed(frame, placed.position) for placed, frame in found)
    parts = groupby(matched, key=lambda placed: placed.position > 0)
    film = (placed for _, part in parts for placed in _decimated(part))
    # Cuts are looked for in the end: frames of two shots are gone then.
    for placed, frame in filtered(film, _frame, new_shots=True):
        yield Placed(frame, placed.position)


def _whole_rounds(frames: Iterable[Placed]) -> Iterator[Placed]:
    """The frames, beginning with a round that ends where another one ends with the segment's beginning."""
    rest = iter(frames)
    first = next(rest, None)
    if first is None:
        return iter(())
    return islice(chain((first,), rest), max(0, -first.position) % CYCLE, None)


def _decimated(frames: Iterator[Placed]) -> Iterator[Placed]:
    rounds = map(_Round, iter(lambda: tuple(islice(frames, CYCLE)), ()))
    items = ((placed, together) for together in rounds for placed in together.frames)
    for (placed, together), frame in filtered(items, lambda item: item[0].frame, decimator(CYCLE)):
        time, duration = together.next_time(frame)
        yield Placed(replace(frame, pts=time, duration=duration), placed.position)


def _frame(placed: Placed) -> Frame:
    return placed.frame


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
