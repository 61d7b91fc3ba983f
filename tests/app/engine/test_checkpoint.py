"""Checkpoints are read without ever running code from them."""

import pickle
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import save_file
from torch import nn

from app.engine.checkpoint import load_into, read_checkpoint
from app.errors import ModelError

# torch warns of protocols that its own files do not use.
pytestmark = pytest.mark.filterwarnings("ignore:Detected pickle protocol")
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


class _Hostile:
    """Creates a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return Path.touch, (self.path,)


@pytest.mark.parametrize("wrapped", [False, True])
@pytest.mark.parametrize("writer", ["torch", "pickle", "legacy"])
def test_hostile_pickles_run_nothing(tmp_path: Path, writer: str, wrapped: bool) -> None:
    mark, path = tmp_path / "mark", tmp_path / "a.pth"
    content = {"params": TENSORS, "extra": _Hostile(mark)} if wrapped else _Hostile(mark)
    if writer == "pickle":
        path.write_bytes(pickle.dumps(content))
    else:
        torch.save(content, path, _use_new_zipfile_serialization=writer == "torch")
    with pytest.raises(ModelError, match="safely"):
        read_checkpoint(path)
    assert not mark.exists()


def _as(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def _zip_in_half(folder: Path) -> Path:
    torch.save(TENSORS, folder / "whole.pth")
    return _as(folder / "a.pth", (folder / "whole.pth").read_bytes()[:700])


def _wrong_suffix(folder: Path) -> Path:
    save_file(TENSORS, folder / "a.safetensors")
    return (folder / "a.safetensors").rename(folder / "a.pth")


def _wrong_suffix_too(folder: Path) -> Path:
    torch.save(TENSORS, folder / "a.pth")
    return (folder / "a.pth").rename(folder / "a.safetensors")


BAD: dict[str, Callable[[Path], Path]] = {
    "empty pth": lambda folder: _as(folder / "a.pth", b""),
    "empty safetensors": lambda folder: _as(folder / "a.safetensors", b""),
    "text": lambda folder: _as(folder / "a.pth", b"<html>404</html>" * 20),
    "text as safetensors": lambda folder: _as(folder / "a.safetensors", b"<html>404</html>" * 20),
    "cut": _zip_in_half,
    "safetensors called pth": _wrong_suffix,
    "pth called safetensors": _wrong_suffix_too,
    "missing": lambda folder: folder / "none.pth",
    "missing safetensors": lambda folder: folder / "none.safetensors",
    "a folder": lambda folder: folder,
}


@pytest.mark.parametrize("case", BAD)
def test_bad_files(tmp_path: Path, case: str) -> None:
    with pytest.raises(ModelError) as raised:
        read_checkpoint(BAD[case](tmp_path))
    assert raised.value.advice


@pytest.mark.parametrize("content", [{}, [1, 2], {"step": 5}, {"params": {}}, torch.ones(3)], ids=str)
def test_files_without_weights(tmp_path: Path, content: object) -> None:
    torch.save(content, tmp_path / "a.pth")
    with pytest.raises(ModelError, match="no weights"):
        read_checkpoint(tmp_path / "a.pth")


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_weights_that_are_no_numbers(tmp_path: Path, value: float) -> None:
    torch.save({**TENSORS, "bad": torch.tensor([0.0, value])}, tmp_path / "a.pth")
    with pytest.raises(ModelError, match="not numbers") as raised:
        read_checkpoint(tmp_path / "a.pth")
    assert raised.value.details == "bad"


@pytest.mark.filterwarnings("ignore:TypedStorage is deprecated")
@settings(deadline=None, max_examples=150)
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


@pytest.mark.parametrize("change", ["missing", "extra", "shape"])
def test_other_networks_weights(change: str) -> None:
    network = nn.Linear(3, 2)
    tensors = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    if change == "missing":
        del tensors["bias"]
    elif change == "extra":
        tensors["more"] = torch.ones(1)
    else:
        tensors["bias"] = torch.ones(9)
    with pytest.raises(ModelError, match="do not fit"):
        load_into(network, tensors, "a.pth")
