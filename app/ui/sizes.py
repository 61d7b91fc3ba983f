"""Output sizes to choose from."""

from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from app.engine.job import Target
from app.engine.size import output_size
from app.errors import UsageError
from app.media.frame import VideoInfo
from app.ui import text

translate = QCoreApplication.translate

_FACTORS = (2, 4)
_NAMED = {"720p": "720p (HD)", "1080p": "1080p (Full HD)", "1440p": "1440p (2K)", "4k": "2160p (4K)"}


@dataclass(frozen=True)
class SizeChoice:
    """An output size and what to call it."""

    label: str
    target: Target


def choices(info: VideoInfo, network_scale: int) -> tuple[SizeChoice, ...]:
    """What can be asked for, the network's own factor first; nothing smaller than the source."""
    found = [SizeChoice(_factor_name(network_scale), Target())]
    factors = [factor for factor in _FACTORS if factor != network_scale]
    found += [SizeChoice(_factor_name(factor), Target(scale=Fraction(factor))) for factor in factors]
    found += [SizeChoice(name, Target.parse(key)) for key, name in _NAMED.items()]
    if network_scale != 1:
        found.append(SizeChoice(_factor_name(1), Target(scale=Fraction(1))))
    return tuple(
        SizeChoice(f"{choice.label}  —  {text.pixels(*shown)}", choice.target)
        for choice in found
        if (shown := shown_output(choice.target, info, network_scale)) is not None
    )


def shown_output(target: Target, info: VideoInfo, network_scale: int) -> tuple[int, int] | None:
    """The result's size as a screen shows it; ``None`` where it is smaller than the source or cannot be made."""
    try:
        width, height = output_size(target, info, network_scale)
    except UsageError:
        return None
    if width < info.width - 1 or height < info.height - 1:  # odd sizes may lose a pixel
        return None
    stretched = round(width * info.sample_aspect)
    return (height, stretched) if info.rotation % 180 else (stretched, height)


def _factor_name(factor: int) -> str:
    return translate("sizes", "Same size") if factor == 1 else f"×{factor}"
