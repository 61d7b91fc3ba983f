"""What a single picture suffers from: softness, noise, visible blocks. Measured on its luma."""

from dataclasses import dataclass

import av
import numpy as np
import numpy.typing as npt

from app.media.chain import FilterChain
from app.media.frame import VideoInfo
from app.media.planes import to_planes

Luma = npt.NDArray[np.float32]
"""(H, W), 0 for black to 255 for white."""

_MIDDLE = (540, 960)
"""Pixels: the part of a picture that is measured; more takes longer and says the same."""
_INNER = ("crop", "iw*0.6:ih*0.6:ceil(iw*0.15/16)*16:ceil(ih*0.15/16)*16")
"""Without black bars, whose edges look like those of blocks; the grid of blocks stays where it is."""
_REBLUR = 9
"""Pixels; Crête-Roffet et al. 2007."""
_CELLS = 8
"""A picture is judged in 8 × 8 parts: what is meant to be out of focus shall not count."""
_NOISE_BLOCK = 16
_NEAR_CLIPPING = (20.0, 235.0)
"""Noise is cut off at black and at white: blocks beyond are left out."""
_DRAWN = 0.15
"""Of neighbouring pixels, those that differ: test patterns and recorded screens, whose figures may have the edges of
blocks, have less; five clips have 0.45 and more, and 0.2 after the coarsest MPEG-4."""


@dataclass(frozen=True)
class Blemishes:
    """Measures of one picture."""

    softness: float
    """0 for razor-sharp to 1 for a blur; footage in focus lies between 0.1 and 0.55."""
    noise: float
    """Standard deviation in steps of 8-bit luma."""
    blockiness: float
    """1 where no edges of blocks show; from about 3 on they can be seen."""


def blemishes(frame: av.VideoFrame, luma: Luma) -> Blemishes:
    """Measure a decoded frame."""
    middle = _middle(luma)
    return Blemishes(softness(middle), noise(middle), 1.0 if _is_drawn(middle) else _blockiness(frame))


def _blockiness(frame: av.VideoFrame) -> float:
    # Where whole blocks are flat, nothing lies between their edges to compare them with: that is no finding.
    blocks = float(next(FilterChain(frame, _INNER, ("blockdetect", "")).push(frame)).metadata.get("lavfi.block", "1"))
    return blocks if np.isfinite(blocks) else 1.0


def _is_drawn(luma: Luma) -> bool:
    """Whether nearly all of the picture is flat colour."""
    return bool((np.diff(luma, axis=1) != 0).mean() < _DRAWN)


def luma_of(frame: av.VideoFrame, info: VideoInfo) -> Luma:
    """The frame's luma, whatever its range and depth; of RGB the green."""
    plane = to_planes(frame, info.layout)[1 if info.layout.is_rgb else 0]
    samples = plane.astype(np.float32) / np.float32(1 << (info.layout.bits - 8))
    return samples if info.colour.full_range else (samples - np.float32(16)) * np.float32(255 / 219)


def softness(luma: Luma) -> float:
    """How little a further blur takes away, in the sharpest quarter of the parts that show something.

    Crête-Roffet et al., “The blur effect: perception and estimation with a new no-reference perceptual blur metric”,
    2007.
    """
    across, across_lost = _lost_by_blur(luma)
    down, down_lost = (cells.T for cells in _lost_by_blur(luma.T))
    kept = np.maximum(1 - across_lost / np.maximum(across, 1e-6), 1 - down_lost / np.maximum(down, 1e-6))
    activity = across + down
    shown = kept[activity >= max(float(np.median(activity)), 1e-3)]
    return float(np.percentile(shown, 25)) if shown.size else 0.0


def noise(luma: Luma) -> float:
    """Standard deviation in the calmest tenth of the picture.

    Immerkær, “Fast noise variance estimation”, 1996, applied to blocks.
    """
    inner = (slice(1, -1), slice(1, -1))
    sides = luma[:-2, 1:-1] + luma[2:, 1:-1] + luma[1:-1, :-2] + luma[1:-1, 2:]
    corners = luma[:-2, :-2] + luma[2:, :-2] + luma[:-2, 2:] + luma[2:, 2:]
    rough = _blocks(np.abs(corners - 2 * sides + 4 * luma[inner])) * np.sqrt(np.pi / 2) / 6
    level = _blocks(luma[inner])
    usable = rough[(level > _NEAR_CLIPPING[0]) & (level < _NEAR_CLIPPING[1])]
    return float(np.percentile(usable, 10)) if usable.size else 0.0


def _middle(luma: Luma) -> Luma:
    margins = [max(0, side - wanted) // 2 for side, wanted in zip(luma.shape, _MIDDLE, strict=True)]
    return luma[margins[0] : luma.shape[0] - margins[0], margins[1] : luma.shape[1] - margins[1]]


def _lost_by_blur(luma: Luma) -> tuple[Luma, Luma]:
    """Per part of the picture: change from column to column, and how much of it a horizontal blur takes away."""
    half = _REBLUR // 2
    sums = np.cumsum(np.pad(luma, ((0, 0), (half + 1, half)), mode="edge"), axis=1, dtype=np.float64)
    blurred = (sums[:, _REBLUR:] - sums[:, :-_REBLUR]) / _REBLUR
    # One line less, so that both directions have the same parts.
    change = np.abs(np.diff(luma, axis=1))[:-1]
    loss = np.maximum(0, change - np.abs(np.diff(blurred, axis=1))[:-1])
    return _cells(change), _cells(loss)


def _cells(values: npt.NDArray[np.floating]) -> Luma:
    height, width = (max(1, side // _CELLS) for side in values.shape)
    rows, columns = values.shape[0] // height, values.shape[1] // width
    whole = values[: rows * height, : columns * width].reshape(rows, height, columns, width)
    means: Luma = whole.mean((1, 3), dtype=np.float32)
    return means[:_CELLS, :_CELLS]


def _blocks(values: Luma) -> Luma:
    side = min(_NOISE_BLOCK, *values.shape)
    height, width = (length // side * side for length in values.shape)
    means: Luma = values[:height, :width].reshape(height // side, side, width // side, side).mean((1, 3))
    return means
