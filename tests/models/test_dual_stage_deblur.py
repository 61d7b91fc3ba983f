"""Dual-stage deblurring against the authors' TensorFlow code."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from app.engine.checkpoint import StateDict
from app.engine.ensemble import ensembled
from app.engine.orientation import Ensemble
from models.dual_stage_deblur import (
    CODE,
    PAPER,
    SMALL,
    DualStageConfig,
    DualStageDeblur,
    load,
)
from models.layers.atrous import Stage1Config
from models.layers.feature_aggregation import Stage2Config
from models.layers.scaled_conv import ConvForm, ScaleOrder

TOLERANCE = 1e-5
"""Twice as strict as the reference asks for."""

CODE_STAGE1 = ConvForm(ScaleOrder.BIAS_FIRST)
CODE_STAGE2 = ConvForm(ScaleOrder.BIAS_FIRST, unit_norm=True)
STAGES2 = {
    "brehm_stage2": Stage2Config(width=4, blocks=2, form=CODE_STAGE2),
    "brehm_stage2b": Stage2Config(width=8, blocks=1, levels=2, form=CODE_STAGE2),
}
TINY = DualStageConfig(Stage1Config(width=4, blocks=2), Stage2Config(width=4, blocks=1))

_STAGE1_NAMES = [
    (r"^down\.0\.", "head."),
    (r"^down\.1\.", "down."),
    (r"^up\.0\.", "up."),
    (r"^out\.(\d)\.", r"tail.\1."),
    (r"^block\.(\d+)\.", r"blocks.\1."),
]


def _stage1_name(name: str) -> str:
    """Our name of a weight of the authors' first stage."""
    for pattern, replacement in _STAGE1_NAMES:
        name = re.sub(pattern, replacement, name)
    # Branches are counted from 0 there and named by their dilation, 1 to 4, here.
    name = re.sub(r"\.atrous\.(\d)\.", lambda match: f".atrous.{int(match[1]) + 1}.", name)
    return "stage1." + _parameter(name, "weight")


def _stage2_name(name: str, levels: int) -> str:
    """Our name of a weight of the authors' second stage."""
    name = re.sub(r"^enc\.", "encoder.", name)
    inner = re.match(r"^(block|fuse|up)\.(\d+)\.(.*)$", name)
    if inner:  # levels are counted from the coarsest there, from the finest here
        part = "blocks" if inner[1] == "block" else inner[1]
        name = f"decoder.{levels - 1 - int(inner[2])}.{part}.{inner[3]}"
    return "stage2." + _parameter(name, "direction")


def _parameter(name: str, kernel: str) -> str:
    stem, last = name.rsplit(".", 1)
    return f"{stem}.{ {'b': 'shift', 's': 'scale', 'kernel': kernel}[last] }"


def _torch_layout(tensor: Tensor) -> Tensor:
    """(kh, kw, in, out) → (out, in, kh, kw); transposed convolutions (kh, kw, out, in) → (in, out, kh, kw)."""
    return tensor.permute(3, 2, 0, 1).contiguous() if tensor.ndim == 4 else tensor


def _nchw(pictures: Tensor) -> Tensor:
    return pictures.movedim(-1, -3).float()


@pytest.fixture
def checkpoint(reference: Path, tmp_path: Path) -> Callable[[str], Path]:
    """Writes the first stage's reference weights and a second stage's as one checkpoint of ours."""

    def write(stage2: str) -> Path:
        first = load_file(reference / "brehm_stage1.weights.safetensors")
        second = load_file(reference / f"{stage2}.weights.safetensors")
        levels = STAGES2[stage2].levels
        tensors: StateDict = {_stage1_name(name): _torch_layout(tensor) for name, tensor in first.items()}
        tensors |= {_stage2_name(name, levels): _torch_layout(tensor) for name, tensor in second.items()}
        save_file(tensors, tmp_path / "dual.safetensors")
        return tmp_path / "dual.safetensors"

    return write


def test_stage1(reference: Path, checkpoint: Callable[[str], Path]) -> None:
    io = {name: _nchw(tensor) for name, tensor in load_file(reference / "brehm_stage1.io.safetensors").items()}
    network = load(checkpoint("brehm_stage2"))
    assert network.config.stage1 == Stage1Config(width=8, blocks=2, first_kernel=7, form=CODE_STAGE1)
    stage = network.stage1
    with torch.no_grad():
        head = stage.head(io["input"])
        down = stage.down(head)
        first = stage.blocks[0](down)
        deep = stage.blocks(down)
        up = stage.up(torch.cat((deep, down), dim=1))
        output = stage(io["input"])
    inner = {"down0": head, "down1": down, "block0": first, "block_last": deep, "up0": up}
    for key, result in inner.items():
        torch.testing.assert_close(result, io[f"mid/{key}"], atol=TOLERANCE, rtol=0, check_stride=False, msg=key)
    torch.testing.assert_close(output, io["output"], atol=TOLERANCE, rtol=0, check_stride=False)


