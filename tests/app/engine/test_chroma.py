"""Subsampled chroma: where the standard puts it, unchanged where nothing touches it."""

import numpy as np
import pytest
import torch

from app.engine.colour import to_planes, to_rgb
from app.media.frame import Colour, Layout, Matrix, Siting
from tests.app.engine.test_colour import CPU, LUMA, Array, codes, frame_of

SITES = {
    # across and down, in luma samples from the first one that shares the chroma sample; H.273 figure 1
    Siting.LEFT: (0.0, 0.5),
    Siting.CENTRE: (0.5, 0.5),
    Siting.TOP_LEFT: (0.0, 0.0),
    Siting.TOP: (0.5, 0.0),
    Siting.BOTTOM_LEFT: (0.0, 1.0),
    Siting.BOTTOM: (0.5, 1.0),
}
SUBSAMPLED = [(1, 1), (1, 0), (0, 1), (2, 0), (2, 2)]


@pytest.mark.parametrize("shift", SUBSAMPLED, ids=str)
@pytest.mark.parametrize("bits", [8, 10])
def test_flat_patches_are_exact(bits: int, shift: tuple[int, int]) -> None:
    """Subsampled chroma of one colour stays that colour, to the last code."""
    layout, colour = Layout(bits, shift), Colour(Matrix.BT709, False)
    unit = 2 ** (bits - 8)
    size = (16, 24)
    small = (size[0] >> shift[1], size[1] >> shift[0])
    for values in ((100, 90, 170), (235, 128, 128), (16, 240, 16), (250, 120, 130)):
        planes = tuple(
            codes(np.full(shape, value * unit, float), bits)
            for shape, value in zip((size, small, small), values, strict=True)
        )
        rgb = to_rgb(frame_of(planes, layout, colour), CPU)
        assert float((rgb - rgb[:, :1, :1]).abs().max()) < 1e-6
        for plane, expected in zip(to_planes(rgb, layout, colour), planes, strict=True):
            np.testing.assert_array_equal(plane, expected)


@pytest.mark.parametrize("shift", [(1, 1), (1, 0), (2, 2)], ids=str)
@pytest.mark.parametrize("size", [(31, 47), (1, 1), (9, 8), (17, 16)], ids=str)
def test_odd_sizes(size: tuple[int, int], shift: tuple[int, int]) -> None:
    """The last chroma sample covers what is left over."""
    height, width = size
    small = (-(-height // (1 << shift[1])), -(-width // (1 << shift[0])))
    planes = tuple(codes(np.full(shape, 120.0), 8) for shape in (size, small, small))
    rgb = to_rgb(frame_of(planes, Layout(8, shift), Colour(Matrix.BT709, False)), CPU)
    assert rgb.shape == (3, height, width)
    assert float((rgb - rgb[:, :1, :1]).abs().max()) < 1e-6


@pytest.mark.parametrize("shift", SUBSAMPLED, ids=str)
@pytest.mark.parametrize("siting", SITES, ids=lambda siting: siting.name)
def test_smooth_colour_by_the_standard(siting: Siting, shift: tuple[int, int]) -> None:
    """A quadratic in space, which the cubic keeps exactly: sampled where the standard says, shown where it belongs."""
    height, width = 96, 160
    y, x = np.mgrid[:height, :width].astype(float)

    def level(across: Array, down: Array) -> Array:
        return 0.25 * (across / width) ** 2 - 0.2 * down / height + 0.1 * (down / height) ** 2

    j, i = np.mgrid[: height >> shift[1], : width >> shift[0]].astype(float)
    site = SITES[siting]
    places = [n * (1 << log2) + at * ((1 << log2) - 1) for n, log2, at in zip((i, j), shift, site, strict=True)]
    colour, layout = Colour(Matrix.BT709, False, siting=siting), Layout(16, shift)
    unit = 256.0
    planes = (
        codes(np.full((height, width), 126 * unit), 16),
        codes(128 * unit + 224 * unit * level(*places), 16),
        codes(np.full(i.shape, 128 * unit), 16),
    )
    rgb = to_rgb(frame_of(planes, layout, colour), CPU)
    kb = LUMA[Matrix.BT709][1]
    blue = (110 / 219) + 2 * (1 - kb) * level(x, y)
    inside = slice(12, -12)
    assert np.abs(rgb[2].numpy() - blue)[inside, inside].max() < 1e-4
    again = to_planes(rgb, layout, colour)
    assert np.abs(again[1].astype(int) - planes[1]).max() <= 2  # in 65536


@pytest.mark.parametrize("size", [(64, 96), (72, 40), (8, 8), (200, 336)], ids=str)
@pytest.mark.parametrize("shift", SUBSAMPLED, ids=str)
@pytest.mark.parametrize("siting", SITES, ids=lambda siting: siting.name)
def test_what_nothing_touches_comes_back(siting: Siting, shift: tuple[int, int], size: tuple[int, int]) -> None:
    """Noise, the hardest picture, in every siting and size, up to the edges."""
    rng = np.random.default_rng(7)
    small = (size[0] >> shift[1], size[1] >> shift[0])
    planes = tuple(codes(rng.integers(0, 1024, shape).astype(float), 10) for shape in (size, small, small))
    colour, layout = Colour(Matrix.BT2020_NCL, False, siting=siting), Layout(10, shift)
    again = to_planes(to_rgb(frame_of(planes, layout, colour), CPU), layout, colour)
    for plane, expected in zip(again, planes, strict=True):
        np.testing.assert_array_equal(plane, expected)


def test_strips_leave_no_seams() -> None:
    """A strip of a picture is that of the whole one."""
    rng = np.random.default_rng(8)
    layout, colour = Layout(8, (1, 1)), Colour(Matrix.BT709, False)
    planes = tuple(codes(rng.integers(0, 256, shape).astype(float), 8) for shape in ((400, 48), (200, 24), (200, 24)))
    whole = to_rgb(frame_of(planes, layout, colour), CPU)
    lower = to_rgb(frame_of(tuple(plane[len(plane) // 20 :] for plane in planes), layout, colour), CPU)
    torch.testing.assert_close(lower[:, 4:], whole[:, 24:])


def test_downsampling_keeps_out_what_chroma_cannot_show() -> None:
    """Stripes of one luma sample are the same chroma everywhere, not false colour."""
    rgb = torch.zeros(3, 64, 64)
    rgb[2, :, ::2] = 1
    _, cb, _ = to_planes(rgb, Layout(8, (1, 1)), Colour(Matrix.BT709, False, siting=Siting.CENTRE))
    inside = cb[8:-8, 8:-8]
    assert int(inside.max()) - int(inside.min()) <= 1
