"""Random access agrees with decoding from the beginning."""

from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
import torch

from app.engine.colour import to_rgb
from app.errors import InputError
from app.media.decode import decode
from app.media.reader import FrameReader
from app.media.shown import StillFrame
from app.media.still import Picture, as_rgb
from tests.conftest import B_FRAMES, LOSSLESS, VFR, Clip, make_clip

CLIPS: dict[str, tuple[str, Clip]] = {
    "constant": ("a.mkv", Clip(frames=9)),
    "b-frames mkv": ("a.mkv", Clip(frames=20, options=B_FRAMES)),
    "b-frames mp4": ("a.mp4", Clip(frames=20, options=B_FRAMES)),
    "b-frames ts": ("a.ts", Clip(frames=20, options=B_FRAMES)),
    "avi": ("a.avi", Clip(frames=20, codec="mpeg4", options={"g": "6", "b": "900k"})),
    "ntsc film": ("a.mp4", Clip(frames=12, rate=Fraction(24000, 1001), options=B_FRAMES)),
    "variable mkv": ("a.mkv", Clip(frames=len(VFR), times=VFR)),
    "variable mp4": ("a.mp4", Clip(frames=len(VFR), times=VFR, options=B_FRAMES)),
    "late start mkv": ("a.mkv", Clip(frames=12, start=Fraction(5), options=B_FRAMES)),
    "late start mp4": ("a.mp4", Clip(frames=12, start=Fraction(5), options=B_FRAMES)),
    "long pauses": ("a.mkv", Clip(frames=5, times=tuple(map(Fraction, (0, 3, 4, 12, 13))))),
    "one frame": ("a.mp4", Clip(frames=1)),
}


def straight(path: Path) -> list[tuple[Fraction, Picture]]:
    """Every frame by plain decoding: seconds from the first one, and picture."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        assert stream.time_base is not None
        frames = [((frame.pts or 0) * stream.time_base, as_rgb(_as_601(frame))) for frame in container.decode(stream)]
    return [(time - frames[0][0], picture) for time, picture in frames]


def _as_601(frame: av.VideoFrame) -> av.VideoFrame:
    return frame.reformat(format="rgb24", src_colorspace="ITU601", src_color_range="MPEG")


@pytest.fixture(params=CLIPS)
def clip(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Each of the clips in turn."""
    name, content = CLIPS[request.param]
    return make_clip(tmp_path / name, content)


def test_each_frame_at_its_time(clip: Path) -> None:
    """Forwards, and in an order that jumps about."""
    expected = straight(clip)
    order = [*range(len(expected)), *sorted(range(len(expected)), key=lambda i: i * 7919 % 101)]
    with FrameReader(clip) as reader:
        for index in order:
            time, picture = expected[index]
            shown = reader.at(time)
            assert shown.seconds == time, index
            np.testing.assert_array_equal(shown.picture, picture)


def test_each_frame_lasts_until_the_next(clip: Path) -> None:
    expected = [time for time, _ in straight(clip)]
    with FrameReader(clip) as reader:
        for time, following in pairwise(expected):
            assert reader.at((3 * time + following) / 4).seconds == time


def test_stepping(clip: Path) -> None:
    """Forwards to the end, stays there, and back again to the beginning."""
    expected = [time for time, _ in straight(clip)]
    with FrameReader(clip) as reader:
        shown = reader.at(Fraction(0))
        for time in [*expected[1:], expected[-1]]:
            shown = reader.step(shown, 1)
            assert shown.seconds == time
        for time in [*reversed(expected[:-1]), expected[0]]:
            shown = reader.step(shown, -1)
            assert shown.seconds == time


@pytest.mark.parametrize("seconds", [-5, 0, 90, 10**6])
def test_beyond_the_ends(clip: Path, seconds: int) -> None:
    expected = [time for time, _ in straight(clip)]
    with FrameReader(clip) as reader:
        assert reader.at(Fraction(seconds)).seconds == expected[-1 if seconds > 0 else 0]
        assert reader.at(expected[0]).seconds == expected[0]


def test_colours_follow_the_tags(tmp_path: Path) -> None:
    """The same samples under different tags look different."""
    shown = []
    for matrix in (1, 5):
        path = make_clip(tmp_path / f"{matrix}.mkv", Clip(frames=1, matrix=matrix, codec="ffv1", options={}))
        with FrameReader(path) as reader:
            shown.append(reader.at(Fraction(0)).picture.astype(int))
    # Both were made from the same picture with their own matrix, so both give it back.
    assert np.abs(shown[0] - shown[1]).mean() < 2


