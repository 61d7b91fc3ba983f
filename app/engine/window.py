"""Windowed batches: a shot is restored in chunks that carry their temporal context."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import torch

from app.engine.contract import ModelCard, Restorer, Window
from app.engine.memory import Plan
from app.engine.picture import Picture
from app.engine.tile import restore_tiled


@dataclass(frozen=True)
class Chunk:
    """Consecutive pictures of one shot, of which ``keep`` are to be restored; the others are context."""

    pictures: tuple[Picture, ...]
    keep: slice


def restored(pictures: Iterable[Picture], restorer: Restorer, card: ModelCard, plan: Plan) -> Iterator[Picture]:
    """The pictures, restored by one network, each at its own time."""
    for chunk in chunks(pictures, card.window, plan.chunk):
        frames = torch.stack([picture.rgb for picture in chunk.pictures])
        results = restore_tiled(restorer, card, frames, chunk.keep, plan.tile)
        for picture, rgb in zip(chunk.pictures[chunk.keep], results, strict=True):
            yield replace(picture, rgb=rgb)


def chunks(pictures: Iterable[Picture], window: Window, length: int) -> Iterator[Chunk]:
    """Cut a stream of pictures into chunks of ``length``, never across a cut.

    A network's border rule may reach over the whole window at a shot's ends. So chunks keep a whole window of past
    frames, and ``length`` must exceed ``window.past``: then every chunking gives the same result.
    """
    reach = window.past + window.future
    held: list[Picture] = []
    done = 0
    for picture in pictures:
        if picture.new_shot and held:
            yield Chunk(tuple(held), slice(done, len(held)))
            held, done = [], 0
        held.append(picture)
        # One frame more than the context: the last chunk of a shot is never empty.
        if len(held) - done > length + window.future:
            yield Chunk(tuple(held[:-1]), slice(done, done + length))
            drop = max(0, done + length - reach)
            del held[:drop]
            done += length - drop
    if held:
        yield Chunk(tuple(held), slice(done, len(held)))
