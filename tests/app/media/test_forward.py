"""What is left out on the way to a picture is missed by nobody."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from app.media.forward import Forward
from tests.conftest import B_FRAMES, Clip, make_clip

FRAMES = 24
PYRAMID = {**B_FRAMES, "bf": "3", "b-pyramid": "normal", "b-adapt": "0", "g": "250"}
CODECS = {
    "h264": ("a.mp4", Clip(frames=FRAMES, options=PYRAMID)),
    "h264 without": ("a.mp4", Clip(frames=FRAMES, options={"bf": "0"})),
    "mpeg2": ("a.ts", Clip(frames=FRAMES, codec="mpeg2video", options={"bf": "2", "g": "250", "b": "900k"})),
    "hevc": (
        "a.mkv",
        Clip(FRAMES, (64, 64), codec="libx265", options={"x265-params": "bframes=3:log-level=none:pools=none"}),
    ),
}


@pytest.fixture(params=CODECS)
def clip(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A film in which pictures are predicted from others, by each of the codecs."""
    name, content = CODECS[request.param]
    return make_clip(tmp_path / name, content)


def pictures(path: Path, aim: int | None) -> dict[int, np.ndarray]:
    """All that comes on the way to the picture of a number and behind it, by number."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        assert stream.time_base is not None
        tick, start = 1 / (25 * stream.time_base), stream.start_time or 0
        frames = Forward(container, stream)
        if aim is not None:
            frames.aim(start + int(aim * tick))
        return {round(Fraction((frame.pts or 0) - start) / tick): frame.to_ndarray() for frame in frames}


def test_the_target_and_all_behind_it_come_as_they_are(clip: Path) -> None:
    everything = pictures(clip, None)
    assert len(everything) == FRAMES
    for target in range(FRAMES):
        came = pictures(clip, target)
        assert set(range(target, FRAMES)) <= set(came)
        assert all(np.array_equal(picture, everything[number]) for number, picture in came.items())


@pytest.mark.parametrize("clip", ["h264", "mpeg2"], indirect=True)
def test_what_no_other_needs_is_left_out(clip: Path) -> None:
    assert len(pictures(clip, FRAMES - 1)) < FRAMES * 3 // 4


@pytest.mark.parametrize("clip", ["h264"], indirect=True)
def test_it_is_known_what_was_left_out(clip: Path) -> None:
    with av.open(str(clip)) as container:
        frames = Forward(container, container.streams.video[0])
        assert frames.leads_to(0)
        end = container.streams.video[0].duration or 0
        frames.aim(end)
        assert next(frames).pts == 0
        assert not frames.leads_to(1)
        assert frames.leads_to(end)
