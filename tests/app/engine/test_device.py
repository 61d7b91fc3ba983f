"""Which device, in which precision."""

from dataclasses import replace

import pytest
import torch

from app.engine import device
from app.engine.contract import ModelCard, Precision
from app.engine.device import choose_device, choose_precision, free_memory
from app.errors import ResourceError, UsageError

CPU = torch.device("cpu")


def test_processor() -> None:
    assert choose_device("cpu").type == "cpu"
    assert choose_device("cpu:0").type == "cpu"


@pytest.mark.parametrize("name", ["", "gpu", "cuda:x", "cuda:-1", "CPU:1:2", "tpu:0", "cuda 0"])
def test_no_such_thing(name: str) -> None:
    with pytest.raises(UsageError, match="no device called"):
        choose_device(name)


@pytest.mark.parametrize("name", ["cuda:99", "cpu:1", "xpu:99", "mps:5"])
def test_not_here(name: str) -> None:
    with pytest.raises(ResourceError, match="no device"):
        choose_device(name)


@pytest.mark.parametrize(
    ("there", "chosen"),
    [((), "cpu"), (("cuda",), "cuda"), (("mps",), "mps"), (("xpu", "mps"), "xpu"), (("cuda", "xpu"), "cuda")],
)
def test_automatic(monkeypatch: pytest.MonkeyPatch, there: tuple[str, ...], chosen: str) -> None:
    monkeypatch.setattr(device, "_count", lambda kind: int(kind in there))
    assert choose_device("auto").type == chosen


@pytest.mark.parametrize("fast", [Precision.BF16, Precision.FP16, Precision.FP32])
def test_automatic_precision_is_one_that_is_offered(
    monkeypatch: pytest.MonkeyPatch, enlarger: ModelCard, fast: Precision
) -> None:
    monkeypatch.setattr(device, "_fast_precision", lambda _: fast)
    assert choose_precision("auto", enlarger, CPU) is Precision.FP32
    both = replace(enlarger, precisions=(Precision.FP32, Precision.BF16))
    assert choose_precision("auto", both, CPU) is (fast if fast in both.precisions else Precision.FP32)


def test_named_precision(enlarger: ModelCard) -> None:
    assert choose_precision("fp32", enlarger, CPU) is Precision.FP32
    for name in ("bf16", "fp64", ""):
        with pytest.raises(UsageError, match="does not work in"):
            choose_precision(name, enlarger, CPU)


def test_free_memory() -> None:
    assert 1 << 20 < free_memory(CPU) < 1 << 50


def test_what_this_machine_has(monkeypatch: pytest.MonkeyPatch) -> None:
    counts = {"cuda": 2, "xpu": 0, "mps": 1}
    monkeypatch.setattr(device, "_count", counts.__getitem__)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda place: f"Card {place.index}")
    found = device.available_devices()
    assert list(found) == ["cuda:0", "cuda:1", "mps", "cpu"]
    assert (found["cuda:1"], found["cpu"]) == ("Card 1", "")
