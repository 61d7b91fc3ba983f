"""How much is computed at once: as much as memory allows, no more than keeps the program responsive. Free of torch."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.engine.contract import ModelCard

_CHUNK = 4
"""Frames at least. Chunks are as long as their context: longer ones share little more and delay the first result."""
_FLOAT = 4
_COMFORTABLE_TILE, _SMALLEST_TILE = 256, 64
"""Pixels; below the first, computing fewer pictures at a time costs less than smaller tiles."""


@dataclass(frozen=True)
class Plan:
    """Chunk, batch and tile of one network."""

    chunk: int
    """Frames that are read together with one context."""
    batch: int
    """Of these, how many results are computed at once."""
    tile: int
    """Largest side of a tile's core, in input pixels."""

    def tiles(self, width: int, height: int) -> int:
        """In how many parts a picture of this size is computed."""
        return -(-width // self.tile) * -(-height // self.tile)

    def smaller(self, card: "ModelCard") -> "Plan | None":
        """The next smaller plan; ``None`` if there is none that makes sense."""
        step = card.size_rule.step
        half = self.tile // 2 // step * step
        if half >= _COMFORTABLE_TILE:
            return replace(self, tile=half)
        if self.batch > 1:
            return replace(self, batch=self.batch // 2)
        if half >= max(_SMALLEST_TILE, step):
            return replace(self, tile=half)
        return None


def plan(card: "ModelCard", width: int, height: int, free: int, result: tuple[int, int] | None = None) -> Plan:
    """Fit a network's work on pictures of ``width`` × ``height`` into ``free`` bytes, or nearly so.

    Args:
        card: the network.
        width: pixels.
        height: pixels.
        free: bytes.
        result: the size to which results are brought at once; ``None``: as the network gives them.
    """
    chunk = max(_CHUNK, card.window.past + 1, card.window.past + card.window.future)
    fitted = Plan(chunk, chunk, max(width, height))
    across, down = result or (width * card.scale, height * card.scale)
    large = card.time_scale * 3 * _FLOAT * across * down
    while _needed(fitted, card, width, height) + fitted.batch * large > free:
        smaller = fitted.smaller(card)
        if smaller is None:
            break
        fitted = smaller
    return fitted


def _needed(plan: Plan, card: "ModelCard", width: int, height: int) -> int:
    """Bytes: a whole chunk with its context, and what a network needs for a tile and its results."""
    frames = plan.chunk + card.window.past + card.window.future
    tile = min(width, plan.tile + 2 * card.context) * min(height, plan.tile + 2 * card.context)
    results = plan.batch * card.time_scale * 3 * _FLOAT * card.scale**2
    return 3 * _FLOAT * width * height * frames + tile * (card.bytes_per_pixel + results)
