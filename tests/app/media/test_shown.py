"""Frames as screens store them."""

from pathlib import Path

import av
import numpy as np
import pytest

from app.media.inspect import inspect
from app.media.shown import as_seen, levels_of
from tests.conftest import Clip, make_clip


@pytest.mark.parametrize("form", ["rgba", "yuva420p", "rgb24", "yuv420p", "gray"])
def test_nothing_is_transparent(tmp_path: Path, form: str) -> None:
    pixels = np.zeros((36, 64, 4), np.uint8)
    frame = av.VideoFrame.from_ndarray(pixels, format="rgba").reformat(format=form)
    assert (as_seen(frame, inspect(make_clip(tmp_path / "a.mp4", Clip(frames=1))))[..., 3] == 255).all()


def test_large_frames_are_halved_for_small_views(tmp_path: Path) -> None:
    info = inspect(make_clip(tmp_path / "a.mp4", Clip(frames=1)))
    pixels = np.full((1080, 3841, 3), (10, 20, 30), np.uint8)
    levels = levels_of(av.VideoFrame.from_ndarray(pixels, format="rgb24"), info)
    assert [level.shape for level in levels] == [(1080, 3841, 4), (540, 1920, 4), (270, 960, 4)]
    assert all(np.abs(level.reshape(-1, 4).mean(0) - (30, 20, 10, 255)).max() < 1 for level in levels)
