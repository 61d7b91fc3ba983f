"""Zooming Slow-Mo against the official implementation, and its long clips."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from app.engine.checkpoint import StateDict
from models.zooming_slow_mo import ZoomingSlowMo, ZoomingSlowMoConfig, load, windows

TOLERANCE = 1e-5
"""Ten times stricter than the reference asks for."""

TINY = ZoomingSlowMoConfig(num_feat=8, deformable_groups=2, num_extract_block=1, num_reconstruct_block=1, num_hr_feat=8)


@pytest.fixture(scope="module")
def tiny() -> ZoomingSlowMo:
    torch.manual_seed(0)
    network = ZoomingSlowMo(TINY).eval()
    with torch.no_grad():  # a fresh network's offsets are zero: alignment would not be tested
        for name, parameter in network.named_parameters():
            if "conv_offset_mask" in name:
                parameter.normal_(std=0.1)
    return network


@pytest.mark.parametrize("count", [2, 3, 4])
def test_output(reference: Path, count: int) -> None:
    io = load_file(reference / "zsm_small.io.safetensors")
    network = load(reference / "zsm_small.weights.safetensors")
    with torch.no_grad():
        output = network(io[f"n{count}/input"])
    torch.testing.assert_close(output, io[f"n{count}/output"], atol=TOLERANCE, rtol=0)
    restored = network.restore(io[f"n{count}/input"][0])
    torch.testing.assert_close(restored[:-1], io[f"n{count}/output"][0], atol=TOLERANCE, rtol=0)
    assert torch.equal(restored[-1], restored[-2]), "nothing follows the last frame"


def test_temporal_network(reference: Path) -> None:
    io = load_file(reference / "zsm_small.io.safetensors")
    network = load(reference / "zsm_small.weights.safetensors")
    with torch.no_grad():
        states = network.ConvBLSTM(io["n3/mid/lstm_in"])
    torch.testing.assert_close(states, io["n3/mid/lstm_out"], atol=TOLERANCE, rtol=0, check_stride=False)


def test_full_size(reference: Path, full_size_weights: Callable[[str], StateDict], tmp_path: Path) -> None:
    save_file(full_size_weights("full_zsm"), tmp_path / "full.safetensors")
    io = load_file(reference / "full_zsm.io.safetensors")
    network = load(tmp_path / "full.safetensors")
    with torch.no_grad():
        output = network(io["input"])
    torch.testing.assert_close(output, io["output"], atol=TOLERANCE, rtol=0)


def test_parameter_count() -> None:
    with torch.device("meta"):
        network = ZoomingSlowMo(ZoomingSlowMoConfig())
    parts = {"pcd_align": 2_224_016, "ConvBLSTM": 5_063_392, "": 11_102_771}
    found = {part: sum(each.numel() for each in network.get_submodule(part).parameters()) for part in parts}
    assert found == parts
    assert len(network.state_dict()) == 416


def test_windows_are_the_official_ones_and_more(reference: Path) -> None:
    for case in json.loads((reference / "zsm_windows.json").read_text())["no_skip"]:
        size = 1 + case["N_out"] // 2
        ours = windows(case["inputs"], size)
        # The authors' windows come first; ours go on where theirs leave inputs unused.
        assert [list(window.inputs) for window in ours][: len(case["windows"])] == [w[0] for w in case["windows"]]
        assert (len(ours) > len(case["windows"])) == bool(case["inputs_never_used"])
        official = {instant for window in case["windows"] for instant in window[1]}
        assert official <= {instant for window in ours for instant in window.instants}


@pytest.mark.parametrize("count", range(1, 20))
def test_every_instant_once(count: int) -> None:
    cut = windows(count)
    assert [instant for window in cut for instant in window.instants] == list(range(2 * count - 1))
    for window in cut:
        assert 0 <= window.inputs[0] <= window.inputs[-1] < count
        assert all(2 * window.inputs[0] <= instant <= 2 * window.inputs[-1] for instant in window.instants)


def test_long_clips_are_their_windows(tiny: ZoomingSlowMo) -> None:
    frames = torch.rand(6, 3, 8, 12)
    with torch.no_grad():
        first, tail = tiny(frames[None, 0:4])[0], tiny(frames[None, 2:6])[0]
    expected = torch.cat((first, tail[3:]))
    torch.testing.assert_close(tiny.restore(frames)[:-1], expected, atol=1e-5, rtol=0)


@pytest.mark.parametrize(
    ("keep", "instants"),
    [
        (slice(0, 2), [0, 1, 2, 3]),
        (slice(4, 5), [8, 9]),
        (slice(5, None), [10, 11, 12, 12]),
        (slice(0, 0), []),
        (slice(None, None, 3), [0, 1, 6, 7, 12, 12]),
    ],
)
def test_kept_frames_bring_the_midpoint_after_them(tiny: ZoomingSlowMo, keep: slice, instants: list[int]) -> None:
    frames = torch.rand(7, 3, 8, 8)
    torch.testing.assert_close(tiny.restore(frames, keep), tiny.restore(frames)[instants], atol=1e-5, rtol=0)


def test_parts_of_a_shot_are_the_whole_shot(tiny: ZoomingSlowMo) -> None:
    frames = torch.rand(10, 3, 8, 8)
    parts = [tiny.restore(frames[:8], slice(0, 5)), tiny.restore(frames[0:9], slice(5, 6))]
    parts.append(tiny.restore(frames[3:], slice(3, None)))
    torch.testing.assert_close(torch.cat(parts), tiny.restore(frames), atol=1e-5, rtol=0)


def test_one_frame_is_only_enlarged(tiny: ZoomingSlowMo) -> None:
    enlarged, again = tiny.restore(torch.rand(1, 3, 8, 8))
    assert enlarged.shape == (3, 32, 32)
    assert torch.equal(enlarged, again)


def test_exploded_alignment_leaves_what_is_there_without_the_network(tiny: ZoomingSlowMo) -> None:
    """Only in the window that sees the picture which makes the offsets explode; and it is said, once."""
    frames = torch.rand(7, 3, 8, 8)
    assert tiny.warnings() == ()
    usual = tiny.restore(frames)
    assert tiny.warnings() == ()
    frames[5:] = 1e9
    restored = tiny.restore(frames)
    torch.testing.assert_close(restored[:7], usual[:7], atol=1e-5, rtol=0)
    enlarged = torch.nn.functional.interpolate(frames, scale_factor=4, mode="bilinear")
    assert torch.equal(restored[8], enlarged[4])
    torch.testing.assert_close(restored[7], (enlarged[3] + enlarged[4]) / 2)
    assert len(tiny.warnings()) == 1
    assert tiny.warnings() == ()


def test_gradients_reach_every_weight(tiny: ZoomingSlowMo) -> None:
    output = tiny(torch.rand(1, 2, 3, 8, 8))
    gradients = torch.autograd.grad(output.square().sum(), list(tiny.parameters()))
    assert all(torch.isfinite(gradient).all() for gradient in gradients)
