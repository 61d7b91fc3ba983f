"""What torch says when memory or a device gives out, as errors that a person can act on."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch

from app.engine.memory import is_out_of_memory
from app.errors import DeviceLost, OutOfMemory

_LOST = ("CUDA error", "HIP error", "device lost", "DEVICE_LOST", "MPS backend")


@contextmanager
def device_errors(device: torch.device) -> Iterator[None]:
    """Translate what is raised inside.

    Raises:
        OutOfMemory: there is too little, here or on the device.
        DeviceLost: the device does not answer any more.
    """
    try:
        yield
    except (MemoryError, RuntimeError) as error:
        if is_out_of_memory(error):
            raise OutOfMemory(
                "There is not enough memory for pictures of this size.",
                "Close other programs, or choose a smaller output or another device.",
                str(error),
            ) from error
        if any(sign in str(error) for sign in _LOST):
            raise DeviceLost(
                f"The device {device} has stopped working.",
                "Resume the job, after a restart of the computer if need be, or on another device.",
                str(error),
            ) from error
        raise
