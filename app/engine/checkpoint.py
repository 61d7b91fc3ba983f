"""Checkpoints: the tensors of a file, read without ever running code from it, and the networks that are built of them.

Whoever made the file is not trusted. What it claims is compared with its size before it is read, and how large the
network would be with the weights that are there before it is built.
"""

import pickle
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file
from torch import Tensor, nn

from app.engine.allocation import AllocationLimit, TooLarge
from app.engine.pickled import AsksToCall, Unreadable
from app.engine.torch_file import LEGACY, ZIP, check_torch_file
from app.errors import ModelError

StateDict = dict[str, Tensor]
Network = TypeVar("Network", bound=nn.Module)

MOST_BYTES = 2 << 30
"""The largest networks that restore pictures have a quarter of that."""
MOST_TENSORS = 20_000
MOST_HEADER_BYTES = 8 << 20
"""Of a ``.safetensors`` file: twenty thousand tensors are described in a third of that."""

NONSENSE = (
    RuntimeError,
    EOFError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    ZeroDivisionError,
)
"""What is raised, beside torch's own refusal, by whoever reads or builds what makes no sense."""

_WRAPPERS = ("params_ema", "params-ema", "params", "state_dict", "model_state_dict", "model", "net")
"""Keys under which toolkits store the network, most wanted first."""
_MOST_WRAPPERS = 3
_PREFIXES = ("module.", "generator.")
"""What data-parallel training and mmagic put before every name."""
_MARKS = ("pro", "no_norm")
"""Entries that are no weights: that they are there tells a variant (Real-CUGAN, SPAN)."""
_NUMBERS = (
    *(torch.float32, torch.float16, torch.bfloat16, torch.float64),
    *(torch.int64, torch.int32, torch.int16, torch.int8, torch.uint8, torch.bool),
)
_SPARE_BYTES = 512 << 20
_GROWTH = 4
"""A network may take this many times its weights and the spare bytes while it is built: half precision becomes full,
masks are computed. Of the known ones, the greediest takes 380 MB for weights of 22 MB."""

_OTHER_FILES = {
    b"<": "a web page, not the file itself",
    b"version https://git-lfs": "a pointer to a file that was not fetched (Git LFS)",
    b"\x89HDF": "a Keras file (HDF5)",
    b"GGUF": "a language model (GGUF)",
    b"Rar!": "an archive: unpack it and choose the file inside",
    b"7z\xbc\xaf": "an archive: unpack it and choose the file inside",
    b"\x1f\x8b": "an archive: unpack it and choose the file inside",
}
"""What people take for checkpoints, by how it begins."""


def read_checkpoint(path: Path) -> StateDict:
    """The tensors of a ``.safetensors`` or ``.pth`` file, without wrappers and prefixes.

    The format is told from the content, not from the name.

    Raises:
        ModelError: the file is not a checkpoint, holds anything but weights, claims more than it holds, or has NaN or
            infinity in it.
    """
    tensors = _unwrapped(_read(path))
    for prefix in _PREFIXES:
        # What stands beside a prefixed network (mmagic's step counter) is not part of it.
        inner = {name.removeprefix(prefix): tensor for name, tensor in tensors.items() if name.startswith(prefix)}
        tensors = inner or tensors
    if not tensors:
        raise ModelError(f"{path.name} holds no weights.", "Choose a checkpoint of a supported network.")
    if _bytes(tensors) > 2 * path.stat().st_size:
        # Weights may be shared by two layers; more views of the same numbers are a trick to fill the memory.
        raise ModelError(f"{path.name} holds weights that are larger than the file.", "Get it again.")
    hollow = [name for name, tensor in tensors.items() if not tensor.numel() or tensor.dtype not in _NUMBERS]
    if hollow:
        raise ModelError(
            f"{path.name} holds weights that cannot be computed with.",
            "Get it as ordinary 16-bit or 32-bit weights.",
            ", ".join(f"{name}: {list(tensors[name].shape)} {tensors[name].dtype}" for name in hollow),
        )
    broken = [name for name, tensor in tensors.items() if not torch.isfinite(tensor).all()]
    if broken:
        raise ModelError(
            f"{path.name} holds weights that are not numbers.",
            "The file is damaged or its training failed: get it again.",
            ", ".join(broken),
        )
    return tensors


