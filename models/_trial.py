"""Run a network that nobody has measured: whether it works, what memory it takes, how far it sees."""

from typing import Any

import torch
from torch import Tensor
from torch.overrides import TorchFunctionMode

from app.engine.checkpoint import NONSENSE
from app.engine.contract import Restorer, SizeRule
from app.errors import ModelError

FARTHEST = 128
"""Pixels; tiles with more context than that would be nothing but context."""

_SIDE = 32
_HALF_A_CODE_VALUE = 0.5 / 255
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


def reach(restorer: Restorer, rule: SizeRule, scale: int) -> int:
    """How far a pixel may be, in input pixels, to change a result by half a code value: the context that tiles need.

    At most :data:`FARTHEST`: networks that see the whole picture at once would need all of it.
    """
    rng = torch.Generator().manual_seed(1)
    height, width = rule.padded(_SIDE), rule.padded(2 * FARTHEST)
    frames = torch.rand((2, 3, height, width), generator=rng)
    border = width - FARTHEST // 2
    frames[1, :, :, :border] = frames[0, :, :, :border]
    first, second = restorer.restore(frames)
    changed = ((first - second).abs() > _HALF_A_CODE_VALUE).any(dim=0).any(dim=0).nonzero()
    nearest = int(changed[0]) // scale if len(changed) else border
    return min(FARTHEST, max(0, border - nearest))


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
