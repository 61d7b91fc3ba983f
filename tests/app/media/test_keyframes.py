"""Keyframes are found by the index alone, whatever lies between them."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from app.media.inspect import inspect
from app.media.keyframes import KeyframeReader
from app.media.reader import FrameReader
from tests.conftest import B_FRAMES, Clip, make_clip

GROUPS = {**B_FRAMES, "g": "8", "sc_threshold": "0", "flags": "+cgop"}


@pytest.mark.parametrize(
    ("name", "clip"),
    [
        ("a.mp4", Clip(frames=24, options=GROUPS)),
        ("a.mkv", Clip(frames=24, options=GROUPS)),
        ("late.mp4", Clip(frames=24, options=GROUPS, start=Fraction(5))),
        ("a.avi", Clip(frames=24, codec="mpeg4", options={"g": "8", "b": "900k"})),
    ],
)
def test_before_the_wanted_time(tmp_path: Path, name: str, clip: Clip) -> None:
    path = make_clip(tmp_path / name, clip)
    with KeyframeReader(inspect(path)) as keyframes, FrameReader(path) as frames:
        for second in (Fraction(0), Fraction(23, 25), Fraction(11, 25), Fraction(1000)):
            seen = keyframes.at(second)
            assert seen is not None
            assert seen.seconds <= second
            assert round(seen.seconds * 25) % 8 == 0
            assert np.array_equal(seen.picture, frames.at(seen.seconds).picture)


def test_as_small_as_wanted(tmp_path: Path) -> None:
    with KeyframeReader(inspect(make_clip(tmp_path / "a.mp4", Clip()))) as keyframes:
        seen = keyframes.at(Fraction(0), (20, 10))
    assert seen is not None
    assert seen.picture.shape == (10, 20, 3)
