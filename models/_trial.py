"""Run a network once, to see that it works and what memory it takes."""

from typing import Any

import torch
from torch import Tensor
from torch.overrides import TorchFunctionMode

from app.engine.checkpoint import NONSENSE
from app.engine.contract import Restorer, SizeRule
from app.errors import ModelError

_SIDE = 32
_LIVE = 3
"""Of thirteen architectures, the peak of memory was 1.2 to 3.0 times what one function reads and writes at most."""


def run_once(restorer: Restorer, rule: SizeRule, scale: int, name: str) -> int:
    """Restore two small frames; the memory that took, in bytes per input pixel, as a card tells it.

    Raises:
        ModelError: it fails, or gives anything but pictures ``scale`` times as large; ``name`` is the checkpoint's.
    """
    side = rule.padded(_SIDE)
    try:
        with _Traffic() as traffic:
            restored = restorer.restore(torch.full((2, 3, side, side), 0.5))
    except NONSENSE as error:
        raise _broken(name, repr(error)) from error
    if restored.shape[1:] != (3, side * scale, side * scale) or not torch.isfinite(restored).all():
        raise _broken(name, f"its results are {tuple(restored.shape)}, finite or not")
    most: int = traffic.most
    return _LIVE * most // (side * side)


class _Traffic(TorchFunctionMode):
    """Notes how many bytes one function reads and writes at most, weights aside."""

    def __init__(self) -> None:
        super().__init__()
        self.most = 0

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:  # noqa: ANN401
        result = func(*args, **(kwargs or {}))
        touched = [value for value in (result, *args) if isinstance(value, Tensor) and not value.requires_grad]
        self.most = max(self.most, sum(tensor.numel() * tensor.element_size() for tensor in touched))
        return result


def _broken(name: str, details: str) -> ModelError:
    return ModelError(
        f"The network in {name} does not run.", "Get the checkpoint again, or choose another network.", details
    )
