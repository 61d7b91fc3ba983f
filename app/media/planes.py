"""PyAV's frames ↔ planes of samples, without a copy where the format allows it."""

from functools import cache
from typing import cast

import av
import numpy as np
from av.video.plane import VideoPlane
from av.video.reformatter import Colorspace
from numpy.typing import DTypeLike

from app.errors import InputError
from app.media.frame import Layout, Plane


@cache
def layout_of(pixel_format: str) -> Layout:
    """The planar layout in which frames of ``pixel_format`` are handed on.

    Raises:
        InputError: the format is none of those that video uses.
    """
    form = av.VideoFormat(pixel_format, 64, 64)
    colour = [part for part in form.components if not part.is_alpha]
    if form.has_palette or form.is_bayer or not colour or max(part.bits for part in colour) > 16:
        raise InputError(
            f"Pictures of the kind {pixel_format} cannot be worked with.",
            "Convert the video to an ordinary format first, for example H.264.",
        )
    bits = max(8, *(part.bits for part in colour))
    bits = next(depth for depth in (8, 10, 12, 16) if bits <= depth)
    if form.is_rgb:
        return Layout(bits, None)
    if len(colour) == 1:
        return Layout(bits, None, planes=1)
    return Layout(
        bits, ((64 // form.chroma_width(64)).bit_length() - 1, (64 // form.chroma_height(64)).bit_length() - 1)
    )


@cache
def is_transparent(pixel_format: str) -> bool:
    """Whether there is an alpha channel; it is not handed on."""
    return any(part.is_alpha for part in av.VideoFormat(pixel_format, 64, 64).components)


@cache
def format_of(layout: Layout) -> str:
    """FFmpeg's name of a planar layout."""
    depth = "" if layout.bits == 8 else f"{layout.bits}le"
    if layout.is_rgb:
        return f"gbrp{depth}"
    if layout.planes == 1:
        return f"gray{depth}"
    name = {(1, 1): "420", (1, 0): "422", (0, 0): "444", (0, 1): "440", (2, 0): "411", (2, 2): "410"}
    return f"yuv{name[layout.chroma_shift or (0, 0)]}p{depth}"


def to_planes(frame: av.VideoFrame, layout: Layout) -> tuple[Plane, ...]:
    """Views of the frame's samples, cropped to the picture."""
    wanted = format_of(layout)
    name = frame.format.name
    # The “j” formats differ from the plain ones in their range tag alone.
    if name.replace("yuvj", "yuv") != wanted:
        # To its own full-resolution sibling: swscale repacks, it computes no colour, but a rare matrix would stop it.
        # In one thread: in several it loses samples where their bands meet.
        any_matrix = None if layout.is_rgb else Colorspace.ITU709
        frame = frame.reformat(None, None, wanted, any_matrix, any_matrix, threads=1)
    dtype = np.uint8 if layout.bits == 8 else np.uint16
    planes = [samples_of(plane, dtype) for plane in frame.planes[: layout.planes]]
    return _rgb_order(planes) if layout.is_rgb else tuple(planes)


def from_planes(planes: tuple[Plane, ...], layout: Layout) -> av.VideoFrame:
    """A frame that holds a copy of ``planes``."""
    height, width = planes[0].shape
    frame = av.VideoFrame(width, height, format_of(layout))
    ordered = (planes[1], planes[2], planes[0]) if layout.is_rgb else planes
    for target, source in zip(frame.planes, ordered, strict=True):
        samples_of(target, source.dtype)[:] = source
    return frame


def samples_of(plane: VideoPlane, dtype: DTypeLike) -> Plane:
    """A view of the plane's memory without the padding at the end of its lines."""
    memory = np.frombuffer(cast(memoryview, plane), dtype)
    samples: Plane = memory.reshape(-1, plane.line_size // memory.itemsize)
    return samples[: plane.height, : plane.width]


def _rgb_order(planes: list[Plane]) -> tuple[Plane, ...]:
    green, blue, red = planes
    return red, green, blue
