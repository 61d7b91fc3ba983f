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
    Matrix.FCC: (0.3, 0.11),
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


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("bits", [8, 10])
def test_ycgco_by_the_standard(bits: int, full: bool) -> None:
    """H.273 equations 44 to 46 work on quantised red, green and blue."""
    rng = np.random.default_rng(9)
    rgb = rng.random((3, 8, 8))
    top, black, white = 2**bits - 1, 2 ** (bits - 8) * 16, 2 ** (bits - 8) * 219
    red, green, blue = rgb * top if full else rgb * white + black
    expected = (0.5 * green + 0.25 * (red + blue), 0.5 * green - 0.25 * (red + blue), 0.5 * (red - blue))
    made = to_planes(torch.from_numpy(rgb).float(), Layout(bits, FULL_CHROMA), Colour(Matrix.YCGCO, full))
    for plane, exact, zero in zip(made, expected, (0, 2 ** (bits - 1), 2 ** (bits - 1)), strict=True):
        assert np.abs(plane - (exact + zero)).max() <= 0.51


@pytest.mark.parametrize("matrix", [Matrix.YCGCO, Matrix.BT2020_CL, Matrix.ICTCP, Matrix.FCC])
@pytest.mark.parametrize("full", [False, True])
def test_rare_matrices_come_back(matrix: Matrix, full: bool) -> None:
    """Also those that are only approximated on the way."""
    rng = np.random.default_rng(5)
    planes = tuple(codes(rng.integers(0, 1024, (16, 16)).astype(float), 10) for _ in range(3))
    layout, colour = Layout(10, FULL_CHROMA), Colour(matrix, full)
    for plane, expected in zip(
        to_planes(to_rgb(frame_of(planes, layout, colour), CPU), layout, colour), planes, strict=True
    ):
        np.testing.assert_array_equal(plane, expected)


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


@pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no graphics card")
@pytest.mark.parametrize("bits", [8, 10, 16])
def test_a_graphics_card_gives_the_same(bits: int) -> None:
    rng = np.random.default_rng(4)
    planes = tuple(
        codes(rng.integers(0, 2**bits, shape).astype(float), bits) for shape in ((96, 80), (48, 40), (48, 40))
    )
    layout, colour = Layout(bits, (1, 1)), Colour(Matrix.BT709, False)
    frame = frame_of(planes, layout, colour)
    there, here = to_rgb(frame, torch.device("cuda")), to_rgb(frame, CPU)
    torch.testing.assert_close(there.cpu(), here, atol=1e-5, rtol=0)
    for plane, same in zip(to_planes(there, layout, colour), planes, strict=True):
        assert np.abs(plane.astype(int) - same).max() <= bits // 16
