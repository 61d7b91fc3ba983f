"""The shots of a whole file are those that jobs cut at."""

from fractions import Fraction
from pathlib import Path

import pytest

from app.errors import Cancelled
from app.media.cuts import find_cuts
from app.media.decode import decode
from app.media.inspect import inspect
from tests.conftest import Clip, make_clip


@pytest.mark.parametrize("start", [Fraction(0), Fraction(5)])
def test_as_jobs_see_them(tmp_path: Path, start: Fraction) -> None:
    info = inspect(make_clip(tmp_path / "a.mkv", Clip(frames=20, cuts=(7, 13), start=start)))
    cuts = list(find_cuts(info, lambda: None))
    assert cuts == [frame.pts - info.start for frame in decode(info) if frame.new_shot and frame.pts > info.start]
    assert [round(cut * 25) for cut in cuts] == [7, 13]


def test_can_be_given_up(tmp_path: Path) -> None:
    info = inspect(make_clip(tmp_path / "a.mkv", Clip(frames=20)))
    asked: list[int] = []

    def check() -> None:
        asked.append(1)
        if len(asked) == 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(find_cuts(info, check))
    assert len(asked) == 5
