"""BasicVSR: published names, whole clips and parts of them."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from models.basicvsr import BasicVSR, BasicVSRConfig, load

TINY = BasicVSRConfig(num_feat=8, num_block=2, num_hr_feat=8)


@pytest.fixture(scope="module")
def tiny() -> BasicVSR:
    torch.manual_seed(0)
    return BasicVSR(TINY).eval()


def mmagic_name(name: str) -> str:
    """BasicSR's name of a weight in mmagic's words."""
    name = re.sub(r"^(backward|forward)_trunk\.", r"\1_resblocks.", name)
    name = re.sub(r"^upconv(\d)\.", r"upsample\1.upsample_conv.", name)
    name = re.sub(r"^edvr\.conv_l(\d)_(\d)\.", r"edvr.feat_l\1_conv\2.conv.", name)
    name = re.sub(r"^(edvr\.fusion\.spatial_attn\w*|edvr\.fusion\.feat_fusion)\.", r"\1.conv.", name)
    inner = re.match(r"^edvr\.pcd_align\.((?:\w*offset_conv\d|feat_conv)(?:\.l\d)?)\.(\w+)$", name)
    name = f"edvr.pcd_alignment.{inner[1]}.conv.{inner[2]}" if inner else name
    name = name.replace("edvr.pcd_align.", "edvr.pcd_alignment.")
    flow = re.match(r"^(spynet\.basic_module\.\d\.basic_module)\.(\d)\.(.*)$", name)
    return "generator." + (f"{flow[1]}.{int(flow[2]) // 2}.conv.{flow[3]}" if flow else name)


def test_parameter_count() -> None:
    with torch.device("meta"):
        network = BasicVSR(BasicVSRConfig())
        flow = sum(parameter.numel() for parameter in network.spynet.parameters())
    assert flow == 1_440_300
    assert sum(parameter.numel() for parameter in network.parameters()) == 6_291_311


def test_published_checkpoint(published_weights: Path) -> None:
    network = load(published_weights / "BasicVSR_Vimeo90K_BIx4.pth")
    assert network.config == BasicVSRConfig()
    # A smooth picture that stands still comes back as itself, enlarged.
    ramp = torch.linspace(0.2, 0.8, 32).expand(2, 3, 32, 32)
    enlarged = torch.linspace(0.2, 0.8, 128).expand(2, 3, 128, 128)
    torch.testing.assert_close(network.restore(ramp), enlarged, atol=0.02, rtol=0)


def testmmagic_names(tiny: BasicVSR, tmp_path: Path) -> None:
    tensors = {mmagic_name(name): tensor for name, tensor in tiny.state_dict().items()}
    torch.save({"state_dict": {"step_counter": torch.zeros(1), **tensors}}, tmp_path / "mmagic.pth")
    loaded = load(tmp_path / "mmagic.pth")
    assert loaded.config == TINY
    assert all(torch.equal(tensor, loaded.state_dict()[name]) for name, tensor in tiny.state_dict().items())


def test_restoring_is_the_forward_pass(tiny: BasicVSR) -> None:
    clips = torch.rand(2, 4, 3, 64, 96)
    with torch.no_grad():
        output = tiny(clips)
    assert output.shape == (2, 4, 3, 256, 384)
    for clip, expected in zip(clips, output, strict=True):
        torch.testing.assert_close(tiny.restore(clip), expected, atol=1e-6, rtol=0)


def test_twice_as_large(tmp_path: Path) -> None:
    torch.manual_seed(0)
    config = replace(TINY, flow_levels=0, scale=2)
    save_file(BasicVSR(config).state_dict(), tmp_path / "doubles.safetensors")
    network = load(tmp_path / "doubles.safetensors").eval()
    assert network.config == config
    frames = torch.rand(4, 3, 128, 128)
    with torch.no_grad():
        expected = network(frames[None])[0]
    assert expected.shape == (4, 3, 256, 256)
    torch.testing.assert_close(network.restore(frames), expected, atol=1e-6, rtol=0)


def test_sizes_that_the_flow_must_be_resized_for(tiny: BasicVSR) -> None:
    """The bare network resizes, as published; at work pictures are continued instead, which changes next to nothing."""
    clip = torch.rand(3, 3, 50, 70)
    with torch.no_grad():
        published = tiny(clip[None])[0]
    restored = tiny.restore(clip)
    assert restored.shape == published.shape == (3, 3, 200, 280)
    assert 0 < (restored - published).abs().mean() < 1e-3


@pytest.mark.parametrize("keep", [slice(0, 2), slice(2, 4), slice(4, None), slice(0, 0), slice(None, None, 2)])
def test_kept_frames_are_those_of_the_whole_clip(tiny: BasicVSR, keep: slice) -> None:
    frames = torch.rand(5, 3, 16, 16)
    torch.testing.assert_close(tiny.restore(frames, keep), tiny.restore(frames)[keep], atol=1e-6, rtol=0)


def test_both_ends_of_the_clip_matter(tiny: BasicVSR) -> None:
    frames = torch.rand(3, 3, 16, 16)
    changed = frames.clone()
    changed[2] = 0
    assert not torch.equal(tiny.restore(frames)[0], tiny.restore(changed)[0])
    changed = frames.clone()
    changed[0] = 0
    assert not torch.equal(tiny.restore(frames)[2], tiny.restore(changed)[2])


def test_gradients_reach_every_weight(tiny: BasicVSR) -> None:
    output = tiny(torch.rand(1, 2, 3, 16, 16))
    gradients = torch.autograd.grad(output.square().sum(), list(tiny.parameters()))
    assert all(torch.isfinite(gradient).all() for gradient in gradients)
