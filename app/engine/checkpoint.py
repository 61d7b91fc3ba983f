"""Checkpoints: the tensors of a file, read without ever running code from it."""

import pickle
from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from app.errors import ModelError

StateDict = dict[str, Tensor]

_WRAPPERS = ("params_ema", "params", "state_dict")
"""Keys under which toolkits store the network, most wanted first (BasicSR, mmagic)."""
_PREFIXES = ("module.", "generator.")
"""What data-parallel training and mmagic put before every name."""

_MALFORMED = (RuntimeError, EOFError, ValueError, LookupError, TypeError, AttributeError, AssertionError)
"""What torch raises, beside its own refusal, while it reads bytes that are no checkpoint."""


def read_checkpoint(path: Path) -> StateDict:
    """The tensors of a ``.safetensors`` or ``.pth`` file, without wrappers and prefixes.

    Raises:
        ModelError: the file is not a checkpoint, holds anything but tensors, or holds NaN or infinity.
    """
    tensors = _unwrapped(_read(path))
    for prefix in _PREFIXES:
        # What stands beside a prefixed network (mmagic's step counter) is not part of it.
        inner = {name.removeprefix(prefix): tensor for name, tensor in tensors.items() if name.startswith(prefix)}
        tensors = inner or tensors
    if not tensors:
        raise ModelError(f"{path.name} holds no weights.", "Choose a checkpoint of a supported network.")
    hollow = [name for name, tensor in tensors.items() if not _is_backed(tensor)]
    if hollow:
        raise ModelError(
            f"{path.name} holds weights without content.", "The file is damaged: get it again.", ", ".join(hollow)
        )
    broken = [name for name, tensor in tensors.items() if not torch.isfinite(tensor).all()]
    if broken:
        raise ModelError(
            f"{path.name} holds weights that are not numbers.",
            "The file is damaged or its training failed: get it again.",
            ", ".join(broken),
        )
    return tensors


def load_into(network: torch.nn.Module, tensors: StateDict, name: str) -> None:
    """Copy ``tensors`` into ``network``; every tensor must fit and none may be missing or left over.

    Raises:
        ModelError: they are another network's.
    """
    try:
        network.load_state_dict(tensors)
    except RuntimeError as error:
        raise ModelError(
            f"The weights {name} do not fit this network.", "Choose a checkpoint of this network.", str(error)
        ) from error


def _read(path: Path) -> Mapping[str, object]:
    try:
        if path.suffix == ".safetensors":
            return load_file(path)
        # weights_only refuses everything that could run code.
        content = torch.load(path, map_location="cpu", weights_only=True)
    except (SafetensorError, pickle.UnpicklingError, *_MALFORMED) as error:
        raise ModelError(
            f"{path.name} is not a checkpoint that can be read safely.",
            "Get it again, or as .safetensors: files that would run code are refused.",
            str(error),
        ) from error
    except OSError as error:
        raise ModelError(f"{path.name} cannot be read.", "Check the path and its permissions.", str(error)) from error
    return content if isinstance(content, Mapping) else {}


def _unwrapped(content: Mapping[str, object]) -> StateDict:
    for wrapper in _WRAPPERS:
        inner = content.get(wrapper)
        if isinstance(inner, Mapping):
            content = inner
            break
    return {
        name: value
        for name, value in content.items()
        if isinstance(value, Tensor) and value.layout is torch.strided and value.is_floating_point()
    }


def _is_backed(tensor: Tensor) -> bool:
    """Whether every element lies in the file: a hostile one claims terabytes in a few bytes."""
    return 0 < tensor.numel() * tensor.element_size() <= tensor.untyped_storage().nbytes()
