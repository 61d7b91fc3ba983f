"""The size that was asked for, from the size that the networks give."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction

import torch.nn.functional as F

from app.engine.job import Target
from app.engine.picture import Picture
from app.errors import UsageError
from app.media.frame import VideoInfo
from app.media.inspect import LARGEST_SIDE


def output_size(target: Target, info: VideoInfo, network_scale: int) -> tuple[int, int]:
    """Width and height in even pixels, as 4:2:0 needs them; the pixels keep the source's shape.

    Raises:
        UsageError: the result would be too large or too small to be encoded.
    """
    factor = Fraction(network_scale) if target.scale is None else target.scale
    if target.box is not None:
        across, down = target.box
        if info.rotation % 180:
            across, down = down, across
        factor = min(across / (info.width * info.sample_aspect), Fraction(down, info.height))
    width, height = (max(2, 2 * round(length * factor / 2)) for length in (info.width, info.height))
    if max(width, height) > LARGEST_SIDE or min(width, height) < 16:
        raise UsageError(
            f"The result would be {width} × {height} pixels.",
            f"Ask for a size of 16 to {LARGEST_SIDE} pixels a side.",
        )
    return width, height


def resized(pictures: Iterable[Picture], size: tuple[int, int]) -> Iterator[Picture]:
    """The pictures at ``size`` (width, height), antialiased."""
    wanted = (size[1], size[0])
    for picture in pictures:
        if picture.rgb.shape[1:] == wanted:
            yield picture
        else:
            rgb = F.interpolate(picture.rgb[None], size=wanted, mode="bicubic", antialias=True)[0]
            yield replace(picture, rgb=rgb)
