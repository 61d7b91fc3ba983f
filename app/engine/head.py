"""The head of a recipe: what is done to the source's frames while they still are as the file holds them.

Free of torch. What does it is :mod:`app.engine.headed`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil

from app.engine.filters import Deinterlace, FieldOrder, FieldRate, Step
from app.errors import UsageError
from app.media.analyse import analyse
from app.media.frame import VideoInfo
from app.media.shots import SCORED_AFTER

_BOTTOM_FIRST_CODECS = ("dvvideo",)
"""DV has the bottom field first; nearly everything else that does not tell has the top one."""


@dataclass(frozen=True)
class Head:
    """Fields become pictures. Nothing in it is left open."""

    fields: Deinterlace | None = None

    @property
    def per_frame(self) -> Fraction:
        """Pictures for each frame of the source."""
        double = self.fields is not None and self.fields.rate is FieldRate.DOUBLE
        return Fraction(2 if double else 1)

    def reach(self, wanted: int) -> int:
        """How many source frames around a segment it must see, so that ``wanted`` pictures on each side are right."""
        if self.fields is None:
            return wanted
        return ceil(wanted / self.per_frame) + 1 + SCORED_AFTER

    def seen(self, info: VideoInfo) -> VideoInfo:
        """The source as the rest of the recipe sees it."""
        if self.fields is None:
            return info
        rate = None if info.frame_rate is None else info.frame_rate * self.per_frame
        return replace(info, frame_rate=rate, time_base=info.time_base / self.per_frame, interlaced=False)


def head_of(steps: Iterable[Step], info: VideoInfo) -> Head:
    """The head of a recipe, with everything measured that it leaves open.

    Raises:
        UsageError: a step of it comes too late.
        InputError: the source cannot be measured.
    """
    fields = None
    for number, step in enumerate(steps):
        if isinstance(step, Deinterlace):
            if number:
                raise UsageError(
                    "Deinterlacing must come first: whatever is done before it mixes the fields.",
                    "Move it to the beginning of the recipe.",
                )
            fields = step if step.order is not FieldOrder.MEASURED else replace(step, order=_order(info))
    return Head(fields)


def _order(info: VideoInfo) -> FieldOrder:
    top_first = analyse(info).top_first
    if top_first is None:
        top_first = info.codec not in _BOTTOM_FIRST_CODECS
    return FieldOrder.TOP if top_first else FieldOrder.BOTTOM
