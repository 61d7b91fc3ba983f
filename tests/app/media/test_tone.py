"""High dynamic range on an ordinary screen, against the formulas of the standards."""

from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest

from app.media.frame import Colour, Layout, Matrix, VideoInfo
from app.media.hdr import ContentLight, Hdr
from app.media.inspect import inspect
from app.media.shown import as_seen
from app.media.tone import compressed, from_hlg, from_pq, is_hdr, to_pq, toned
from tests.conftest import Clip, make_clip

PQ, HLG = 16, 18
WHITE = 65_535


@pytest.fixture
def info(tmp_path: Path) -> VideoInfo:
    """Of a video that tells nothing but its transfer function."""
    known = inspect(make_clip(tmp_path / "in.mp4", Clip(frames=1)))
    return replace(known, layout=Layout(10, (1, 1)), colour=Colour(Matrix.BT2020_NCL, False, 9, PQ))


def grey(level: float) -> "np.ndarray[tuple[int, int, int], np.dtype[np.uint16]]":
    return np.full((2, 2, 3), round(level * WHITE), np.uint16)


@pytest.mark.parametrize(("light", "signal"), [(0.0, 0.0), (100, 0.5081), (203, 0.5807), (1000, 0.7518), (10000, 1.0)])
def test_pq(light: float, signal: float) -> None:
    assert float(to_pq(light)) == pytest.approx(signal, abs=1e-4)
    assert float(from_pq(signal)) == pytest.approx(light, rel=2e-3, abs=1e-3)


@pytest.mark.parametrize(("signal", "light"), [(0.0, 0.0), (0.5, 1 / 12), (0.75, 0.2650), (1.0, 1.0)])
def test_hlg(signal: float, light: float) -> None:
    assert float(from_hlg(signal)) == pytest.approx(light, abs=1e-4)


def eetf(signal: float, peak: float, screen: float) -> float:
    """BT.2390, step by step, in PQ."""
    top = float(to_pq(peak))
    e1, most = signal / top, float(to_pq(screen)) / top
    knee = 1.5 * most - 0.5
    if e1 < knee:
        return signal
    t = (e1 - knee) / (1 - knee)
    spline = (2 * t**3 - 3 * t**2 + 1) * knee + (t**3 - 2 * t**2 + t) * (1 - knee) + (-2 * t**3 + 3 * t**2) * most
    return spline * top


@pytest.mark.parametrize("peak", [400.0, 1000.0, 4000.0])
def test_brightness_is_compressed_by_the_standard_s_curve(peak: float) -> None:
    light = np.geomspace(0.01, peak, 50)
    expected = [float(from_pq(eetf(float(to_pq(each)), peak, 203.0))) for each in light]
    result = compressed(light, peak)
    assert result == pytest.approx(expected, rel=1e-6)
    assert float(result[-1]) == pytest.approx(203, rel=1e-3)
    assert (np.diff(result) > 0).all()
    assert float(compressed(1.0, peak)) == pytest.approx(1.0)


def test_pictures_follow_the_curve(info: VideoInfo) -> None:
    for light in (0.5, 5.0, 50.0, 203.0, 600.0):
        shown = toned(grey(float(to_pq(light))), WHITE, info)[0, 0]
        expected = 255 * (float(compressed(light, 1000.0)) / 203) ** (1 / 2.4)
        assert shown == pytest.approx([expected] * 3, abs=1.6)


def test_what_the_video_tells_of_its_brightness_counts(info: VideoInfo) -> None:
    dim = replace(info, hdr=Hdr(light=ContentLight(300, 100)))
    level = grey(float(to_pq(250.0)))
    assert toned(level, WHITE, dim)[0, 0, 0] > toned(level, WHITE, info)[0, 0, 0]


def test_hybrid_log_gamma(info: VideoInfo) -> None:
    hlg = replace(info, colour=replace(info.colour, transfer=HLG))
    black, middle, white = (int(toned(grey(level), WHITE, hlg)[0, 0, 1]) for level in (0.0, 0.5, 1.0))
    assert (black, white) == (0, 255)
    light = 1000 * (1 / 12) ** 1.2
    assert middle == pytest.approx(255 * (float(compressed(light, 1000.0)) / 203) ** (1 / 2.4), abs=1.6)


def test_colours_of_the_wider_space_become_those_of_the_screen(info: VideoInfo) -> None:
    code = round(float(to_pq(50.0)) * WHITE)
    green = np.zeros((1, 1, 3), np.uint16)
    green[..., 1] = code
    red, shown, blue = toned(green, WHITE, info)[0, 0]
    assert (red, blue) == (0, 0)
    assert shown > toned(np.full((1, 1, 3), code, np.uint16), WHITE, info)[0, 0, 1]


@pytest.mark.parametrize(("full", "codes"), [(False, (64, 502, 940)), (True, (0, 512, 1023))])
def test_frames_are_read_by_their_range(info: VideoInfo, full: bool, codes: tuple[int, ...]) -> None:
    known = replace(info, colour=replace(info.colour, full_range=full))
    assert is_hdr(known)
    shown = []
    for code in codes:
        frame = av.VideoFrame(16, 16, "yuv420p10le")
        for plane, level in zip(frame.planes, (code, 512, 512), strict=True):
            plane.update(np.full(plane.buffer_size // 2, level, np.uint16).tobytes())
        frame.color_range = 2 if full else 1
        shown.append(int(as_seen(frame, known)[0, 0, 0]))
    assert (shown[0], shown[2]) == (0, 255)
    middle = 255 * (float(compressed(from_pq(0.5), 1000.0)) / 203) ** (1 / 2.4)
    assert shown[1] == pytest.approx(middle, abs=2)


def test_ordinary_video_is_left_alone(info: VideoInfo) -> None:
    assert not is_hdr(replace(info, colour=replace(info.colour, transfer=1)))
