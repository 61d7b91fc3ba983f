"""Tiles: the same picture as in one piece, whatever its size."""

from dataclasses import replace
from fractions import Fraction

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor, nn

from app.engine.contract import EVERY_FRAME, ModelCard, Restorer, SizeRule
from app.engine.picture import Picture
from app.engine.resize import resized
from app.engine.tile import _fading, restore_tiled, spans
from app.engine.weights import WeightsFile
from tests.conftest import Enlarger, card_for


class Blur(Restorer):
    """Sees exactly ``reach`` pixels around each pixel, half of them through a strided layer; enlarges twice."""

    def __init__(self, rule: SizeRule) -> None:
        super().__init__()
        torch.manual_seed(2)
        self.rule = rule
        self.fine = nn.Conv2d(3, 3, 5, padding=2)
        self.coarse = nn.Conv2d(3, 3, 4, stride=4)

    reach = 2 + 3

    @torch.inference_mode()
    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`."""
        height, width = frames.shape[2:]
        assert height % self.rule.multiple == width % self.rule.multiple == 0
        assert min(height, width) >= self.rule.minimum
        fine = self.fine(frames[keep])
        coarse = self.coarse(fine).repeat_interleave(4, 2).repeat_interleave(4, 3)
        result: Tensor = fine + coarse
        return result.repeat_interleave(2, 2).repeat_interleave(2, 3)


def blur_card(weights: WeightsFile, rule: SizeRule) -> ModelCard:
    return replace(card_for(Blur(rule), weights, 2), size_rule=rule, context=Blur.reach * 4 // 3 + 1)


@pytest.mark.parametrize("size", [(64, 64), (200, 72), (61, 131), (7, 300), (16, 16), (5, 3)], ids=str)
@pytest.mark.parametrize("tile", [64, 68, 100])
def test_tiled_equals_untiled(fake_weights: WeightsFile, size: tuple[int, int], tile: int) -> None:
    """For a network that sees no further than its card says."""
    card = blur_card(fake_weights, SizeRule(4, 16))
    network = card.open(fake_weights.path)
    frames = torch.rand(3, 3, *size)
    whole = restore_tiled(network, card, frames, slice(1, 3), 1 << 20)
    tiled = restore_tiled(network, card, frames, slice(1, 3), tile)
    assert whole.shape == (2, 3, 2 * size[0], 2 * size[1])
    torch.testing.assert_close(tiled, whole, atol=1e-6, rtol=0)


def test_nothing_is_changed_by_padding(fake_weights: WeightsFile) -> None:
    card = replace(card_for(Enlarger(), fake_weights, 2), size_rule=SizeRule(16, 32))
    frames = torch.rand(2, 3, 21, 45)
    result = restore_tiled(Enlarger(), card, frames, EVERY_FRAME, 64)
    torch.testing.assert_close(result, frames.repeat_interleave(2, 2).repeat_interleave(2, 3))


@given(
    length=st.integers(1, 600),
    tile=st.integers(1, 20),
    multiple=st.sampled_from([1, 2, 4, 8, 16]),
    minimum=st.sampled_from([1, 16, 32]),
    grid=st.sampled_from([1, 16]),
    context=st.integers(0, 40),
)
def test_spans(
    fake_weights: WeightsFile, length: int, tile: int, multiple: int, minimum: int, grid: int, context: int
) -> None:
    """Cores tile the axis, fading into each other; what is read fits the size rule and holds most of the context."""
    rule = SizeRule(multiple, minimum, grid)
    card = replace(card_for(Enlarger(), fake_weights), size_rule=rule, context=context)
    padded = rule.padded(length)
    most = (tile + 48 // rule.step) * rule.step
    covered = torch.zeros(length)
    for span in spans(length, most, card):
        weights = _fading(span, 1, covered)
        assert len(weights) == span.core.stop - span.core.start
        covered[span.core] += weights
        own = len(weights) - sum(span.fades) // 2
        assert 0 < own <= most
        read = span.read.stop - span.read.start
        assert span.read.start % multiple == span.read.start % grid == 0
        assert read % multiple == 0
        assert read >= minimum
        assert span.read.start <= max(0, span.core.start - context * 3 // 4)
        assert min(padded, span.core.stop + context * 3 // 4) <= span.read.stop <= padded
    torch.testing.assert_close(covered, torch.ones(length))


@pytest.mark.parametrize("size", [(128, 60), (100, 47), (400, 160)], ids=str)
@pytest.mark.parametrize("tile", [64, 1000])
def test_at_another_size(fake_weights: WeightsFile, tile: int, size: tuple[int, int]) -> None:
    """As if the whole result were there and then resized."""
    card = blur_card(fake_weights, SizeRule(4, 16))
    network = card.open(fake_weights.path)
    frames = torch.rand(2, 3, 90, 131)
    whole = restore_tiled(network, card, frames, EVERY_FRAME, 1000)
    result = restore_tiled(network, card, frames, EVERY_FRAME, tile, size)
    for picture, expected in zip(result, whole, strict=True):
        (reference,) = resized([Picture(expected, Fraction(0), Fraction(0), False)], size)
        torch.testing.assert_close(picture, reference.rgb, atol=2e-6, rtol=0)
