"""Windowed batches: a shot is restored in chunks that carry their temporal context."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from app.engine.contract import Window
from app.engine.instants import Instant, Parts
from app.engine.picture import Picture
from app.engine.stage import LoadedStage
from app.engine.timing import moved, timed


@dataclass(frozen=True)
class Chunk:
    """Consecutive pictures of one shot, of which ``keep`` are to be restored; the others are context."""

    pictures: tuple[Picture, ...]
    keep: slice


def restored(pictures: Iterable[Picture], stage: LoadedStage, around: Fraction) -> Iterator[Picture]:
    """The pictures, restored by one network, each at its own time; one that makes more frames fills the time between.

    Args:
        pictures: consecutive pictures.
        stage: the network.
        around: how far around the segment results are wanted as context for what follows, in source frames.
    """
    card, outer = stage.card, around
    if card.time_scale > 1:  # a result may lie inside although its frame lies outside
        pictures, outer = timed(pictures), Fraction(ceil(around))
    for chunk in chunks(pictures, card.window, stage.plan.chunk, outer):
        frames = [picture.rgb for picture in chunk.pictures]
        moments = _moments(chunk.pictures[chunk.keep], card.time_scale)
        for (picture, instant), rgb in zip(moments, stage.restore(frames, chunk.keep), strict=True):
            shown = moved(picture, instant, stage.blended(picture.rgb, rgb), picture.new_shot and not instant.share)
            if abs(shown.position) <= around:
                yield shown


def _moments(pictures: Iterable[Picture], time_scale: int) -> Iterator[tuple[Picture, Instant]]:
    """When results are shown, ``time_scale`` of them for each picture."""
    for picture in pictures:
        for instant in Parts(time_scale).within(picture.pts, picture.duration):
            yield picture, instant


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
            first = max(0, done - window.past) // window.period * window.period
            yield Chunk(tuple(held[first:-1]), slice(done - first, done - first + length))
            done += length
        drop = max(0, done - reach) // window.period * window.period
        del held[:drop]
        done -= drop
    yield from _rest(held, done, around)


def _rest(held: list[Picture], done: int, around: Fraction) -> Iterator[Chunk]:
    """The last chunk of a shot or of a segment, if any of its results is wanted."""
    wanted = sum(picture.position <= around for picture in held)
    if wanted > done:
        yield Chunk(tuple(held), slice(done, wanted))
