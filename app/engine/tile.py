"""Large pictures in tiles that overlap by what a network sees around a pixel, and fade into each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import Tensor

from app.engine.contract import ModelCard, Restorer
from app.engine.resize import add_resized

_FADE = 8
"""Input pixels at most over which a tile gives way to its neighbour, on either side of their border."""


@dataclass(frozen=True)
class Span:
    """One axis of a tile, in input pixels."""

    read: slice
    """What the network sees."""
    core: slice
    """What is kept of it: its own part, and what fades into the neighbours'."""
    fades: tuple[int, int]
    """How many pixels at the core's beginning and at its end are shared with a neighbour."""


def restore_tiled(
    restorer: Restorer,
    card: ModelCard,
    frames: Sequence[Tensor] | Tensor,
    keep: slice,
    tile: int,
    size: tuple[int, int] | None = None,
) -> Tensor:
    """:meth:`Restorer.restore` in tiles of at most ``tile`` pixels a side, for any picture size.

    Args:
        restorer: the network.
        card: what it promises.
        frames: (3, H, W) each.
        keep: the frames whose results are wanted.
        tile: input pixels.
        size: width and height that the results shall have; ``None``: as the network gives them.

    Returns:
        (T', 3, h, w); nothing larger than that and a tile is held beside the frames.
    """
    height, width = frames[0].shape[1:]
    full = (height * card.scale, width * card.scale)
    wanted = full if size is None else (size[1], size[0])
    canvas: Tensor | None = None
    for row in spans(height, tile, card):
        for column in spans(width, tile, card):
            restored = restorer.restore(_crop(frames, row.read, column.read), keep)
            part = restored[:, :, _scaled(row, card.scale), _scaled(column, card.scale)]
            if canvas is None:
                if part.shape[2:] == wanted:  # one tile: nothing to put together
                    return part
                canvas = part.new_zeros(len(part), 3, *wanted)
            part = part * _fading(row, card.scale, part)[:, None] * _fading(column, card.scale, part)
            add_resized(canvas, part, (row.core.start * card.scale, column.core.start * card.scale), full)
    if canvas is None:
        raise ValueError("a picture without pixels")
    return canvas


def spans(length: int, tile: int, card: ModelCard) -> Iterator[Span]:
    """Cut an axis of ``length`` pixels into nearly equal cores of at most ``tile``, with context around them.

    Reading starts where the network's size rule lets tiles begin: its strided layers fall as in the whole picture.
    """
    rule = card.size_rule
    unit = rule.step
    padded = rule.padded(length)
    context = -(-card.context // unit) * unit
    borders = _borders(length, tile, unit)
    # No further than half a core, so that only neighbours meet; and most of the context is left beyond.
    fade = min(_FADE, card.context // 4, min(stop - start for start, stop in pairwise(borders)) // 2)
    for start, stop in pairwise(borders):
        fades = (fade if start else 0, fade if stop < length else 0)
        core = slice(start - fades[0], stop + fades[1])
        first = max(0, min(start - context, (padded - rule.padded(1)) // unit * unit))
        last = min(padded, rule.padded(stop + context - first) + first)
        yield Span(slice(first, last), core, (2 * fades[0], 2 * fades[1]))


def _borders(length: int, tile: int, unit: int) -> list[int]:
    units, most = -(-length // unit), max(1, tile // unit)
    parts = -(-units // most)
    return [*(units * part // parts * unit for part in range(parts)), length]


def _fading(span: Span, scale: int, like: Tensor) -> Tensor:
    """Weights along one axis of a tile's result: those of neighbours add up to one."""
    weights = like.new_ones((span.core.stop - span.core.start) * scale)
    before, behind = (fade * scale for fade in span.fades)
    weights[:before] = (torch.arange(before) + 0.5).to(like) / max(1, before)
    weights[len(weights) - behind :] = 1 - (torch.arange(behind) + 0.5).to(like) / max(1, behind)
    return weights


def _scaled(span: Span, scale: int) -> slice:
    first = span.read.start
    return slice((span.core.start - first) * scale, (span.core.stop - first) * scale)


def _crop(frames: Sequence[Tensor] | Tensor, rows: slice, columns: slice) -> Tensor:
    """What a tile sees of every frame; beyond the picture's right and bottom its edge is repeated."""
    height, width = frames[0].shape[1:]
    crops = torch.stack([frame[:, rows, columns] for frame in frames])
    extra = (0, max(0, columns.stop - width), 0, max(0, rows.stop - height))
    return F.pad(crops, extra, mode="replicate") if any(extra) else crops
