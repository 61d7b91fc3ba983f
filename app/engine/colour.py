"""YUV ↔ RGB on the device, in float, with the stream's own matrix, range, depth and chroma siting."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np
import torch
from torch import Tensor

from app.engine.chroma import STRIP, Sampling, downsampled, gathered, upsampled
from app.engine.matrices import Difference, coefficients
from app.media.frame import Colour, Frame, Layout, Matrix, Plane


def to_rgb(frame: Frame, device: torch.device) -> Tensor:
    """(3, H, W) float32, 0 = black and 1 = white; nothing is clipped."""
    layout, colour = frame.layout, frame.colour
    luma, *others = (_uploaded(plane, layout, device) for plane in frame.planes)
    black, luma_range, chroma_range = _quantisation(layout, colour)
    if layout.chroma_shift is None:
        full = [_levels(plane, black, luma_range) for plane in (luma, *others)]
        return torch.stack(full if layout.is_rgb else full * 3)
    height, width = luma.shape
    chroma = torch.stack(others)
    sampling = Sampling(layout.chroma_shift, colour.siting, height, width)
    rgb = torch.empty((3, height, width), device=device)
    for rows in _strips(height, device):
        levels = _levels(luma[rows.start : rows.stop], black, luma_range)
        codes = gathered(chroma, sampling.beneath(rows))
        signals = upsampled(_levels(codes, _neutral(layout), chroma_range), sampling, rows)
        for channel, weights in zip(rgb, coefficients(colour.matrix).decoding, strict=True):
            _add_mixed(levels, signals, weights, channel[rows.start : rows.stop])
    return rgb


def to_planes(rgb: Tensor, layout: Layout, colour: Colour) -> tuple[Plane, ...]:
    """Rounded samples of an (3, H, W) picture; H and W are multiples of the chroma subsampling."""
    black, luma_range, chroma_range = _quantisation(layout, colour)
    dtype = _dtype(layout)
    if layout.is_rgb:
        return _downloaded(_codes(rgb, luma_range, black, layout).to(dtype))
    height, width = rgb.shape[1:]
    across, down = layout.chroma_shift or (0, 0)
    sampling = Sampling((across, down), colour.siting, height, width)
    matrix = coefficients(colour.matrix)
    luma = rgb.new_empty((height, width), dtype=dtype)
    chroma = rgb.new_empty((layout.planes - 1, height >> down, width >> across), dtype=dtype)
    for rows in _strips(height, rgb.device):
        taken = gathered(rgb, sampling.around(rows))
        levels = _mixed(taken, matrix.luma)
        own = levels[sampling.margin : sampling.margin + len(rows)]
        luma[rows.start : rows.stop] = _codes(own, luma_range, black, layout)
        if len(chroma):
            small = downsampled(_differences((*taken, levels), matrix.chroma), sampling, rows)
            for target, difference, signal in zip(chroma, small, matrix.chroma, strict=True):
                codes = _codes(difference, signal.scale * chroma_range, _neutral(layout), layout)
                target[rows.start >> down : rows.stop >> down] = codes
    return _downloaded(luma[None]) + _downloaded(chroma)


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


def _levels(codes: Tensor, zero: float, scale: float) -> Tensor:
    """Codes as float, in units of ``scale`` from ``zero``."""
    return torch.add(_constant(-zero / scale, codes.device), codes, alpha=1 / scale)


def _codes(levels: Tensor, scale: float, zero: float, layout: Layout) -> Tensor:
    """The way back; as float that is rounded when it becomes an integer."""
    rounding = _constant(zero + 0.5, levels.device)
    return torch.add(rounding, levels, alpha=scale).clamp_(0, (1 << layout.bits) - 1)


@lru_cache(64)
def _constant(value: float, device: torch.device) -> Tensor:
    """Made once: as a tensor it saves a pass over the picture, but to make it for every strip takes as long."""
    return torch.tensor(value, dtype=torch.float32, device=device)


def _mixed(rgb: Tensor, weights: Sequence[float]) -> Tensor:
    """Sum of three planes, each with its weight: (3, H, W) → (H, W)."""
    red, green, blue = weights
    return torch.mul(rgb[0], red).add_(rgb[1], alpha=green).add_(rgb[2], alpha=blue)


def _differences(planes: Sequence[Tensor], signals: Sequence[Difference]) -> Tensor:
    """The signals of red, green, blue and luma, (H, W) each → (C, H, W); not scaled yet."""
    differences = planes[0].new_empty((len(signals), *planes[0].shape))
    for difference, signal in zip(differences, signals, strict=True):
        torch.sub(planes[signal.of], planes[signal.less], out=difference)
    return differences


def _add_mixed(levels: Tensor, signals: Tensor, weights: Sequence[float], out: Tensor) -> None:
    """Write ``levels`` plus a mix of the signals to ``out``, all of them (H, W)."""
    used = [(signal, weight) for signal, weight in zip(signals, weights, strict=True) if weight]
    for number, (signal, weight) in enumerate(used):
        torch.add(out if number else levels, signal, alpha=weight, out=out)


def _dtype(layout: Layout) -> torch.dtype:
    """What samples are on a device: hardly any knows 16 bits without a sign."""
    if layout.bits == 8:
        return torch.uint8
    return torch.int16 if layout.bits < 16 else torch.int32


def _uploaded(plane: Plane, layout: Layout, device: torch.device) -> Tensor:
    if layout.bits == 16:
        return torch.from_numpy(plane.astype(np.int32)).to(device)
    return torch.from_numpy(plane.view(np.int16) if layout.bits > 8 else plane).to(device)


def _downloaded(planes: Tensor) -> tuple[Plane, ...]:
    """The planes of (C, H, W)."""
    samples = planes.cpu().numpy()
    if planes.dtype == torch.uint8:
        return tuple(samples)
    return tuple(samples.view(np.uint16) if planes.dtype == torch.int16 else samples.astype(np.uint16))
