"""BasicVSR++: the paper's equations, published names, both forms, whole clips and parts of them."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from safetensors.torch import save_file
from torch import Tensor

from app.engine.checkpoint import StateDict
from app.errors import ModelError
from models.basicvsr_plusplus import BRANCHES, BasicVSRPlusPlus, BasicVSRPlusPlusConfig, load
from tests.models.literal import conv, enlarged, grid, lrelu, sampled, trunk, warped
from tests.models.test_basicvsr import mmagic_name

TINY = BasicVSRPlusPlusConfig(mid_channels=16, num_blocks=2, num_hr_feat=8)
FORMS = [TINY, replace(TINY, is_low_res_input=False)]
PARAMETERS = [
    (BasicVSRPlusPlusConfig(), 7_322_927),
    (BasicVSRPlusPlusConfig(num_blocks=15, is_low_res_input=False), 9_760_175),
    (BasicVSRPlusPlusConfig(mid_channels=128, num_blocks=25), 43_780_463),
    (BasicVSRPlusPlusConfig(mid_channels=128, num_blocks=25, is_low_res_input=False), 44_075_631),
]
Flow = Callable[[int, int], Tensor]


def tiny(config: BasicVSRPlusPlusConfig) -> BasicVSRPlusPlus:
    """A network whose offsets are not zero, as a fresh one's are."""
    torch.manual_seed(0)
    network = BasicVSRPlusPlus(config).eval()
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            if "conv_offset.6" in name:
                parameter.normal_(std=0.05)
    return network


@pytest.fixture(scope="module", params=FORMS, ids=["enlarging", "full size"])
def network(request: pytest.FixtureRequest) -> BasicVSRPlusPlus:
    """Each form in turn."""
    return tiny(request.param)


def clip(network: BasicVSRPlusPlus, frames: int, flow_size: int = 32) -> Tensor:
    """(T, 3, H, W), of a size that the flow needs no resizing for."""
    side = flow_size * 4 // network.scale
    return torch.rand(frames, 3, side, side)


@pytest.mark.parametrize(("config", "count"), PARAMETERS)
def test_parameter_count(config: BasicVSRPlusPlusConfig, count: int) -> None:
    """Without the alignment that of BasicSR's copy on machines without CUDA, 5.28 million."""
    with torch.device("meta"):
        network = BasicVSRPlusPlus(config)
    assert sum(parameter.numel() for parameter in network.parameters()) == count
    rest = sum(tensor.numel() for name, tensor in network.named_parameters() if "deform_align" not in name)
    assert config != BasicVSRPlusPlusConfig() or rest == 5_283_439


