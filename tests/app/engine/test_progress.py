"""Speed of late and the time left."""

import pytest

from app.engine.progress import Meter


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A clock that a test sets."""
    now = [100.0]
    monkeypatch.setattr("app.engine.progress.time.monotonic", lambda: now[0])
    return now


def test_steady_work(clock: list[float]) -> None:
    meter = Meter(100)
    for frame in range(1, 51):
        clock[0] += 0.5
        told = meter.count()
        assert (told.frames_done, told.frames_total) == (frame, 100)
        assert told.frames_per_second == pytest.approx(2)
        assert told.seconds_left == pytest.approx((100 - frame) / 2)


def test_speed_is_that_of_late(clock: list[float]) -> None:
    meter = Meter(1000)
    for _ in range(100):
        clock[0] += 1
        meter.count()
    for _ in range(400):
        clock[0] += 0.1
        told = meter.count()
    assert told.frames_per_second == pytest.approx(10, rel=0.02)


def test_unknown_length(clock: list[float]) -> None:
    meter = Meter(None)
    clock[0] += 1
    told = meter.count()
    assert told.frames_total is None
    assert told.seconds_left is None


def test_more_frames_than_announced(clock: list[float]) -> None:
    meter = Meter(2)
    for _ in range(5):
        clock[0] += 1
        told = meter.count()
    assert (told.frames_done, told.seconds_left) == (5, 0)


def test_no_time_passes(clock: list[float]) -> None:
    """Coarse clocks must not divide by zero."""
    assert clock
    assert Meter(5).count().frames_per_second > 0


def test_what_can_be_watched_is_told_apart() -> None:
    meter = Meter(100, 20, 10)
    assert meter.count().frames_playable == 10
    meter.found_playable(21)
    told = meter.count()
    assert (told.frames_done, told.frames_playable) == (22, 21)
    meter.restart(21)
    told = meter.count()
    assert (told.frames_done, told.frames_playable) == (22, 21)
