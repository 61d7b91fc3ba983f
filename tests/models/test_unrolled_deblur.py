"""Unrolled deconvolution: what it makes before it has learnt anything, and what it sees."""

from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from safetensors.torch import save_file
from torch import Tensor

from app.errors import ModelError
from models.evaluation.degrading import exposed, midway
from models.evaluation.metrics import psnr_y
from models.layers.gaussian import smoothed
from models.unrolled_deblur import UnrolledDeblur, UnrolledDeblurConfig, load

TINY = UnrolledDeblurConfig(num_feat=8, num_block=1, num_round=3)
INSIDE = (..., slice(12, -12), slice(12, -12))


@pytest.fixture
def network() -> UnrolledDeblur:
    """As training begins with it, but sure that the lens is sharp."""
    torch.manual_seed(0)
    begun = UnrolledDeblur(TINY).eval()
    with torch.no_grad():
        begun.conv_blur.get_parameter("bias")[3] = 20.0
    return begun


@pytest.fixture(scope="module")
def scene() -> Tensor:
    """Blobs, small on large, in 15 moments, each 0.75 pixels further to the left: (15, 3, 72, 72)."""
    noise = torch.rand(1, 1, 288, 640, generator=torch.Generator().manual_seed(5))
    small, large = (smoothed(noise, sigma) for sigma in (6.0, 24.0))
    texture = 0.5 + 0.12 * (small - small.mean()) / small.std() + 0.12 * (large - large.mean()) / large.std()
    # Seen from four times as near: whole steps there are parts of a pixel here.
    moments = [texture[..., 40 + 3 * t : 328 + 3 * t].expand(1, 3, -1, -1) for t in range(15)]
    return F.avg_pool2d(torch.cat(moments), 4).clamp(0, 1)


def gain(made: Tensor, blurred: Tensor, truth: Tensor) -> float:
    """PSNR in the middle of the picture over that of the blurred one, in dB."""
    reached, before = (psnr_y(pictures[INSIDE], truth[INSIDE]).mean() for pictures in (made, blurred))
    return float(reached - before)


def test_windows_are_restored_as_shots_are(network: UnrolledDeblur, scene: Tensor) -> None:
    blurred = exposed(scene)
    with torch.no_grad():
        middle = network(blurred[None])
    torch.testing.assert_close(middle, network.restore(blurred)[1:2], atol=1e-5, rtol=0)


def test_the_smear_is_taken_back(network: UnrolledDeblur, scene: Tensor) -> None:
    """What moves is sharpened along its motion, before anything is learnt: the flow knows the way."""
    blurred, truth = exposed(scene), midway(scene)
    assert gain(network.restore(blurred), blurred, truth) > 0.5


def test_motion_tells_the_way(network: UnrolledDeblur, scene: Tensor) -> None:
    """The same blurred frame in a shot that seems to stand still stays as it is."""
    blurred = exposed(scene)[1:2].expand(3, -1, -1, -1)
    torch.testing.assert_close(network.restore(blurred), blurred, atol=1e-3, rtol=0)


def test_colours_keep_their_tint(network: UnrolledDeblur, scene: Tensor) -> None:
    """Light alone is deconvolved; all three colours gain the same."""
    blurred = exposed(scene) * torch.tensor([0.9, 0.5, 0.2])[:, None, None]
    change = network.restore(blurred) - blurred
    torch.testing.assert_close(change[:, 0], change[:, 2], atol=1e-5, rtol=0)


def test_the_ends_of_a_shot_move_as_their_neighbour_shows(network: UnrolledDeblur, scene: Tensor) -> None:
    blurred, truth = exposed(scene), midway(scene)
    made = network.restore(blurred)
    for end in (0, 2):
        assert gain(made[end, None], blurred[end, None], truth[end, None]) > 0.5


def test_variants_load(tmp_path: Path, network: UnrolledDeblur, scene: Tensor) -> None:
    save_file(network.state_dict(), tmp_path / "mine.safetensors")
    loaded = load(tmp_path / "mine.safetensors").eval()
    assert loaded.config == TINY
    torch.testing.assert_close(loaded.restore(exposed(scene)), network.restore(exposed(scene)), atol=0, rtol=0)


def test_other_checkpoints_are_refused(tmp_path: Path) -> None:
    save_file({"conv.weight": torch.zeros(3)}, tmp_path / "other.safetensors")
    with pytest.raises(ModelError):
        load(tmp_path / "other.safetensors")
