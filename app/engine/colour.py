"""YUV ↔ RGB on the device, in float, with the stream's own matrix, range, depth and chroma siting.

Formulas and code points: ITU-T H.273 (2021), section 8.3.
"""

from collections.abc import Iterator
from functools import cache

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from app.engine.chroma import STRIP, Sampling, downsampled, gathered, upsampled
from app.media.frame import Colour, Frame, Layout, Matrix, Plane

_KR_KB = {
    Matrix.BT709: (0.2126, 0.0722),
    Matrix.FCC: (0.30, 0.11),
    Matrix.BT470BG: (0.299, 0.114),
    Matrix.SMPTE170M: (0.299, 0.114),
    Matrix.SMPTE240M: (0.212, 0.087),
    Matrix.BT2020_NCL: (0.2627, 0.0593),
}
_YCGCO = ((0.25, 0.5, 0.25), (-0.25, 0.5, -0.25), (0.5, 0.0, -0.5))

Weights = npt.NDArray[np.float64]


def to_rgb(frame: Frame, device: torch.device) -> Tensor:
    """(3, H, W) float32, 0 = black and 1 = white; nothing is clipped."""
    layout, colour = frame.layout, frame.colour
    luma, *others = (torch.from_numpy(plane).to(device) for plane in frame.planes)
    black, luma_range, chroma_range = _quantisation(layout, colour)
    if layout.chroma_shift is None:
        full = [plane.float().sub_(black).div_(luma_range) for plane in (luma, *others)]
        return torch.stack(full if layout.is_rgb else full * 3)
    chroma = torch.stack(others).float().sub_(_neutral(layout)).div_(chroma_range)
    height, width = luma.shape
    sampling = Sampling(layout.chroma_shift, colour.siting, height, width)
    rgb = torch.empty((3, height, width), device=device)
    for rows in _strips(height, device):
        levels = luma[rows.start : rows.stop].float().sub_(black).div_(luma_range)
        differences = upsampled(chroma, sampling, rows)
        for channel, weights in zip(rgb[:, rows.start : rows.stop], _decoding(colour.matrix), strict=True):
            _add_mixed(levels, differences, weights, channel)
    return rgb


def to_planes(rgb: Tensor, layout: Layout, colour: Colour) -> tuple[Plane, ...]:
    """Rounded samples of an (3, H, W) picture; H and W are multiples of the chroma subsampling."""
    black, luma_range, chroma_range = _quantisation(layout, colour)
    dtype = torch.uint8 if layout.bits == 8 else torch.uint16
    if layout.is_rgb:
        return _numpy(_rounded(rgb * luma_range, black, layout).to(dtype))
    height, width = rgb.shape[1:]
    luma, *rows_of_chroma = _encoding(colour.matrix)
    across, down = layout.chroma_shift or (0, 0)
    sampling = Sampling((across, down), colour.siting, height, width)
    codes = rgb.new_empty((1, height, width), dtype=dtype)
    small = rgb.new_empty((layout.planes - 1, height >> down, width >> across), dtype=dtype)
    for rows in _strips(height, rgb.device):
        levels = _mixed(rgb[:, rows.start : rows.stop], luma * luma_range)
        codes[0, rows.start : rows.stop] = _rounded(levels, black, layout)
        if len(small):
            taken = gathered(rgb, sampling.below(rows))
            differences = torch.stack([_mixed(taken, weights * chroma_range) for weights in rows_of_chroma])
            differences = downsampled(differences, sampling, rows)
            small[:, rows.start >> down : rows.stop >> down] = _rounded(differences, _neutral(layout), layout)
    return _numpy(codes) + _numpy(small)


@cache
def _encoding(matrix: Matrix) -> Weights:
    """Rows: luma and the two chroma signals of red, green and blue in [0, 1]; chroma in [−0.5, 0.5]."""
    if matrix is Matrix.YCGCO:
        return np.array(_YCGCO)
    if matrix.is_approximated:
        matrix = Matrix.BT2020_NCL
    kr, kb = _KR_KB[Matrix.BT709 if matrix is Matrix.RGB else matrix]
    luma = np.array([kr, 1 - kr - kb, kb])
    red, _, blue = np.eye(3)
    return np.stack((luma, (blue - luma) / (2 * (1 - kb)), (red - luma) / (2 * (1 - kr))))


@cache
def _decoding(matrix: Matrix) -> Weights:
    """Rows: what red, green and blue get of the two chroma signals; each gets all of luma."""
    weights = np.linalg.inv(_encoding(matrix))[:, 1:]
    return np.asarray(weights.round(12), np.float64)  # so that what is nothing is seen to be nothing


def _mixed(rgb: Tensor, weights: Weights) -> Tensor:
    """Sum of three planes, each with its weight: (3, H, W) → (H, W)."""
    red, green, blue = weights.tolist()
    return torch.mul(rgb[0], red).add_(rgb[1], alpha=green).add_(rgb[2], alpha=blue)


def _add_mixed(levels: Tensor, chroma: Tensor, weights: Weights, out: Tensor) -> None:
    """Write ``levels`` plus a mix of the chroma planes to ``out``, all of them (H, W)."""
    used = [(plane, weight) for plane, weight in zip(chroma, weights.tolist(), strict=True) if weight]
    for number, (plane, weight) in enumerate(used):
        torch.add(out if number else levels, plane, alpha=weight, out=out)


def _strips(height: int, device: torch.device) -> Iterator[range]:
    """Rows that are worked on at once: few where memory is slow, all where each step costs a call to the device."""
    size = STRIP if device.type == "cpu" else height
    return (range(first, min(first + size, height)) for first in range(0, height, size))


def _quantisation(layout: Layout, colour: Colour) -> tuple[float, float, float]:
    """Code value of black, code values from black to white, and from −0.5 to 0.5 of chroma."""
    if colour.full_range:
        top = float((1 << layout.bits) - 1)
        return 0.0, top, top
    unit = float(1 << (layout.bits - 8))
    # H.273 makes YCgCo of red, green and blue that have been quantised already.
    return 16 * unit, 219 * unit, (219 if colour.matrix is Matrix.YCGCO else 224) * unit


def _neutral(layout: Layout) -> float:
    """Code value of no chroma."""
    return float(1 << (layout.bits - 1))


def _rounded(levels: Tensor, zero: float, layout: Layout) -> Tensor:
    """Levels about ``zero`` as whole codes, in place."""
    return levels.add_(zero).round_().clamp_(0, (1 << layout.bits) - 1)


def _numpy(planes: Tensor) -> tuple[Plane, ...]:
    """The planes of (C, H, W) in the processor's memory."""
    samples: Plane = planes.cpu().numpy()
    return tuple(samples)
