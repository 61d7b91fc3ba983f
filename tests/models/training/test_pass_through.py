"""Slim networks of full size hold the whole picture from their first step on."""

import pytest
import torch
from torch import Tensor

from models.edvr import EDVR, EDVRConfig
from models.evaluation.metrics import luma
from models.training.pass_through import DETAILS, pass_through

CONFIG = EDVRConfig(
    num_feat=DETAILS,
    num_frame=3,
    deformable_groups=1,
    num_extract_block=1,
    num_reconstruct_block=2,
    center_frame_idx=1,
    hr_in=True,
    with_predeblur=True,
    with_tsa=False,
    num_hr_feat=16,
)


@pytest.fixture(scope="module")
def windows() -> Tensor:
    """Noise, as fine as pixels are: (2, 3, 3, 64, 64)."""
    return torch.rand(2, 3, 3, 64, 64, generator=torch.Generator().manual_seed(1))


def resemblance(network: EDVR, windows: Tensor) -> float:
    """Highest correlation of a feature before the last layer but one with the middle frame's luma."""
    features: list[Tensor] = []
    hook = network.conv_hr.register_forward_pre_hook(lambda _, inputs: features.append(inputs[0]))
    with torch.no_grad():
        network(windows)
    hook.remove()
    (channels,) = features
    truth = luma(windows[:, 1])[:, None].expand_as(channels).transpose(0, 1).flatten(1)
    rows = torch.stack((channels.transpose(0, 1).flatten(1), truth), dim=1)
    return max(float(torch.corrcoef(pair)[0, 1].nan_to_num()) for pair in rows)


def test_detail_passes_through(windows: Tensor) -> None:
    network = EDVR(CONFIG).eval()
    assert resemblance(network, windows) < 0.3
    pass_through(network)
    assert resemblance(network, windows) > 0.65


def test_the_picture_stays_as_it_is(windows: Tensor) -> None:
    network = EDVR(CONFIG).eval()
    pass_through(network)
    assert torch.equal(network(windows), windows[:, 1])


def test_not_everything_is_laid_out() -> None:
    """Channels differ by chance, too, or they would all learn the same."""
    first, second = EDVR(CONFIG), EDVR(CONFIG)
    for network in (first, second):
        pass_through(network)
    same = [
        name
        for name, tensor in first.state_dict().items()
        if name.endswith(".weight") and torch.equal(tensor, second.state_dict()[name]) and "conv_offset" not in name
    ]
    assert same == ["conv_last.weight"]
