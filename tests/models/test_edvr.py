"""EDVR against the official implementations, in all three namings and with every switch."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from app.engine.checkpoint import StateDict
from models.edvr import EDVR, EDVRConfig, load
from models.layers.windows import Border, window_indices

TOLERANCE = 1e-5
"""Ten times stricter than the reference asks for."""

SMALL = [
    "edvr_bsr_a_default",
    "edvr_bsr_b_wotsa",
    "edvr_bsr_c_n7",
    "edvr_bsr_d_predeblur_lr",
    "edvr_bsr_e_predeblur_hr",
    "edvr_bsr_f_center1",
    "edvr_y19_g_default",
    "edvr_y19_h_hr_nopredeblur",
    "edvr_y19_i_hr_predeblur",
    "edvr_mmg_j_default",
    "edvr_mmg_k_wotsa",
]
WITH_INNER_RESULTS = ["edvr_bsr_a_default", "edvr_bsr_e_predeblur_hr", "edvr_y19_h_hr_nopredeblur"]
FULL = ["full_edvr_m", "full_edvr_m_wotsa"]
CENTERS = {"edvr_bsr_f_center1": 1}
"""Where the restored frame is not the middle one."""

L = EDVRConfig(num_feat=128, num_reconstruct_block=40)
PARAMETERS = [
    (EDVRConfig(), 3_300_131),
    (EDVRConfig(with_tsa=False), 2_996_259),
    (L, 20_633_827),
    (EDVRConfig(num_feat=128, num_reconstruct_block=40, num_frame=7, center_frame_idx=3), 20_699_363),
    (EDVRConfig(num_feat=128, num_reconstruct_block=40, with_predeblur=True), 23_306_851),
    (EDVRConfig(num_feat=128, num_reconstruct_block=40, with_predeblur=True, hr_in=True), 23_602_019),
    (EDVRConfig(num_feat=128, num_reconstruct_block=20, hr_in=True), 15_025_635),
    (EDVRConfig(num_feat=128, num_reconstruct_block=20, with_predeblur=True, hr_in=True), 17_698_659),
]
"""Published variants and the sizes that their authors' code has."""


def _network(reference: Path, name: str) -> EDVR:
    return load(reference / f"{name}.weights.safetensors", CENTERS.get(name))


def _tiny(**variant: Any) -> EDVR:
    config = EDVRConfig(
        num_feat=8, deformable_groups=2, num_extract_block=1, num_reconstruct_block=1, num_hr_feat=8, **variant
    )
    network = EDVR(config).eval()
    with torch.no_grad():  # a fresh network's offsets are zero: alignment would not be tested
        for name, parameter in network.named_parameters():
            if "conv_offset" in name:
                parameter.normal_(std=0.1)
    return network


@pytest.mark.parametrize("name", SMALL)
def test_output(reference: Path, name: str) -> None:
    io = load_file(reference / f"{name}.io.safetensors")
    with torch.no_grad():
        output = _network(reference, name)(io["input"])
    torch.testing.assert_close(output, io["output"], atol=TOLERANCE, rtol=0)


@pytest.mark.parametrize("name", WITH_INNER_RESULTS)
def test_inner_results(reference: Path, name: str) -> None:
    io = load_file(reference / f"{name}.io.safetensors")
    network = _network(reference, name)
    with torch.no_grad():
        pyramid = network.extract(io["input"].flatten(0, 1))
        aligned = network.align(pyramid, torch.arange(io["input"].shape[1])[None])
        fused = network.fusion(aligned)
        trunk = network.reconstruction(fused)
    results = {"feat_l1": pyramid[0], "aligned": aligned, "fused": fused, "trunk": trunk}
    for key, result in results.items():
        torch.testing.assert_close(result, io[f"mid/{key}"], atol=1e-4, rtol=0, check_stride=False, msg=key)


@pytest.mark.parametrize("name", FULL)
def test_full_size(reference: Path, full_size_weights: Callable[[str], StateDict], tmp_path: Path, name: str) -> None:
    checkpoint = tmp_path / "full.pth"
    torch.save({"params": full_size_weights(name)}, checkpoint)
    io = load_file(reference / f"{name}.io.safetensors")
    with torch.no_grad():
        output = load(checkpoint)(io["input"])
    torch.testing.assert_close(output, io["output"], atol=TOLERANCE, rtol=0)


def test_flips_are_the_official_ones(reference: Path) -> None:
    io = load_file(reference / "edvr_y19_g_default.io.safetensors")
    network = _network(reference, "edvr_y19_g_default")
    with torch.no_grad():
        results = [network(io["input"].flip(axes)).flip(axes) for axes in ([], [-1], [-2], [-2, -1])]
    torch.testing.assert_close(torch.stack(results).mean(0), io["output_flipx4"], atol=TOLERANCE, rtol=0)


@pytest.mark.parametrize(("config", "count"), PARAMETERS)
def test_parameter_count(config: EDVRConfig, count: int) -> None:
    with torch.device("meta"):
        network = EDVR(config)
    assert sum(parameter.numel() for parameter in network.parameters()) == count


@pytest.mark.parametrize(
    ("config", "counts"),
    [
        (
            EDVRConfig(),
            {"pcd_align": 1_384_288, "fusion": 324_416, "reconstruction": 738_560, "feature_extraction": 369_280},
        ),
        (
            EDVRConfig(num_feat=128, num_reconstruct_block=40, with_predeblur=True, hr_in=True),
            {
                "pcd_align": 4_537_184,
                "fusion": 1_296_000,
                "reconstruction": 11_806_720,
                "feature_extraction": 1_475_840,
                "predeblur": 2_955_264,
            },
        ),
    ],
    ids=["M", "L"],
)
def test_parameter_count_of_each_part(config: EDVRConfig, counts: dict[str, int]) -> None:
    with torch.device("meta"):
        network = EDVR(config)
    for part, count in counts.items():
        assert sum(parameter.numel() for parameter in network.get_submodule(part).parameters()) == count, part