def aligned(w: StateDict, here: Tensor, past: list[Tensor], flows: list[Tensor]) -> Tensor:
    """Equations 3 to 5: offsets and masks from what the flow has warped, added to the flow itself."""
    guess = torch.cat([warped(past[0], flows[0]), here, warped(past[1], flows[1]), *flows])
    for layer in (0, 2, 4):
        guess = lrelu(conv(w, f"conv_offset.{layer}", guess))
    predicted = conv(w, "conv_offset.6", guess)
    features, channels = torch.cat(past), len(here) // 8
    rows, columns = grid(features)
    result: Tensor = w["bias"][:, None, None].expand(-1, *rows.shape).clone()
    for group in range(16):
        flow = flows[group // 8]
        part = slice(group * channels, (group + 1) * channels)
        for tap in range(9):
            at = group * 9 + tap
            down = 10 * predicted[2 * at].tanh() + flow[1] + tap // 3 - 1
            right = 10 * predicted[2 * at + 1].tanh() + flow[0] + tap % 3 - 1
            mask = predicted[288 + at].sigmoid()
            kernel = w["weight"][:, part, tap // 3, tap % 3]
            read = sampled(features[part], rows + down, columns + right) * mask
            result += (kernel[:, :, None, None] * read).sum(dim=1)
    return result


def literal(network: BasicVSRPlusPlus, frames: Tensor) -> Tensor:
    """The paper's section 3, frame by frame."""
    w = {name: tensor.double() for name, tensor in network.state_dict().items()}
    config, count = network.config, len(frames)
    small = frames if config.is_low_res_input else F.interpolate(frames, scale_factor=0.25, mode="bicubic")
    frames = frames.double()

    def flow(t: int, other: int) -> Tensor:
        found: Tensor = network.spynet(small[t][None], small[other][None])
        return found[0].double()

    def own(frame: Tensor) -> Tensor:
        if config.is_low_res_input:
            return trunk(w, "feat_extract", frame)
        for layer in (0, 2):
            frame = lrelu(conv(w, f"feat_extract.{layer}", frame, stride=2))
        return trunk(w, "feat_extract.4", frame)

    found = {"own": [own(frame) for frame in frames]}
    for branch in BRANCHES:
        step = 1 if branch.startswith("forward") else -1
        align = {
            name.removeprefix(f"deform_align.{branch}."): tensor
            for name, tensor in w.items()
            if name.startswith(f"deform_align.{branch}.")
        }
        made: dict[int, Tensor] = {}
        for t in range(count)[::step]:
            here = found["own"][t]
            arrived = torch.zeros_like(here)
            if t - step in made:
                once = flow(t, t - step)
                twice, features = torch.zeros_like(once), torch.zeros_like(here)
                if t - 2 * step in made:
                    twice, features = once + warped(flow(t - step, t - 2 * step), once), made[t - 2 * step]
                arrived = aligned(align, here, [made[t - step], features], [once, twice])
            inputs = [here, *(others[t] for name, others in found.items() if name != "own"), arrived]
            made[t] = arrived + trunk(w, f"backbone.{branch}", torch.cat(inputs))
        found[branch] = [made[t] for t in range(count)]
    results = []
    for t, frame in enumerate(frames):
        base = F.interpolate(frame[None], scale_factor=4, mode="bilinear")[0] if config.is_low_res_input else frame
        refined = trunk(w, "reconstruction", torch.cat([found[name][t] for name in ("own", *BRANCHES)]))
        results.append(enlarged(w, refined, base))
    return torch.stack(results)


def test_the_equations_of_the_paper(network: BasicVSRPlusPlus) -> None:
    frames = clip(network, 4)
    with torch.no_grad():
        expected = literal(network, frames)
        output = network(frames[None])[0]
    assert output.shape == (4, 3, 128, 128)
    torch.testing.assert_close(output.double(), expected, atol=1e-5, rtol=0)


def test_restoring_is_the_forward_pass(network: BasicVSRPlusPlus) -> None:
    frames = clip(network, 2, flow_size=64)
    with torch.no_grad():
        output = network(frames[None])[0]
    torch.testing.assert_close(network.restore(frames), output, atol=1e-6, rtol=0)


@pytest.mark.parametrize("keep", [slice(0, 2), slice(2, 4), slice(4, None), slice(0, 0), slice(None, None, 2)])
def test_kept_frames_are_those_of_the_whole_clip(keep: slice) -> None:
    network = tiny(TINY)
    frames = torch.rand(5, 3, 32, 32)
    torch.testing.assert_close(network.restore(frames, keep), network.restore(frames)[keep], atol=1e-6, rtol=0)


def test_clips_of_a_batch_do_not_meet(network: BasicVSRPlusPlus) -> None:
    clips = torch.stack([clip(network, 2), clip(network, 2)])
    with torch.no_grad():
        both = network(clips)
        alone = network(clips[1:])
    torch.testing.assert_close(both[1:], alone, atol=1e-5, rtol=0)


@pytest.mark.parametrize("naming", ["BasicSR", "mmagic"])
def test_published_names(network: BasicVSRPlusPlus, tmp_path: Path, naming: str) -> None:
    """The variant is found out from the file."""
    tensors = network.state_dict()
    if naming == "mmagic":
        named = {mmagic_name(name): tensor for name, tensor in tensors.items()}
        assert "generator.upsample1.upsample_conv.weight" in named
        torch.save({"state_dict": {"step_counter": torch.zeros(1), **named}}, tmp_path / "a.pth")
    else:
        torch.save({"params": tensors}, tmp_path / "a.pth")
    loaded = load(tmp_path / "a.pth")
    assert loaded.config == network.config
    assert all(torch.equal(tensor, loaded.state_dict()[name]) for name, tensor in tensors.items())


def test_a_file_without_the_alignment_is_refused(tmp_path: Path) -> None:
    """BasicSR writes such where CUDA is not there."""
    tensors = {name: t for name, t in tiny(TINY).state_dict().items() if not re.match("deform_align", name)}
    save_file(tensors, tmp_path / "a.safetensors")
    with pytest.raises(ModelError, match="not a checkpoint of BasicVSR"):
        load(tmp_path / "a.safetensors")


def test_exploded_flow_is_left_out_and_told() -> None:
    """Nothing arrives there, as at the end of a clip."""
    network = tiny(TINY)
    frames = torch.rand(1, 3, 64, 64)
    alone = network.restore(frames)
    assert network.warnings() == ()
    last = network.get_submodule(f"spynet.basic_module.{TINY.flow_levels - 1}.basic_module.8")
    with torch.no_grad():
        last.get_parameter("bias").fill_(1000)
    together = network.restore(frames.repeat(3, 1, 1, 1))
    assert network.warnings() == ("In places the network lost track of the motion: it was left out there.",)
    torch.testing.assert_close(together, alone.repeat(3, 1, 1, 1), atol=1e-5, rtol=0)


def test_gradients_reach_every_weight() -> None:
    network = tiny(TINY)
    output = network(torch.rand(1, 3, 3, 32, 32))
    gradients = torch.autograd.grad(output.square().sum(), list(network.parameters()))
    assert all(torch.isfinite(gradient).all() and gradient.any() for gradient in gradients)
