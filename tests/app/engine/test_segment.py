"""Segments: every moment of the source in exactly one, handed out once."""

import threading
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.segment import (
    LEAST_SECONDS,
    SEGMENT_SECONDS,
    Segment,
    SegmentPlan,
    Todo,
    last_segment,
    segment_length,
    segment_seconds,
)

TIMES = st.fractions(0, 1000, max_denominator=90_000)
LENGTHS = st.fractions(Fraction(1, 10), 10, max_denominator=1000)


@given(TIMES, st.none() | TIMES, LENGTHS, st.booleans())
def test_a_plan_covers_everything_once(
    start: Fraction, seconds: Fraction | None, length: Fraction, known: bool
) -> None:
    end = None if seconds is None else start + seconds
    last = last_segment(seconds or Fraction(0), length) if known else None
    plan = SegmentPlan(start, end, length, last)
    at = start
    for number in range(50):
        segment = plan.segment(number)
        if segment is None:
            assert end is not None
            assert at >= end
            return
        assert (segment.number, segment.start) == (number, at)
        assert segment.end is not None
        assert 0 < segment.end - segment.start <= (length * Fraction(3, 2) if known else length)
        assert not known or number == 0 or segment.end - segment.start >= length / 2
        at = segment.end


def test_the_last_takes_the_rest() -> None:
    """Also what the header does not promise."""
    plan = SegmentPlan(Fraction(0), None, Fraction(10), last_segment(Fraction(27), Fraction(10)))
    assert plan.segment(2) == Segment(2, Fraction(20), None)
    assert plan.segment(3) is None
    assert last_segment(Fraction(0), Fraction(10)) is None
    assert last_segment(Fraction(1), Fraction(10)) == 0


@pytest.mark.parametrize("rate", ["24000/1001", "25", "30000/1001", "60", "1", "1/7", "120"])
def test_a_segment_holds_whole_frames(rate: str) -> None:
    frames = segment_length(Fraction(rate), SEGMENT_SECONDS) * Fraction(rate)
    assert frames.denominator == 1
    assert frames >= 1
    assert frames == 1 or segment_length(Fraction(rate), SEGMENT_SECONDS) <= SEGMENT_SECONDS


def test_a_variable_rate_is_cut_by_time() -> None:
    assert segment_length(None, SEGMENT_SECONDS) == SEGMENT_SECONDS


def test_what_networks_take_long_for_is_cut_shorter() -> None:
    """A power cut costs minutes, not hours."""
    assert segment_seconds(320 * 180, networks=True) == segment_seconds(3840 * 2160, networks=False) == SEGMENT_SECONDS
    assert segment_seconds(720 * 576, networks=True) == Fraction(50, 9)
    assert segment_seconds(1920 * 1080, networks=True) == segment_seconds(7680 * 4320, networks=True) == LEAST_SECONDS


class TestTodo:
    """What is handed out."""

    def todo(self, done: set[int] = frozenset(), end: int | None = None, seconds: int | None = 10) -> Todo:  # type: ignore[assignment]
        return Todo(SegmentPlan(Fraction(0), None if seconds is None else Fraction(seconds), Fraction(1)), done, end)

    def numbers(self, todo: Todo) -> list[int]:
        return [segment.number for segment in iter(todo.take, None)]

    def test_in_order_without_what_is_done(self) -> None:
        assert self.numbers(self.todo({0, 3, 4})) == [1, 2, 5, 6, 7, 8, 9]

    def test_given_back(self) -> None:
        todo = self.todo()
        taken = [todo.take() for _ in range(4)]
        assert taken[1] is not None
        todo.give_back(taken[1])
        assert todo.take() == taken[1]
        assert todo.take() == Segment(4, Fraction(4), Fraction(5))

    def test_the_end_of_the_source(self) -> None:
        todo = self.todo(seconds=None)
        for _ in range(3):
            todo.take()
        todo.end_at(3)
        todo.end_at(7)
        assert self.numbers(todo) == []
        assert self.numbers(self.todo({0}, end=2, seconds=None)) == [1]

    def test_many_workers(self) -> None:
        todo = self.todo(seconds=300)
        taken: list[int] = []

        def work() -> None:
            taken.extend(self.numbers(todo))

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(taken) == list(range(300))
