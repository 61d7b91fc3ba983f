"""BasicVSR between frames: instants, their motion, and parts of clips."""

from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from safetensors.torch import save_file
from torch import Tensor

from app.errors import ModelError
from models._notes import notes_of
from models._recognise import recognise
from models.basicvsr import BasicVSR, BasicVSRConfig
from models.space_time import SpaceTimeConfig, SpaceTimeVSR, load

TINY = SpaceTimeConfig(num_feat=8, num_block=1, num_hr_feat=4, flow_levels=0)


@pytest.fixture(scope="module")
def tiny() -> SpaceTimeVSR:
    torch.manual_seed(0)
    return SpaceTimeVSR(TINY).eval()


@pytest.fixture(scope="module")
def resting() -> SpaceTimeVSR:
    """A network that adds nothing."""
    network = SpaceTimeVSR(TINY).eval()
    with torch.no_grad():
        for parameter in network.conv_last.parameters():
            parameter.zero_()
    return network


def panned(count: int, step: int) -> Tensor:
    """A camera that goes to the right, ``step`` pixels a frame: (T, 3, 64, 64)."""
    rng = torch.Generator().manual_seed(1)
    wide = F.interpolate(torch.rand(1, 3, 16, 32, generator=rng), (64, 128), mode="bicubic").clamp(0, 1)[0]
    return torch.stack([wide[..., step * t : step * t + 64] for t in range(count)])


def test_between_two_frames_things_are_halfway(resting: SpaceTimeVSR) -> None:
    clip, truth = panned(3, 4), panned(6, 2)
    enlarged = F.interpolate(truth, scale_factor=4, mode="bilinear")
    made = resting.restore(clip)
    assert made.shape == (6, 3, 256, 256)
    inside = (slice(None), slice(None), slice(48, -48), slice(48, -48))
    error = (made[inside] - enlarged[inside]).abs().mean(dim=(1, 2, 3))
    blended = F.interpolate((clip[:1] + clip[1:2]) / 2, scale_factor=4, mode="bilinear")
    assert float(error[[0, 2, 4]].max()) < 1e-6
    assert float(error[[1, 3]].max()) < 0.2 * float((blended - enlarged[1:2])[inside].abs().mean())


def test_nothing_is_invented_after_the_last_frame(tiny: SpaceTimeVSR) -> None:
    made = tiny.restore(panned(2, 1))
    assert torch.equal(made[-1], made[-2])
    assert not torch.equal(made[0], made[1])


def test_whole_clips_have_any_size(tiny: SpaceTimeVSR) -> None:
    with torch.no_grad():
        assert tiny(torch.rand(1, 2, 3, 35, 45)).shape == (1, 3, 3, 140, 180)


def test_restoring_is_the_forward_pass(tiny: SpaceTimeVSR) -> None:
    clip = panned(4, 3)
    with torch.no_grad():
        whole = tiny(clip[None])[0]
    torch.testing.assert_close(tiny.restore(clip)[:-1], whole, atol=1e-5, rtol=0)


@pytest.mark.parametrize("keep", [slice(0, 2), slice(2, 4), slice(3, None), slice(1, 1), slice(0, None, 2)])
def test_kept_frames_are_those_of_the_whole_clip(tiny: SpaceTimeVSR, keep: slice) -> None:
    clip = panned(5, 2)
    both = tiny.restore(clip).view(5, 2, 3, 256, 256)[keep].flatten(0, 1)
    torch.testing.assert_close(tiny.restore(clip, keep), both, atol=1e-6, rtol=0)


def test_a_network_that_enlarges_is_a_beginning(tmp_path: Path) -> None:
    save_file(BasicVSR(BasicVSRConfig(8, 1, 4, flow_levels=0)).state_dict(), tmp_path / "a.safetensors")
    assert load(tmp_path / "a.safetensors").config == TINY


def test_other_files(tmp_path: Path) -> None:
    save_file({"a": torch.zeros(1)}, tmp_path / "a.safetensors")
    with pytest.raises(ModelError, match="slow motion"):
        load(tmp_path / "a.safetensors")


def test_a_file_tells_it_from_basicvsr(tiny: SpaceTimeVSR, tmp_path: Path) -> None:
    """The tensors of both have the same names."""
    save_file(tiny.state_dict(), tmp_path / "told.safetensors", notes_of(tiny))
    recognised = recognise(tmp_path / "told.safetensors")
    assert (recognised.family, recognised.card.scale, recognised.card.time_scale) == ("space_time", 4, 2)
    clip = panned(2, 1)
    torch.testing.assert_close(recognised.card.load().restore(clip), tiny.restore(clip), atol=1e-5, rtol=0)
    save_file(tiny.state_dict(), tmp_path / "untold.safetensors")
    assert recognise(tmp_path / "untold.safetensors").family == "basicvsr"
