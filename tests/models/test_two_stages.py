"""Two-stage restoration (Wang et al. 2019, section 4.3): a second network sharpens what the first one made."""

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

import pytest
import torch
from torch import Tensor

from app.engine.contract import ModelCard, Window
from app.engine.ensemble import ensembled
from app.engine.orientation import Ensemble
from app.engine.picture import Picture
from app.engine.plan import Plan
from app.engine.stage import LoadedStage
from app.engine.weights import WeightsFile
from app.engine.window import restored
from models.edvr import EDVR, EDVRConfig
from models.layers.windows import Border, window_indices
from tests.conftest import card_for
from tests.models.test_catalogue import film

SLIM = EDVRConfig(num_feat=8, deformable_groups=2, num_extract_block=1, num_reconstruct_block=1, num_hr_feat=8)
FRAMES = 7


def _network(config: EDVRConfig, seed: int) -> EDVR:
    torch.manual_seed(seed)
    network = EDVR(config).eval()
    for name, parameter in network.named_parameters():
        if "conv_offset" in name:
            torch.nn.init.normal_(parameter, std=0.1)
    return network


@pytest.fixture(scope="module")
def first() -> EDVR:
    return _network(SLIM, 1)


@pytest.fixture(scope="module", params=[False, True], ids=["SR-clean", "SR-blur"])
def second(request: pytest.FixtureRequest) -> EDVR:
    return _network(replace(SLIM, num_reconstruct_block=2, hr_in=True, with_predeblur=request.param), 2)


def _through(network: EDVR, card: ModelCard, pictures: Iterable[Picture], chunk: int) -> Iterable[Picture]:
    stage = LoadedStage(card, ensembled(network, card.ensemble), Plan(chunk, 2, 256), pytest.fail)
    return restored(pictures, stage, Fraction(0))


def _window_by_window(network: EDVR, frames: Tensor, border: Border) -> Tensor:
    windows = [window_indices(i, 5, len(frames), border) for i in range(len(frames))]
    with torch.inference_mode():
        return torch.cat([network(frames[None, window]) for window in windows])


@pytest.mark.parametrize("ensemble", [Ensemble.NONE, Ensemble.FLIPS])
def test_a_chain_is_the_two_stages_of_the_paper(
    first: EDVR, second: EDVR, fake_weights: WeightsFile, ensemble: Ensemble
) -> None:
    """The second network sees windows of the first one's results, each with its own border rule."""
    frames = film(FRAMES, 16, 16)
    card = replace(card_for(first, fake_weights, scale=4, window=Window(2, 2)), ensemble=ensemble)
    again = replace(card_for(second, fake_weights, window=Window(2, 2)), ensemble=Ensemble.NONE)
    pictures = [Picture(rgb, Fraction(i, 25), Fraction(1, 25), i == 0) for i, rgb in enumerate(frames)]
    chained = _through(second, again, _through(first, card, pictures, 3), 4)
    result = torch.stack([picture.rgb for picture in chained])
    views = [
        view.undo(_window_by_window(first, view.apply(frames), Border.REFLECTION_CIRCLE))
        for view in ensemble.orientations
    ]
    expected = _window_by_window(second, torch.stack(views).mean(dim=0), second.config.border_rule)
    assert result.shape == (FRAMES, 3, 64, 64)
    torch.testing.assert_close(result, expected, atol=1e-6, rtol=0)
