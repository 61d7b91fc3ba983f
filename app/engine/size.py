"""Which size a result has. Free of torch: the window asks before anything is computed."""

from fractions import Fraction

from app.engine.filters import Resize
from app.engine.job import Target
from app.errors import UsageError
from app.media.frame import VideoInfo
from app.media.inspect import LARGEST_SIDE

_SMALLEST_SIDE = 16


def output_size(target: Target, info: VideoInfo, network_scale: int) -> tuple[int, int]:
    """Width and height in even pixels, as 4:2:0 needs them; see :func:`pixel_shape` for the shape of each.

    Raises:
        UsageError: the result would be too large or too small to be encoded.
    """
    sides = _sides(target, info)
    factor = growth(target, info, network_scale)
    width, height = (max(2, 2 * round(length * factor / 2)) for length in sides)
    if max(width, height) > LARGEST_SIDE or min(width, height) < _SMALLEST_SIDE:
        raise UsageError(
            f"The result would be {width} × {height} pixels.",
            f"Ask for a size of {_SMALLEST_SIDE} to {LARGEST_SIDE} pixels a side.",
        )
    return width, height


def growth(target: Target, info: VideoInfo, network_scale: int) -> Fraction:
    """How many times as long the picture's sides become; where pixels change their shape, the lines of one direction
    more than that."""
    if target.box is None:
        return Fraction(network_scale) if target.scale is None else target.scale
    across, down = target.box
    if info.rotation % 180:
        across, down = down, across
    sides = _sides(target, info)
    return min(across / (sides[0] * pixel_shape(target, info)), down / sides[1])


def _sides(target: Target, info: VideoInfo) -> tuple[Fraction, Fraction]:
    """Width and height in the source's pixels, once these have the shape that is wanted."""
    # Of what there is too little some is added; nothing is taken away.
    wider = info.sample_aspect / pixel_shape(target, info)
    return info.width * max(Fraction(1), wider), info.height * max(Fraction(1), 1 / wider)


def target_of(step: Resize) -> Target:
    """The size that a step of a recipe asks for."""
    if not step.width and not step.height:
        return Target(Fraction(1), square_pixels=step.square_pixels)
    any_side = LARGEST_SIDE**2  # more than any shape lets the other side be
    return Target(box=(step.width or any_side, step.height or any_side), square_pixels=step.square_pixels)


def pixel_shape(target: Target, info: VideoInfo) -> Fraction:
    """Width of the result's pixels over their height."""
    return Fraction(1) if target.square_pixels else info.sample_aspect