def test_bad_file(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        FrameReader(tmp_path / "missing.mp4")


def test_file_that_vanishes_is_no_crash(tmp_path: Path) -> None:
    path = make_clip(tmp_path / "a.mkv", Clip(frames=4))
    with FrameReader(path) as reader:
        path.unlink()
        assert reader.at(Fraction(0)).seconds == 0


def test_cut_off_file_shows_what_is_there(tmp_path: Path) -> None:
    path = make_clip(tmp_path / "a.mkv", Clip(frames=40, noise=True))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    last = straight(path)[-1][0]
    with FrameReader(path) as reader:
        assert reader.at(Fraction(2)).seconds == last


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("form", ["gray", "gray10le", "yuv420p"])
def test_range(tmp_path: Path, form: str, full: bool) -> None:
    """Black is black and white is white, in grey too."""
    clip = Clip(frames=1, pixel_format=form, full_range=full, **LOSSLESS)  # type: ignore[arg-type]
    with FrameReader(make_clip(tmp_path / "a.mkv", clip)) as reader:
        shown = reader.at(Fraction(0)).picture
        (frame,) = decode(reader.info)
    rgb = to_rgb(frame, torch.device("cpu")).clamp(0, 1) * 255
    assert np.abs(shown - rgb.permute(1, 2, 0).numpy()).mean() < 2


def test_a_file_without_an_index(tmp_path: Path) -> None:
    """FLV of some writers cannot be sought in."""
    source = make_clip(tmp_path / "a.flv", Clip(frames=6))
    with FrameReader(source) as reader:
        reader.at(Fraction(0))
        assert reader.at(Fraction(4, 25)).seconds == Fraction(4, 25)
        assert reader.at(Fraction(1, 25)).seconds == Fraction(1, 25)


@dataclass
class Patience:
    """Lets a search go on for some frames."""

    frames: int

    def __call__(self) -> None:
        self.frames -= 1
        if self.frames < 0:
            raise ImpatientError


class ImpatientError(Exception):
    """Something else is wanted by now."""


@pytest.mark.parametrize("near", [3, 9, 10, 11, 17, 30])
@pytest.mark.parametrize("frames", [0, 1, 5, 9])
def test_a_search_that_was_given_up_leads_nobody_astray(film: Path, frames: int, near: int) -> None:
    """What was left out on the way to another frame is there when it is wanted itself."""
    time, picture = straight(film)[near]
    with FrameReader(film) as reader:
        reader.at(Fraction(0))
        with pytest.raises(ImpatientError):
            reader.at(Fraction(28, 25), Patience(frames))
        shown = reader.at(time)
        assert shown.seconds == time
        np.testing.assert_array_equal(shown.picture, picture)


def test_something_is_seen_on_a_long_way_back(film: Path) -> None:
    seen: list[StillFrame] = []
    with FrameReader(film) as reader:
        reader.at(Fraction(99, 25))
        shown = reader.at(Fraction(97, 25), glance=seen.append)
    assert [glance.seconds for glance in seen] == [Fraction(90, 25)]
    assert shown.seconds == Fraction(97, 25)


def test_something_is_seen_on_a_long_way_on(film: Path) -> None:
    """What lies between is not decoded twice."""
    seen: list[StillFrame] = []
    with FrameReader(film) as reader:
        reader.at(Fraction(5, 25))
        reader.at(Fraction(85, 25), glance=seen.append)
    assert [glance.seconds for glance in seen] == [Fraction(6, 25)]


@pytest.mark.parametrize("seconds", [Fraction(0), Fraction(1, 25), Fraction(92, 25)])
def test_what_is_had_soon_is_awaited(film: Path, seconds: Fraction) -> None:
    with FrameReader(film) as reader:
        reader.at(Fraction(50, 25))
        reader.at(seconds, glance=lambda _: pytest.fail("shown too early"))


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A hundred frames, two keyframes, many pictures that no other needs."""
    options = {**B_FRAMES, "b-pyramid": "normal", "b-adapt": "0", "g": "90", "sc_threshold": "0", "flags": "+cgop"}
    return make_clip(tmp_path / "film.mp4", Clip(frames=100, options=options))
