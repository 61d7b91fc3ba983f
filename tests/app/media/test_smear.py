"""Whether pictures of known motion, and of known blur, are told to be smeared by it."""

import numpy as np
import pytest

from app.engine.advice import SMEARED
from app.media.frame import Plane
from app.media.smear import smear
from tests.footage import Plot

SIZE = (320, 448)
MARGIN = 64
LARGE = (1080, 1920)
WAYS = [(0, 8), (8, 0), (-6, 6), (3, -12)]


def texture(size: tuple[int, int] = SIZE, longer: float = 1) -> Plot:
    """As rough as photographs are, with room to move in: amplitudes fall with frequency.

    Args:
        size: of what is seen of it.
        longer: how many times things are longer than they are wide.
    """
    shape = [side + 2 * MARGIN for side in size]
    noise = np.fft.rfft2(np.random.default_rng(4).normal(size=shape))
    frequency = np.hypot(longer * np.fft.fftfreq(shape[0])[:, None], np.fft.rfftfreq(shape[1]))
    rough = np.fft.irfft2(noise / (frequency + 0.01), s=shape)
    page: Plot = 128 + 40 * rough / rough.std()
    return page


def seen(page: Plot, down: float, across: float) -> Plot:
    """The page from another place, in whole pixels."""
    top, left = MARGIN + round(down), MARGIN + round(across)
    return page[top : top + page.shape[0] - 2 * MARGIN, left : left + page.shape[1] - 2 * MARGIN]


def moving(page: Plot, way: tuple[int, int], exposure: float = 0) -> list[Plot]:
    """Two pictures of a page that moves, the shutter being open for a part of the time between them."""
    times = np.linspace(-exposure / 2, exposure / 2, 25 if exposure else 1)
    return [np.mean([seen(page, *((t + n) * w for w in way)) for t in times], axis=0) for n in (0, 1)]


def measured(pictures: list[Plot], bits: int = 8) -> float:
    before, luma = (stored(picture, bits) for picture in pictures)
    found = smear(luma, before, bits)
    assert found is not None
    return found


def stored(picture: Plot, bits: int) -> Plane:
    levels = (picture * (1 << (bits - 8))).round().clip(0, (1 << bits) - 1)
    return levels.astype(np.uint8) if bits == 8 else levels.astype(np.uint16)


def soft(page: Plot, down: float, across: float) -> Plot:
    """Blurred by a Gaussian of so many pixels."""
    y, x = np.fft.fftfreq(page.shape[0])[:, None], np.fft.rfftfreq(page.shape[1])
    return np.fft.irfft2(np.fft.rfft2(page) * np.exp(-2 * (np.pi * np.hypot(down * y, across * x)) ** 2), s=page.shape)


@pytest.mark.parametrize("bits", [8, 10])
@pytest.mark.parametrize("way", WAYS)
def test_what_the_shutter_smears_is_found(way: tuple[int, int], bits: int) -> None:
    assert measured(moving(texture(), way, exposure=0.9), bits) > SMEARED


def test_a_long_smear_is_found_clearly() -> None:
    assert measured(moving(texture(), (0, 24), exposure=1)) > 1.5 * SMEARED


@pytest.mark.parametrize(("exposure", "least", "most"), [(0.0, 0.0, SMEARED / 2), (0.9, SMEARED, 2.0)])
def test_large_pictures_are_told_as_small_ones(exposure: float, least: float, most: float) -> None:
    assert least <= measured(moving(texture(LARGE), (0, 20), exposure)) <= most


@pytest.mark.parametrize("way", WAYS)
def test_what_moves_and_stays_sharp_is_not_smeared(way: tuple[int, int]) -> None:
    assert measured(moving(texture(), way)) < SMEARED / 2


@pytest.mark.parametrize("sigma", [0.8, 2.0])
def test_a_soft_lens_is_no_motion(sigma: float) -> None:
    assert measured(moving(soft(texture(), sigma, sigma), (3, -12))) < SMEARED / 2


@pytest.mark.parametrize("sigma", [1.2, 1.4])
def test_the_softness_of_tapes_is_no_motion(sigma: float) -> None:
    assert measured(moving(soft(texture(), 0, sigma), (0, 8))) < SMEARED


def test_noise_hides_neither() -> None:
    noise = np.random.default_rng(5).normal(0, 4, (2, *SIZE))
    sharp, smeared = (moving(texture(), (8, 0), exposure) for exposure in (0, 0.9))
    assert measured([picture + grain for picture, grain in zip(sharp, noise, strict=True)]) < SMEARED / 2
    assert measured([picture + grain for picture, grain in zip(smeared, noise, strict=True)]) > SMEARED


@pytest.mark.parametrize("width", [10, 14])
def test_what_repeats_itself_is_not_smeared(width: int) -> None:
    page = texture() * 0.3 + 100 + 60 * (np.arange(SIZE[1] + 2 * MARGIN) // width % 2)
    assert measured(moving(page, (2, 8))) < SMEARED


def test_sharp_letters_that_roll_are_not_smeared() -> None:
    random = np.random.default_rng(3)
    page = np.full([side + 2 * MARGIN for side in LARGE], 16.0)
    for line in range(0, len(page) - 24, 40):
        strokes = random.random((2, 200)) < 0.5
        strokes[:, ::4] = False
        page[line : line + 24, 400:1200][strokes.repeat(12, 0).repeat(4, 1)] = 235
    assert measured(moving(page + random.normal(0, 2, page.shape), (12, 0))) == 0


def test_sharp_strokes_that_fall_are_not_smeared() -> None:
    assert measured(moving(texture(LARGE, longer=16), (16, 0))) == 0


@pytest.mark.parametrize("part", [0.2, 0.4])
def test_a_thing_in_motion_does_not_smear_the_picture(part: float) -> None:
    pictures = [picture.copy() for picture in moving(texture(), (0, 0))]
    width = round(part * SIZE[1])
    for picture, smeared in zip(pictures, moving(texture(), (0, 12), exposure=1), strict=True):
        picture[:, :width] = smeared[:, :width]
    assert measured(pictures) == 0


def test_what_hardly_moves_is_not_smeared() -> None:
    smeared = np.mean([texture()[:, shift : shift + SIZE[1] + MARGIN] for shift in range(12)], axis=0)
    assert measured([smeared[: SIZE[0], shift : shift + SIZE[1]] for shift in (0, 2)]) == 0


def test_what_stands_still_is_not_smeared() -> None:
    picture = stored(seen(soft(texture(), 0, 4), 0, 0), 8)
    assert smear(picture, picture, 8) == 0


@pytest.mark.parametrize("size", [(8, 8), (64, 2000), (144, 176)])
def test_nothing_is_said_of_small_pictures(size: tuple[int, int]) -> None:
    before, luma = (stored(picture, 8) for picture in moving(texture(size), (0, 8), exposure=0.9))
    assert smear(luma, before, 8) is None


@pytest.mark.parametrize("contrast", [0.0, 0.05])
def test_nothing_is_said_of_what_shows_too_little(contrast: float) -> None:
    before, luma = (stored(90 + contrast * picture, 8) for picture in moving(texture(), (0, 12), exposure=1))
    assert smear(luma, before, 8) is None
