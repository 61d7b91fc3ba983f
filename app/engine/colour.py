"""YUV ↔ RGB on the device, in float, with the stream's own matrix, range, depth and chroma siting.

Formulas and code points: ITU-T H.273 (2021), section 8.3. Chroma of 4:2:0 and 4:2:2 is sited left, as MPEG-2, H.264 and
HEVC have it by default.
"""

import numpy as np
import torch
from torch import Tensor

from app.media.frame import Colour, Frame, Layout, Matrix, Plane

_KR_KB = {
    Matrix.BT709: (0.2126, 0.0722),
    Matrix.BT470BG: (0.299, 0.114),
    Matrix.SMPTE170M: (0.299, 0.114),
    Matrix.SMPTE240M: (0.212, 0.087),
    Matrix.BT2020_NCL: (0.2627, 0.0593),
}


def to_rgb(frame: Frame, device: torch.device) -> Tensor:
    """(3, H, W) float32, 0 = black and 1 = white; nothing is clipped."""
    planes = [_upload(plane, device) for plane in frame.planes]
    layout, colour = frame.layout, frame.colour
    luma_offset, luma_range, chroma_range = _quantisation(layout, colour)
    if layout.is_rgb or layout.planes == 1:
        levels = [(plane - luma_offset) / luma_range for plane in planes]
        return torch.stack(levels if layout.is_rgb else levels * 3)
    y = (planes[0] - luma_offset) / luma_range
    neutral = float(1 << (layout.bits - 1))
    cb, cr = ((_upsampled(plane, layout, y.shape) - neutral) / chroma_range for plane in planes[1:])
    kr, kb = _KR_KB[colour.matrix]
    red = y + 2 * (1 - kr) * cr
    blue = y + 2 * (1 - kb) * cb
    green = (y - kr * red - kb * blue) / (1 - kr - kb)
    return torch.stack((red, green, blue))


def to_planes(rgb: Tensor, layout: Layout, colour: Colour) -> tuple[Plane, ...]:
    """Rounded samples of an (3, H, W) picture; H and W are multiples of the chroma subsampling."""
    luma_offset, luma_range, chroma_range = _quantisation(layout, colour)
    if layout.is_rgb:
        return tuple(_download(plane * luma_range + luma_offset, layout) for plane in rgb)
    kr, kb = _KR_KB[Matrix.BT709 if colour.matrix is Matrix.RGB else colour.matrix]
    weights = rgb.new_tensor([kr, 1 - kr - kb, kb])
    luma = _download(_weighted(rgb, weights * luma_range) + luma_offset, layout)
    if layout.planes == 1:
        return (luma,)
    neutral = float(1 << (layout.bits - 1))
    # Filtering and mixing commute: at chroma's size there is less to mix.
    small = _downsampled(rgb, layout)
    blue, red = rgb.new_tensor([0.0, 0.0, 1.0]), rgb.new_tensor([1.0, 0.0, 0.0])
    differences = (blue - weights) / (2 * (1 - kb)), (red - weights) / (2 * (1 - kr))
    return (luma, *(_download(_weighted(small, row * chroma_range) + neutral, layout) for row in differences))


def _weighted(rgb: Tensor, weights: Tensor) -> Tensor:
    """Sum of three planes, each with its weight: (3, H, W) → (H, W)."""
    return (weights @ rgb.flatten(1)).view(rgb.shape[1:])


def _quantisation(layout: Layout, colour: Colour) -> tuple[float, float, float]:
    """Code value of black, code values from black to white, and from −0.5 to 0.5 of chroma."""
    if colour.full_range:
        top = float((1 << layout.bits) - 1)
        return 0.0, top, top
    unit = float(1 << (layout.bits - 8))
    return 16 * unit, 219 * unit, 224 * unit


def _upload(plane: Plane, device: torch.device) -> Tensor:
    if plane.dtype == np.uint16:  # torch computes little in 16 bits without sign
        return torch.from_numpy(plane.astype(np.int32)).to(device).float()
    return torch.from_numpy(np.ascontiguousarray(plane)).to(device).float()


def _download(samples: Tensor, layout: Layout) -> Plane:
    codes = samples.round().clamp(0, (1 << layout.bits) - 1)
    if layout.bits == 8:
        return codes.to(torch.uint8).cpu().numpy()
    return codes.to(torch.int32).cpu().numpy().astype(np.uint16)


def _upsampled(chroma: Tensor, layout: Layout, size: torch.Size) -> Tensor:
    """Chroma at luma size, linear between samples."""
    across, down = layout.chroma_shift or (0, 0)
    for _ in range(across):  # sited on every second luma sample
        following = torch.cat((chroma[:, 1:], chroma[:, -1:]), dim=1)
        chroma = torch.stack((chroma, (chroma + following) / 2), dim=2).flatten(1)
    for _ in range(down):  # sited between two luma lines
        above = torch.cat((chroma[:1], chroma[:-1]))
        below = torch.cat((chroma[1:], chroma[-1:]))
        chroma = torch.stack((0.75 * chroma + 0.25 * above, 0.75 * chroma + 0.25 * below), dim=1).flatten(0, 1)
    return chroma[: size[0], : size[1]]


def _downsampled(planes: Tensor, layout: Layout) -> Tensor:
    """(3, H, W) at chroma's size, low-pass filtered about its site."""
    across, down = layout.chroma_shift or (0, 0)
    for _ in range(down):
        planes = (planes[:, ::2] + planes[:, 1::2]) / 2
    for _ in range(across):
        left = torch.cat((planes[:, :, :1], planes[:, :, 1:-1:2]), dim=2)
        planes = 0.25 * (left + planes[:, :, 1::2]) + 0.5 * planes[:, :, ::2]
    return planes
