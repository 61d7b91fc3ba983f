"""Do an output's pictures show what its source shows? Neither blank, nor frozen, nor of other colours."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import numpy.typing as npt

from app.engine.receipt import Check
from app.errors import InputError
from app.media.bars import Bars
from app.media.frame import VideoInfo
from app.media.reader import FrameReader
from app.media.shown import StillFrame

_APART = Fraction(5)
"""Seconds from one place that is looked at to the next."""
_MOST_PLACES, _FEW = 200, 12
"""Places in an output; those at which colours are compared, since the source has to be decoded there too."""
_STEPS = 3
"""Frames over which motion is looked for."""
_POINTS = 8
"""Of a picture, across and down, that are compared; each is the mean of the pixels around it. No picture has less."""
_BLANK, _DETAILED = 1.5, 6.0
"""Standard deviation in 8-bit steps: below the first nothing is shown, above the second something is."""
_STILL, _MOVING = 0.25, 2.0
"""Mean difference in 8-bit steps: below the first nothing moves, above the second something does."""
_OTHER_COLOUR = 6.0
"""Mean difference of a channel in 8-bit steps: a wrong matrix or range makes more, restoring makes less."""

_Points = npt.NDArray[np.float32]
_NAMED = 3
"""Places that a sentence names."""


@dataclass(frozen=True)
class Timing:
    """Where an output's pictures come from: output second t is source second ``begin`` + t / ``slowdown``."""

    begin: Fraction
    """Seconds from the beginning of the source's picture."""
    slowdown: Fraction
    bars: Bars
    """What of the source's pictures is left out."""
    turn: int = 0
    """Degrees, anticlockwise, by which the source's pictures lie otherwise in the file than the output's."""

    def source_second(self, second: Fraction) -> Fraction:
        """Of the source, for a second of the output."""
        return self.begin + second / self.slowdown


@dataclass(frozen=True)
class _Look:
    """Two pictures shortly after one another."""

    begin: Fraction
    end: Fraction
    first: _Points
    last: _Points

    @property
    def detail(self) -> float:
        return float(self.first.std(axis=(0, 1)).max())

    @property
    def motion(self) -> float:
        return float(np.abs(self.first - self.last).mean())


def compare_pictures(
    made: VideoInfo, key_times: tuple[Fraction, ...], source: VideoInfo, timing: Timing, check: Callable[[], None]
) -> tuple[Check, ...]:
    """Look at an output and, where it seems wrong, at its source.

    Args:
        made: the output.
        key_times: where its decoding can begin, on its clock.
        source: its source.
        timing: how the two belong together.
        check: called for every place; what it raises ends the work.
    """
    try:
        with FrameReader(made.path) as output, FrameReader(source.path) as original:
            return _compared(list(_looks(output, _places(made, key_times), check)), original, timing, check)
    except InputError as error:
        return (Check("decoding", False, error.message),)


def _compared(
    looks: list[_Look], original: FrameReader, timing: Timing, check: Callable[[], None]
) -> tuple[Check, ...]:
    blank, frozen = [], []
    for look in looks:
        if look.detail < _BLANK or look.motion < _STILL:
            check()
            shown = _source_look(original, look, timing)
            blank += [look.begin] if look.detail < _BLANK and shown.detail > _DETAILED else []
            frozen += [look.begin] if look.motion < _STILL and shown.motion > _MOVING else []
    return (
        _places_check("blank", blank, "shows nothing where the source shows something"),
        _places_check("frozen", frozen, "stands still where the source moves"),
        _colour_check(looks, original, timing, check),
    )


def _places_check(name: str, places: list[Fraction], fault: str) -> Check:
    if not places:
        return Check(name, True, f"Nowhere that was looked at it {fault}.")
    named = ", ".join(f"{float(place):.1f} s" for place in places[:_NAMED])
    more = f" and {len(places) - _NAMED} places more" if len(places) > _NAMED else ""
    return Check(name, False, f"It {fault}: at {named}{more}.")


def _colour_check(looks: list[_Look], original: FrameReader, timing: Timing, check: Callable[[], None]) -> Check:
    shifts = []
    for look in looks[:: -(-len(looks) // _FEW)]:
        check()
        shown = _points(original.at(timing.source_second(look.begin)), timing)
        shifts.append((look.first - shown).mean(axis=(0, 1)))
    shift = float(np.abs(np.mean(shifts, axis=0)).max())
    return Check("colours", shift <= _OTHER_COLOUR, f"The colours are {shift:.1f} of 255 steps from the source's.")


def _places(made: VideoInfo, key_times: tuple[Fraction, ...]) -> list[Fraction]:
    """Seconds from the picture's beginning: where decoding can begin, or all over a short video."""
    apart = max(_APART, made.duration / _MOST_PLACES)
    places: list[Fraction] = []
    for time in (key - made.start for key in key_times):
        if time >= 0 and (not places or time >= places[-1] + apart):
            places.append(time)
    return places if len(places) >= _FEW else [made.duration * index / _FEW for index in range(_FEW)]


def _looks(output: FrameReader, places: list[Fraction], check: Callable[[], None]) -> Iterator[_Look]:
    for place in places:
        check()
        first = last = output.at(place)
        for _ in range(_STEPS):
            last = output.step(last, 1)
        yield _Look(first.seconds, last.seconds, _points(first), _points(last))


def _source_look(original: FrameReader, look: _Look, timing: Timing) -> _Look:
    begin, end = timing.source_second(look.begin), timing.source_second(look.end)
    return _Look(begin, end, *(_points(original.at(second), timing) for second in (begin, end)))


def _points(frame: StillFrame, timing: Timing | None = None) -> _Points:
    picture = frame.picture
    if timing is not None:
        picture = np.rot90(picture[timing.bars.inside(*picture.shape[:2])], timing.turn // 90)
    height, width = picture.shape[:2]
    rows, columns = (np.linspace(0, side, _POINTS + 1).astype(int) for side in (height, width))
    lines = np.add.reduceat(picture, rows[:-1], 0, dtype=np.float32)
    sums = np.add.reduceat(lines, columns[:-1], 1, dtype=np.float32)
    points: _Points = (sums / np.outer(np.diff(rows), np.diff(columns))[..., None]).astype(np.float32)
    return points