def read_notes(path: Path) -> dict[str, str]:
    """What the author of a checkpoint wrote about it, by its key; empty where the format has no place for it.

    The file is one that :func:`read_checkpoint` has read.
    """
    if _head(path).startswith((ZIP, LEGACY)):
        return {}
    with safe_open(path, framework="pt") as file:
        return file.metadata() or {}


def build(make: Callable[[], Network], tensors: StateDict, name: str, title: str) -> Network:
    """The network of the checkpoint ``name``, with its weights, ready to work.

    Args:
        make: builds it as the names and shapes of ``tensors`` say; what it raises means that they say nothing of use.
        tensors: every one must fit, and none may be missing or left over.
        name: the file's.
        title: the network's, as in "not a checkpoint of EDVR".

    Raises:
        ModelError: the checkpoint is another network's, or would make a network far larger than its weights.
    """
    network = make_within(make, tensors, name, title)
    try:
        network.load_state_dict(tensors)
    except RuntimeError as error:
        raise ModelError(
            f"The weights {name} do not fit this network.", "Choose a checkpoint of this network.", str(error)
        ) from error
    return network.eval()


def make_within(make: Callable[[], Network], tensors: StateDict, name: str, title: str) -> Network:
    """What ``make`` makes of ``tensors``, within the memory that they explain; the arguments are :func:`build`'s.

    Raises:
        ModelError: the checkpoint is another network's, or would make a network far larger than its weights.
    """
    limit = _SPARE_BYTES + _GROWTH * _bytes(tensors)
    try:
        with AllocationLimit(limit):
            return make()
    except (TooLarge, *NONSENSE) as error:
        raise ModelError(
            f"{name} is not a checkpoint of {title}.", "Choose another network for it.", repr(error)
        ) from error


def _read(path: Path) -> Mapping[str, object]:
    try:
        head = _head(path)
        if head.startswith((ZIP, LEGACY)):
            check_torch_file(path)
            with path.open("rb") as stream:  # given a path, torch would judge it by its name
                content = torch.load(stream, map_location="cpu", weights_only=True)
            return content if isinstance(content, Mapping) else {}
        _check_safetensors(path, head)
        return load_file(path)
    except AsksToCall as error:
        raise ModelError(
            f"{path.name} asks to run code ({error}).",
            "It was refused. Get the checkpoint from its author again, or as .safetensors.",
        ) from error
    except Unreadable as error:
        raise ModelError(
            f"{path.name} is not a checkpoint that can be read safely: {error}.", "Get it again, or as .safetensors."
        ) from error
    except (SafetensorError, pickle.UnpicklingError, *NONSENSE) as error:
        raise ModelError(
            f"{path.name} is not a checkpoint that can be read safely.",
            "Get it again, or as .safetensors.",
            str(error),
        ) from error
    except OSError as error:
        raise ModelError(f"{path.name} cannot be read.", "Check the path and its permissions.", str(error)) from error


def _head(path: Path) -> bytes:
    """How the file begins."""
    size = path.stat().st_size
    if size > MOST_BYTES:
        raise Unreadable(f"{size / 1e9:.1f} GB are too much for a network that restores pictures")
    with path.open("rb") as stream:
        return stream.read(32)


def _check_safetensors(path: Path, head: bytes) -> None:
    """That a file has the form of a ``.safetensors`` file, of a size that a network may have."""
    if head[8:9] != b"{":
        other = next(
            (what for start, what in _OTHER_FILES.items() if head.lstrip().startswith(start)), "its format is unknown"
        )
        raise Unreadable(other)
    if int.from_bytes(head[:8], "little") > MOST_HEADER_BYTES:
        raise Unreadable("too many tensors for a network")
    with safe_open(path, framework="pt") as file:
        if len(file.keys()) > MOST_TENSORS:
            raise Unreadable(f"{len(file.keys())} tensors are too many for a network")


def _unwrapped(content: Mapping[str, object]) -> StateDict:
    # A hostile file can hold itself.
    for _ in range(_MOST_WRAPPERS):
        inner = (content.get(wrapper) for wrapper in _WRAPPERS)
        content = next((value for value in inner if isinstance(value, Mapping)), content)
    marks = {name: torch.zeros(1) for name in _MARKS if name in content}
    return {name: value for name, value in content.items() if isinstance(value, Tensor)} | marks


def _bytes(tensors: StateDict) -> int:
    return sum(tensor.numel() * tensor.element_size() for tensor in tensors.values())
