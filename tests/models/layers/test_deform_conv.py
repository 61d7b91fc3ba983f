"""Every implementation of the deformable convolution against torchvision's in double precision."""

import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode

from app.engine.checkpoint import StateDict
from models.layers.deform_conv import SAMPLES_AT_ONCE, DeformConvPack, implementation_for
from models.layers.deform_gather import by_gather
from models.layers.deform_grid import by_grid_sample, by_tap
from models.layers.deform_sampling import Implementation, Sampling
from models.layers.deform_torchvision import by_torchvision, torchvision_works
from models.layers.offset_watch import exploded, watch_offsets

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
IMPLEMENTATIONS = [by_gather, by_grid_sample, by_tap]
WITH_GRADIENTS = [by_grid_sample, by_tap]
if torchvision_works("cpu", gradients=True):
    IMPLEMENTATIONS.append(by_torchvision)
    WITH_GRADIENTS.append(by_torchvision)


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
@pytest.mark.parametrize("implementation", IMPLEMENTATIONS)
def test_output(reference: Path, implementation: Implementation, name: str) -> None:
    tensors, config = _case(reference, name)
    torch.testing.assert_close(
        _run(implementation, tensors, config), tensors["output"], atol=TOLERANCE, rtol=0, check_stride=False
    )


@pytest.mark.parametrize("name", DIFFERENTIABLE)
@pytest.mark.parametrize("implementation", WITH_GRADIENTS)
def test_gradients(reference: Path, implementation: Implementation, name: str) -> None:
    tensors, config = _case(reference, name)
    wanted = {key.removeprefix("grad_"): t for key, t in tensors.items() if key.startswith("grad_")}
    output_gradient = wanted.pop("output")
    inputs = {key: tensors[key].requires_grad_() for key in wanted}
    output = _run(implementation, tensors, config)
    gradients = torch.autograd.grad(output, list(inputs.values()), output_gradient)
    for key, gradient in zip(inputs, gradients, strict=True):
        torch.testing.assert_close(gradient, wanted[key], atol=TOLERANCE, rtol=0, check_stride=False, msg=key)


def _random_case() -> tuple[Tensor, Tensor, Tensor, tuple[Tensor, Tensor]]:
    x, offset, mask = torch.rand(2, 32, 12, 20), 4 * torch.randn(2, 36, 12, 20), torch.rand(2, 18, 12, 20)
    return x, offset, mask, (torch.randn(16, 32, 3, 3) / 17, torch.randn(16))


@pytest.mark.parametrize("implementation", IMPLEMENTATIONS)
def test_all_agree(implementation: Implementation) -> None:
    case = _random_case()
    before = [tensor.clone() for tensor in case[:3]]
    with torch.no_grad():
        output = implementation(*case, Sampling())
        torch.testing.assert_close(output, by_grid_sample(*case, Sampling()), atol=TOLERANCE, rtol=0)
    assert all(torch.equal(tensor, copy) for tensor, copy in zip(case[:3], before, strict=True)), "an input was changed"


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
@pytest.mark.parametrize("implementation", IMPLEMENTATIONS)
def test_coordinates_stay_exact_in_half_precision(implementation: Implementation, dtype: torch.dtype) -> None:
    """At the far end of a wide picture a coordinate in half precision would be off by half a pixel and more."""
    x = torch.zeros(1, 1, 1, 1200, dtype=dtype)
    x[..., 1101] = 1
    offset = torch.tensor([0.0, 0.25], dtype=dtype).view(1, 2, 1, 1).expand(1, 2, 1, 1200)
    conv = (torch.ones(1, 1, 1, 1, dtype=dtype), None)
    with torch.no_grad():
        output = implementation(x, offset, None, conv, Sampling(padding=0))
    assert output.dtype is dtype
    assert output[0, 0, 0, 1100:1102].tolist() == [0.25, 0.75]


class _Largest(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Remembers the most numbers that any operation gave back."""

    numbers = 0

    def __torch_dispatch__(self, operation: Any, _: Any, args: Any = (), kwargs: Any = None) -> Any:
        result = operation(*args, **(kwargs or {}))
        if isinstance(result, Tensor):
            self.numbers = max(self.numbers, result.numel())
        return result


def test_tap_by_tap_saves_memory() -> None:
    case = _random_case()
    largest = {}
    for implementation in (by_grid_sample, by_tap):
        with torch.no_grad(), _Largest() as mode:  # type: ignore[no-untyped-call]
            implementation(*case, Sampling())
        largest[implementation] = mode.numbers
    assert largest[by_grid_sample] >= 9 * case[0].numel()
    assert largest[by_tap] < largest[by_grid_sample] / 4


def test_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.layers.deform_conv.torchvision_works", lambda device, _: device == "cuda")
    assert implementation_for("cpu", False, SAMPLES_AT_ONCE + 1) is by_gather
    assert implementation_for("cpu", True, SAMPLES_AT_ONCE) is by_grid_sample
    assert implementation_for("cpu", True, SAMPLES_AT_ONCE + 1) is by_tap
    assert implementation_for("cuda", False, SAMPLES_AT_ONCE) is by_torchvision
    assert implementation_for("cuda", False, SAMPLES_AT_ONCE + 1) is by_tap
    assert implementation_for("mps", False, SAMPLES_AT_ONCE) is by_grid_sample


def _fake_torchvision(monkeypatch: pytest.MonkeyPatch, factor: float) -> None:
    """A torchvision whose results are off by ``factor``."""

    def deform_conv2d(
        x: Tensor, offset: Tensor, weight: Tensor, bias: Tensor | None, mask: Tensor | None = None, **sampling: int
    ) -> Tensor:
        return factor * by_grid_sample(x, offset, mask, (weight, bias), Sampling(**sampling))

    operators = ModuleType("torchvision.ops")
    monkeypatch.setattr(operators, "deform_conv2d", deform_conv2d, raising=False)
    monkeypatch.setitem(sys.modules, "torchvision.ops", operators)
    monkeypatch.setitem(sys.modules, "torchvision", ModuleType("torchvision"))


@pytest.mark.parametrize("gradients", [False, True])
@pytest.mark.parametrize(("factor", "works"), [(1.0, True), (1.01, False)])
def test_torchvision_is_used_only_where_it_is_right(
    monkeypatch: pytest.MonkeyPatch, factor: float, works: bool, gradients: bool
) -> None:
    _fake_torchvision(monkeypatch, factor)
    assert torchvision_works.__wrapped__("cpu", gradients) is works
    case = _random_case()
    wanted = factor * by_grid_sample(*case, Sampling())
    torch.testing.assert_close(by_torchvision(*case, Sampling()), wanted)


def test_absent_torchvision(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torchvision.ops", None)
    assert torchvision_works.__wrapped__("cpu", False) is False


def test_watch() -> None:
    """Two windows of three samples: one sample of the second reaches too far, or nowhere."""
    pack = DeformConvPack(4, 2)
    far = torch.full((6, 4, 5, 5), 0.0)
    with torch.no_grad(), watch_offsets() as seen:
        pack(far, far)
        pack.get_submodule("conv_offset").get_parameter("weight")[:, 0, 1, 1] = 60
        far[4, 0] = 1
        pack(far, far)
    assert [round(float(reach[4])) for reach in seen] == [0, 60]
    assert exploded(seen, 2).tolist() == [False, True]
    far[1] = float("nan")
    with torch.no_grad(), watch_offsets() as seen:
        pack(far, far)
    assert exploded(seen, 2).tolist() == [True, True]
