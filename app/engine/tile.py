"""Large pictures in tiles that overlap by what a network sees around a pixel."""

from collections.abc import Iterator
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from app.engine.contract import ModelCard, Restorer


@dataclass(frozen=True)
class Span:
    """One axis of a tile, in input pixels."""

    read: slice
    """What the network sees."""
    core: slice
    """What is kept of it."""


def restore_tiled(restorer: Restorer, card: ModelCard, frames: Tensor, keep: slice, tile: int) -> Tensor:
    """:meth:`Restorer.restore` in tiles of at most ``tile`` pixels a side, for any picture size."""
    padded = _padded(frames, card)
    height, width = frames.shape[2:]
    rows = spans(height, padded.shape[2], tile, card)
    columns = list(spans(width, padded.shape[3], tile, card))
    strips = []
    for row in rows:
        parts = []
        for column in columns:
            restored = restorer.restore(padded[:, :, row.read, column.read], keep)
            parts.append(restored[:, :, _scaled(row, card.scale), _scaled(column, card.scale)])
        strips.append(torch.cat(parts, dim=3) if len(parts) > 1 else parts[0])
    return torch.cat(strips, dim=2) if len(strips) > 1 else strips[0]


def spans(length: int, padded: int, tile: int, card: ModelCard) -> Iterator[Span]:
    """Cut an axis of ``length`` pixels (``padded`` with padding) into cores of ``tile`` with context around.

    Reading starts on multiples of the network's size rule, so that its strided layers fall as in the whole picture.
    """
    unit = card.size_rule.multiple
    context = -(-card.context // unit) * unit
    for start in range(0, length, tile):
        stop = min(start + tile, length)
        first = max(0, min(start - context, padded - card.size_rule.padded(1)))
        last = min(padded, card.size_rule.padded(stop + context - first) + first)
        yield Span(slice(first, last), slice(start, stop))


def _scaled(span: Span, scale: int) -> slice:
    first = span.read.start
    return slice((span.core.start - first) * scale, (span.core.stop - first) * scale)


def _padded(frames: Tensor, card: ModelCard) -> Tensor:
    """Pad right and bottom to the network's size rule, repeating the edge."""
    height, width = frames.shape[2:]
    rule = card.size_rule
    extra = (0, rule.padded(width) - width, 0, rule.padded(height) - height)
    return F.pad(frames, extra, mode="replicate") if any(extra) else frames
