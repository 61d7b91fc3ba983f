"""How fast a network is on this machine and how much memory it takes: measured once, remembered, used for estimates."""

import hashlib
import platform
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import filelock
import msgspec
import psutil
import torch

from app import version
from app.engine.contract import ModelCard, Precision, Restorer
from app.engine.device import choose_device, choose_precision, free_memory
from app.engine.plan import plan
from app.engine.weights import saving
from app.freed import return_freed
from app.paths import cache_folder
from app.whole_file import write_whole

_LONG_ENOUGH = 0.5
"""Seconds of computing that can be trusted; smaller pictures take mostly preparations."""
_SMALLEST, _LARGEST = 64, 512
"""Pixels a side."""
_LOOK_EVERY = 0.002
"""Seconds between two looks at the memory."""


@dataclass(frozen=True)
class Setting:
    """What speed and memory depend on."""

    card: ModelCard
    device: torch.device
    precision: Precision

    @staticmethod
    def of(card: ModelCard, device: str = "auto", precision: str = "auto") -> "Setting":
        """The network as a job with these wishes runs it.

        Raises:
            UsageError: no device is called so, or the network does not offer the precision.
            ResourceError: this machine has no such device.
        """
        place = choose_device(device)
        return Setting(card, place, choose_precision(precision, card, place))


@dataclass(frozen=True)
class Calibration:
    """What one network takes in one setting."""

    seconds_per_megapixel: float
    """Of input, for each frame; of a network that makes any instant, for each picture between two."""
    bytes_per_pixel: float
    """Of input: the most that was taken while a tile was computed."""


def remembered(setting: Setting) -> Calibration | None:
    """What was measured before on this machine, by this version of the program and of torch; ``None``: nothing."""
    return _read(_path()).get(_key(setting))


def correct(setting: Setting, factor: float) -> None:
    """Remember that a network takes ``factor`` times as long as it was measured; nothing, if it was not.

    Raises:
        ResourceError: the result cannot be saved.
    """
    known = remembered(setting)
    if known is not None:
        _remember(_key(setting), replace(known, seconds_per_megapixel=known.seconds_per_megapixel * factor))


def calibrate(setting: Setting, check: Callable[[], None] = lambda: None) -> Calibration:
    """Measure a network and remember it; blocking, a second to half a minute.

    Args:
        setting: the weights of its network are on this machine.
        check: called before every layer of the network; what it raises ends the measurement, and nothing is remembered.

    Raises:
        ModelError: the weights are missing or damaged.
        ResourceError: the result cannot be saved.
    """
    restorer = setting.card.load(str(setting.device), setting.precision.value)
    for module in restorer.modules():
        module.register_forward_pre_hook(lambda *_: check())
    side = setting.card.size_rule.padded(_SMALLEST)
    return_freed()
    with _Memory(setting.device) as memory:
        restorer.restore(torch.zeros(1, 3, side, side, device=setting.device))  # also prepares the device
        while True:
            check()
            seconds, frames = _measured(restorer, setting, side)
            if seconds >= _LONG_ENOUGH or side >= _LARGEST:
                break
            side = setting.card.size_rule.padded(2 * side)
    measured = Calibration(seconds / frames / side**2 * 1e6, memory.taken / side**2)
    _remember(_key(setting), measured)
    return measured


def _measured(restorer: Restorer, setting: Setting, side: int) -> tuple[float, int]:
    """The seconds that a chunk with its context takes, and how many results that gives."""
    card, device = setting.card, setting.device
    past, future = card.window.past, card.window.future
    chunk = plan(card, side, side, free_memory(device)).chunk
    frames = torch.rand(past + chunk + future, 3, side, side, generator=torch.Generator().manual_seed(0)).to(device)
    began = time.perf_counter()
    restorer.restore(frames, slice(past, past + chunk))
    if device.type != "cpu":
        torch.accelerator.synchronize(device)
    return time.perf_counter() - began, chunk


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


def _key(setting: Setting) -> str:
    """Whatever changes the speed makes another key."""
    device = setting.device
    name = (
        torch.cuda.get_device_name(device) if device.type == "cuda" else f"{platform.machine()} {platform.processor()}"
    )
    facts = (
        setting.card.id,
        setting.card.weights.identity,
        name,
        device.type,
        setting.precision.value,
        torch.__version__,
        version.NUMBER,
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
        write_whole(path, msgspec.json.format(msgspec.json.encode(content)))
