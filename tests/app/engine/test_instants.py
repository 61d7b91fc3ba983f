"""Instants: exact, each once, and a picture's own where containers rounded its time."""

from fractions import Fraction
from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.instants import Parts, Rate

ONE = Fraction(1)
LENGTHS = st.lists(st.fractions(Fraction(1, 240), Fraction(1, 2), max_denominator=90_000), min_size=1, max_size=30)
RATES = st.sampled_from([Fraction(60), Fraction(25), Fraction(60_000, 1001), Fraction(10), Fraction(239)])


def test_parts() -> None:
    start, length = Fraction(7), Fraction(1001, 24_000)
    instants = Parts(4).within(start, length)
    assert [instant.share for instant in instants] == [0, Fraction(1, 4), Fraction(1, 2), Fraction(3, 4)]
    assert [instant.time for instant in instants] == [start + length * part / 4 for part in range(4)]
    assert {instant.duration for instant in instants} == {length / 4}
    assert Parts(4).per_picture == 4


@given(LENGTHS, RATES)
def test_a_constant_rate_misses_nothing_and_repeats_nothing(lengths: list[Fraction], frequency: Fraction) -> None:
    """Whatever the rhythm of the source is."""
    starts = list(accumulate(lengths, initial=Fraction(3)))
    rate = Rate(frequency, starts[0], ONE)
    instants = [
        instant for start, length in zip(starts, lengths, strict=False) for instant in rate.within(start, length)
    ]
    assert [instant.time for instant in instants] == [starts[0] + i / frequency for i in range(len(instants))]
    assert starts[-1] - 2 / frequency < instants[-1].time < starts[-1]
    assert all(0 <= instant.share < 1 and instant.duration == 1 / frequency for instant in instants)


def test_a_picture_shorter_than_the_rounding_is_shown() -> None:
    """A clip of one: nothing else could show its instant."""
    (instant,) = Rate(Fraction(10), Fraction(3), ONE).within(Fraction(3), Fraction(1, 240))
    assert instant.time == 3
    assert instant.share == 0


def test_rounded_times_are_those_of_the_pictures() -> None:
    """Matroska tells 41.7 ms as 42: at twice the rate every other instant is a picture all the same."""
    rate = Rate(Fraction(48), Fraction(0), Fraction(2))
    starts = [Fraction(round(Fraction(i * 1000, 24)), 1000) for i in range(25)]
    for first, second in pairwise(starts):
        own, between = rate.within(first, second - first)
        assert own.share == 0
        assert between.share == pytest.approx(0.5, abs=0.02)


def test_lower_rates_leave_pictures_out() -> None:
    rate = Rate(Fraction(20), Fraction(0), Fraction(1, 3))
    counts = [len(rate.within(Fraction(i, 60), Fraction(1, 60))) for i in range(60)]
    assert counts == [1, 0, 0] * 20


def test_pictures_at_the_same_time() -> None:
    assert Rate(Fraction(20), Fraction(0), ONE).within(Fraction(1), Fraction(0)) == []
    assert [instant.share for instant in Parts(2).within(Fraction(1), Fraction(0))] == [0, Fraction(1, 2)]
