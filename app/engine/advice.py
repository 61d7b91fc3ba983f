"""What footage suffers from, in plain words, and what each fault calls for."""

from dataclasses import dataclass
from enum import Enum

from app.engine.filters import MOST_NOISE, Crop, Deinterlace, Denoise, InverseTelecine, Sharpen, Step
from app.media.analyse import Analysis
from app.media.frame import VideoInfo
from app.media.scan import Scan

NOISY = 2.5
"""Standard deviation in steps of 8-bit luma; from about here on it is seen in flat parts."""
SOFT = 0.62
"""Softness of a picture that a Gaussian of 1.5 to 2 pixels has blurred; five clips in focus reach 0.56 at most."""
SMEARED = 0.45
"""Of the median pair of pictures. Most smears of four pixels and more reach it; of 288 photographs in motion that were
sharp, soft, noisy or compressed, two do."""
BLOCKY = 3.0
"""Five clips as they were made reach 2.1 at most; MPEG-2 with a quantiser of 4 makes 3.3 to 14 of them."""
SMALL = 720
"""Lines below which a picture looks blurred on the screens of today."""
SLOW = 20
"""Frames a second; films have 24."""
_SHOWN = 5
"""Missing pictures that are told by number."""
_STARVED = {"mpeg2video": 0.15, "mpeg4": 0.06, "vp8": 0.05, "h264": 0.03, "hevc": 0.015, "vp9": 0.015, "av1": 0.012}
"""Bits per pixel below which these codecs lose what can be seen."""


class Goal(Enum):
    """What a stage is for, in the order in which stages should work: those of networks are called as their task."""

    DEINTERLACE = "deinterlace"
    INVERSE_TELECINE = "inverse telecine"
    CROP = "crop"
    CLEANUP = "cleanup"
    DEBLUR = "deblur"
    INTERPOLATE = "interpolate"
    UPSCALE = "upscale"


@dataclass(frozen=True)
class Finding:
    """Something that a person would want to know of the footage."""

    sentence: str
    goal: Goal | None = None
    """What would help; ``None`` if it only needs to be known."""
    filter: Step | None = None
    """The filter that does it, or stands in for a network where none is at hand."""
    against_motion: bool = False
    """Whether motion did it, so that networks which take back what motion smeared help more than others."""


def findings(info: VideoInfo, analysis: Analysis) -> tuple[Finding, ...]:
    """Everything that the footage suffers from, the worst for the eye first."""
    found = (
        *_scan(info, analysis),
        _damage(analysis),
        _missing(info),
        _compression(info, analysis),
        _noise(analysis),
        _blur(analysis),
        _size(info),
        _rate(info),
        _variable(analysis),
        _bars(analysis),
        *_stretches(analysis),
    )
    return tuple(finding for finding in found if finding is not None)


def goals_of(found: tuple[Finding, ...]) -> list[Goal]:
    """What would help, in the order in which it should be done."""
    wanted = {finding.goal for finding in found}
    return [goal for goal in Goal if goal in wanted]


def _scan(info: VideoInfo, analysis: Analysis) -> tuple[Finding, ...]:
    match analysis.scan:
        case Scan.TOP_FIRST | Scan.BOTTOM_FIRST:
            order = analysis.scan.value.removeprefix("interlaced, ")
            return (Finding(f"It is interlaced ({order}): moving edges show combs.", Goal.DEINTERLACE, Deinterlace()),)
        case Scan.TELECINE:
            return (
                Finding(
                    "It is film that was spread over the fields of television: two of five frames show combs.",
                    Goal.INVERSE_TELECINE,
                    InverseTelecine(),
                ),
            )
        case Scan.PROGRESSIVE if info.interlaced:
            return (Finding("It calls itself interlaced, but its frames are whole pictures."),)
        case Scan.UNKNOWN if info.interlaced:
            return (
                Finding("It calls itself interlaced; too little moves to be sure.", Goal.DEINTERLACE, Deinterlace()),
            )
    return ()


def _damage(analysis: Analysis) -> Finding | None:
    if analysis.counted is None or not analysis.counted.damage.any:
        return None
    return Finding(f"The file is damaged: {analysis.counted.damage}.")


def _missing(info: VideoInfo) -> Finding | None:
    missing = info.missing_pictures
    if not missing:
        return None
    shown = ", ".join(map(str, missing[:_SHOWN])) + (" and more" if len(missing) > _SHOWN else "")
    return Finding(f"{len(missing)} pictures of the sequence are missing ({shown}): the ones before last longer.")


def _compression(info: VideoInfo, analysis: Analysis) -> Finding | None:
    if analysis.blemishes.blockiness >= BLOCKY:
        return Finding("It was strongly compressed: the edges of blocks show.", Goal.CLEANUP, Denoise(noise=NOISY))
    floor = _STARVED.get(info.codec)
    if floor is None or not analysis.bit_rate or not info.frame_rate:
        return None
    if analysis.bit_rate / (info.width * info.height * info.frame_rate) < floor:
        rate = f"{analysis.bit_rate / 1e6:.1f} megabits a second"
        sentence = f"It was strongly compressed: {rate} are little for this size."
        return Finding(sentence, Goal.CLEANUP, Denoise(noise=NOISY))
    return None


def _noise(analysis: Analysis) -> Finding | None:
    noise = analysis.blemishes.noise
    if noise < NOISY:
        return None
    return Finding("It is noisy.", Goal.CLEANUP, Denoise(noise=min(round(noise, 1), MOST_NOISE)))


def _blur(analysis: Analysis) -> Finding | None:
    # Combs are sharp edges: they hide how soft the picture is.
    if analysis.scan in (Scan.TOP_FIRST, Scan.BOTTOM_FIRST, Scan.TELECINE):
        return None
    if analysis.smear >= SMEARED:
        return Finding("Motion blurs it.", Goal.DEBLUR, Sharpen(), against_motion=True)
    if analysis.blemishes.softness >= SOFT:
        return Finding("It is blurred: out of focus, shaken, or enlarged before.", Goal.DEBLUR, Sharpen())
    return None


def _size(info: VideoInfo) -> Finding | None:
    if min(info.width, info.height) >= SMALL:
        return None
    width, height = info.shown_size
    return Finding(f"The picture is small: {width} × {height} pixels.", Goal.UPSCALE)


def _rate(info: VideoInfo) -> Finding | None:
    if not info.frame_rate or info.frame_rate >= SLOW:
        return None
    return Finding(f"It shows only {float(info.frame_rate):.3g} frames a second: motion stutters.", Goal.INTERPOLATE)


def _variable(analysis: Analysis) -> Finding | None:
    if analysis.constant_rate is not False:
        return None
    return Finding("Its frames are not equally far apart (variable frame rate); every frame keeps its own time.")


def _bars(analysis: Analysis) -> Finding | None:
    bars = analysis.bars
    if not bars.any:
        return None
    return Finding(
        f"Black bars surround the picture: {bars.top} pixels above, {bars.bottom} below,"
        f" {bars.left} left, {bars.right} right.",
        Goal.CROP,
        Crop(),
    )


def _stretches(analysis: Analysis) -> tuple[Finding, ...]:
    if analysis.counted is None:
        return ()
    black = [Finding(f"It is black from {s.start:.1f} to {s.end:.1f} seconds.") for s in analysis.counted.black]
    still = [
        Finding(f"Nothing moves from {s.start:.1f} to {s.end:.1f} seconds.")
        for s in analysis.counted.frozen
        if not any(b.start <= s.start and s.end <= b.end for b in analysis.counted.black)
    ]
    return (*black, *still)
