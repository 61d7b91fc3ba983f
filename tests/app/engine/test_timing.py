"""How long pictures are shown, and slow motion."""

from fractions import Fraction

import torch

from app.engine.picture import Picture
from app.engine.timing import slowed, timed

NOTHING = torch.zeros(3, 1, 1)


def at(*times: int, duration: int = 0) -> list[Picture]:
    return [Picture(NOTHING, Fraction(time), Fraction(duration), False) for time in times]


def test_a_picture_lasts_until_the_next() -> None:
    assert [picture.duration for picture in timed(at(0, 1, 5, 7, duration=1))] == [1, 4, 2, 1]


def test_the_last_lasts_as_long_as_the_one_before_if_nobody_knows() -> None:
    assert [picture.duration for picture in timed(at(0, 3))] == [3, 3]
    assert [picture.duration for picture in timed(at(4))] == [0]
    assert list(timed([])) == []


def test_slow_motion() -> None:
    slow = list(slowed(at(10, 11, 13, duration=1), 3, Fraction(9)))
    assert [picture.pts for picture in slow] == [12, 15, 21]
    assert [picture.duration for picture in slow] == [3, 3, 3]
