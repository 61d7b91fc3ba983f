"""How fast a network is on this machine and how much memory it takes: measured once, remembered, used for estimates."""

import hashlib
import platform
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import filelock
import msgspec
import psutil
import torch

from app.engine.contract import ModelCard, Precision, Restorer
from app.engine.device import free_memory
from app.engine.plan import plan
from app.engine.weights import saving
from app.paths import cache_folder

_LONG_ENOUGH = 0.5
"""Seconds of computing that can be trusted; smaller pictures take mostly preparations."""
_SMALLEST, _LARGEST = 64, 512
"""Pixels a side."""
_LOOK_EVERY = 0.002
"""Seconds between two looks at the memory."""


@dataclass(frozen=True)
class Calibration:
    """What one network takes on one device."""

    seconds_per_megapixel: float
    """Of input, for each frame."""
    bytes_per_pixel: float
    """Of input: the most that was taken while a tile was computed."""

    def seconds(self, width: int, height: int, frames: int) -> float:
        """Estimated time for ``frames`` input frames of this size, without decoding and encoding."""
        return self.seconds_per_megapixel * width * height / 1e6 * frames


def remembered(card: ModelCard, device: torch.device, precision: Precision) -> Calibration | None:
    """What was measured before; ``None`` if nothing was."""
    return _read(_path()).get(_key(card, device, precision))


def calibrate(
    card: ModelCard, device: torch.device, precision: Precision, check: Callable[[], None] = lambda: None
) -> Calibration:
    """Measure the network and remember it; blocking, some seconds.

    Args:
        card: its weights are on this machine.
        device: where it works.
        precision: that the card offers.
        check: called between measurements; what it raises ends them.

    Raises:
        ModelError: the weights are missing or damaged.
        ResourceError: the result cannot be saved.
    """
    restorer = card.load(str(device), precision.value)
    side = card.size_rule.padded(_SMALLEST)
    with _Memory(device) as memory:
        _seconds(restorer, card, device, side)  # the first run also prepares the device
        while True:
            check()
            seconds = _seconds(restorer, card, device, side)
            if seconds >= _LONG_ENOUGH or side >= _LARGEST:
                break
            side = card.size_rule.padded(2 * side)
    measured = Calibration(seconds / side**2 * 1e6, memory.taken / side**2)
    _remember(_key(card, device, precision), measured)
    return measured


def _seconds(restorer: Restorer, card: ModelCard, device: torch.device, side: int) -> float:
    """What one frame of a chunk takes."""
    past, future = card.window.past, card.window.future
    chunk = plan(card, side, side, free_memory(device)).chunk
    frames = torch.rand(past + chunk + future, 3, side, side, generator=torch.Generator().manual_seed(0)).to(device)
    began = time.perf_counter()
    restorer.restore(frames, slice(past, past + chunk))
    if device.type != "cpu":
        torch.accelerator.synchronize(device)
    return (time.perf_counter() - began) / chunk


class _Memory:
    """The most memory that is taken while it is open, beyond what was taken before, in bytes."""

    def __init__(self, device: torch.device) -> None:
        self.taken = 0
        self._device = device
        self._process = psutil.Process()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="memory watch", daemon=True)

    def __enter__(self) -> "_Memory":
        if self._device.type == "cuda":
            torch.cuda.reset_peak_memory_stats(self._device)
        self._before = self._now()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _now(self) -> int:
        if self._device.type == "cuda":
            return torch.cuda.max_memory_allocated(self._device)
        return self._process.memory_info().rss

    def _watch(self) -> None:
        while not self._over.wait(_LOOK_EVERY):
            self.taken = max(self.taken, self._now() - self._before)


def _key(card: ModelCard, device: torch.device, precision: Precision) -> str:
    """Whatever changes the speed makes another key."""
    name = (
        torch.cuda.get_device_name(device) if device.type == "cuda" else f"{platform.machine()} {platform.processor()}"
    )
    facts = (
        card.id,
        card.weights.sha256,
        name,
        device.type,
        precision.value,
        torch.__version__,
        torch.get_num_threads(),
    )
    return hashlib.sha256(repr(facts).encode()).hexdigest()[:16]


def _path() -> Path:
    return cache_folder() / "calibration.json"


def _read(path: Path) -> dict[str, Calibration]:
    with suppress(OSError, msgspec.DecodeError):
        return msgspec.json.decode(path.read_bytes(), type=dict[str, Calibration])
    return {}


def _remember(key: str, measured: Calibration) -> None:
    path = _path()
    with saving(path.parent), filelock.FileLock(path.with_suffix(".lock")):
        content = _read(path) | {key: measured}
        part = path.with_suffix(".part")
        part.write_bytes(msgspec.json.format(msgspec.json.encode(content)))
        part.replace(path)
