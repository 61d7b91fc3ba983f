"""Checkpoints are read without ever running code from them."""

import pickle
import subprocess
import sys
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import save_file
from torch import nn

from app.engine.checkpoint import build, read_checkpoint
from app.errors import ModelError
from tests.app.engine.hostile import HOSTILE, Call, Outcome, pickled
from tests.conftest import ROOT, python_environment

TENSORS = {"a.weight": torch.arange(6.0).view(2, 3), "a.bias": torch.ones(2)}


@pytest.mark.parametrize("wrapper", [None, "params", "params_ema", "state_dict"])
@pytest.mark.parametrize("prefix", ["", "module.", "generator.", "module.generator."])
def test_wrappers_and_prefixes(tmp_path: Path, wrapper: str | None, prefix: str) -> None:
    named = OrderedDict((prefix + name, tensor) for name, tensor in TENSORS.items())
    path = tmp_path / "a.pth"
    torch.save({wrapper: named, "iter": 7} if wrapper else named, path)
    read = read_checkpoint(path)
    assert read.keys() == TENSORS.keys()
    assert all(torch.equal(read[name], TENSORS[name]) for name in TENSORS)


def test_the_average_is_preferred(tmp_path: Path) -> None:
    torch.save({"params": {"a": torch.zeros(1)}, "params_ema": {"a": torch.ones(1)}}, tmp_path / "a.pth")
    assert float(read_checkpoint(tmp_path / "a.pth")["a"]) == 1


def test_safetensors(tmp_path: Path) -> None:
    save_file(TENSORS, tmp_path / "a.safetensors")
    assert read_checkpoint(tmp_path / "a.safetensors").keys() == TENSORS.keys()


@pytest.mark.parametrize("modern", [True, False])
@pytest.mark.parametrize("name", ["a.pth", "a.ckpt", "a.safetensors", "a"])
def test_the_name_does_not_matter(tmp_path: Path, name: str, modern: bool) -> None:
    torch.save(TENSORS, tmp_path / name, _use_new_zipfile_serialization=modern)
    assert read_checkpoint(tmp_path / name).keys() == TENSORS.keys()
    save_file(TENSORS, tmp_path / name)
    assert read_checkpoint(tmp_path / name).keys() == TENSORS.keys()


@pytest.mark.parametrize("modern", [True, False])
def test_what_training_leaves_beside_the_weights(tmp_path: Path, modern: bool) -> None:
    network = nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4))
    optimiser = torch.optim.Adam(network.parameters())
    network(torch.ones(1, 3, 4, 4)).sum().backward()
    optimiser.step()
    schedule = torch.optim.lr_scheduler.MultiStepLR(optimiser, [3, 5])
    content = {
        "state_dict": network.state_dict(),
        "optimizer": optimiser.state_dict(),
        "scheduler": schedule.state_dict(),
        "meta": {"epoch": 7, "lr": 1e-4, "size": torch.Size([3, 4]), "note": None},
        "parameter": nn.Parameter(torch.ones(2)),
    }
    torch.save(content, tmp_path / "a.pth", _use_new_zipfile_serialization=modern)
    read = read_checkpoint(tmp_path / "a.pth")
    assert read.keys() == network.state_dict().keys()
    assert read["1.num_batches_tracked"].dtype is torch.int64


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float64])
def test_other_floats(tmp_path: Path, dtype: torch.dtype) -> None:
    torch.save({"a": torch.ones(3, dtype=dtype)}, tmp_path / "a.pth")
    assert read_checkpoint(tmp_path / "a.pth")["a"].dtype is dtype


def test_shared_weights(tmp_path: Path) -> None:
    shared = torch.rand(1000, 10)
    torch.save({"a": shared, "b": shared, "c": shared.T}, tmp_path / "a.pth")
    with pytest.raises(ModelError, match="larger than the file"):
        read_checkpoint(tmp_path / "a.pth")
    torch.save({"a": shared, "b": shared}, tmp_path / "a.pth")
    assert torch.equal(read_checkpoint(tmp_path / "a.pth")["b"], shared)


