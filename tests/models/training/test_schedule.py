"""The learning rate rises, falls, and falls sooner where it must."""

from itertools import pairwise

import pytest

from models.training.schedule import Schedule


def test_it_rises_and_falls() -> None:
    schedule = Schedule(steps=8, warmup=3)
    rates = [schedule(step) for step in range(schedule.end)]
    assert rates[:4] == pytest.approx([1 / 3, 2 / 3, 1, 1])
    assert all(a > b for a, b in pairwise(rates[3:]))
    assert 0.01 < rates[-1] < 0.2
    assert schedule(8) == pytest.approx(0.01)


def test_a_cooldown_ends_the_run_early() -> None:
    planned = Schedule(steps=1000, warmup=3)
    schedule = Schedule(steps=1000, warmup=3, cooldown=(200, 40))
    assert planned.end == 1000
    assert schedule.end == 240
    rates = [schedule(step) for step in range(200, 240)]
    assert rates[0] == pytest.approx(planned(200))
    assert all(a > b for a, b in pairwise(rates))
    assert schedule(240) == pytest.approx(planned(200) / 100)
