"""What packets tell without being decoded: when streams begin and end."""

from fractions import Fraction
from pathlib import Path

import pytest

from app.media.decode import decode
from app.media.frame import Trim
from app.media.inspect import inspect
from app.media.survey import survey
from tests.conftest import B_FRAMES, Clip, Sound, make_clip

UNEVEN = tuple(Fraction(time, 1000) for time in (0, 40, 80, 1000, 9000, 9040, 17_000, 17_040))
"""Seconds; the one at 17 is decoded long before."""


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("film") / "a.mkv"
    sound = Sound(seconds=Fraction(18))
    return make_clip(path, Clip(frames=len(UNEVEN), times=UNEVEN, options=B_FRAMES, sounds=(sound,)))


def test_the_picture_ends_with_the_one_that_is_shown_last(film: Path) -> None:
    assert survey(film)[0].end == Fraction(17_080, 1000)


@pytest.mark.parametrize(
    ("cut", "end"), [(5, 5), (Fraction("9.05"), Fraction("9.05")), (Fraction("0.99"), Fraction("0.99"))]
)
def test_a_long_picture_ends_where_it_is_cut(film: Path, cut: float, end: float) -> None:
    step = Fraction(17_040 + 40, 8000)
    found = survey(film, Trim(None, Fraction(str(cut))))[0].end
    assert found is not None
    assert 0 <= found - Fraction(str(end)) <= step


def test_what_comes_behind_pictures_that_are_decoded_early_is_seen(film: Path) -> None:
    """The picture of the second 17 is in the file before the sound of the second 2."""
    sound = survey(film, Trim(None, Fraction(3)))[1]
    assert sound.end is not None
    assert sound.end > Fraction(29, 10)


@pytest.mark.parametrize(
    ("start", "end", "packets"),
    [(None, None, 60), (Fraction(1), None, 35), (None, Fraction(1), 25), (Fraction("0.41"), Fraction("1.61"), 30)],
)
def test_of_a_bare_stream_as_many_count_as_are_decoded(
    tmp_path: Path, start: Fraction | None, end: Fraction | None, packets: int
) -> None:
    path = make_clip(tmp_path / "a.h264", Clip(frames=60, options=B_FRAMES))
    track = survey(path, Trim(start, end))[0]
    assert (track.packets, track.start, track.end) == (packets, None, None)
    assert len(list(decode(inspect(path), start, end))) == packets
