"""Which part of the picture a preview shows, and the recipe that makes just that of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import ceil, floor, prod, sqrt

from app.engine.calibration import Setting, remembered
from app.engine.contract import ModelCard
from app.engine.filters import Crop, Deinterlace, InverseTelecine, Resize, Step
from app.engine.head import Head
from app.engine.job import Job, Recipe, Target
from app.engine.region import Region
from app.engine.size import growth
from app.media.bars import Bars
from app.media.frame import VideoInfo

QUICK_SECONDS = 1.2
"""What one frame may take where a preview shall be quick: with all the rest a person has it after some two seconds."""
_USUAL_PIXELS = 320 * 180
"""Of the source, where nobody has measured the network: what the bundled one does in that time on two cores."""
_LEAST_PIXELS = 240 * 136
"""Of less nobody can judge anything."""
_ROUNDING = 0.01
_MULTIPLE = 4
"""Pixels; of every subsampling of chroma, and results stay even."""


def quick_pixels(job: Job, catalogue: Mapping[str, ModelCard]) -> int | None:
    """How many pixels of the source are done in :data:`QUICK_SECONDS`; ``None``: filters alone do any number."""
    cards = [catalogue[stage.model] for stage in job.recipe.networks if stage.model in catalogue]
    if not cards:
        return None
    device = job.device.split(",")[0]
    seconds, scale = 0.0, 1
    for card in cards:
        measured = remembered(Setting.of(card, device, job.precision))
        if measured is None:
            return _USUAL_PIXELS
        seconds += measured.seconds_per_megapixel * scale**2
        scale *= card.scale
    return max(_LEAST_PIXELS, round(QUICK_SECONDS / seconds * 1e6))


def part_of(info: VideoInfo, region: Region, most: int | None, within: Bars) -> Bars:
    """What is cut off so that a region is left, or as much of its middle as ``most`` allows.

    Args:
        info: the source.
        region: the part that is wanted, of the picture as it is stored.
        most: pixels; ``None``: any number.
        within: what is cut off anyway.
    """
    left, right = _span(region.left, region.right, info.width, within.left, within.right)
    top, bottom = _span(region.top, region.bottom, info.height, within.top, within.bottom)
    pixels = (right - left) * (bottom - top)
    if most is None or pixels <= most:
        return Bars(top, info.height - bottom, left, info.width - right)
    share = sqrt(most / pixels)
    left, right = _middle(left, right, share)
    top, bottom = _middle(top, bottom, share)
    return Bars(top, info.height - bottom, left, info.width - right)


def partial_recipe(recipe: Recipe, head: Head, part: Bars, info: VideoInfo, cards: Sequence[ModelCard]) -> Recipe:
    """The recipe for a part of the picture: what it makes of it is what it would make of it in the whole.

    Args:
        recipe: for the whole picture.
        head: of the recipe, measured.
        part: what is cut off.
        info: the source.
        cards: of the recipe's networks.
    """
    if part == head.bars:
        return recipe
    seen, target = head.seen(info), recipe.target
    if target.box is not None:
        scale = prod(card.scale for card in cards)
        target = Target(growth(target, seen, scale), square_pixels=target.square_pixels)
    crop = Crop(top=part.top, bottom=part.bottom, left=part.left, right=part.right)
    fields = () if head.fields is None else (head.fields,)
    rest: list[Step] = [step for step in recipe.stages if not isinstance(step, Deinterlace | InverseTelecine | Crop)]
    left = part.size_inside(info.width, info.height)
    shares = left[0] / seen.width, left[1] / seen.height
    if info.rotation % 180:  # a step's width is that of the picture as it is shown
        shares = shares[::-1]
    rest = [_smaller(step, *shares) if isinstance(step, Resize) else step for step in rest]
    return replace(recipe, stages=(*fields, crop, *rest), target=target)


def _smaller(step: Resize, across: float, down: float) -> Resize:
    """What resizes a part of the picture as the step does the whole."""
    return replace(step, width=round(step.width * across), height=round(step.height * down))


def _span(first: float, last: float, length: int, before: int, behind: int) -> tuple[int, int]:
    """Pixels of a side, in whole multiples but at the picture's own edges."""
    low = max(before, floor(first * length / _MULTIPLE + _ROUNDING) * _MULTIPLE)
    high = min(length - behind, ceil(last * length / _MULTIPLE - _ROUNDING) * _MULTIPLE)
    if high - low < 4 * _MULTIPLE:  # a region beside the picture that is left: the whole side
        return before, length - behind
    return low, high


def _middle(low: int, high: int, share: float) -> tuple[int, int]:
    length = max(8 * _MULTIPLE, round((high - low) * share / _MULTIPLE) * _MULTIPLE)
    start = (low + (high - low - length) // 2) // _MULTIPLE * _MULTIPLE
    start = max(low, start)
    return start, min(high, start + length)
