"""RIFE: the published file, what flow and mask mean, and pictures at any instant."""

from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from app.engine.checkpoint import StateDict
from app.engine.tile import restore_tiled
from app.engine.weights import WeightsFile
from app.errors import ModelError
from models.rife import RIFE, FlowBlock, RIFEConfig, describe, load

TINY = RIFEConfig(widths=(8, 8), depth=1)


@pytest.fixture(scope="module")
def tiny() -> RIFE:
    return moving(TINY)


def moving(config: RIFEConfig) -> RIFE:
    """Random weights. A fresh network's motion is zero: nothing could go wrong."""
    torch.manual_seed(0)
    network = RIFE(config).eval()
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            if "lastconv" in name:
                parameter.normal_(std=0.1)
    return network


def test_a_fresh_network_blends() -> None:
    earlier, later = torch.rand(2, 1, 3, 16, 16).unbind()
    blended = RIFE(RIFEConfig(widths=(8, 8, 8), depth=2)).between(earlier, later, torch.tensor([0.3]))
    torch.testing.assert_close(blended, (earlier + later) / 2)


def constant(shifts: list[list[float]], mask: float) -> RIFE:
    """A network whose blocks each add the same flow everywhere, whatever they see."""
    network = RIFE(TINY).eval()
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.zero_()
        for i, shift in enumerate(shifts):
            bias = network.get_parameter(f"block{i}.lastconv.bias")
            bias[:4] = torch.tensor(shift) / (2 * 2 ** (len(shifts) - 1 - i))
            bias[4] = mask / len(shifts)
    return network


def published() -> StateDict:
    """Tensors with the names and shapes of the authors' file, which has more than the network needs."""
    tensors = dict(RIFE(RIFEConfig()).state_dict())
    teacher = FlowBlock(in_channels=21, width=64, depth=8).state_dict()
    tensors |= {f"block_tea.{name}": tensor for name, tensor in teacher.items()}
    sizes = [
        *(
            ("contextnet", f"conv{i}", channels)
            for i, channels in enumerate([(3, 16), (16, 32), (32, 64), (64, 128)], 1)
        ),
        *(("unet", f"down{i}", channels) for i, channels in enumerate([(17, 32), (64, 64), (128, 128), (256, 256)])),
    ]
    for part, layer, (before, after) in sizes:
        for conv, inputs in (("conv1", before), ("conv2", after)):
            tensors[f"{part}.{layer}.{conv}.0.weight"] = torch.zeros(after, inputs, 3, 3)
            tensors[f"{part}.{layer}.{conv}.0.bias"] = torch.zeros(after)
            tensors[f"{part}.{layer}.{conv}.1.weight"] = torch.zeros(after)
    for i, (before, after) in enumerate([(512, 128), (256, 64), (128, 32), (64, 16)]):
        tensors[f"unet.up{i}.0.weight"] = torch.zeros(before, after, 4, 4)
        tensors[f"unet.up{i}.0.bias"] = tensors[f"unet.up{i}.1.weight"] = torch.zeros(after)
    return tensors | {"unet.conv.weight": torch.zeros(3, 16, 3, 3), "unet.conv.bias": torch.zeros(3)}


def test_the_published_file_loads(tmp_path: Path) -> None:
    tensors = published()
    assert len(tensors) == 222
    assert sum(tensor.numel() for tensor in tensors.values()) == 8_738_588
    torch.save({f"module.{name}": tensor for name, tensor in tensors.items()}, tmp_path / "flownet.pkl")
    network = load(tmp_path / "flownet.pkl")
    assert network.config == RIFEConfig()
    assert not network.training
    for name, tensor in network.state_dict().items():
        assert torch.equal(tensor, tensors[name])


def test_the_small_one_loads(tmp_path: Path, tiny: RIFE) -> None:
    save_file(tiny.state_dict(), tmp_path / "tiny.safetensors")
    assert load(tmp_path / "tiny.safetensors").config == TINY


@pytest.mark.parametrize("config", [RIFEConfig(), TINY])
def test_the_card_of_a_file_that_somebody_brings(config: RIFEConfig, fake_weights: WeightsFile) -> None:
    card = describe(RIFE(config).state_dict(), fake_weights)
    assert card.any_instant
    assert card.size_rule.multiple == config.multiple
    assert card.context % config.multiple == 0 < card.context
    with pytest.raises(LookupError):
        describe({"conv_first.weight": torch.zeros(8, 3, 3, 3)}, fake_weights)


def test_another_network_is_refused(tmp_path: Path) -> None:
    save_file({"conv_first.weight": torch.zeros(8, 3, 3, 3)}, tmp_path / "other.safetensors")
    with pytest.raises(ModelError, match="not a checkpoint of RIFE"):
        load(tmp_path / "other.safetensors")


