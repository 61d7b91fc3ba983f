"""What no network's loader may accept, and what every network promises."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from app.engine.contract import Restorer
from app.errors import ModelError
from models import basicvsr, basicvsr_plusplus, dual_stage_deblur, edvr, iconvsr, zooming_slow_mo
from models.layers.atrous import Stage1Config
from models.layers.feature_aggregation import Stage2Config

Loader = Callable[[Path], Restorer]

NETWORKS: dict[str, tuple[Loader, Callable[[], Restorer]]] = {
    "edvr": (
        edvr.load,
        lambda: edvr.EDVR(edvr.EDVRConfig(8, 5, 2, num_extract_block=1, num_reconstruct_block=1, num_hr_feat=8)),
    ),
    "zooming_slow_mo": (
        zooming_slow_mo.load,
        lambda: zooming_slow_mo.ZoomingSlowMo(zooming_slow_mo.ZoomingSlowMoConfig(8, 2, 1, 1, 8)),
    ),
    "dual_stage_deblur": (
        dual_stage_deblur.load,
        lambda: dual_stage_deblur.DualStageDeblur(
            dual_stage_deblur.DualStageConfig(Stage1Config(width=4, blocks=1), Stage2Config(width=4, blocks=1))
        ),
    ),
    "basicvsr": (basicvsr.load, lambda: basicvsr.BasicVSR(basicvsr.BasicVSRConfig(8, 1, 8))),
    "basicvsr_plusplus": (
        basicvsr_plusplus.load,
        lambda: basicvsr_plusplus.BasicVSRPlusPlus(basicvsr_plusplus.BasicVSRPlusPlusConfig(8, 1, num_hr_feat=8)),
    ),
    "iconvsr": (
        iconvsr.load,
        lambda: iconvsr.IconVSR(iconvsr.IconVSRConfig(8, 1, num_extract_block=1, deformable_groups=2, num_hr_feat=8)),
    ),
}


class _Hostile:
    """Unpickling this would create a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (str(self.path),)


@pytest.fixture(params=NETWORKS)
def network(request: pytest.FixtureRequest) -> tuple[Loader, Restorer]:
    """A loader and a tiny network of its kind with random weights."""
    loader, build = NETWORKS[request.param]
    return loader, build().eval()


def test_own_weights_come_back(network: tuple[Loader, Restorer], tmp_path: Path) -> None:
    load, original = network
    save_file(original.state_dict(), tmp_path / "own.safetensors")
    loaded = load(tmp_path / "own.safetensors")
    frames = torch.rand(2, 3, 32, 32)
    torch.testing.assert_close(loaded.restore(frames), original.restore(frames), atol=0, rtol=0)
    assert not loaded.training


def test_hostile_pickle(network: tuple[Loader, Restorer], tmp_path: Path) -> None:
    load, original = network
    torch.save({"params": original.state_dict(), "extra": _Hostile(tmp_path / "harm")}, tmp_path / "hostile.pth")
    with pytest.raises(ModelError):
        load(tmp_path / "hostile.pth")
    assert not (tmp_path / "harm").exists()


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_weights_that_are_not_numbers(network: tuple[Loader, Restorer], tmp_path: Path, value: float) -> None:
    load, original = network
    tensors = original.state_dict()
    next(iter(tensors.values())).view(-1)[0] = value
    save_file(tensors, tmp_path / "broken.safetensors")
    with pytest.raises(ModelError):
        load(tmp_path / "broken.safetensors")


def test_other_shapes(network: tuple[Loader, Restorer], tmp_path: Path) -> None:
    load, original = network
    tensors = original.state_dict()
    last = [name for name, tensor in tensors.items() if tensor.ndim == 4][-1]
    tensors[last] = torch.zeros(5, 5, 5, 5)
    save_file(tensors, tmp_path / "shapes.safetensors")
    with pytest.raises(ModelError):
        load(tmp_path / "shapes.safetensors")


@pytest.mark.filterwarnings("ignore:Initializing zero-element tensors")
@pytest.mark.parametrize("shape", [(), (0,), (3,)])
def test_shapes_that_describe_no_network(network: tuple[Loader, Restorer], tmp_path: Path, shape: tuple[int]) -> None:
    load, original = network
    save_file({name: torch.zeros(shape) for name in original.state_dict()}, tmp_path / "flat.safetensors")
    with pytest.raises(ModelError):
        load(tmp_path / "flat.safetensors")


def test_missing_and_left_over_weights(network: tuple[Loader, Restorer], tmp_path: Path) -> None:
    load, original = network
    tensors = original.state_dict()
    save_file({**tensors, "stranger.weight": torch.zeros(3)}, tmp_path / "more.safetensors")
    tensors.pop(list(tensors)[-1])
    save_file(tensors, tmp_path / "less.safetensors")
    for name in ("more", "less"):
        with pytest.raises(ModelError):
            load(tmp_path / f"{name}.safetensors")


def test_every_other_network(network: tuple[Loader, Restorer], tmp_path: Path) -> None:
    load, original = network
    for _, build in NETWORKS.values():
        other = build()
        if type(other) is not type(original):
            save_file(other.state_dict(), tmp_path / "other.safetensors")
            with pytest.raises(ModelError):
                load(tmp_path / "other.safetensors")


@pytest.mark.parametrize("content", [b"", b"not a checkpoint", b"\x80\x02}q\x00."])
@pytest.mark.parametrize("suffix", ["pth", "safetensors"])
def test_no_checkpoint(network: tuple[Loader, Restorer], tmp_path: Path, content: bytes, suffix: str) -> None:
    file = tmp_path / f"file.{suffix}"
    file.write_bytes(content)
    with pytest.raises(ModelError):
        network[0](file)


def test_no_file(network: tuple[Loader, Restorer], tmp_path: Path) -> None:
    with pytest.raises(ModelError):
        network[0](tmp_path / "absent.pth")


def test_half_precision_is_close(network: tuple[Loader, Restorer]) -> None:
    original = network[1]
    frames = torch.rand(2, 3, 32, 32)
    full = original.restore(frames)
    half = original.to(torch.bfloat16).restore(frames)
    assert half.dtype == torch.float32
    assert (half - full).abs().mean() < 0.01
