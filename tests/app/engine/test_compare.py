"""The before/after picture."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from app.engine.compare import split, write_before_after
from app.errors import ResourceError
from app.media.still import read_picture
from tests.conftest import Clip, make_clip, scene


def test_split() -> None:
    """Left the enlarged source, right the result, a white line between."""
    before, after = np.full((20, 30, 3), 50, np.uint8), np.full((40, 60, 3), 200, np.uint8)
    picture = split(before, after)
    assert picture.shape == after.shape
    assert (picture[:, :28] == 50).all()
    assert (picture[:, 28:32] == 255).all()
    assert (picture[:, 32:] == 200).all()
    assert (after == 200).all()


def test_overshoot_is_clamped() -> None:
    before = np.zeros((16, 16, 3), np.uint8)
    before[:, 8:] = 255
    halves = split(before, np.zeros((64, 64, 3), np.uint8))
    assert halves[:, :16].max() < 8


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
