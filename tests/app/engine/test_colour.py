"""YUV ↔ RGB against ITU-T H.273's formulas in double precision."""

from fractions import Fraction
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
import torch

from app.engine.colour import to_planes, to_rgb
from app.media.frame import Colour, Frame, Layout, Matrix, Plane

CPU = torch.device("cpu")
LUMA = {
    # red and blue luma coefficients, H.273 table 4
    Matrix.BT709: (0.2126, 0.0722),
    Matrix.BT470BG: (0.299, 0.114),
    Matrix.SMPTE170M: (0.299, 0.114),
    Matrix.SMPTE240M: (0.212, 0.087),
    Matrix.BT2020_NCL: (0.2627, 0.0593),
}
DEPTHS = [8, 10, 12, 16]
FULL_CHROMA = (0, 0)
Array = npt.NDArray[np.float64]


def standard_codes(rgb: Array, matrix: Matrix, bits: int, full: bool) -> Array:
    """R′G′B′ (…, 3) → Y′CbCr codes, not rounded: H.273 equations 20 to 25 and 38 to 40."""
    kr, kb = LUMA[matrix]
    y = kr * rgb[..., 0] + (1 - kr - kb) * rgb[..., 1] + kb * rgb[..., 2]
    cb, cr = 0.5 * (rgb[..., 2] - y) / (1 - kb), 0.5 * (rgb[..., 0] - y) / (1 - kr)
    half, unit, top = 2.0 ** (bits - 1), 2.0 ** (bits - 8), 2.0**bits - 1
    if full:
        return np.stack((top * y, top * cb + half, top * cr + half), axis=-1)
    return np.stack((unit * (219 * y + 16), unit * (224 * cb + 128), unit * (224 * cr + 128)), axis=-1)


def frame_of(planes: tuple[Plane, ...], layout: Layout, colour: Colour) -> Frame:
    return Frame(planes, layout, colour, Fraction(0), Fraction(0))


def codes(array: Array, bits: int) -> Plane:
    dtype: Any = np.uint8 if bits == 8 else np.uint16
    plane: Plane = np.clip(np.rint(array), 0, 2**bits - 1).astype(dtype)
    return plane


@pytest.mark.parametrize("bits", DEPTHS)
@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("matrix", LUMA, ids=lambda matrix: matrix.name)
def test_patches_by_the_standard(matrix: Matrix, full: bool, bits: int) -> None:
    """Colour patches: encoded by the standard, decoded by us, and the other way."""
    levels = np.linspace(0, 1, 6)
    patches = np.stack(np.meshgrid(levels, levels, levels), axis=-1).reshape(12, 18, 3)
    layout, colour = Layout(bits, FULL_CHROMA), Colour(matrix, full)
    exact = standard_codes(patches, matrix, bits, full)
    planes = tuple(codes(exact[..., channel], bits) for channel in range(3))
    step = 1.0 / (2**bits - 1 if full else 219 * 2 ** (bits - 8))
    decoded = to_rgb(frame_of(planes, layout, colour), CPU).permute(1, 2, 0).double().numpy()
    assert np.abs(decoded - patches).max() < 1.6 * step + 1e-6
    encoded = to_planes(torch.from_numpy(patches).float().permute(2, 0, 1), layout, colour)
    for plane, expected in zip(encoded, np.moveaxis(exact, -1, 0), strict=True):
        # Full-range chroma of pure blue and red ends half a step above the largest code.
        assert np.abs(plane - np.minimum(expected, 2**bits - 1)).max() <= 0.5 + 2**bits * 3e-7


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("bits", [8, 10])
@pytest.mark.parametrize("matrix", LUMA, ids=lambda matrix: matrix.name)
def test_round_trip_is_exact(matrix: Matrix, bits: int, full: bool) -> None:
    """Every code comes back, those outside the nominal range and outside the RGB cube too."""
    rng = np.random.default_rng(5)
    planes = tuple(codes(rng.integers(0, 2**bits, (31, 47)).astype(float), bits) for _ in range(3))
    layout, colour = Layout(bits, FULL_CHROMA), Colour(matrix, full)
    again = to_planes(to_rgb(frame_of(planes, layout, colour), CPU), layout, colour)
    for plane, expected in zip(again, planes, strict=True):
        assert plane.dtype == expected.dtype
        np.testing.assert_array_equal(plane, expected)


@pytest.mark.parametrize("shift", [(1, 1), (1, 0), (0, 1), (2, 0), (2, 2)], ids=str)
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


