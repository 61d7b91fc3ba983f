"""Frames through FFmpeg's filters."""

from pathlib import Path

from app.media.decode import decode
from app.media.filters import SHARPENER, filtered
from app.media.frame import Frame
from app.media.inspect import inspect
from tests.conftest import Clip, make_clip


def test_each_frame_is_asked_for_once(tmp_path: Path) -> None:
    """It may have to be converted first, which takes as long as some filters."""
    frames = list(decode(inspect(make_clip(tmp_path / "a.mkv", Clip(frames=4)))))
    asked = []

    def frame_of(number: int) -> Frame:
        asked.append(number)
        return frames[number]

    made = list(filtered(range(4), frame_of, SHARPENER))
    assert asked == [number for number, _ in made] == [0, 1, 2, 3]
    assert [frame.pts for _, frame in made] == [frame.pts for frame in frames]
