"""The head of a recipe before the job begins, without looking at the source's pictures again. Free of torch."""

from collections.abc import Iterable
from dataclasses import replace

from app.engine.filters import Crop, Deinterlace, FieldOrder, InverseTelecine, Step
from app.engine.head import Head, head_of
from app.media.bars import Bars
from app.media.frame import VideoInfo


def foreseen_head(steps: Iterable[Step], info: VideoInfo, bars: Bars) -> Head:
    """The head as far as sizes and numbers of frames go: which field comes first changes neither.

    Args:
        steps: of the recipe.
        info: the source.
        bars: those that were found in it; none where nobody has looked.

    Raises:
        UsageError: a step of it comes too late, or the source is none for it.
    """
    settled: list[Step] = []
    for step in steps:
        if isinstance(step, Deinterlace | InverseTelecine):
            settled.append(replace(step, order=FieldOrder.TOP))
        elif isinstance(step, Crop) and step == Crop():
            if bars.any:
                settled.append(Crop(top=bars.top, bottom=bars.bottom, left=bars.left, right=bars.right))
        else:
            settled.append(step)
    return head_of(settled, info)
