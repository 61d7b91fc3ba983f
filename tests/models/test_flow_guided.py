"""Restoring along the flow: what is offered, whole clips and parts of them."""

from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from safetensors.torch import save_file
from torch import Tensor

from app.errors import ModelError
from models.flow_guided import OFFERS, FlowGuidedConfig, FlowGuidedRestorer, load

TINY = FlowGuidedConfig(num_feat=8, num_block=1, num_full_feat=4)


def network(shares: tuple[float, ...] | None = None) -> FlowGuidedRestorer:
    """A network; with ``shares`` one that adds so much of everything that is offered, everywhere."""
    torch.manual_seed(0)
    made = FlowGuidedRestorer(TINY).eval()
    if shares is not None:
        with torch.no_grad():
            made.conv_last.get_parameter("weight").zero_()
            made.conv_last.get_parameter("bias").copy_(torch.tensor((0.0, 0.0, 0.0, *shares)))
    return made


@pytest.fixture(scope="module")
def tiny() -> FlowGuidedRestorer:
    return network()


def panned(count: int, step: int, side: int = 128) -> Tensor:
    """A camera that goes to the right, ``step`` pixels a frame: (T, 3, side, side), grey."""
    rng = torch.Generator().manual_seed(1)
    wide = F.interpolate(torch.rand(1, 1, side // 6, 64, generator=rng), (side, 384), mode="bicubic").clamp(0, 1)[0]
    return torch.stack([wide[..., step * t : step * t + side].expand(3, -1, -1) for t in range(count)])


def inside(pictures: Tensor) -> Tensor:
    return pictures[..., 32:-32, 32:-32]


def noisy(clip: Tensor) -> Tensor:
    return clip + 0.05 * torch.randn(clip.shape, generator=torch.Generator().manual_seed(2))


def error(made: Tensor, truth: Tensor) -> float:
    return float((inside(made) - inside(truth)).square().mean().sqrt())


def test_nothing_added_changes_nothing() -> None:
    clip = panned(3, 3)
    assert torch.equal(network((0.0,) * OFFERS).restore(clip), clip)


def test_neighbours_are_offered_where_things_are() -> None:
    """The mean of three frames that show the same place has little more than half of the noise."""
    truth = panned(5, 6)
    third = network((1 / 3, 1 / 3, *(0.0,) * (OFFERS - 2)))
    made = third.restore(noisy(truth))[1:-1]
    assert error(made, truth[1:-1]) < 0.75 * error(noisy(truth)[1:-1], truth[1:-1])


def test_detail_along_the_motion_undoes_its_blur() -> None:
    sharp = panned(5 * 8, 1)
    smeared = sharp.view(5, 8, *sharp.shape[1:]).mean(dim=1)
    truth = (sharp.view(5, 8, *sharp.shape[1:])[:, 3] + sharp.view(5, 8, *sharp.shape[1:])[:, 4]) / 2
    made = network((0.0, 0.0, 0.0, 0.0, 0.5, 0.0)).restore(smeared)
    assert error(made[1:-1], truth[1:-1]) < 0.7 * error(smeared[1:-1], truth[1:-1])


def test_restoring_is_the_forward_pass(tiny: FlowGuidedRestorer) -> None:
    clip = panned(4, 3, side=256)
    with torch.no_grad():
        whole = tiny(clip[None])[0]
    torch.testing.assert_close(tiny.restore(clip), whole, atol=1e-5, rtol=0)


@pytest.mark.parametrize("keep", [slice(0, 2), slice(2, 4), slice(4, None), slice(0, 0), slice(None, None, 2)])
def test_kept_frames_are_those_of_the_whole_clip(tiny: FlowGuidedRestorer, keep: slice) -> None:
    frames = panned(5, 2)
    torch.testing.assert_close(tiny.restore(frames, keep), tiny.restore(frames)[keep], atol=1e-6, rtol=0)


def test_every_frame_of_a_clip_matters(tiny: FlowGuidedRestorer) -> None:
    clip = panned(5, 1)
    restored = tiny.restore(clip)
    for t in range(5):
        changed = clip.clone()
        changed[t] = 1 - changed[t]
        assert bool(((tiny.restore(changed) - restored).abs().amax(dim=(1, 2, 3)) > 1e-6).all())


@pytest.mark.parametrize("size", [(64, 64), (100, 68)])
def test_single_frames_have_no_neighbours(tiny: FlowGuidedRestorer, size: tuple[int, int]) -> None:
    assert tiny.restore(torch.rand(1, 3, *size)).shape == (1, 3, *size)


def test_the_variant_is_in_the_weights(tiny: FlowGuidedRestorer, tmp_path: Path) -> None:
    save_file(tiny.state_dict(), tmp_path / "a.safetensors")
    assert load(tmp_path / "a.safetensors").config == TINY


def test_other_files(tmp_path: Path) -> None:
    tensors = FlowGuidedRestorer(TINY).state_dict()
    tensors["backward_trunk.main.0.weight"] = torch.zeros(8, 11, 3, 3)
    save_file(tensors, tmp_path / "a.safetensors")
    with pytest.raises(ModelError, match="flow-guided"):
        load(tmp_path / "a.safetensors")
