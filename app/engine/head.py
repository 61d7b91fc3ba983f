"""The head of a recipe: what is done to the source's frames while they still are as the file holds them.

Free of torch. What does it is :mod:`app.engine.headed`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from fractions import Fraction
from math import ceil

from app.engine.filters import Crop, Deinterlace, FieldOrder, FieldRate, InverseTelecine, Step
from app.errors import UsageError
from app.media.analyse import analyse
from app.media.bars import Bars
from app.media.frame import VideoInfo
from app.media.shots import SCORED_AFTER

_BOTTOM_FIRST_CODECS = ("dvvideo",)
"""DV has the bottom field first; nearly everything else that does not tell has the top one."""
_FIELD_MATCHER_BITS = 8
"""Of a sample of grey and RGB, of which FFmpeg's fieldmatch knows no more."""


_LEAST_SIDE = 16
"""Pixels."""
CYCLE = 5
"""Frames in a round of 3:2 pulldown."""
_KEPT = CYCLE - 1
"""Pictures in them."""


@dataclass(frozen=True)
class Head:
    """Fields become pictures, bars are cut off. Nothing in it is left open."""

    fields: Step | None = None
    """:class:`Deinterlace`, :class:`InverseTelecine` or nothing."""
    bars: Bars = field(default_factory=Bars)
    """What is cut off: multiples of the source's chroma subsampling."""

    @property
    def per_frame(self) -> Fraction:
        """Pictures for each frame of the source."""
        match self.fields:
            case Deinterlace(rate=FieldRate.DOUBLE):
                return Fraction(2)
            case InverseTelecine():
                return Fraction(_KEPT, CYCLE)
        return Fraction(1)

    @property
    def frames_together(self) -> int:
        """A segment holds a multiple of so many frames."""
        return CYCLE if isinstance(self.fields, InverseTelecine) else 1

    def reach(self, wanted: int) -> int:
        """How many source frames around a segment it must see, so that ``wanted`` pictures on each side are right."""
        match self.fields:
            case Deinterlace():
                return ceil(wanted / self.per_frame) + 1 + SCORED_AFTER
            case InverseTelecine():
                return CYCLE * ceil(wanted / _KEPT) + CYCLE
        return wanted

    def seen(self, info: VideoInfo) -> VideoInfo:
        """The source as the rest of the recipe sees it."""
        width, height = self.bars.size_inside(info.width, info.height)
        info = replace(info, width=width, height=height)
        if self.fields is None:
            return info
        rate = None if info.frame_rate is None else info.frame_rate * self.per_frame
        tick = info.time_base / self.per_frame.numerator  # a round is shared out evenly among its pictures
        return replace(info, frame_rate=rate, time_base=tick, interlaced=False)


def head_of(steps: Iterable[Step], info: VideoInfo) -> Head:
    """The head of a recipe, with everything measured that it leaves open.

    Raises:
        UsageError: a step of it comes too late, or the source is none for it.
        InputError: the source cannot be measured.
    """
    head = Head()
    for number, step in enumerate(steps):
        if isinstance(step, Deinterlace | InverseTelecine):
            _check_fields(step, number, info)
            settled = step if step.order is not FieldOrder.MEASURED else replace(step, order=_order(info))
            head = replace(head, fields=settled)
        if isinstance(step, Crop):
            if number != (head.fields is not None):
                raise UsageError(
                    "The filter “crop” must come before networks and other filters.",
                    "Move it to the beginning of the recipe, behind “deinterlace” or “inverse-telecine” if need be.",
                )
            head = replace(head, bars=_bars(step, info))
    return head


def _bars(step: Crop, info: VideoInfo) -> Bars:
    """What is cut off: rather a little more than a line of a bar left, or half a chroma sample."""
    said = Bars(step.top, step.bottom, step.left, step.right)
    found = said if said.any else analyse(info).bars
    across, down = (1 << shift for shift in info.layout.chroma_shift or (0, 0))
    sides = (found.top, down), (found.bottom, down), (found.left, across), (found.right, across)
    bars = Bars(*(ceil(pixels / multiple) * multiple for pixels, multiple in sides))
    if min(bars.size_inside(info.width, info.height)) < _LEAST_SIDE:
        raise UsageError(
            f"So much is cut off that less than {_LEAST_SIDE} pixels are left.",
            f"The picture has {info.width} × {info.height} pixels: cut off less.",
        )
    return bars


def _check_fields(step: Deinterlace | InverseTelecine, number: int, info: VideoInfo) -> None:
    if number:
        raise UsageError(
            f"The filter “{step.name}” must come first: whatever is done before it mixes the fields.",
            "Move it to the beginning of the recipe, and leave out any second one.",
        )
    deep = info.layout.chroma_shift is None and info.layout.bits > _FIELD_MATCHER_BITS
    if isinstance(step, InverseTelecine) and deep:
        raise UsageError(
            f"Telecine can only be undone in grey and RGB of {_FIELD_MATCHER_BITS} bits a sample;"
            f" {info.path.name} has {info.layout.bits}.",
            "Use “deinterlace” instead, or convert the video to 8 bits first.",
        )


def _order(info: VideoInfo) -> FieldOrder:
    top_first = analyse(info).top_first
    if top_first is None:
        top_first = info.codec not in _BOTTOM_FIRST_CODECS
    return FieldOrder.TOP if top_first else FieldOrder.BOTTOM
