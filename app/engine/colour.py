"""YUV ↔ RGB on the device, in float, with the stream's own matrix, range, depth and chroma siting."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import torch
from torch import Tensor

from app.engine.chroma import Sampling, downwards, upwards
from app.engine.matrices import coefficients
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
    matrix = coefficients(colour.matrix)
    rgb = torch.empty((3, height, width), device=device)
    for strip in upwards(Sampling(layout.chroma_shift, colour.siting, height, width), device):
        room = strip.room()
        for signal, plane in zip(room.inside, others, strict=True):
            _levels(plane[strip.taken], _neutral(layout), chroma_range, signal)
        signals = strip.resampled(room)
        levels = _levels(luma[strip.luma], black, luma_range)
        for channel, weights in zip(rgb[:, strip.luma], matrix.decoding, strict=True):
            _add_mixed(levels, signals, weights, channel)
    return rgb


def to_planes(rgb: Tensor, layout: Layout, colour: Colour) -> tuple[Plane, ...]:
    """Rounded samples of an (3, H, W) picture; H and W are multiples of the chroma subsampling."""
    black, luma_range, chroma_range = _quantisation(layout, colour)
    dtype = _dtype(layout)
    if layout.is_rgb:
        return _downloaded(_codes(rgb, luma_range, black, layout).to(dtype))
    height, width = rgb.shape[1:]
    across, down = layout.chroma_shift or (0, 0)
    matrix = coefficients(colour.matrix)
    luma = rgb.new_empty((height, width), dtype=dtype)
    chroma = rgb.new_empty((layout.planes - 1, height >> down, width >> across), dtype=dtype)
    for strip in downwards(Sampling((across, down), colour.siting, height, width), rgb.device):
        channels = rgb[:, strip.taken]
        taken = (*channels, _mixed(channels, matrix.luma))
        luma[strip.luma] = _codes(taken[-1][strip.own], luma_range, black, layout)
        if len(chroma):
            room = strip.room()
            for signal, difference in zip(room.inside, matrix.chroma, strict=True):
                torch.sub(taken[difference.of], taken[difference.less], out=signal)
            rows = slice(strip.luma.start >> down, strip.luma.stop >> down)
            for target, signal, difference in zip(chroma, strip.resampled(room), matrix.chroma, strict=True):
                target[rows] = _codes(signal, difference.scale * chroma_range, _neutral(layout), layout)
    return _downloaded(luma[None]) + _downloaded(chroma)


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


def _levels(codes: Tensor, zero: float, scale: float, out: Tensor | None = None) -> Tensor:
    """Codes as float, in units of ``scale`` from ``zero``."""
    return torch.add(_constant(-zero / scale, codes.device), codes, alpha=1 / scale, out=out)


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
