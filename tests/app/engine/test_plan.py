"""The planner stays within its budget, or at the least that a network can work with."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.contract import ModelCard, SizeRule, Window
from app.engine.plan import plan
from app.engine.weights import WeightsFile
from tests.conftest import Enlarger, card_for


@given(
    width=st.integers(16, 8192),
    height=st.integers(16, 8192),
    free=st.integers(0, 1 << 38),
    scale=st.sampled_from([1, 2, 4]),
    per_pixel=st.sampled_from([100, 12_000, 60_000]),
    past=st.integers(0, 3),
    multiple=st.sampled_from([1, 4, 16, 64]),
)
def test_within_the_budget(
    fake_weights: WeightsFile,
    width: int,
    height: int,
    free: int,
    scale: int,
    per_pixel: int,
    past: int,
    multiple: int,
) -> None:
    card = replace(
        card_for(Enlarger(), fake_weights, scale, Window(past, past)),
        bytes_per_pixel=per_pixel,
        context=32,
        size_rule=SizeRule(multiple, 16),
    )
    fitted = plan(card, width, height, free)
    assert past < fitted.chunk <= 8
    assert 1 <= fitted.batch <= fitted.chunk
    assert fitted.tile > 0
    whole = fitted.tile >= max(width, height)
    assert whole == (fitted.tiles(width, height) == 1)
    assert whole or fitted.tile % multiple == 0
    held = 3 * 4 * width * height * (fitted.chunk + 2 * past + fitted.batch * scale**2)
    seen = (min(width, fitted.tile + 2 * 32)) * (min(height, fitted.tile + 2 * 32))
    least = fitted.smaller(card) is None
    assert held + seen * per_pixel <= free or least


def test_more_frames_out_need_more_room(doubler: ModelCard) -> None:
    card = replace(doubler, bytes_per_pixel=1)
    free = 3 * 4 * 1920 * 1080 * 13  # bytes of thirteen pictures
    assert plan(replace(card, time_scale=1), 1920, 1080, free).batch == 4
    assert plan(card, 1920, 1080, free).batch < 4


@pytest.mark.parametrize("free", [0, 1, 10**6])
def test_tiny_budgets_still_give_a_plan(enlarger: ModelCard, free: int) -> None:
    fitted = plan(enlarger, 1920, 1080, free)
    assert fitted.chunk >= 1
    assert fitted.tile >= 64


def test_plenty_means_one_piece(enlarger: ModelCard) -> None:
    fitted = plan(enlarger, 1920, 1080, 1 << 40)
    assert fitted.tiles(1920, 1080) == 1
    assert fitted.chunk == plan(enlarger, 16, 16, 1 << 40).chunk


def test_less_memory_never_means_larger_tiles(enlarger: ModelCard) -> None:
    card = replace(enlarger, bytes_per_pixel=12_000, context=32)
    tiles = [plan(card, 3840, 2160, 1 << bits).tile for bits in range(20, 42)]
    assert tiles == sorted(tiles)
