"""Which device computes, in which precision, with how much memory."""

import psutil
import torch

from app.engine.contract import ModelCard, Precision
from app.errors import ResourceError, UsageError

_PREFERRED = ("cuda", "xpu", "mps")


def choose_device(name: str) -> torch.device:
    """``auto``, ``cpu``, ``cuda[:N]``, ``mps`` or ``xpu`` as a device that is there.

    Raises:
        UsageError: no device is called so.
        ResourceError: this machine has none of it.
    """
    if name == "auto":
        return torch.device(next((kind for kind in _PREFERRED if _count(kind)), "cpu"))
    kind, _, index = name.partition(":")
    if kind not in ("cpu", *_PREFERRED) or (index and not index.isdecimal()):
        raise UsageError(f"There is no device called “{name}”.", "Use auto, cpu, cuda, cuda:N, mps or xpu.")
    if int(index or 0) >= _count(kind):
        raise ResourceError(f"This machine has no device {name}.", "Use --device auto, or cpu.")
    return torch.device(kind, int(index)) if index else torch.device(kind)


def available_devices() -> dict[str, str]:
    """This machine's devices, the fastest first and ``cpu`` last: what their makers call them, by their names here."""
    names = [f"{kind}:{number}" if _count(kind) > 1 else kind for kind in _PREFERRED for number in range(_count(kind))]
    return {name: _title(torch.device(name)) for name in names} | {"cpu": ""}


def choose_precision(name: str, card: ModelCard, device: torch.device) -> Precision:
    """``auto`` or a precision's name as one that the network offers and the device is fast in.

    Raises:
        UsageError: the network does not offer it, or there is no such precision.
    """
    if name == "auto":
        fast = _fast_precision(device)
        return fast if fast in card.precisions else Precision.FP32
    offered = {precision.value: precision for precision in card.precisions}
    if name not in offered:
        raise UsageError(
            f"{card.title} does not work in {name} precision.", f"Use auto or one of {', '.join(offered)}."
        )
    return offered[name]


def free_memory(device: torch.device) -> int:
    """Bytes that are free on the device now."""
    if device.type == "cuda":
        return torch.cuda.mem_get_info(device)[0]
    return psutil.virtual_memory().available


def _fast_precision(device: torch.device) -> Precision:
    if device.type == "cpu":
        # fp16 is emulated on processors; bf16 has instructions of its own on some.
        return Precision.BF16 if torch.cpu._is_avx512_bf16_supported() else Precision.FP32
    if device.type == "cuda" and torch.cuda.is_bf16_supported(including_emulation=False):
        return Precision.BF16
    return Precision.FP16


def _title(device: torch.device) -> str:
    match device.type:
        case "cuda":
            return torch.cuda.get_device_name(device)
        case "xpu":
            return torch.xpu.get_device_name(device)
        case kind:
            return {"mps": "Apple GPU"}.get(kind, kind)


def _count(kind: str) -> int:
    match kind:
        case "cuda":
            return torch.cuda.device_count()
        case "xpu":
            return torch.xpu.device_count()
        case "mps":
            return int(torch.backends.mps.is_available())
        case _:
            return 1