def test_chroma_is_sited_left() -> None:
    """A horizontal ramp in 4:2:0: chroma samples coincide with even luma samples, and lie between lines."""
    ramp = np.tile(np.arange(16.0) * 8 + 40, (8, 1))
    layout, colour = Layout(8, (1, 1)), Colour(Matrix.BT709, False)
    grey = codes(np.full((16, 32), 126.0), 8)
    rgb = to_rgb(frame_of((grey, codes(np.full((8, 16), 128.0), 8), codes(ramp, 8)), layout, colour), CPU)
    red = rgb[0] - rgb[0].mean()
    across = red[4]
    assert torch.allclose(across[2:-2:2] * 2, across[1:-3:2] + across[3:-1:2], atol=1e-5)
    assert torch.allclose((across[2:-2] - across[1:-3]), (across[2] - across[1]).expand(28), atol=1e-5)
    assert torch.allclose(rgb[:, 0], rgb[:, 7], atol=1e-6)
    down = np.tile((np.arange(8.0) * 8 + 90)[:, None], (1, 16))
    rgb = to_rgb(frame_of((grey, codes(np.full((8, 16), 128.0), 8), codes(down, 8)), layout, colour), CPU)
    steps = (rgb[0, 2:-1, 0] - rgb[0, 1:-2, 0]) / (rgb[0, 2, 0] - rgb[0, 1, 0])
    assert torch.allclose(steps, torch.ones(13), atol=1e-4)


def test_smooth_colour_survives_subsampling() -> None:
    """There and back in 4:2:0: a shift by half a sample would show as several codes."""
    y, x = np.mgrid[:32, :48]
    smooth = np.stack((128 + 60 * np.sin(x / 9), 128 + 50 * np.cos(y / 7), 128 + 40 * np.sin((x + y) / 11)))
    layout, colour = Layout(8, (1, 1)), Colour(Matrix.SMPTE170M, False)
    full = frame_of(tuple(codes(plane, 8) for plane in smooth), Layout(8, FULL_CHROMA), colour)
    once = to_planes(to_rgb(full, CPU), layout, colour)
    twice = to_planes(to_rgb(frame_of(once, layout, colour), CPU), layout, colour)
    for plane, expected in zip(twice, once, strict=True):
        assert np.abs(plane.astype(int) - expected)[1:-1, 1:-1].max() <= 1
    again = to_planes(to_rgb(frame_of(once, layout, colour), CPU), Layout(8, FULL_CHROMA), colour)
    for plane, expected in zip(again, full.planes, strict=True):
        assert np.abs(plane.astype(int) - expected)[2:-2, 2:-2].max() <= 2


@pytest.mark.parametrize("bits", [8, 10])
def test_super_white_and_black_are_kept(bits: int) -> None:
    unit = 2 ** (bits - 8)
    layout, colour = Layout(bits, FULL_CHROMA), Colour(Matrix.BT709, False)
    luma = codes(np.array([[1.0, 16, 235, 254]]) * unit, bits)
    neutral = codes(np.full((1, 4), 128.0 * unit), bits)
    rgb = to_rgb(frame_of((luma, neutral, neutral), layout, colour), CPU)
    below, black, white, above = rgb[0, 0].tolist()
    assert below < 0 == pytest.approx(black, abs=1e-6)
    assert above > 1 == pytest.approx(white, abs=1e-6)
    np.testing.assert_array_equal(to_planes(rgb, layout, colour)[0], luma)


@pytest.mark.parametrize("bits", [8, 10, 16])
@pytest.mark.parametrize("planes", [1, 3])
def test_rgb_and_grey(bits: int, planes: int) -> None:
    """Full-range samples are their share of the largest code; grey is the same in all three."""
    rng = np.random.default_rng(2)
    layout, colour = Layout(bits, None, planes), Colour(Matrix.RGB if planes == 3 else Matrix.BT709, True)
    samples = tuple(codes(rng.integers(0, 2**bits, (9, 7)).astype(float), bits) for _ in range(planes))
    rgb = to_rgb(frame_of(samples, layout, colour), CPU)
    for channel in range(3):
        expected = samples[channel % planes].astype(np.float64) / (2**bits - 1)
        np.testing.assert_allclose(rgb[channel].numpy(), expected, atol=1e-6)
    for plane, expected_plane in zip(to_planes(rgb, layout, colour), samples, strict=True):
        np.testing.assert_array_equal(plane, expected_plane)


def test_values_beyond_the_codes_are_clamped() -> None:
    rgb = torch.tensor([-3.0, 4.0, 0.5]).view(3, 1, 1).expand(3, 2, 2)
    y, cb, cr = to_planes(rgb, Layout(8, (1, 1)), Colour(Matrix.BT709, True))
    assert y.dtype == np.uint8
    assert (int(y[0, 0]), int(cb[0, 0]), int(cr[0, 0])) == (255, 0, 0)
