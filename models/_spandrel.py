"""The spandrel library, with or without torchvision.

spandrel asks for torchvision for two of its architectures, faces and inpainting, neither of which restores footage.
Many a torch has no torchvision that works with it.
"""

import importlib
import sys
import warnings
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from types import ModuleType, SimpleNamespace
from typing import Protocol

from torch import Tensor, nn

from app.engine.checkpoint import StateDict
from app.errors import ModelError

_STAND_INS = ("torchvision", "torchvision.transforms", "torchvision.transforms.functional")


class SizeRequirements(Protocol):
    """Which pictures a network accepts; its descriptor pads to that by itself."""

    minimum: int
    multiple_of: int


class Architecture(Protocol):
    """A family of networks."""

    name: str

    def load(self, state_dict: StateDict) -> "Descriptor":
        """The network that has these weights; whatever does not fit raises whatever it likes."""


class Descriptor(Protocol):
    """A network with what is known of it; spandrel ships no types."""

    model: nn.Module
    architecture: Architecture
    purpose: str
    """``SR``, ``Restoration``, ``FaceSR`` or ``Inpainting``."""
    scale: int
    input_channels: int
    output_channels: int
    size_requirements: SizeRequirements

    def __call__(self, image: Tensor) -> Tensor:
        """(1, 3, H, W) → (1, 3, s·H, s·W), RGB in [0, 1], in the network's type, any size."""


class Known(Protocol):
    """An architecture, and how its checkpoints are told."""

    architecture: Architecture

    def detect(self, state_dict: StateDict) -> bool:
        """Whether the weights are of this architecture."""


@cache
def architectures() -> Sequence[Known]:
    """Every architecture that spandrel knows, in the order in which they are asked.

    Raises:
        ModelError: spandrel is not installed.
    """
    try:
        return _architectures() if _torchvision_works() else _without_torchvision()
    except ImportError as error:
        raise ModelError(
            "Networks of the community need the package spandrel.", "Install it beside Reelmend.", str(error)
        ) from error


def _torchvision_works() -> bool:
    # One that was built for another torch fails with a RuntimeError.
    with suppress(ImportError, RuntimeError, OSError):
        importlib.import_module(_STAND_INS[-1])
        return True
    return False


def _without_torchvision() -> Sequence[Known]:
    """spandrel, which sees empty modules in torchvision's place while it is imported; nobody sees them afterwards."""
    before = {name: sys.modules.get(name) for name in _STAND_INS}
    functional = ModuleType(_STAND_INS[-1])
    vars(functional).update(normalize=None, rotate=None, InterpolationMode=SimpleNamespace(BILINEAR=None))
    sys.modules.update({name: ModuleType(name) for name in _STAND_INS[:-1]} | {_STAND_INS[-1]: functional})
    try:
        return _architectures()
    finally:
        for name, module in before.items():
            if module is None:
                del sys.modules[name]
            else:
                sys.modules[name] = module


def _architectures() -> Sequence[Known]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # for its authors, not for people who restore footage
        known: Sequence[Known] = importlib.import_module("spandrel").MAIN_REGISTRY.architectures("detection")
        return known
