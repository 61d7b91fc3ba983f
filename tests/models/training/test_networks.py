"""Networks to train: as their recipe has them, or as a file has them."""

from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from app.errors import ModelError
from models.edvr import EDVRConfig
from models.rife import RIFEConfig
from models.training.networks import Config, build, estimates, load

FULL_SIZE = EDVRConfig(
    num_feat=24,
    num_frame=3,
    deformable_groups=1,
    center_frame_idx=1,
    num_hr_feat=8,
    hr_in=True,
    with_predeblur=True,
    with_tsa=False,
)
CONFIGS = [
    EDVRConfig(num_feat=4, num_frame=3, deformable_groups=1, center_frame_idx=1),
    FULL_SIZE,
    RIFEConfig((8, 4), 2),
]


@pytest.mark.parametrize("config", CONFIGS, ids=str)
def test_weights_go_to_a_file_and_back(config: Config, tmp_path: Path) -> None:
    network = build(config)
    save_file(network.state_dict(), tmp_path / "some.safetensors")
    loaded = load(tmp_path / "some.safetensors", config)
    assert loaded.state_dict().keys() == network.state_dict().keys()
    assert all(torch.equal(tensor, network.state_dict()[name]) for name, tensor in loaded.state_dict().items())


def test_weights_of_another_network(tmp_path: Path) -> None:
    save_file(build(RIFEConfig((8, 4), 2)).state_dict(), tmp_path / "rife.safetensors")
    with pytest.raises(ModelError, match="rife"):
        load(tmp_path / "rife.safetensors", FULL_SIZE)


def test_full_size_networks_begin_by_changing_nothing() -> None:
    windows = torch.rand(2, 3, 3, 32, 32)
    (restored,) = estimates(build(FULL_SIZE).eval(), windows, torch.zeros(2))
    assert torch.equal(restored, windows[:, 1])


def test_interpolation_goes_from_coarse_to_fine() -> None:
    windows = torch.rand(2, 2, 3, 32, 32)
    made = list(estimates(build(RIFEConfig((8, 4), 2)).eval(), windows, torch.tensor([0.25, 0.5])))
    assert [tuple(estimate.shape) for estimate in made] == [(2, 3, 32, 32)] * 2
