"""How much is computed at once: as much as memory allows, no more than keeps the program responsive."""

from dataclasses import dataclass

from app.engine.contract import ModelCard

_SHARE = 0.5
"""Of the free memory; the rest is for the encoder, the queues and other programs."""
_CHUNK = 4
"""Frames; longer chunks share little more and delay the first result."""
_FLOAT = 4


@dataclass(frozen=True)
class Plan:
    """Chunk and tile of one stage."""

    chunk: int
    """Frames restored together."""
    tile: int
    """Largest side of a tile's core, in input pixels."""

    def tiles(self, width: int, height: int) -> int:
        """In how many parts a picture of this size is computed."""
        return -(-width // self.tile) * -(-height // self.tile)


def plan(card: ModelCard, width: int, height: int, free: int) -> Plan:
    """Fit a network's work on pictures of ``width`` × ``height`` into ``free`` bytes."""
    budget = free * _SHARE
    frame = 3 * _FLOAT * width * height
    least = card.window.past + 1
    # Inputs and results of a whole chunk are held beside the tile that is being computed.
    held = frame * (1 + card.scale**2)
    chunk = max(least, min(_CHUNK, int(budget / 2 / held)))
    pixels = max(1, int((budget - chunk * held) / card.bytes_per_pixel))
    side = max(64, int(pixels**0.5) - 2 * card.context)
    if side >= max(width, height):
        return Plan(chunk, max(width, height))
    unit = card.size_rule.multiple
    return Plan(chunk, max(unit, side // unit * unit))
