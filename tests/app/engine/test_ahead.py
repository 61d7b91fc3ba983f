"""Working ahead: in order, bounded, errors at their place, nobody left behind."""

import threading
import time
from collections.abc import Iterator

import pytest

from app.engine.ahead import ahead


class _BrokenError(Exception):
    """The producer's own."""


def ignore(_: BaseException) -> None:
    """Nobody else to tell."""


@pytest.fixture(autouse=True)
def _no_threads_left() -> Iterator[None]:
    before = threading.active_count()
    yield
    assert threading.active_count() == before


def test_order() -> None:
    with ahead(iter(range(500)), 4, ignore) as items:
        assert list(items) == list(range(500))


def test_nothing() -> None:
    with ahead(iter(()), 4, ignore) as items:
        assert list(items) == []


@pytest.mark.parametrize("depth", [1, 3])
def test_bounded(depth: int) -> None:
    """One item may be waiting for its place beside those that lie ready."""
    made = 0

    def numbers() -> Iterator[int]:
        nonlocal made
        for number in range(50):
            made += 1
            yield number

    with ahead(numbers(), depth, ignore) as items:
        for taken, _ in enumerate(items, 1):
            if taken < 4:
                time.sleep(0.05)
            assert made <= taken + depth + 1


def _collect(items: Iterator[int], seen: list[int]) -> None:
    with ahead(items, 8, ignore) as passed:
        for item in passed:
            time.sleep(0.01)
            seen.append(item)


def test_errors_surface_at_their_place() -> None:
    def numbers() -> Iterator[int]:
        yield from range(3)
        raise _BrokenError

    seen: list[int] = []
    with pytest.raises(_BrokenError):
        _collect(numbers(), seen)
    assert seen == [0, 1, 2]


def test_errors_are_told_at_once() -> None:
    """Before the consumer has come to their place."""
    told: list[BaseException] = []
    ready = threading.Event()

    def numbers() -> Iterator[int]:
        yield from range(3)
        raise _BrokenError

    def tell(error: BaseException) -> None:
        told.append(error)
        ready.set()

    with ahead(numbers(), 8, tell) as items:
        assert next(items) == 0
        assert ready.wait(1)
        with pytest.raises(_BrokenError) as raised:
            list(items)
    assert told == [raised.value]


@pytest.mark.parametrize("depth", [1, 8])
def test_a_leaving_consumer_stops_the_producer(depth: int) -> None:
    """Within a second, and the producer's own clean-up runs, in its own thread."""
    closed_in: list[threading.Thread] = []

    def forever() -> Iterator[int]:
        try:
            while True:
                yield 0
        finally:
            closed_in.append(threading.current_thread())

    began = time.monotonic()
    with ahead(forever(), depth, ignore) as items:
        next(items)
    assert time.monotonic() - began < 1
    (thread,) = closed_in
    assert thread is not threading.current_thread()
    assert not thread.is_alive()


def test_chained() -> None:
    """An error at the far end passes through every thread between."""

    def source() -> Iterator[int]:
        yield from range(5)
        raise _BrokenError

    def doubled(numbers: Iterator[int]) -> Iterator[int]:
        for number in numbers:
            yield 2 * number

    seen: list[int] = []
    with (
        pytest.raises(_BrokenError),
        ahead(source(), 2, ignore) as first,
        ahead(doubled(first), 2, ignore) as second,
    ):
        seen.extend(second)
    assert seen == [] or seen == [0, 2, 4, 6, 8]


def test_both_work_at_once() -> None:
    """Two slow halves take the time of one."""

    def slow() -> Iterator[int]:
        for number in range(10):
            time.sleep(0.03)
            yield number

    began = time.monotonic()
    with ahead(slow(), 4, ignore) as items:
        for _ in items:
            time.sleep(0.03)
    assert time.monotonic() - began < 0.5
