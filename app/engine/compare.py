"""A before/after picture of a finished job."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from app.media.frame import VideoInfo
from app.media.reader import FrameReader
from app.media.still import Picture, write_png

_DIVIDER = 2
"""Half the width of the white line between the halves, in pixels."""


def write_before_after(source: Path, output: Path, picture: Path, start: Fraction | None) -> None:
    """Write one PNG: the middle frame, left half from the source (enlarged), right half from the output.

    It looks as players show the output: upright, its pixels square.

    Args:
        source: the video before.
        output: the video after.
        picture: where the PNG goes; replaced if it exists.
        start: seconds of the source from which on it was taken; ``None`` for its beginning.
    """
    with FrameReader(source) as before, FrameReader(output) as after:
        middle = after.at(after.info.duration / 2)
        # A trimmed output's clock begins at the cut, which may lie before its first frame.
        skipped = Fraction(0) if start is None else start + after.info.start
        counterpart = before.at(skipped + middle.seconds)
        size = round(after.info.width * after.info.sample_aspect), after.info.height
        upright = _turned(size, after.info)
        left, right = (
            _upright(resized(frame.picture, _turned(upright, reader.info)), reader.info)
            for frame, reader in ((counterpart, before), (middle, after))
        )
    write_png(picture, split(left, right))


def split(before: Picture, after: Picture) -> Picture:
    """Left half ``before``, right half ``after``, a white line between; both of one size."""
    middle = after.shape[1] // 2
    halves: Picture = after.copy()
    halves[:, :middle] = before[:, :middle]
    halves[:, middle - _DIVIDER : middle + _DIVIDER] = np.uint8(255)
    return halves


def resized(picture: Picture, size: tuple[int, int]) -> Picture:
    """The picture at ``size`` (width, height), smoothly."""
    if picture.shape[1::-1] == size:
        return picture
    pixels = torch.from_numpy(picture).permute(2, 0, 1)[None].float()
    fitted = F.interpolate(pixels, size=size[::-1], mode="bicubic", antialias=True)[0]
    rounded: Picture = fitted.round().clamp(0, 255).permute(1, 2, 0).to(torch.uint8).numpy()
    return rounded


def _turned(size: tuple[int, int], info: VideoInfo) -> tuple[int, int]:
    """Width and height as shown, of those in the file; and the other way round."""
    return size[::-1] if info.rotation % 180 else size


def _upright(picture: Picture, info: VideoInfo) -> Picture:
    return np.rot90(picture, round(info.rotation / 90))