def test_flow_says_where_to_read() -> None:
    """First right and down in the earlier frame, then in the later; blocks add up; all in full-size pixels."""
    frame = torch.rand(1, 3, 16, 24)
    network = constant([[2.0, 0.0, 0.0, 0.0], [1.0, 1.0, 0.0, -2.0]], mask=50.0)
    from_earlier = network.between(frame, torch.zeros_like(frame), torch.tensor([0.5]))
    torch.testing.assert_close(from_earlier[:, :, :-1, :-3], frame[:, :, 1:, 3:], atol=1e-5, rtol=0)
    network = constant([[2.0, 0.0, 0.0, 0.0], [1.0, 1.0, 0.0, -2.0]], mask=-50.0)
    from_later = network.between(torch.zeros_like(frame), frame, torch.tensor([0.5]))
    torch.testing.assert_close(from_later[:, :, 2:], frame[:, :, :-2], atol=1e-5, rtol=0)


def test_what_lies_outside_is_the_edge() -> None:
    frame = torch.rand(1, 3, 16, 24)
    network = constant([[100.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0]], mask=50.0)
    made = network.between(frame, frame, torch.tensor([0.5]))
    torch.testing.assert_close(made, frame[:, :, :, -1:].expand_as(frame), atol=1e-5, rtol=0)


def test_undecided_masks_blend() -> None:
    earlier, later = torch.rand(2, 1, 3, 16, 16).unbind()
    network = constant([[0.0] * 4, [0.0] * 4], mask=0.0)
    torch.testing.assert_close(network.between(earlier, later, torch.tensor([0.5])), (earlier + later) / 2)


def test_each_pair_has_its_instant(tiny: RIFE) -> None:
    earlier, later = torch.rand(2, 3, 3, 16, 16).unbind()
    instants = torch.tensor([0.25, 0.5, 0.9])
    together = tiny.between(earlier, later, instants)
    alone = [tiny.between(earlier[i : i + 1], later[i : i + 1], instants[i : i + 1]) for i in range(3)]
    torch.testing.assert_close(together, torch.cat(alone), atol=1e-6, rtol=0)
    assert not torch.allclose(together[:1], tiny.between(earlier[:1], later[:1], instants[1:2]), atol=1e-6)


def test_training_sees_every_block(tiny: RIFE) -> None:
    earlier, later = torch.rand(2, 2, 3, 16, 16).unbind()
    instants = torch.full((2,), 0.5)
    estimates = list(tiny.estimates(earlier, later, instants))
    assert [estimate.shape for estimate in estimates] == [earlier.shape, earlier.shape]
    assert torch.equal(estimates[-1], tiny(earlier, later, instants))
    loss: Tensor = sum((estimate.square().sum() for estimate in estimates), torch.zeros(()))
    gradients = torch.autograd.grad(loss, list(tiny.parameters()))
    assert all(bool(gradient.isfinite().all()) and bool(gradient.any()) for gradient in gradients)


def test_as_a_restorer_it_doubles_the_frames(tiny: RIFE) -> None:
    frames = torch.rand(4, 3, 16, 16)
    doubled = tiny.restore(frames)
    assert torch.equal(doubled[::2], frames)
    halfway = tiny.between(frames[1:2], frames[2:3], torch.tensor([0.5]))
    torch.testing.assert_close(doubled[3:4], halfway)
    assert torch.equal(doubled[7], frames[3]), "nothing follows the last frame"
    torch.testing.assert_close(tiny.restore(frames, slice(1, 3)), doubled[2:6])
    assert tiny.restore(frames, slice(2, 2)).shape == (0, 3, 16, 16)


def test_half_precision_keeps_the_motion_exact() -> None:
    """Only what the convolutions see is rounded."""
    frame = torch.rand(1, 3, 16, 24)
    network = constant([[3.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0]], mask=50.0).to(torch.bfloat16)
    made = network.between(frame, frame, torch.tensor([0.5]))
    assert made.dtype is torch.float32
    torch.testing.assert_close(made[:, :, :, :-3], frame[:, :, :, 3:], atol=1e-5, rtol=0)


def test_tiles_do_not_show(fake_weights: WeightsFile) -> None:
    """The card's context is enough, although the coarsest block sees farther still."""
    config = RIFEConfig(widths=(8, 8, 8), depth=4)
    network = moving(config)
    card = describe(network.state_dict(), fake_weights)
    frames = torch.nn.functional.interpolate(torch.rand(2, 3, card.context // 2, card.context), scale_factor=4.0)
    whole, tiled = (restore_tiled(network, card, frames, slice(0, 1), tile) for tile in (4096, 2 * card.context))
    assert float((whole[1] - frames[:2].mean(0)).abs().max()) > 0.1, "nothing moves"
    assert float((tiled - whole).abs().max()) <= 1 / 255
