"""Frames through FFmpeg's filters, and which of them do what."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import TypeAlias, TypeVar, cast

import av

from app.media.chain import BY_A_COPY, FilterChain
from app.media.frame import Frame
from app.media.planes import from_planes, to_planes
from app.media.shots import ShotDetector

Spec: TypeAlias = tuple[str, str]
"""A filter's name and its arguments, as FFmpeg writes them."""
T = TypeVar("T")
DENOISER_BLOCK = 64
"""Samples; blocks of :func:`denoiser` that reach beyond the picture's right or lower border hold what was in memory."""
_SHALLOW = 8
"""Bits of a sample that ``fieldmatch`` takes as they are."""


def deinterlacer(top_first: bool, double: bool) -> Spec:
    """Fields become pictures: one of each frame, or one of each field. It looks one frame back and one ahead."""
    mode, parity = "send_field" if double else "send_frame", "tff" if top_first else "bff"
    return "bwdif", f"mode={mode}:parity={parity}:deint=all"


def field_matcher(top_first: bool, bits: int) -> tuple[Spec, ...]:
    """Each frame gets the fields that belong to one picture; what shows combs then is deinterlaced.

    It looks two frames back and two ahead. Deeper samples than 8 bits are matched by a copy; combs are not looked for
    there, since FFmpeg writes beyond its memory when it looks for them beside a copy.
    """
    parity = "tff" if top_first else "bff"
    if bits > _SHALLOW:
        return (("fieldmatch", f"order={parity}:mode=pc:combmatch=none:{BY_A_COPY}"),)
    return (
        ("fieldmatch", f"order={parity}:mode=pc_n:combmatch=full"),
        ("bwdif", f"mode=send_frame:parity={parity}:deint=interlaced"),
    )


def decimator(cycle: int) -> Spec:
    """Of each ``cycle`` frames the one goes that repeats the one before it best; a last, shorter round stays whole."""
    return "decimate", f"cycle={cycle}"


def denoiser(noise: float) -> Spec:
    """Against noise with a standard deviation of ``noise`` steps of 8 bits, whatever the depth is.

    Measured on film with added noise of 4 and 10 steps: a threshold of twice that wins 8 dB. Smaller blocks, or such
    as overlap by half, as is usual, leave lines at the picture's border that are up to 5 steps off. A picture must have
    :data:`DENOISER_BLOCK` samples more to the right and below than are wanted: these are not the same every time.
    """
    return "fftdnoiz", f"sigma={2 * noise}:block={DENOISER_BLOCK}:overlap=0.6"


DEBANDER: Spec = ("deband", "")
SHARPENER: Spec = ("cas", "strength=1:planes=1")


def filtered(
    items: Iterable[T], frame_of: Callable[[T], Frame], *filters: Spec, new_shots: bool = False
) -> Iterator[tuple[T, Frame]]:
    """What filters make of frames: each result with the item whose frame it was made of, in order.

    Args:
        items: anything with consecutive frames of one size and layout.
        frame_of: the frame of an item, asked for once; a result keeps its time.
        filters: in their order; they may leave frames out, or make several of one.
        new_shots: look for cuts in the results; else a result opens a shot if the item's frame does.
    """
    chain: FilterChain | None = None
    shots = ShotDetector() if new_shots else None
    waiting: dict[int, tuple[T, Frame]] = {}
    for number, item in enumerate(items):
        frame = frame_of(item)
        picture = _numbered(frame, number)
        waiting[number] = item, frame
        chain = chain or FilterChain(picture, *filters)
        yield from _results(chain.push(picture), waiting, shots)
    if chain is not None:
        yield from _results(chain.flush(), waiting, shots)


def _results(
    pictures: Iterable[av.VideoFrame], waiting: dict[int, tuple[T, Frame]], shots: ShotDetector | None
) -> Iterator[tuple[T, Frame]]:
    for picture in pictures:
        (number,) = cast(list[int], picture.opaque)
        for passed in [earlier for earlier in waiting if earlier < number]:
            del waiting[passed]
        item, frame = waiting[number]
        new_shot = frame.new_shot if shots is None else shots.opens_shot(picture)
        yield item, replace(frame, planes=to_planes(picture, frame.layout), new_shot=new_shot)


def _numbered(frame: Frame, number: int) -> av.VideoFrame:
    """The frame as FFmpeg wants it. Filters change times as they like, but not the number."""
    picture = from_planes(frame.planes, frame.layout)
    picture.pts, picture.time_base = number, Fraction(1)
    picture.opaque = [number]  # of its own: PyAV confuses frames of several chains that carry the same object
    return picture
