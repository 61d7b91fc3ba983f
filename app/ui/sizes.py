"""Output sizes to choose from."""

from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from app.engine.course import Course
from app.engine.job import Target
from app.engine.size import pixel_shape
from app.errors import UsageError
from app.media.frame import VideoInfo
from app.ui import text

translate = QCoreApplication.translate

_FACTORS = (2, 4)
_NAMED = {"720p": "720p (HD)", "1080p": "1080p (Full HD)", "1440p": "1440p (2K)", "4k": "2160p (4K)"}
_OWN = Target()


@dataclass(frozen=True)
class SizeChoice:
    """An output size and what to call it."""

    label: str
    target: Target


def choices(seen: VideoInfo, way: Course, chosen: Target = _OWN) -> tuple[SizeChoice, ...]:
    """What can be asked for, what the recipe gives by itself first; nothing smaller than the source, and no other name
    for its size unless it is chosen.

    Args:
        seen: the source behind the recipe's head.
        way: what the recipe makes of it.
        chosen: what is asked for now.
    """
    own = Fraction(way.end.height, seen.height)
    found = [SizeChoice(_own_name(seen, way, own), _OWN)]
    found += [SizeChoice(_factor_name(factor), Target(scale=Fraction(factor))) for factor in _FACTORS if factor != own]
    same = SizeChoice(_factor_name(1), Target(scale=Fraction(1)))
    named = (SizeChoice(name, Target.parse(key)) for key, name in _NAMED.items())
    known = shown_output(same.target, seen, way)
    found += [choice for choice in named if choice.target == chosen or shown_output(choice.target, seen, way) != known]
    if own != 1:
        found.append(same)
    return tuple(
        SizeChoice(f"{choice.label}  —  {text.pixels(*shown)}", choice.target)
        for choice in found
        if (shown := shown_output(choice.target, seen, way)) is not None
    )


def shown_output(target: Target, seen: VideoInfo, way: Course) -> tuple[int, int] | None:
    """The result's size as a screen shows it; ``None`` where it is smaller than the source or cannot be made."""
    try:
        width, height = way.output(target, seen)
    except UsageError:
        return None
    if target != _OWN and (width < seen.width - 1 or height < seen.height - 1):  # odd sizes may lose a pixel
        return None
    stretched = round(width * pixel_shape(target, way.end))
    return (height, stretched) if seen.rotation % 180 else (stretched, height)


def _own_name(seen: VideoInfo, way: Course, own: Fraction) -> str:
    if own.denominator == 1 and way.end.width == own * seen.width:
        return _factor_name(int(own))
    return translate("sizes", "As the recipe gives")


def _factor_name(factor: int) -> str:
    return translate("sizes", "Same size") if factor == 1 else f"×{factor}"