@pytest.mark.parametrize("mark", ["pro", "no_norm"])
def test_marks_of_variants(tmp_path: Path, mark: str) -> None:
    torch.save({"params": {**TENSORS, mark: ""}}, tmp_path / "a.pth")
    assert read_checkpoint(tmp_path / "a.pth").keys() == {*TENSORS, mark}


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Outcome]:
    """What became of each hostile file, read by a process of its own."""
    command = [sys.executable, "-m", "tests.app.engine.hostile", str(tmp_path_factory.mktemp("hostile"))]
    result = subprocess.run(command, check=True, capture_output=True, env=python_environment(), cwd=ROOT)
    return msgspec.json.decode(result.stdout, type=dict[str, Outcome])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not limit a process's memory by itself")
@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_files_are_refused(outcomes: dict[str, Outcome], case: str) -> None:
    outcome = outcomes[case]
    assert outcome.error == "ModelError", outcome.message
    assert not outcome.executed
    assert outcome.megabytes < 64


@pytest.mark.skipif(sys.platform == "win32", reason="see above")
def test_hostile_code_is_named(outcomes: dict[str, Outcome]) -> None:
    assert "asks to run code (posix.system)" in outcomes["system, zip"].message
    assert "a web page" in outcomes["web page"].message


def test_hostile_code_would_run() -> None:
    """The files of this test are no dummies."""
    with pytest.raises(AttributeError, match="harm"):
        pickle.loads(pickled(Call("builtins getattr", (1, "harm"))))


@pytest.mark.filterwarnings("ignore:TypedStorage is deprecated")
@settings(max_examples=150)
@given(data=st.data())
def test_damage_never_escapes(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    """Any byte may be wrong: the answer is weights or a ModelError."""
    folder = tmp_path_factory.getbasetemp()
    legacy = data.draw(st.booleans())
    suffix = data.draw(st.sampled_from([".pth", ".safetensors"]))
    path = folder / f"fuzz{suffix}"
    if suffix == ".pth":
        torch.save(TENSORS, path, _use_new_zipfile_serialization=not legacy)
    else:
        save_file(TENSORS, path)
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, min(len(content) - 1, 600)))] = data.draw(st.integers(0, 255))
    path.write_bytes(content)
    try:
        read_checkpoint(path)
    except ModelError:
        return


def test_other_networks_weights() -> None:
    tensors = {name: tensor.clone() for name, tensor in nn.Linear(3, 2).state_dict().items()}
    assert not build(lambda: nn.Linear(3, 2), tensors, "a.pth", "this").training
    others = (
        {"weight": tensors["weight"]},
        {**tensors, "more": torch.ones(1)},
        {**tensors, "bias": torch.ones(9)},
    )
    for other in others:
        with pytest.raises(ModelError, match="do not fit"):
            build(lambda: nn.Linear(3, 2), other, "a.pth", "this")


@pytest.mark.parametrize(
    "make",
    [
        lambda: nn.Linear(1 << 20, 1 << 20),
        lambda: nn.Sequential(*(nn.Linear(2000, 2000) for _ in range(1000))),
        lambda: nn.ModuleList(nn.Linear(1, 1) for _ in range(10**9)),
        lambda: nn.Parameter(torch.arange(1 << 40)),
        lambda: nn.Parameter(torch.ones(1 << 20)[:, None] * torch.ones(1 << 20)),
        lambda: nn.Parameter(torch.ones(9).repeat(1 << 20, 1 << 20)),
        lambda: torch.cat([torch.ones(1).expand(1 << 35)] * 2),
    ],
)
def test_networks_far_larger_than_their_weights(make: Callable[[], nn.Module]) -> None:
    with pytest.raises(ModelError, match="not a checkpoint of this") as raised:
        build(make, TENSORS, "a.pth", "this")
    assert "TooLarge" in raised.value.details
