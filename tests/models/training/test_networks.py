"""Networks to train: as their recipe has them, or as a file has them."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from safetensors.torch import save_file

from app.errors import ModelError
from models.basicvsr import BasicVSRConfig
from models.dual_stage_deblur import DualStageConfig
from models.edvr import EDVR, EDVRConfig
from models.layers.atrous import Stage1Config
from models.layers.feature_aggregation import Stage2Config
from models.rife import RIFEConfig
from models.space_time import SpaceTimeConfig
from models.training.networks import Config, build, estimates, load
from models.zooming_slow_mo import ZoomingSlowMoConfig

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
DUAL_STAGE = DualStageConfig(Stage1Config(width=8, blocks=1), Stage2Config(width=8, blocks=1))
RECURRENT = BasicVSRConfig(8, 1, 4, flow_levels=0)
CONFIGS = [
    EDVRConfig(num_feat=4, num_frame=3, deformable_groups=1, center_frame_idx=1),
    FULL_SIZE,
    RIFEConfig((8, 4), 2),
    DUAL_STAGE,
    ZoomingSlowMoConfig(4, 1, 1, 1, 4),
    RECURRENT,
    replace(RECURRENT, scale=2),
    SpaceTimeConfig(4, 1, 4, flow_levels=0),
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
    assert torch.equal(restored[:, 0], windows[:, 1])


def test_recurrent_networks_begin_with_an_ordinary_enlargement() -> None:
    clips = torch.rand(2, 3, 3, 32, 32)
    (restored,) = estimates(build(RECURRENT).eval(), clips, torch.zeros(2))
    expected = F.interpolate(clips.flatten(0, 1), scale_factor=4, mode="bilinear").view(2, 3, 3, 128, 128)
    assert torch.equal(restored, expected)


def test_a_deeper_recurrent_network_begins_as_a_shallower_one(tmp_path: Path) -> None:
    shallow = build(RECURRENT)
    torch.nn.init.normal_(shallow.get_parameter("conv_last.weight"), std=0.1)
    save_file(shallow.state_dict(), tmp_path / "shallow.safetensors")
    deep = load(tmp_path / "shallow.safetensors", replace(RECURRENT, num_block=3))
    added = deep.get_parameter("forward_trunk.main.2.2.conv1.weight")
    assert float(added.detach().abs().max()) > 0, "else it would never learn"
    clips = torch.rand(1, 3, 3, 32, 32)
    for made, expected in zip(*(estimates(net.eval(), clips, torch.zeros(1)) for net in (deep, shallow)), strict=True):
        torch.testing.assert_close(made, expected)


def test_a_network_that_doubles_begins_with_one_that_enlarges_four_times(tmp_path: Path) -> None:
    """It sees the mean of four pixels as the other saw one, and adds nothing to the frame yet."""
    four = build(RECURRENT)
    torch.nn.init.normal_(four.get_parameter("conv_last.weight"))
    save_file(four.state_dict(), tmp_path / "four.safetensors")
    two = load(tmp_path / "four.safetensors", replace(RECURRENT, scale=2))
    frames = torch.rand(2, 3, 32, 48)
    seen, packed = F.avg_pool2d(frames, 2), F.pixel_unshuffle(frames, 2)
    for trunk in ("backward_trunk", "forward_trunk"):
        made, expected = (
            network.get_submodule(trunk)(torch.cat((pictures, torch.ones(2, 8, 16, 24)), dim=1))
            for network, pictures in ((two, packed), (four, seen))
        )
        torch.testing.assert_close(made, expected)
    (restored,) = estimates(two.eval(), frames[None], torch.zeros(1))
    assert torch.equal(restored[0], F.interpolate(frames, scale_factor=2, mode="bilinear"))


def test_a_network_that_doubles_keeps_its_blocks(tmp_path: Path) -> None:
    save_file(build(replace(RECURRENT, num_block=3)).state_dict(), tmp_path / "four.safetensors")
    assert load(tmp_path / "four.safetensors", replace(RECURRENT, scale=2)).config == replace(
        RECURRENT, num_block=3, scale=2
    )


def test_one_that_doubles_is_no_beginning_for_four_times(tmp_path: Path) -> None:
    save_file(build(replace(RECURRENT, scale=2)).state_dict(), tmp_path / "two.safetensors")
    with pytest.raises(ModelError, match="two"):
        load(tmp_path / "two.safetensors", replace(RECURRENT, num_block=3))


def test_interpolation_goes_from_coarse_to_fine() -> None:
    windows = torch.rand(2, 2, 3, 32, 32)
    made = list(estimates(build(RIFEConfig((8, 4), 2)).eval(), windows, torch.tensor([0.25, 0.5])))
    assert [tuple(estimate.shape) for estimate in made] == [(2, 1, 3, 32, 32)] * 2


def test_both_stages_begin_by_changing_nothing() -> None:
    windows = torch.rand(2, 3, 3, 32, 32)
    for estimate in estimates(build(DUAL_STAGE).eval(), windows, torch.zeros(2)):
        torch.testing.assert_close(estimate[:, 0], windows[:, 1])


def test_space_and_time() -> None:
    (made,) = estimates(build(ZoomingSlowMoConfig(4, 1, 1, 1, 4)).eval(), torch.rand(2, 3, 3, 16, 16), torch.zeros(2))
    assert made.shape == (2, 5, 3, 64, 64)


def test_what_one_frame_taught_holds_for_three(tmp_path: Path) -> None:
    """PreDeblur is trained alone; the other frames count nothing until they are learnt from."""
    alone = build(replace(FULL_SIZE, num_frame=1, center_frame_idx=0)).eval()
    for parameter in alone.parameters():
        parameter.data += 0.02 * torch.randn(parameter.shape)
    save_file(alone.state_dict(), tmp_path / "alone.safetensors")
    windows = torch.rand(2, 3, 3, 32, 32)
    with torch.no_grad():
        (expected,) = estimates(alone, windows[:, 1:2], torch.zeros(2))
        (made,) = estimates(load(tmp_path / "alone.safetensors", FULL_SIZE).eval(), windows, torch.zeros(2))
    assert not torch.allclose(expected[:, 0], windows[:, 1], atol=1e-3)
    torch.testing.assert_close(made, expected, atol=1e-5, rtol=0)


def test_another_enlargement_begins_with_what_it_shares(tmp_path: Path) -> None:
    config = CONFIGS[0]
    assert isinstance(config, EDVRConfig)
    four = build(config)
    save_file(four.state_dict(), tmp_path / "four.safetensors")
    two = load(tmp_path / "four.safetensors", replace(config, enlargement=2))
    assert all(torch.equal(tensor, four.state_dict()[name]) for name, tensor in two.state_dict().items())
    (made,) = estimates(two.eval(), torch.rand(1, 3, 3, 16, 16), torch.zeros(1))
    assert made.shape == (1, 1, 3, 32, 32)


def test_attention_begins_with_what_was_learnt_without(tmp_path: Path) -> None:
    config = CONFIGS[0]
    assert isinstance(config, EDVRConfig)
    plain = build(replace(config, with_tsa=False))
    save_file(plain.state_dict(), tmp_path / "plain.safetensors")
    begun, plain_state = load(tmp_path / "plain.safetensors", config).state_dict(), plain.state_dict()
    assert "fusion.temporal_attn1.weight" in begun
    shared = [name for name in plain_state if not name.startswith("fusion.")]
    assert shared
    assert all(torch.equal(begun[name], plain_state[name]) for name in shared)


def test_attention_changes_little_at_first(tmp_path: Path) -> None:
    """Less than a tenth of what fusion gives; its activation alone is new."""
    config = CONFIGS[0]
    assert isinstance(config, EDVRConfig)
    torch.manual_seed(0)
    plain = build(replace(config, with_tsa=False)).eval()
    assert isinstance(plain, EDVR)
    with torch.no_grad():
        plain.fusion.get_parameter("bias").fill_(1.0)  # above zero the activation changes nothing
    save_file(plain.state_dict(), tmp_path / "plain.safetensors")
    attentive = load(tmp_path / "plain.safetensors", config).eval()
    aligned = 0.1 * torch.randn(1, config.num_frame, config.num_feat, 16, 16)
    with torch.no_grad():
        expected = plain.fusion(aligned.flatten(1, 2))
        begun = attentive.get_submodule("fusion")(aligned)
    assert (begun - expected).abs().mean() < 0.1 * (expected - 1).abs().mean()
