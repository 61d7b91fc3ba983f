"""Which recipes are compared, on what, and what must be rendered for it."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from app.engine.job import Job, Recipe, Stage
from app.engine.preview_wish import Preview, PreviewWish
from app.engine.region import WHOLE, Region
from app.ui.frame_worker import FramePair
from app.ui.preview.candidates import MOST_KEPT, Candidates, Stretch
from app.ui.preview.length import Length
from app.ui.preview.words import chips_of, label_of
from tests.app.ui.conftest import make_info
from tests.app.ui.test_compare_view import grey

JOB = Job(Path("in.mp4"), Path("out.mp4"), Recipe((Stage("other"),)), start=Fraction(7), device="cpu")
ONE = Recipe((Stage("one"),))
TWO = Recipe((Stage("two"),))
SECOND = Stretch(Fraction(2), Fraction(3), WHOLE, True, Length.ONE)


def rendered(wish: PreviewWish, region: Region = WHOLE) -> Preview:
    return Preview(Path("p.mkv"), wish.start, wish.end, 1, region, 25, 5.0)


def stretch_at(seconds: Fraction, until: Fraction | None, length: Length, rotation: int = 0) -> Stretch:
    info = make_info(Path("in.mp4"), duration=Fraction(10), rotation=rotation)
    picture = grey(4, 4, 0)
    pair = FramePair(seconds, picture, None, picture, until)
    return Stretch.at(pair, QRectF(0, 0, 0.5, 1), info, length, is_quick=True)


@pytest.mark.parametrize(
    ("at", "until", "length", "end"),
    [
        (Fraction(2), Fraction(51, 25), Length.FRAME, Fraction(51, 25)),
        (Fraction(2), None, Length.FRAME, Fraction(51, 25)),
        (Fraction(2), Fraction(5, 2), Length.FRAME, Fraction(5, 2)),
        (Fraction(2), Fraction(51, 25), Length.TWO, Fraction(4)),
        (Fraction(8), Fraction(201, 25), Length.FIVE, Fraction(10)),
    ],
)
def test_length(at: Fraction, until: Fraction | None, length: Length, end: Fraction) -> None:
    assert stretch_at(at, until, length).end == end


def test_the_part_in_view_is_found_in_the_picture_as_it_is_stored() -> None:
    upright, turned = (stretch_at(Fraction(0), None, Length.ONE, rotation) for rotation in (0, 90))
    assert upright.region == Region(right=0.5)
    assert turned.region == Region(bottom=0.5)


def test_what_is_tried_is_replaced_what_is_kept_stays() -> None:
    candidates = Candidates()
    candidates.look_at(ONE, SECOND)
    assert candidates.may_keep
    candidates.look_at(TWO, SECOND)
    assert [each.recipe for each in candidates.all] == [TWO]
    candidates.all[0].is_kept = True
    candidates.look_at(ONE, SECOND)
    assert [each.recipe for each in candidates.all] == [TWO, ONE]
    candidates.look_at(TWO, SECOND)
    assert [each.recipe for each in candidates.all] == [TWO]
    assert candidates.after is candidates.all[0]


def test_no_more_than_four_are_kept() -> None:
    candidates = Candidates()
    for number in range(MOST_KEPT):
        candidates.look_at(Recipe((Stage(str(number)),)), SECOND)
        assert candidates.may_keep
        candidates.all[-1].is_kept = True
    candidates.look_at(ONE, SECOND)
    assert len(candidates.all) == MOST_KEPT + 1
    assert not candidates.may_keep


def test_all_show_the_part_that_the_first_one_shows() -> None:
    candidates = Candidates()
    candidates.look_at(ONE, SECOND)
    candidates.all[0].is_kept = True
    candidates.look_at(TWO, SECOND)
    (first,) = candidates.missing(JOB)  # how much is quick is known when it is done
    assert (first.job.recipe, first.is_quick, first.job.start, first.job.device) == (TWO, True, None, "cpu")
    middle = Region(0.25, 0.25, 0.75, 0.75)
    candidates.all[1].show(rendered(first, middle))
    (second,) = candidates.missing(JOB)
    assert (second.job.recipe, second.is_quick, second.region) == (ONE, False, middle)


def test_while_it_is_played_the_same_stretch_is_meant() -> None:
    candidates = Candidates()
    candidates.look_at(ONE, SECOND)
    candidates.all[0].is_kept = True
    candidates.all[0].show(rendered(candidates.missing(JOB)[0]))
    candidates.look_at(TWO, replace(SECOND, start=Fraction(5, 2), end=Fraction(7, 2)))
    assert candidates.stretch == SECOND
    assert candidates.all[0].preview is not None


@pytest.mark.parametrize(
    "other",
    [
        replace(SECOND, start=Fraction(4), end=Fraction(5)),
        replace(SECOND, region=Region(right=0.5)),
        replace(SECOND, length=Length.TWO, end=Fraction(4)),
    ],
)
def test_another_stretch_is_rendered_anew(other: Stretch) -> None:
    candidates = Candidates()
    candidates.look_at(ONE, SECOND)
    candidates.all[0].is_kept = True
    candidates.all[0].show(rendered(candidates.missing(JOB)[0]))
    candidates.look_at(TWO, other)
    assert candidates.all[0].preview is None
    assert candidates.missing(JOB)[0].job.recipe == TWO


def test_a_preview_of_an_earlier_stretch_is_nobody_s() -> None:
    candidates = Candidates()
    candidates.look_at(ONE, SECOND)
    (wish,) = candidates.missing(JOB)
    assert candidates.of(wish) is candidates.all[0]
    candidates.look_at(ONE, replace(SECOND, start=Fraction(5), end=Fraction(6)))
    assert candidates.of(wish) is None


def test_what_failed_is_tried_again_only_when_asked_for() -> None:
    candidates = Candidates()
    candidates.look_at(ONE, SECOND)
    candidates.all[0].failed = True
    assert candidates.missing(JOB) == []
    candidates.look_at(ONE, SECOND)
    assert len(candidates.missing(JOB)) == 1


def test_removed_ones_are_not_shown() -> None:
    candidates = Candidates()
    candidates.look_at(ONE, SECOND)
    candidates.all[0].is_kept = True
    candidates.look_at(TWO, SECOND)
    one, two = candidates.all
    candidates.before = one
    candidates.remove(one)
    assert candidates.before is None
    assert candidates.after is two
    candidates.remove(two)
    assert candidates.after is None


def test_words() -> None:
    candidates = Candidates()
    candidates.look_at(ONE, SECOND)
    candidates.all[0].show(rendered(candidates.missing(JOB)[0]))
    candidates.all[0].is_kept = True
    candidates.look_at(TWO, SECOND)
    chips = chips_of(candidates, {"one": "One", "two": "Two"}, candidates.missing(JOB)[0], may_use=True)
    assert [(chip.name, chip.cost) for chip in chips[1:]] == [("One", "0.20 s a frame"), ("Two", "rendering…")]
    assert [chip.is_before for chip in chips] == [True, False, False]
    assert [chip.is_after for chip in chips] == [False, False, True]
    candidates.after = candidates.all[0]
    label = label_of(candidates, {"one": "One"}, 0.5)
    assert label == "0:02.00 – 0:03.00  ·  One  ·  0.20 s a frame  ·  shown at 50 % of its speed"
