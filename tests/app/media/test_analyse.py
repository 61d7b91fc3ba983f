"""What measuring says of pictures whose faults are known."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from app.engine.advice import SMEARED
from app.errors import Cancelled
from app.media.analyse import Analysis, analyse
from app.media.bars import Bars
from app.media.compression import compress
from app.media.inspect import inspect
from app.media.scan import Scan
from tests.conftest import RGB, SHARED, VFR, Clip, make_clip
from tests.footage import SIZE, as_rgb, bottom_first, fields, pulled_down, titles, top_first, written

BARS_CLIP = SHARED / "data" / "video" / "bt709_full_range.mp4"


def measured(folder: Path, pictures: Sequence[RGB], full: bool = False) -> Analysis:
    return analyse(inspect(written(folder / "a.mkv", pictures)), full)


@pytest.mark.parametrize(
    ("make", "scan"),
    [
        (list, Scan.PROGRESSIVE),
        (top_first, Scan.TOP_FIRST),
        (bottom_first, Scan.BOTTOM_FIRST),
        (pulled_down, Scan.TELECINE),
        (lambda moments: [moments[0]] * len(moments), Scan.UNKNOWN),
    ],
    ids=["progressive", "top", "bottom", "telecine", "still"],
)
@pytest.mark.parametrize("noise", [0.0, 1.5])
def test_scan(tmp_path: Path, make: Callable[[list[RGB]], list[RGB]], scan: Scan, noise: float) -> None:
    assert measured(tmp_path, make(fields(40, noise=noise))).scan is scan


@pytest.mark.parametrize("speed", [2, 4])
@pytest.mark.parametrize(
    ("make", "scan"),
    [(list, Scan.PROGRESSIVE), (top_first, Scan.TOP_FIRST), (bottom_first, Scan.BOTTOM_FIRST)],
    ids=["progressive", "top", "bottom"],
)
def test_rolling_titles(tmp_path: Path, make: Callable[[list[RGB]], list[RGB]], scan: Scan, speed: int) -> None:
    assert measured(tmp_path, make(titles(40, speed))).scan is scan


def test_a_fade_is_no_field(tmp_path: Path) -> None:
    picture = fields(1)[0]
    faded = [(picture * (number / 40)).astype(np.uint8) for number in range(40)]
    assert measured(tmp_path, faded).scan in (Scan.PROGRESSIVE, Scan.UNKNOWN)
    assert measured(tmp_path, top_first(faded)).scan is Scan.TOP_FIRST


@pytest.mark.skipif(not BARS_CLIP.exists(), reason="the clip is not there")
def test_a_moving_test_pattern_suffers_from_nothing() -> None:
    seen = analyse(inspect(BARS_CLIP))
    assert seen.scan is Scan.PROGRESSIVE
    assert seen.blemishes.blockiness == 1


def test_a_single_picture_has_no_scan(tmp_path: Path) -> None:
    assert measured(tmp_path, fields(1)).scan is Scan.UNKNOWN


@pytest.mark.parametrize("bars", [Bars(), Bars(24, 24), Bars(0, 0, 32, 30), Bars(top=6)])
@pytest.mark.parametrize("pixel_format", ["yuv420p", "yuv420p10le", "bgr0"])
def test_bars(tmp_path: Path, bars: Bars, pixel_format: str) -> None:
    pictures = fields(13)
    for picture in pictures:
        framed = np.zeros_like(picture)
        inner = (slice(bars.top, SIZE[1] - bars.bottom), slice(bars.left, SIZE[0] - bars.right))
        framed[inner] = picture[inner]
        picture[:] = framed
    # A black picture, as films begin with, is no bar.
    path = written(tmp_path / "a.mkv", [np.zeros_like(pictures[0])] * 12 + pictures, pixel_format=pixel_format)
    assert analyse(inspect(path)).bars == bars


@pytest.mark.parametrize("sigma", [0.0, 4.0, 10.0])
def test_noise_is_measured_in_steps_of_luma(tmp_path: Path, sigma: float) -> None:
    assert measured(tmp_path, fields(2, noise=sigma)).blemishes.noise == pytest.approx(sigma, rel=0.15, abs=0.6)


def test_blur_is_softer(tmp_path: Path) -> None:
    squares = np.random.default_rng(3).uniform(40, 210, (SIZE[1] // 8, SIZE[0] // 8)).repeat(8, 0).repeat(8, 1)
    shifts = [(y, x) for y in range(-4, 5) for x in range(-4, 5)]
    blurred = np.mean([np.roll(squares, shift, (0, 1)) for shift in shifts], axis=0)
    assert measured(tmp_path, [as_rgb(squares)]).blemishes.softness < 0.3
    assert measured(tmp_path, [as_rgb(blurred)]).blemishes.softness > 0.55


def test_the_smear_of_motion_is_no_softness(tmp_path: Path) -> None:
    random = np.random.default_rng(3)
    page = random.uniform(20, 235, (SIZE[1] // 4, 300)).repeat(4, 0).repeat(4, 1)
    moments = [page[:, 2 * moment : 2 * moment + SIZE[0]] for moment in range(5 * 20)]
    exposed = [np.mean(moments[frame : frame + 5], axis=0) for frame in range(0, len(moments), 5)]
    assert measured(tmp_path, [as_rgb(moment) for moment in moments[::5]]).smear < 0.2
    assert measured(tmp_path, [as_rgb(picture) for picture in exposed]).smear > SMEARED


def test_strong_compression_shows_blocks(tmp_path: Path) -> None:
    pictures = fields(12, noise=3)
    for picture in pictures:  # the edges of black bars are no blocks
        picture[:24] = picture[-24:] = 0
    assert measured(tmp_path, pictures).blemishes.blockiness < 1.5
    assert measured(tmp_path, compress(pictures, "mpeg2video", {"qmin": "20", "qmax": "20"})).blemishes.blockiness > 3


def test_the_edges_of_drawn_figures_are_no_blocks(tmp_path: Path) -> None:
    drawn = np.zeros((SIZE[1], SIZE[0]))
    for row, column in np.random.default_rng(5).integers(2, 10, (30, 2)):
        drawn[row * 16 : row * 16 + 16, column * 16 : column * 16 + 16] += 40
    assert measured(tmp_path, [as_rgb(drawn)]).blemishes.blockiness == 1


@pytest.mark.parametrize(
    ("name", "clip", "constant"),
    [
        ("a.mp4", Clip(rate=Fraction(24000, 1001)), True),
        ("a.mkv", Clip(rate=Fraction(30000, 1001)), True),
        ("a.mkv", Clip(frames=12, times=VFR), False),
        ("a.mp4", Clip(frames=12, times=VFR), False),
        ("a.mkv", Clip(frames=1), None),
    ],
)
def test_constant_or_variable_rate(tmp_path: Path, name: str, clip: Clip, constant: bool | None) -> None:
    assert analyse(inspect(make_clip(tmp_path / name, clip))).constant_rate is constant


def test_long_files_are_only_sampled(tmp_path: Path) -> None:
    info = inspect(make_clip(tmp_path / "a.mp4", Clip(frames=200, options={"preset": "ultrafast", "g": "10"})))
    seen = analyse(info)
    assert (seen.frames, seen.counted) == (72, None)


@pytest.mark.parametrize("name", ["a.mkv", "a.mp4", "a.ts"])
def test_full_counts_every_frame(tmp_path: Path, name: str) -> None:
    clip = Clip(frames=90, start=Fraction(3))
    counted = analyse(inspect(make_clip(tmp_path / name, clip)), full=True).counted
    assert counted is not None
    assert (counted.frames, counted.damage.any) == (90, False)
    assert counted.duration == pytest.approx(Fraction(90, 25), abs=0.001)


def test_black_and_frozen_stretches(tmp_path: Path) -> None:
    moving = fields(25)
    black = [np.zeros_like(moving[0])] * 75
    counted = measured(tmp_path, [*black, *moving, *[moving[-1]] * 75], full=True).counted
    assert counted is not None
    assert [(round(s.start, 1), round(s.end, 1)) for s in counted.black] == [(0.0, 3.0)]
    assert [(round(s.start, 1), round(s.end, 1)) for s in counted.frozen] == [(0.0, 3.0), (4.0, 7.0)]


def test_damage_is_counted(tmp_path: Path) -> None:
    path = make_clip(tmp_path / "a.mkv", Clip(frames=60, size=(128, 96), noise=True))
    content = bytearray(path.read_bytes())
    for position in range(len(content) // 3, len(content) - 5000, 9001):
        content[position] ^= 0x55
    path.write_bytes(content)
    counted = analyse(inspect(path), full=True).counted
    assert counted is not None
    assert counted.damage.any
    assert "patched" in str(counted.damage) or "lost" in str(counted.damage)


@pytest.mark.parametrize("size", [(8, 8), (8, 200), (200, 8), (15, 17), (64, 9)])
def test_the_smallest_pictures_are_measured_too(tmp_path: Path, size: tuple[int, int]) -> None:
    clip = Clip(frames=2, size=size, codec="ffv1", pixel_format="yuv444p", options={})
    assert 0 <= analyse(inspect(make_clip(tmp_path / "a.mkv", clip))).blemishes.softness <= 1


def test_pictures_of_another_size_do_not_stop_it(tmp_path: Path) -> None:
    for name, size in (("a.ts", (64, 48)), ("b.ts", (96, 64))):
        make_clip(tmp_path / name, Clip(frames=10, size=size))
    (tmp_path / "a.ts").write_bytes((tmp_path / "a.ts").read_bytes() + (tmp_path / "b.ts").read_bytes())
    assert analyse(inspect(tmp_path / "a.ts")).frames >= 10


def test_it_can_be_cancelled(tmp_path: Path) -> None:
    def cancel() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        analyse(inspect(make_clip(tmp_path / "a.mkv", Clip())), check=cancel)
