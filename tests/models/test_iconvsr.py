"""IconVSR: the paper's information refill and coupled propagation, published names, whole clips and parts of them."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from models.iconvsr import KEYFRAME_STRIDE, IconVSR, IconVSRConfig, key_window, load
from models.layers.windows import Border, window_indices
from tests.models.literal import conv, enlarged, trunk, warped
from tests.models.test_basicvsr import mmagic_name

TINY = IconVSRConfig(num_feat=8, num_block=2, num_extract_block=1, deformable_groups=2, num_hr_feat=8)


def tiny(config: IconVSRConfig = TINY) -> IconVSR:
    """A network whose offsets are not zero, as a fresh one's are."""
    torch.manual_seed(0)
    network = IconVSR(config).eval()
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            if "conv_offset" in name:
                parameter.normal_(std=0.1)
    return network


@pytest.mark.parametrize(("padding", "count"), [(2, 8_694_991), (3, 8_711_375)])
def test_parameter_count(padding: int, count: int) -> None:
    """8.7 million, says the paper."""
    with torch.device("meta"):
        network = IconVSR(IconVSRConfig(temporal_padding=padding))
    assert sum(parameter.numel() for parameter in network.parameters()) == count


def literal(network: IconVSR, frames: Tensor) -> Tensor:
    """The paper's section 4, frame by frame; what EDVR makes is compared with its own reference elsewhere."""
    w = {name: tensor.double() for name, tensor in network.state_dict().items()}
    last = len(frames) - 1
    around = network.config.temporal_padding
    before = frames[list(range(2 * around, around, -1))]
    behind = frames[list(range(last - around - 1, last - 2 * around - 1, -1))]
    padded = torch.cat((before, frames, behind))
    refills = {}
    for t in {*range(0, last + 1, KEYFRAME_STRIDE), last}:
        window = padded[t : t + 2 * around + 1]
        refills[t] = network.edvr.fused(network.edvr.extract(window), torch.arange(len(window))[None])[0].double()

    def arriving(branch: str, t: int, made: dict[int, Tensor], step: int) -> Tensor:
        features = torch.zeros_like(refills[0])
        if t - step in made:
            flow = network.spynet(frames[t][None], frames[t - step][None])[0]
            features = warped(made[t - step], flow.double())
        if t in refills:
            features = conv(w, f"{branch}_fusion", torch.cat((features, refills[t])))
        return features

    backwards: dict[int, Tensor] = {}
    forwards: dict[int, Tensor] = {}
    for t in range(last, -1, -1):
        inputs = torch.cat((frames[t].double(), arriving("backward", t, backwards, -1)))
        backwards[t] = trunk(w, "backward_trunk", inputs)
    for t in range(last + 1):
        inputs = torch.cat((frames[t].double(), backwards[t], arriving("forward", t, forwards, 1)))
        forwards[t] = trunk(w, "forward_trunk", inputs)
    bases = F.interpolate(frames.double(), scale_factor=4, mode="bilinear")
    return torch.stack([enlarged(w, forwards[t], bases[t]) for t in range(last + 1)])


@pytest.mark.parametrize(("padding", "count"), [(2, 8), (3, 7)])
def test_the_paper(padding: int, count: int) -> None:
    network = tiny(replace(TINY, temporal_padding=padding))
    frames = torch.rand(count, 3, 32, 32)
    with torch.no_grad():
        expected = literal(network, frames)
        output = network(frames[None])[0]
    assert output.shape == (count, 3, 128, 128)
    torch.testing.assert_close(output.double(), expected, atol=1e-5, rtol=0)


@pytest.mark.parametrize("around", [2, 3])
def test_windows_at_the_ends(around: int) -> None:
    """Key frames lie at the ends, where the rule is EDVR's; clips shorter than the window repeat their ends."""
    size = 2 * around + 1
    for center in (0, 10):
        assert key_window(center, 11, around) == window_indices(center, size, 11, Border.REFLECTION_CIRCLE)
    assert key_window(5, 7, 2) == [3, 4, 5, 6, 3]
    for length in range(1, size):
        assert key_window(0, length, around) == window_indices(0, size, length, Border.REPLICATE)


def test_restoring_is_the_forward_pass() -> None:
    network = tiny()
    frames = torch.rand(3, 3, 64, 64)
    with torch.no_grad():
        output = network(frames[None])[0]
    torch.testing.assert_close(network.restore(frames), output, atol=1e-6, rtol=0)


@pytest.mark.parametrize("keep", [slice(0, 2), slice(2, 4), slice(6, None), slice(0, 0), slice(None, None, 2)])
def test_kept_frames_are_those_of_the_whole_clip(keep: slice) -> None:
    network = tiny()
    frames = torch.rand(7, 3, 32, 32)
    torch.testing.assert_close(network.restore(frames, keep), network.restore(frames)[keep], atol=1e-6, rtol=0)


@pytest.mark.parametrize("padding", [2, 3])
@pytest.mark.parametrize("naming", ["BasicSR", "mmagic"])
def test_published_names(tmp_path: Path, naming: str, padding: int) -> None:
    """The variant is found out from the file."""
    network = tiny(replace(TINY, temporal_padding=padding))
    tensors = network.state_dict()
    if naming == "mmagic":
        named = {mmagic_name(name): tensor for name, tensor in tensors.items()}
        assert {
            "generator.edvr.feat_l2_conv1.conv.weight",
            "generator.edvr.pcd_alignment.offset_conv1.l3.conv.weight",
            "generator.edvr.pcd_alignment.cas_dcnpack.conv_offset.weight",
            "generator.edvr.fusion.spatial_attn_l1.conv.bias",
            "generator.backward_resblocks.main.0.weight",
        } <= set(named)
        torch.save({"state_dict": {"step_counter": torch.zeros(1), **named}}, tmp_path / "a.pth")
    else:
        torch.save({"params": tensors}, tmp_path / "a.pth")
    loaded = load(tmp_path / "a.pth")
    assert loaded.config == network.config
    assert all(torch.equal(tensor, loaded.state_dict()[name]) for name, tensor in tensors.items())


def test_exploded_alignment_is_left_out_and_told() -> None:
    """What arrives at the key frame stays as it is."""
    network = tiny()
    frames = torch.rand(3, 3, 32, 32)
    network.restore(frames)
    assert network.warnings() == ()
    with torch.no_grad():
        network.edvr.pcd_align.cas_dcnpack.get_parameter("conv_offset.bias").fill_(1000)
    assert network.restore(frames).isfinite().all()
    assert network.warnings() == ("In places the network lost track of the motion: it was left out there.",)


def test_gradients_reach_every_weight() -> None:
    network = tiny()
    output = network(torch.rand(1, 3, 3, 32, 32))
    gradients = torch.autograd.grad(output.square().sum(), list(network.parameters()))
    assert all(torch.isfinite(gradient).all() for gradient in gradients)
