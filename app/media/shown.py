"""A decoded frame as a screen shows it. All of it leaves Python's lock alone: other threads paint meanwhile."""

from dataclasses import dataclass
from fractions import Fraction

import av
import numpy as np
import numpy.typing as npt
from av.video.reformatter import ColorRange, Colorspace

from app.media.errors import reading
from app.media.frame import Colour, Matrix, VideoInfo
from app.media.planes import is_transparent
from app.media.still import Picture
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
_SMALLEST = 900
"""Pixels of the larger side below which no further halving helps: views are seldom smaller."""

Screen = npt.NDArray[np.uint8]
"""(H, W, 4), blue, green, red and 255: as screens store pixels."""


@dataclass(frozen=True)
class StillFrame:
    """A frame as a screen shows it."""

    levels: tuple[Screen, ...]
    """The picture, half of it, a quarter, and so on, for views of any size."""
    seconds: Fraction
    """From the picture's beginning."""
    until: Fraction | None = None
    """When the next frame is shown; ``None`` where nobody knows, or no other comes."""

    @property
    def picture(self) -> Picture:
        """In its own size, for whoever is no screen."""
        return np.ascontiguousarray(self.levels[0][..., 2::-1])


def levels_of(frame: av.VideoFrame, info: VideoInfo) -> tuple[Screen, ...]:
    """Its picture as :func:`as_seen` gives it, and halved again and again for small views.

    Raises:
        InputError: it cannot be converted.
    """
    sizes = [(frame.width, frame.height)]
    while max(sizes[-1]) > 2 * _SMALLEST:
        width, height = sizes[-1]
        sizes.append((max(1, width // 2), max(1, height // 2)))
    return tuple(as_seen(frame, info, size) for size in sizes)


def as_seen(frame: av.VideoFrame, info: VideoInfo, size: tuple[int, int] | None = None) -> Screen:
    """Its picture in 8 bits, neither turned nor stretched.

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
            format="rgb48le" if is_hdr(info) else "bgra",
            src_colorspace=_MATRICES.get(colour.matrix, Colorspace.ITU709),
            src_color_range=ColorRange.JPEG if colour.full_range else ColorRange.MPEG,
        )
        if is_hdr(info):
            return _packed(toned(shown.to_ndarray().astype(np.uint16, copy=False), _white(info, colour), info))
        picture: Screen = shown.to_ndarray().astype(np.uint8, copy=False)
    if frame.format.has_palette or is_transparent(frame.format.name):
        picture = picture.copy()
        picture[..., 3] = 255
    if info.layout.planes == 1 and not colour.full_range:
        picture = _stretched(picture)
    return picture


def _white(info: VideoInfo, colour: Colour) -> int:
    """The code that FFmpeg's scaler gives white in 16 bits: it shifts the bits that there are."""
    bits = info.layout.bits
    return ((1 << bits) - 1) << (16 - bits) if colour.full_range else _LIMITED_WHITE


def _packed(picture: Picture) -> Screen:
    """RGB as screens store it."""
    height, width, _ = picture.shape
    packed = np.full((height, width, 4), 255, np.uint8)
    packed[..., :3] = picture[..., ::-1]
    return packed


def _stretched(grey: Screen) -> Screen:
    """Limited range as the screen wants it: FFmpeg's scaler takes grey for full range, whatever it is."""
    levels = (grey.astype(np.float32) - 16) * (255 / 219)
    stretched: Screen = levels.round().clip(0, 255).astype(np.uint8)
    return stretched
