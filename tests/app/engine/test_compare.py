"""The before/after picture."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from app.engine.compare import resized, split, write_before_after
from app.errors import ResourceError
from app.media.reader import FrameReader
from app.media.still import read_picture
from tests.conftest import Clip, make_clip, scene


def test_split() -> None:
    """Left the source, right the result, a white line between."""
    before, after = np.full((40, 60, 3), 50, np.uint8), np.full((40, 60, 3), 200, np.uint8)
    picture = split(before, after)
    assert picture.shape == after.shape
    assert (picture[:, :28] == 50).all()
    assert (picture[:, 28:32] == 255).all()
    assert (picture[:, 32:] == 200).all()
    assert (after == 200).all()


def test_overshoot_is_clamped() -> None:
    before = np.zeros((16, 16, 3), np.uint8)
    before[:, 8:] = 255
    assert resized(before, (64, 64))[:, :16].max() < 8


def test_the_size_that_is_right_is_left_alone() -> None:
    picture = scene(0, 48, 32)
    assert resized(picture, (48, 32)) is picture


@pytest.mark.parametrize(
    ("rotation", "aspect", "size"),
    [
        (90, Fraction(1), (32, 48)),
        (-90, Fraction(1), (32, 48)),
        (-180, Fraction(1), (48, 32)),
        (0, Fraction(4, 3), (64, 32)),
        (90, Fraction(4, 3), (32, 64)),
    ],
    ids=str,
)
def test_as_players_show_it(tmp_path: Path, rotation: int, aspect: Fraction, size: tuple[int, int]) -> None:
    """Turned upright, with square pixels; the line still stands upright in the middle."""
    plain, turned = (
        make_clip(tmp_path / f"{name}.mp4", Clip(frames=1, rotation=angle, sample_aspect=shape))
        for name, angle, shape in (("plain", 0, None), ("turned", rotation, aspect))
    )
    write_before_after(turned, turned, tmp_path / "turned.png", None)
    picture = read_picture(tmp_path / "turned.png")
    assert picture.shape[1::-1] == size
    line = (picture == 255).all(axis=(0, 2)).nonzero()[0]
    assert list(line) == [size[0] // 2 + place for place in (-2, -1, 0, 1)]
    with FrameReader(plain) as reader:
        upright = np.rot90(resized(reader.at(Fraction(0)).picture, (round(48 * aspect), 32)), round(rotation / 90))
    difference = np.abs(picture.astype(int) - upright)
    assert np.delete(difference, line, axis=1).max() <= 1


@pytest.mark.parametrize("start", [0, 4])
def test_both_halves_show_the_same_moment(tmp_path: Path, start: int) -> None:
    clip = Clip(frames=11, cuts=(2, 4, 6, 8, 10), size=(48, 32))
    source = make_clip(tmp_path / "a.mkv", clip)
    shown = Clip(frames=11 - start, cuts=tuple(cut - start for cut in clip.cuts if cut > start), size=(48, 32))
    output = make_clip(tmp_path / "b.mkv", shown)
    write_before_after(source, output, tmp_path / "c.png", Fraction(start, 25))
    picture = read_picture(tmp_path / "c.png")
    middle = start + (11 - start) // 2
    expected = scene(middle, 48, 32, clip.cuts)
    assert picture.shape == (32, 48, 3)
    assert np.abs(picture[:, :20].astype(int) - expected[:, :20]).mean() < 12


def test_a_picture_that_cannot_be_written(tmp_path: Path) -> None:
    """A clear error, as for videos."""
    source = make_clip(tmp_path / "a.mkv", Clip())
    with pytest.raises(ResourceError):
        write_before_after(source, source, tmp_path / "none" / "c.png", Fraction(0))
