"""How much memory may be spent on building a network."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from math import prod
from typing import Any

from torch import Tensor
from torch.overrides import TorchFunctionMode

_LEAST_BYTES = 1 << 15
"""What the smallest tensor counts: a million of them, with their modules, fill the memory too."""
_MOST_DIMENSIONS = 16
_WIDEST = 8
"""Bytes of a number."""
_MULTIPLYING = {"repeat", "tile", "repeat_interleave", "new_empty", "new_zeros", "new_ones", "new_full"}
"""Methods that make something larger than the tensor that they belong to."""


class TooLarge(Exception):
    """A network would be larger than its weights explain."""


class AllocationLimit(TorchFunctionMode):
    """Refuses tensors beyond a number of bytes, all of them counted together, before they are made.

    The shapes in a checkpoint say how large a network is built: a few hostile ones describe terabytes.

    Raises:
        TooLarge: by the function that would make one tensor too many.
    """

    def __init__(self, most: int) -> None:
        super().__init__()
        self._left = most

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Iterable[type],
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:  # noqa: ANN401  whatever the function gives
        given = [*_flat(args), *_flat((kwargs or {}).values())]
        if _foreseen(getattr(func, "__name__", ""), given) > self._left:
            raise TooLarge
        result = func(*args, **(kwargs or {}))
        known = {_place(value) for value in given if isinstance(value, Tensor)}
        for made in _flat((result,)):
            if isinstance(made, Tensor) and _place(made) not in known:
                self._left -= max(_LEAST_BYTES, made.numel() * made.element_size())
        if self._left < 0:
            raise TooLarge
        return result


def _flat(values: Iterable[Any]) -> Iterator[Any]:
    """What lies in ``values`` and in the lists and tuples in it."""
    for value in values:
        if isinstance(value, (list, tuple)):
            yield from value
        else:
            yield value


def _place(tensor: Tensor) -> int:
    """Where its numbers lie: a view takes no memory."""
    return tensor.untyped_storage().data_ptr()


def _foreseen(name: str, given: list[Any]) -> int:
    """The most bytes that a function makes of ``given``: joined, broadcast or as large as the numbers say."""
    tensors = [value for value in given if isinstance(value, Tensor)]
    numbers = prod(value for value in given if type(value) is int and value > 0)
    if not tensors:
        return _WIDEST * numbers
    joined = sum(tensor.numel() for tensor in tensors)
    if name in _MULTIPLYING:
        return _WIDEST * joined * numbers
    return min(tensor.element_size() for tensor in tensors) * max(joined, _broadcast([*map(_shape, tensors)]))


def _shape(tensor: Tensor) -> tuple[int, ...]:
    """Its lengths from the last to the first, ones in front."""
    return (*reversed(tensor.shape), *(1,) * (_MOST_DIMENSIONS - tensor.ndim))


def _broadcast(shapes: list[tuple[int, ...]]) -> int:
    """How many numbers tensors of these shapes come to together; 0 where they do not go together."""
    lengths = [set(lengths) - {1} for lengths in zip(*shapes, strict=True)]
    return prod(max(several, default=1) for several in lengths) if all(len(several) < 2 for several in lengths) else 0
