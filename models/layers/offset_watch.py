"""Watches how far deformable convolutions reach: an alignment that has exploded shows in its offsets.

Offsets of a trained network are a few pixels. Pictures far from what it was trained on, such as subtitles and drawn
graphics, can drive them to hundreds; what is sampled then has nothing to do with the place, and comes out as coloured
blotches (xinntao/EDVR, issues 16 and 22).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import torch
from torch import Tensor

EXPLODED = 50.0
"""Mean absolute offset, in pixels, from which an alignment means nothing (BasicSR's bound)."""

_seen: ContextVar[list[Tensor] | None] = ContextVar("_seen", default=None)


@contextmanager
def watch_offsets() -> Iterator[list[Tensor]]:
    """Collects the mean absolute offset of each sample, (N,) in pixels, of every deformable convolution run within."""
    seen: list[Tensor] = []
    token = _seen.set(seen)
    try:
        yield seen
    finally:
        _seen.reset(token)


def see(offset: Tensor) -> None:
    """Note offsets (N, 2·G·K, H, W), if anybody watches."""
    seen = _seen.get()
    if seen is not None:
        # A sixteenth of the places tells as much as all of them.
        some = offset.detach()[:, :, ::4, ::4].float()
        seen.append(some.abs().mean(dim=(1, 2, 3)))


def exploded(seen: list[Tensor], windows: int) -> Tensor:
    """Which of ``windows`` have lost track: (windows,) bool, on the device.

    Args:
        seen: of convolutions that each ran on as many samples of every window, window after window.
        windows: how many.
    """
    reach = torch.cat([means.view(windows, -1) for means in seen], dim=1).amax(dim=1)
    # Offsets that are no numbers have exploded too.
    return ~(reach <= EXPLODED)


class LostTrack:
    """Puts something safe where alignments have exploded, and remembers it for who asks."""

    _SENTENCE = "In places the network lost track of the motion: it was left out there."

    def __init__(self) -> None:
        self._happened: Tensor | None = None

    def replaced(self, made: Tensor, lost: Tensor, safe: Tensor | float) -> Tensor:
        """What was ``made`` of each window (N, …), or what is ``safe`` for those that are ``lost`` (N,)."""
        # Nothing is read back from the device here: a GPU would have to wait.
        happened = lost.any()
        self._happened = happened if self._happened is None else self._happened | happened
        return torch.where(lost.view(-1, *[1] * (made.dim() - 1)), safe, made)

    def warnings(self) -> tuple[str, ...]:
        """See :meth:`Restorer.warnings`."""
        happened, self._happened = self._happened, None
        return (self._SENTENCE,) if happened is not None and bool(happened) else ()
