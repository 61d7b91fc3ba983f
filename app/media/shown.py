"""A decoded frame as a screen shows it."""

from dataclasses import dataclass
from fractions import Fraction

import av
import numpy as np
from av.video.reformatter import ColorRange, Colorspace

from app.media.errors import reading
from app.media.frame import Colour, Matrix, VideoInfo
from app.media.still import Picture, as_rgb
from app.media.tags import colour_of
from app.media.tone import is_hdr, toned

_MATRICES = {
    Matrix.FCC: Colorspace.FCC,
    Matrix.BT470BG: Colorspace.ITU601,
    Matrix.SMPTE170M: Colorspace.ITU601,
    Matrix.SMPTE240M: Colorspace.SMPTE240M,
    Matrix.BT2020_NCL: Colorspace.BT2020,
}

_LIMITED_WHITE = 65_283
"""Measured, at any depth."""


@dataclass(frozen=True)
class StillFrame:
    """A frame as a screen shows it."""

    picture: Picture
    seconds: Fraction
    """From the picture's beginning."""
    until: Fraction | None = None
    """When the next frame is shown; ``None`` where nobody knows, or no other comes."""


def as_seen(frame: av.VideoFrame, info: VideoInfo, size: tuple[int, int] | None = None) -> Picture:
    """Its picture in 8-bit RGB, neither turned nor stretched.

    Args:
        frame: as it was decoded.
        info: the file that it is from.
        size: width and height to which it is scaled; ``None``: as it is.

    High dynamic range is brought to what an ordinary screen can show.

    Raises:
        InputError: it cannot be converted.
    """
    colour = colour_of(frame, info.layout.is_rgb)[0]
    width, height = size or (frame.width, frame.height)
    with reading(info.path):
        shown = frame.reformat(
            width=width,
            height=height,
            format="rgb48le" if is_hdr(info) else "rgb24",
            src_colorspace=_MATRICES.get(colour.matrix, Colorspace.ITU709),
            src_color_range=ColorRange.JPEG if colour.full_range else ColorRange.MPEG,
        )
        if is_hdr(info):
            return toned(shown.to_ndarray().astype(np.uint16, copy=False), _white(info, colour), info)
        picture = as_rgb(shown)
    if info.layout.planes == 1 and not colour.full_range:
        picture = _stretched(picture)
    return picture


def _white(info: VideoInfo, colour: Colour) -> int:
    """The code that FFmpeg's scaler gives white in 16 bits: it shifts the bits that there are."""
    bits = info.layout.bits
    return ((1 << bits) - 1) << (16 - bits) if colour.full_range else _LIMITED_WHITE


def _stretched(grey: Picture) -> Picture:
    """Limited range as the screen wants it: FFmpeg's scaler takes grey for full range, whatever it is."""
    levels = (grey.astype(np.float32) - 16) * (255 / 219)
    stretched: Picture = levels.round().clip(0, 255).astype(np.uint8)
    return stretched
