"""Frame rates and slow motion, planned: what each network makes, and the output's rate and clock."""

from dataclasses import replace
from fractions import Fraction

import pytest

from app.engine.contract import ModelCard
from app.engine.instants import Parts, Rate
from app.engine.job import Tempo
from app.engine.pace import Pace, pace
from app.errors import UsageError
from app.media.frame import VideoInfo
from app.media.inspect import inspect
from tests.conftest import Clip, make_clip

NTSC = Fraction(24_000, 1001)


@pytest.fixture(scope="module")
def info(tmp_path_factory: pytest.TempPathFactory) -> VideoInfo:
    source = make_clip(tmp_path_factory.mktemp("pace") / "a.mp4", Clip(rate=NTSC))
    return replace(inspect(source), time_base=Fraction(1, 24_000))


def test_nothing_asked(info: VideoInfo, enlarger: ModelCard) -> None:
    assert pace(Tempo(), [enlarger, enlarger], info) == Pace((None, None), NTSC, info.time_base, Fraction(1))
    assert pace(Tempo(), [], info).frame_rate == NTSC


def test_networks_that_double(info: VideoInfo, enlarger: ModelCard, doubler: ModelCard, blender: ModelCard) -> None:
    planned = pace(Tempo(), [enlarger, doubler], info)
    assert planned == Pace((None, None), 2 * NTSC, info.time_base / 2, Fraction(2))
    assert pace(Tempo(), [blender], info) == Pace((Parts(2),), 2 * NTSC, info.time_base / 2, Fraction(2))


def test_a_frame_rate(info: VideoInfo, blender: ModelCard) -> None:
    planned = pace(Tempo(Fraction(60)), [blender], info)
    assert planned.instants == (Rate(Fraction(60), info.start, 60 / NTSC),)
    assert planned.frame_rate == 60
    assert planned.per_frame == 60 / NTSC
    for duration in (Fraction(1, 60), info.time_base):
        assert (duration / planned.time_base).denominator == 1


def test_slow_motion(info: VideoInfo, doubler: ModelCard, blender: ModelCard) -> None:
    planned = pace(Tempo(slow_motion=4), [blender], info)
    assert planned == Pace((Parts(4),), NTSC, info.time_base, Fraction(4))
    assert pace(Tempo(slow_motion=2), [doubler], info) == Pace((None,), NTSC, info.time_base, Fraction(2))


def test_slow_motion_at_a_frame_rate(info: VideoInfo, blender: ModelCard) -> None:
    planned = pace(Tempo(Fraction(50), slow_motion=3), [blender], info)
    assert planned.instants == (Rate(Fraction(150), info.start, 150 / NTSC),)
    assert planned.frame_rate == 50


def test_networks_share_the_work(info: VideoInfo, doubler: ModelCard, blender: ModelCard) -> None:
    assert pace(Tempo(slow_motion=4), [doubler, blender], info).instants == (None, Parts(2))
    planned = pace(Tempo(Fraction(96)), [blender, doubler], info)
    assert planned.instants == (Rate(Fraction(48), info.start, 48 / NTSC), None)
    assert planned.frame_rate == 96


def test_sources_without_a_rate(info: VideoInfo, blender: ModelCard) -> None:
    variable = replace(info, frame_rate=None)
    planned = pace(Tempo(Fraction(60)), [blender], variable)
    assert planned.frame_rate == 60
    assert planned.per_frame is None
    assert pace(Tempo(), [blender], variable) == Pace((Parts(2),), None, info.time_base / 2, Fraction(2))


def test_clocks_finer_than_any_file(info: VideoInfo, blender: ModelCard) -> None:
    fine = replace(info, time_base=Fraction(1, 10**9))
    assert pace(Tempo(slow_motion=1, frame_rate=Fraction(60)), [blender], fine).time_base == Fraction(1, 90_000)


@pytest.mark.parametrize(
    "tempo", [Tempo(Fraction(0)), Tempo(Fraction(-5)), Tempo(Fraction(2000)), Tempo(slow_motion=0), Tempo(None, 65)]
)
def test_nonsense(info: VideoInfo, blender: ModelCard, tempo: Tempo) -> None:
    with pytest.raises(UsageError):
        pace(tempo, [blender], info)


@pytest.mark.parametrize("tempo", [Tempo(Fraction(60)), Tempo(slow_motion=2)])
def test_no_network_for_it(info: VideoInfo, enlarger: ModelCard, doubler: ModelCard, tempo: Tempo) -> None:
    with pytest.raises(UsageError, match="makes the pictures"):
        pace(tempo, [enlarger], info)
    with pytest.raises(UsageError, match="makes the pictures"):
        pace(Tempo(Fraction(60)), [doubler], info)
