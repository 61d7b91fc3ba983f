"""What a network does is shown by itself, on a frame of the clip."""

from dataclasses import replace

import numpy as np
import pytest

from app.engine.calibration import Setting
from app.engine.contract import ModelCard, SizeRule
from app.engine.showcase import showcase
from app.media.still import Picture
from app.paths import sample_clip


def halves(card: ModelCard) -> tuple[Picture, Picture]:
    pair = showcase(Setting.of(card, "cpu", "fp32"), sample_clip())
    assert pair.shape == (300, 800, 3)
    return pair[:, :400], pair[:, 400:]


def test_left_is_the_source_and_right_the_networks(enlarger: ModelCard) -> None:
    before, after = halves(enlarger)
    assert before.std() > 10
    # The same part of the picture, blocky on the right.
    assert np.abs(before.astype(int) - after).mean() < 6
    assert (after[::2, ::2] == after[1::2, 1::2]).mean() > 0.9 > (before[::2, ::2] == before[1::2, 1::2]).mean()


def test_the_new_frame_of_a_network_that_makes_frames(blender: ModelCard) -> None:
    before, after = halves(blender)
    assert 0 < np.abs(before.astype(int) - after).mean() < 10


@pytest.mark.parametrize("rule", [SizeRule(multiple=64), SizeRule(minimum=512)])
def test_sizes_that_the_sample_has_not(enlarger: ModelCard, rule: SizeRule) -> None:
    before, after = halves(replace(enlarger, size_rule=rule))
    assert before.shape == after.shape == (300, 400, 3)
