"""Both implementations of the deformable convolution against torchvision's in double precision."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file
from torch import Tensor

from app.engine.checkpoint import StateDict
from models.layers.deform_conv import Sampling, _by_gather, _by_grid_sample, deform_conv2d

TOLERANCE = 2e-5
CASES = [
    "k3_default",
    "k3_g8_large",
    "k3_huge_outside",
    "k3_stride2",
    "k3_dil2_pad2",
    "k3_groups2",
    "k1",
    "zero_offset_mask1",
    "integer_and_edges",
    "tiny_w1",
    "nomask_nobias",
]
# Where an offset is whole, bilinear sampling has a kink: the reference holds no gradients there.
DIFFERENTIABLE = [case for case in CASES if case not in ("zero_offset_mask1", "integer_and_edges")]
IMPLEMENTATIONS = {"gather": _by_gather, "grid_sample": _by_grid_sample}

Implementation = Callable[[Tensor, Tensor, Tensor | None, tuple[Tensor, Tensor | None], Sampling], Tensor]


def _case(reference: Path, name: str) -> tuple[StateDict, dict[str, Any]]:
    file = reference / "dcn_vectors.safetensors"
    with safe_open(file, "pt") as opened:
        config = json.loads(opened.metadata()["cases"])[name]
    tensors = {key.removeprefix(f"{name}/"): t for key, t in load_file(file).items() if key.startswith(f"{name}/")}
    return tensors, config


def _run(implementation: Implementation, tensors: StateDict, config: dict[str, Any]) -> Tensor:
    """One call per group of ordinary convolution groups, which no network here has."""
    sampling = Sampling(config["stride"][0], config["padding"][0], config["dilation"][0])
    parts = {name: _split(tensors.get(name), config["groups"]) for name in ("input", "offset", "mask")}
    weights = tensors["weight"].chunk(config["groups"])
    biases = [None] * len(weights) if "bias" not in tensors else tensors["bias"].chunk(config["groups"])
    outputs = []
    for x, offset, mask, weight, bias in zip(*parts.values(), weights, biases, strict=True):
        assert x is not None
        assert offset is not None
        outputs.append(implementation(x, offset, mask, (weight, bias), sampling))
    return torch.cat(outputs, dim=1)


def _split(tensor: Tensor | None, groups: int) -> list[Tensor | None]:
    return [None] * groups if tensor is None else list(tensor.chunk(groups, dim=1))


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("implementation", IMPLEMENTATIONS.values(), ids=IMPLEMENTATIONS.keys())
def test_output(reference: Path, implementation: Implementation, name: str) -> None:
    tensors, config = _case(reference, name)
    torch.testing.assert_close(
        _run(implementation, tensors, config), tensors["output"], atol=TOLERANCE, rtol=0, check_stride=False
    )


@pytest.mark.parametrize("name", DIFFERENTIABLE)
def test_gradients(reference: Path, name: str) -> None:
    tensors, config = _case(reference, name)
    wanted = {key.removeprefix("grad_"): t for key, t in tensors.items() if key.startswith("grad_")}
    output_gradient = wanted.pop("output")
    inputs = {key: tensors[key].requires_grad_() for key in wanted}
    output = _run(deform_conv2d, tensors, config)
    gradients = torch.autograd.grad(output, list(inputs.values()), output_gradient)
    for key, gradient in zip(inputs, gradients, strict=True):
        torch.testing.assert_close(gradient, wanted[key], atol=TOLERANCE, rtol=0, check_stride=False, msg=key)
