"""What the cards of published networks promise of pictures, without their weights.

A twin has a network's depth, switches and rules, but few channels and random weights: it takes seconds.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from fractions import Fraction
from functools import cache

import pytest
import torch
from torch import nn

from app.engine.contract import Restorer
from app.engine.ensemble import ensembled
from app.engine.picture import Picture
from app.engine.plan import Plan
from app.engine.stage import LoadedStage
from app.engine.tile import restore_tiled
from app.engine.window import restored
from models import catalogue
from models.basicvsr import BasicVSR, BasicVSRConfig
from models.basicvsr_plusplus import BasicVSRPlusPlus
from models.edvr import EDVR
from models.evaluation.metrics import psnr_y
from models.iconvsr import IconVSR
from models.zooming_slow_mo import ZoomingSlowMo, ZoomingSlowMoConfig
from tests.models.test_catalogue import CODE_VALUE, film
from tests.models.test_published import EDVR_VARIANTS, ICONVSR_VARIANTS, PLUSPLUS_VARIANTS

CHANNELS = 8
STRENGTH = 0.03
"""Standard deviation of what a twin makes, as of what a trained network adds to a picture."""
OFFSET = 1.0
"""Mean absolute offset in pixels."""
CARDS = {card.id: card for card in catalogue().values() if card.weights.published}
SHARED_BY_COMMUNITY = {name for name, card in CARDS.items() if card.window.past + card.window.future == 0}
VARIANTS = {**EDVR_VARIANTS, **PLUSPLUS_VARIANTS, **ICONVSR_VARIANTS}
FIRST_OF_ITS_KIND = [
    name
    for index, name in enumerate(CARDS)
    if name not in SHARED_BY_COMMUNITY
    and VARIANTS.get(name, name.split("-")[0])
    not in [VARIANTS.get(other, other.split("-")[0]) for other in list(CARDS)[:index]]
]
"""Published checkpoints of one variant need one twin."""
RECURRENT = ("basicvsr", "iconvsr")
_PREDICTS_OFFSETS = re.compile(r"\.conv_offset(_mask|\.6)?$")


def _build(name: str) -> Restorer:
    if name in EDVR_VARIANTS:
        return EDVR(replace(EDVR_VARIANTS[name], num_feat=CHANNELS, num_hr_feat=CHANNELS, deformable_groups=2))
    if name in PLUSPLUS_VARIANTS:
        return BasicVSRPlusPlus(replace(PLUSPLUS_VARIANTS[name], mid_channels=CHANNELS, num_hr_feat=CHANNELS))
    if name in ICONVSR_VARIANTS:
        return IconVSR(replace(ICONVSR_VARIANTS[name], num_feat=CHANNELS, num_hr_feat=CHANNELS, deformable_groups=2))
    if name.startswith("basicvsr"):
        return BasicVSR(BasicVSRConfig(CHANNELS, num_hr_feat=CHANNELS))
    assert name == "zooming-slow-mo", f"{name} has no twin: tell here how to build one"
    return ZoomingSlowMo(ZoomingSlowMoConfig(CHANNELS, 2, num_hr_feat=CHANNELS))


@contextmanager
def _predicted(predictors: list[nn.Conv2d]) -> Iterator[list[torch.Tensor]]:
    """Collects the mean absolute offset of each run of the layers that predict them."""
    offsets: list[torch.Tensor] = []

    def note(_: nn.Module, __: object, output: torch.Tensor) -> None:
        offsets.append(output[:, : output.shape[1] * 2 // 3].abs().mean())

    hooks = [predictor.register_forward_hook(note) for predictor in predictors]
    yield offsets
    for hook in hooks:
        hook.remove()


@cache
def twin(name: str) -> Restorer:
    """A twin whose offsets and results are as large as those of trained networks."""
    torch.manual_seed(1)
    network = _build(name).eval()
    low = film(2, 32, 32)
    last = network.get_submodule("conv_last")
    with torch.no_grad():
        for parameter in last.parameters():
            parameter.zero_()
        nothing = network.restore(low)
        torch.nn.init.normal_(last.get_parameter("weight"))
        named = ((key, module) for key, module in network.named_modules() if isinstance(module, nn.Conv2d))
        predictors = [module for key, module in named if _PREDICTS_OFFSETS.search(key)]
        for predictor in predictors:
            torch.nn.init.normal_(predictor.get_parameter("weight"), std=0.1)
        for _ in range(3):
            with _predicted(predictors) as offsets:
                made = network.restore(low)
            for predictor in predictors:
                predictor.get_parameter("weight").mul_(OFFSET / torch.stack(offsets).mean())
        last.get_parameter("weight").mul_(STRENGTH / (network.restore(low) - nothing).std())
    assert made.isfinite().all()
    return network


@pytest.mark.parametrize("name", FIRST_OF_ITS_KIND)
def test_tiles_do_not_show(name: str) -> None:
    """The card's context is enough that no seam is a code value high."""
    card, network = CARDS[name], twin(name)
    width = card.size_rule.padded(3 * card.context + 5)
    frames = film(2, card.size_rule.padded(16), width)
    whole = restore_tiled(network, card, frames, slice(0, 1), width)
    tiled = restore_tiled(network, card, frames, slice(0, 1), width // 2)
    assert 0 < float((tiled - whole).abs().max()) <= CODE_VALUE


@pytest.mark.parametrize("name", [name for name in FIRST_OF_ITS_KIND if not name.startswith(RECURRENT)])
@pytest.mark.parametrize("count", [2, 6])
def test_chunks_do_not_show(name: str, count: int) -> None:
    """However a clip is cut, every result is that of one window at a time; also where it is shorter than the window.

    Recurrent networks have no window: their results depend on all frames, the less the farther away they are.
    """
    card, network = CARDS[name], twin(name)
    side = card.size_rule.minimum
    frames = film(count, side, side)
    whole = network.restore(frames)
    for chunk, batch in ((card.window.past + 1, 1), (card.window.past + 3, 2)):
        stage = LoadedStage(card, network, Plan(chunk, batch, side), pytest.fail)
        pictures = [Picture(rgb, Fraction(i, 25), Fraction(1, 25), i == 0) for i, rgb in enumerate(frames)]
        results = torch.stack([picture.rgb for picture in restored(pictures, stage, Fraction(0))])
        torch.testing.assert_close(results, whole, atol=1e-6, rtol=0)


@pytest.mark.parametrize("name", FIRST_OF_ITS_KIND)
def test_best_quality(name: str) -> None:
    """Turned pictures give turned results: the ensemble is a mean, not a blur."""
    card, network = CARDS[name], twin(name)
    side = card.size_rule.minimum
    frames = film(2, side, side + card.size_rule.multiple)
    best = ensembled(network, card.ensemble)
    result = best.restore(frames)
    torch.testing.assert_close(best.restore(frames.flip(3)), result.flip(3), atol=1e-5, rtol=0)
    assert psnr_y(result, network.restore(frames)).min() > 30
