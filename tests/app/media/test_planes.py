"""Frames to planes and back, sample for sample."""

from typing import Any

import av
import numpy as np
import pytest

from app.errors import InputError
from app.media.frame import Layout
from app.media.planes import format_of, from_planes, layout_of, to_planes

LAYOUTS: dict[str, tuple[str, Layout]] = {
    # pixel format: planar sibling, layout
    "yuv420p": ("yuv420p", Layout(8, (1, 1))),
    "yuvj420p": ("yuv420p", Layout(8, (1, 1))),
    "yuv422p": ("yuv422p", Layout(8, (1, 0))),
    "yuvj422p": ("yuv422p", Layout(8, (1, 0))),
    "yuv444p": ("yuv444p", Layout(8, (0, 0))),
    "yuv440p": ("yuv440p", Layout(8, (0, 1))),
    "yuv411p": ("yuv411p", Layout(8, (2, 0))),
    "yuv410p": ("yuv410p", Layout(8, (2, 2))),
    "yuv420p10le": ("yuv420p10le", Layout(10, (1, 1))),
    "yuv422p10le": ("yuv422p10le", Layout(10, (1, 0))),
    "yuv444p10le": ("yuv444p10le", Layout(10, (0, 0))),
    "yuv420p12le": ("yuv420p12le", Layout(12, (1, 1))),
    "yuv444p16le": ("yuv444p16le", Layout(16, (0, 0))),
    "gray": ("gray", Layout(8, None, 1)),
    "gray10le": ("gray10le", Layout(10, None, 1)),
    "gray16le": ("gray16le", Layout(16, None, 1)),
    "gbrp": ("gbrp", Layout(8, None)),
    "gbrp10le": ("gbrp10le", Layout(10, None)),
    "nv12": ("yuv420p", Layout(8, (1, 1))),
    "p010le": ("yuv420p10le", Layout(10, (1, 1))),
    "yuyv422": ("yuv422p", Layout(8, (1, 0))),
    "yuva420p": ("yuv420p", Layout(8, (1, 1))),
    "rgb24": ("gbrp", Layout(8, None)),
    "bgra": ("gbrp", Layout(8, None)),
    "rgb48le": ("gbrp16le", Layout(16, None)),
    "ya8": ("gray", Layout(8, None, 1)),
    "yuv420p9le": ("yuv420p10le", Layout(10, (1, 1))),
}
SIZES = [(48, 32), (47, 31), (50, 18), (9, 8)]


@pytest.mark.parametrize("name", LAYOUTS)
def test_layout(name: str) -> None:
    sibling, layout = LAYOUTS[name]
    assert layout_of(name) == layout
    assert format_of(layout) == sibling


@pytest.mark.parametrize("name", ["pal8", "bayer_rggb8", "grayf32le", "gbrpf32le"])
def test_formats_that_are_no_video(name: str) -> None:
    with pytest.raises(InputError, match=name):
        layout_of(name)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("layout", sorted({layout for _, layout in LAYOUTS.values()}, key=str), ids=format_of)
def test_round_trip(layout: Layout, size: tuple[int, int]) -> None:
    """Planes → frame → planes, for every layout, odd sizes too."""
    planes = _random_planes(layout, size)
    frame = from_planes(planes, layout)
    assert (frame.width, frame.height) == size
    again = to_planes(frame, layout)
    assert len(again) == layout.planes
    for plane, expected in zip(again, planes, strict=True):
        np.testing.assert_array_equal(plane, expected)


@pytest.mark.parametrize("full_range", [False, True])
@pytest.mark.parametrize("size", [(48, 32), (854, 48)], ids=str)
@pytest.mark.parametrize("name", ["nv12", "p010le", "yuyv422"])
def test_repacking_changes_no_sample(name: str, size: tuple[int, int], full_range: bool) -> None:
    """Packed and semi-planar formats hold the same samples as their planar siblings."""
    sibling, layout = LAYOUTS[name]
    planes = _random_planes(layout, size)
    planar = from_planes(planes, layout)
    planar.color_range = 2 if full_range else 1
    packed = planar.reformat(format=name, threads=1)
    assert packed.format.name == name
    packed.color_range = 2 if full_range else 1
    for _ in range(20):  # what threads do wrong they do at times
        for plane, expected in zip(to_planes(packed, layout), planes, strict=True):
            np.testing.assert_array_equal(plane, expected)
    assert format_of(layout) == sibling


def test_rgb_order() -> None:
    """Red, green, blue, whatever FFmpeg's order of planes is."""
    rgb = np.empty((16, 16, 3), np.uint8)
    rgb[:] = (10, 20, 30)
    red, green, blue = to_planes(av.VideoFrame.from_ndarray(rgb, format="rgb24"), layout_of("rgb24"))
    assert (red[0, 0], green[0, 0], blue[0, 0]) == (10, 20, 30)


def test_planes_outlive_their_frame() -> None:
    layout = layout_of("yuv420p")
    planes = _random_planes(layout, (48, 32))
    views = to_planes(from_planes(planes, layout), layout)
    for _ in range(20):  # would reuse freed memory
        from_planes(tuple(np.zeros_like(plane) for plane in planes), layout)
    for plane, expected in zip(views, planes, strict=True):
        np.testing.assert_array_equal(plane, expected)


def _random_planes(layout: Layout, size: tuple[int, int]) -> tuple[Any, ...]:
    rng = np.random.default_rng(3)
    dtype = np.uint8 if layout.bits == 8 else np.uint16
    across, down = layout.chroma_shift or (0, 0)
    width, height = size
    chroma = (-(-height // (1 << down)), -(-width // (1 << across)))
    shapes = [(height, width), *[chroma] * (layout.planes - 1)]
    return tuple(rng.integers(0, 1 << layout.bits, shape).astype(dtype) for shape in shapes)