@pytest.mark.parametrize(
    "wrap",
    [
        lambda tensors: {"params": tensors},
        lambda tensors: {"params": {}, "params_ema": tensors},
        lambda tensors: {"module." + name: tensor for name, tensor in tensors.items()},
        lambda tensors: {"state_dict": {"generator." + name: tensor for name, tensor in tensors.items()}},
    ],
    ids=["params", "params_ema", "module", "generator"],
)
def test_wrappers(tmp_path: Path, wrap: Callable[[StateDict], dict[str, object]]) -> None:
    network = _tiny()
    torch.save(wrap(network.state_dict()), tmp_path / "tiny.pth")
    loaded = load(tmp_path / "tiny.pth")
    assert loaded.config == network.config
    frames = torch.rand(1, 5, 3, 8, 8)
    with torch.no_grad():
        torch.testing.assert_close(loaded(frames), network(frames), atol=0, rtol=0)


@pytest.mark.parametrize(
    "variant",
    [
        {"with_tsa": False},
        {"with_predeblur": True},
        {"hr_in": True},
        {"enlargement": 2},
        {"num_frame": 7, "center_frame_idx": 3},
        *({"border": border} for border in Border),
    ],
    ids=str,
)
def test_a_clip_at_once_is_one_window_at_a_time(variant: dict[str, Any]) -> None:
    network = _tiny(**variant)
    frames = torch.rand(7, 3, 32, 48)
    config = network.config
    singly = []
    with torch.inference_mode():
        for i in range(7):
            window = window_indices(i, config.num_frame, 7, config.border_rule)
            singly.append(network(frames[None, window])[0])
    torch.testing.assert_close(network.restore(frames), torch.stack(singly), atol=1e-6, rtol=0)
    torch.testing.assert_close(network.restore(frames, slice(2, 5)), torch.stack(singly[2:5]), atol=1e-6, rtol=0)


def test_a_centre_that_is_not_the_middle() -> None:
    network = _tiny(center_frame_idx=1)
    frames = torch.rand(8, 3, 16, 16)
    with torch.inference_mode():
        singly = torch.stack([network(frames[None, i - 1 : i + 4])[0] for i in range(1, 5)])
    torch.testing.assert_close(network.restore(frames, slice(1, 5)), singly, atol=1e-6, rtol=0)


@pytest.mark.parametrize("border", Border)
@pytest.mark.parametrize("count", [1, 2, 4, 5])
def test_short_clips(border: Border, count: int) -> None:
    """Shorter than the window, the ends are repeated whatever the rule; from five frames on the rules differ."""
    frames = torch.rand(count, 3, 16, 16)
    network = _tiny(border=border)
    restored = network.restore(frames)
    repeating = EDVR(replace(network.config, border=Border.REPLICATE)).eval()
    repeating.load_state_dict(network.state_dict())
    same = torch.equal(restored, repeating.restore(frames))
    assert same == (count < 5 or border is Border.REPLICATE)


def test_exploded_alignment_leaves_the_base() -> None:
    """Only the windows that see the picture which makes the offsets explode; and it is said, once."""
    network = _tiny(hr_in=True, border=Border.REPLICATE)
    frames = torch.rand(9, 3, 32, 32)
    frames[0] = 1e8
    assert network.warnings() == ()
    restored = network.restore(frames)
    untouched = [torch.equal(restored[i], frames[i]) for i in range(9)]
    assert untouched == [True] * 3 + [False] * 6
    assert len(network.warnings()) == 1
    assert network.warnings() == ()


def test_offsets_that_are_no_numbers_leave_the_base() -> None:
    network = _tiny(hr_in=True)
    torch.nn.init.constant_(network.get_parameter("pcd_align.cas_offset_conv2.bias"), float("nan"))
    frames = torch.rand(3, 3, 32, 32)
    assert torch.equal(network.restore(frames), frames)


def test_chunks_with_context_are_the_whole_clip() -> None:
    network = _tiny()
    frames = torch.rand(9, 3, 16, 16)
    whole = network.restore(frames)
    chunks = [network.restore(frames[:6], slice(0, 4)), network.restore(frames[2:], slice(2, 7))]
    torch.testing.assert_close(torch.cat(chunks), whole, atol=1e-6, rtol=0)


def test_safetensors_and_pth_are_alike(tmp_path: Path) -> None:
    tensors = _tiny().state_dict()
    save_file(tensors, tmp_path / "tiny.safetensors")
    torch.save(tensors, tmp_path / "tiny.pth")
    first, second = (load(tmp_path / f"tiny.{suffix}").state_dict() for suffix in ("safetensors", "pth"))
    assert all(torch.equal(first[name], second[name]) for name in tensors)


def test_twice_as_large(tmp_path: Path) -> None:
    network = _tiny(enlargement=2)
    torch.save(network.state_dict(), tmp_path / "twice.pth")
    loaded = load(tmp_path / "twice.pth")
    assert loaded.config == network.config
    frames = torch.rand(3, 3, 16, 24)
    restored = loaded.restore(frames)
    assert restored.shape == (3, 3, 32, 48)
    torch.testing.assert_close(restored, network.restore(frames), atol=0, rtol=0)