@pytest.mark.parametrize("name", STAGES2)
def test_stage2(reference: Path, checkpoint: Callable[[str], Path], name: str) -> None:
    io = {key: _nchw(tensor) for key, tensor in load_file(reference / f"{name}.io.safetensors").items()}
    network = load(checkpoint(name))
    assert network.config.stage2 == STAGES2[name]
    with torch.no_grad():
        levels = network.stage2.encode(io["input"][:, 1])
        output = network.stage2(io["input"])
    for i, level in enumerate(levels):
        torch.testing.assert_close(level, io[f"mid/enc{i}_centre"], atol=TOLERANCE, rtol=0, check_stride=False)
    torch.testing.assert_close(output, io["output"], atol=TOLERANCE, rtol=0, check_stride=False)


def test_both_stages(reference: Path, checkpoint: Callable[[str], Path]) -> None:
    io = {name: _nchw(tensor) for name, tensor in load_file(reference / "brehm_dual.io.safetensors").items()}
    network = load(checkpoint("brehm_stage2"), round_between=True, ensemble=Ensemble.FLIPS_AND_TURNS)
    frames = io["input_uint8"] / 255
    with torch.inference_mode():
        levels = (network.sharpen(frames) + 1) * 127.5
        corrected = network.correct(io["stage1_rounded"][None] / 127.5 - 1)
    ties = (levels - io["stage1_rounded"]).abs()
    assert ties.max() < 1.001
    assert (ties > 0.5).float().mean() < 1e-3
    torch.testing.assert_close(corrected, io["stage2_ensemble_float"], atol=TOLERANCE, rtol=0, check_stride=False)
    result = network.restore(frames, slice(1, 2)).clamp(0, 1).mul(255).round()
    assert (result - io["output_uint8"]).abs().max() <= 1


@pytest.mark.parametrize("ensemble", Ensemble)
def test_a_clip_at_once_is_one_window_at_a_time(ensemble: Ensemble) -> None:
    config = DualStageConfig(TINY.stage1, TINY.stage2, ensemble=ensemble)
    network = DualStageDeblur(config).eval()
    frames = torch.rand(4, 3, 32, 48)
    with torch.inference_mode():
        singly = torch.cat([network(frames[None, window]) for window in ([0, 0, 1], [0, 1, 2], [1, 2, 3], [2, 3, 3])])
    torch.testing.assert_close(network.restore(frames), singly, atol=1e-6, rtol=0)
    torch.testing.assert_close(network.restore(frames, slice(1, 3)), singly[1:3], atol=1e-6, rtol=0)
    other = DualStageDeblur(TINY).eval()
    other.load_state_dict(network.state_dict())
    assert torch.equal(ensembled(other, ensemble).restore(frames), network.restore(frames))
    assert other.config == TINY


@pytest.mark.parametrize(
    ("config", "stage1", "stage2"),
    [(PAPER, 47_267_974, 46_174_966), (CODE, 47_261_830, 46_174_966), (SMALL, 892_198, 522_562)],
    ids=["paper", "code", "small"],
)
def test_parameter_count(config: DualStageConfig, stage1: int, stage2: int) -> None:
    with torch.device("meta"):
        network = DualStageDeblur(config)
    assert sum(parameter.numel() for parameter in network.stage1.parameters()) == stage1
    assert sum(parameter.numel() for parameter in network.stage2.parameters()) == stage2


@pytest.mark.parametrize(
    "config",
    [
        TINY,
        DualStageConfig(
            Stage1Config(width=4, blocks=1, rates=(1, 3), long_skip=False, form=CODE_STAGE1),
            Stage2Config(width=4, blocks=2, frames=5, levels=3, rotated=False, form=CODE_STAGE1),
        ),
    ],
    ids=["paper", "other"],
)
def test_the_variant_is_found(config: DualStageConfig, tmp_path: Path) -> None:
    save_file(DualStageDeblur(config).state_dict(), tmp_path / "own.safetensors")
    assert load(tmp_path / "own.safetensors").config == config


def test_gradients_reach_every_weight() -> None:
    network = DualStageDeblur(TINY)
    output = network(torch.rand(1, 3, 3, 32, 32))
    gradients = torch.autograd.grad(output.square().sum(), list(network.parameters()))
    assert all(torch.isfinite(gradient).all() for gradient in gradients)
