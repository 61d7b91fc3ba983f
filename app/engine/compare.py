"""A before/after picture of a finished job."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from app.media.reader import FrameReader
from app.media.still import Picture, write_png

_DIVIDER = 2
"""Half the width of the white line between the halves, in pixels."""


def write_before_after(source: Path, output: Path, picture: Path, start: Fraction | None) -> None:
    """Write one PNG: the middle frame, left half from the source (enlarged), right half from the output.

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
    write_png(picture, split(counterpart.picture, middle.picture))


def split(before: Picture, after: Picture) -> Picture:
    """Left half ``before``, enlarged smoothly to the size of ``after``; right half ``after``."""
    height, width = after.shape[:2]
    small = torch.from_numpy(before).permute(2, 0, 1)[None].float()
    large = F.interpolate(small, size=(height, width), mode="bicubic", antialias=True)[0]
    halves: Picture = after.copy()
    left = large.round().clamp(0, 255).permute(1, 2, 0).to(torch.uint8).numpy()
    halves[:, : width // 2] = left[:, : width // 2]
    halves[:, width // 2 - _DIVIDER : width // 2 + _DIVIDER] = np.uint8(255)
    return halves
