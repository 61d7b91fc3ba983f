"""Windowed batches: a shot is restored in chunks that carry their temporal context."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

import torch

from app.engine.contract import Window
from app.engine.picture import Picture
from app.engine.stage import LoadedStage


@dataclass(frozen=True)
class Chunk:
    """Consecutive pictures of one shot, of which ``keep`` are to be restored; the others are context."""

    pictures: tuple[Picture, ...]
    keep: slice


def restored(pictures: Iterable[Picture], stage: LoadedStage, around: Fraction) -> Iterator[Picture]:
    """The pictures, restored by one network, each at its own time.

    Args:
        pictures: consecutive pictures.
        stage: the network.
        around: how far around the segment results are wanted as context for what follows, in source frames.
    """
    for chunk in chunks(pictures, stage.card.window, stage.plan.chunk, around):
        frames = torch.stack([picture.rgb for picture in chunk.pictures])
        results = stage.restore(frames, chunk.keep)
        for picture, rgb in zip(chunk.pictures[chunk.keep], results, strict=True):
            yield replace(picture, rgb=rgb)


def chunks(pictures: Iterable[Picture], window: Window, length: int, around: Fraction) -> Iterator[Chunk]:
    """Cut a stream of pictures into chunks of ``length``, never across a cut.

    A network's border rule may reach over the whole window at a shot's ends. So the last chunk of a shot keeps a whole
    window of past frames, and ``length`` must exceed ``window.past``: then every chunking gives the same result.
    """
    reach = window.past + window.future
    held: list[Picture] = []
    done = 0
    for picture in pictures:
        if picture.new_shot and held:
            yield from _rest(held, done, around)
            held, done = [], 0
        held.append(picture)
        if picture.position < -around:  # context alone
            done = len(held)
        # One frame more than the context: the last chunk of a shot is never empty.
        elif len(held) - done > length + window.future and picture.position <= around:
            first = max(0, done - window.past)
            yield Chunk(tuple(held[first:-1]), slice(done - first, done - first + length))
            done += length
        drop = max(0, done - reach)
        del held[:drop]
        done -= drop
    yield from _rest(held, done, around)


def _rest(held: list[Picture], done: int, around: Fraction) -> Iterator[Chunk]:
    """The last chunk of a shot or of a segment, if any of its results is wanted."""
    wanted = sum(picture.position <= around for picture in held)
    if wanted > done:
        yield Chunk(tuple(held), slice(done, wanted))
