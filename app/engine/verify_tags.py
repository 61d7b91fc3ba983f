"""Do an output's tags say of shape and colour what its source's say?"""

from fractions import Fraction
from math import prod

from app.engine.receipt import Check
from app.media.codecs import UNTOLD
from app.media.frame import Colour, Matrix, VideoInfo
from app.media.sequence import PICTURES
from app.media.webp_file import WEBP

_UPRIGHT = (PICTURES, "gif", WEBP)
"""Kinds of results that tell neither of rotation nor of a screen: their pictures are turned themselves."""
_WEBP_COLOUR = Colour(Matrix.BT470BG, full_range=False)
_ASPECT = Fraction(1, 100)
"""Of the shape: nobody sees less."""


def shape_check(made: VideoInfo, source: VideoInfo, wanted: tuple[int, int] | None) -> Check:
    """The size is the one that was wanted, if any, and players show the same shape."""
    size = made.width, made.height
    if wanted is not None and size != wanted:
        sentence = f"The picture is {size[0]} × {size[1]} pixels, expected {wanted[0]} × {wanted[1]}."
        return Check("shape", False, sentence)
    shapes = [_shape(info) for info in (made, source)]
    upright = made.container in _UPRIGHT or made.rotation == source.rotation
    # Sides are even numbers of pixels: each may be one off.
    rounding = prod(Fraction(side, side - 1) for side in size) - 1
    passed = abs(shapes[0] / shapes[1] - 1) <= max(_ASPECT, rounding) and upright
    return Check("shape", passed, f"Shown as {float(shapes[0]):.3f}:1, the source as {float(shapes[1]):.3f}:1.")


def _shape(info: VideoInfo) -> Fraction:
    """Width over height, as players show it."""
    shape = info.sample_aspect * info.width / info.height
    return 1 / shape if info.rotation % 180 else shape


def colour_check(made: VideoInfo, source: VideoInfo, expected: Colour | None) -> Check:
    """Players are told the same of the colours."""
    told, wanted = made.colour, expected or source.colour
    if made.container == WEBP:  # all files have the same
        wanted = _WEBP_COLOUR
    if source.layout.is_rgb:  # becomes YUV, which has tags of its own
        return Check("colour", not made.colour_guessed, "The colours are tagged.")
    pairs = [
        ("matrix", told.matrix.name, wanted.matrix.name),
        ("range", _levels(told), _levels(wanted)),
        ("primaries", told.primaries, wanted.primaries),
        ("transfer", told.transfer, wanted.transfer),
    ]
    if made.container not in _UPRIGHT:
        pairs.append(("mastering display", _mastering(made), _mastering(source)))
        pairs.append(("light level", made.hdr and made.hdr.light, source.hdr and source.hdr.light))
    differing = [f"{name} {found} instead of {right}" for name, found, right in pairs if right not in (found, UNTOLD)]
    if differing:
        return Check("colour", False, f"The colours are tagged wrongly: {', '.join(differing)}.")
    return Check("colour", True, "The colours are tagged as the source's.")


def _levels(colour: Colour) -> str:
    return "full" if colour.full_range else "limited"


def _mastering(info: VideoInfo) -> str:
    """Whether it is told: encoders round its figures."""
    return "told" if info.hdr and info.hdr.mastering else "untold"
