"""Pictures whose times change: how long each is shown exactly, and what is shown between two."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import TypeVar

from torch import Tensor

from app.engine.instants import Instant
from app.engine.picture import Picture

T = TypeVar("T")


def with_followers(items: Iterable[T]) -> Iterator[tuple[T, T | None]]:
    """Each item with the one after it; the last with ``None``."""
    held = None
    for item in items:
        if held is not None:
            yield held, item
        held = item
    if held is not None:
        yield held, None


def timed(pictures: Iterable[Picture]) -> Iterator[Picture]:
    """The pictures, each with a duration that ends when the next one is shown; some sources tell none, or wrong ones.

    The last one keeps what it has, or gets what the one before it had.
    """
    length = Fraction(0)
    for picture, follower in with_followers(pictures):
        length = picture.duration or length if follower is None else follower.pts - picture.pts
        yield replace(picture, duration=length)


def moved(picture: Picture, instant: Instant, rgb: Tensor, new_shot: bool) -> Picture:
    """What is shown at an instant that belongs to ``picture``."""
    span = picture.span * instant.duration / picture.duration if picture.duration else picture.span
    position = picture.position + picture.span * instant.share if picture.position else picture.position
    return Picture(rgb, instant.time, instant.duration, new_shot, position, span)


def slowed(pictures: Iterable[Picture], factor: int, origin: Fraction) -> Iterator[Picture]:
    """Slow motion: everything after ``origin`` (seconds on the source's clock) lasts ``factor`` times as long."""
    for picture in pictures:
        yield replace(picture, pts=origin + (picture.pts - origin) * factor, duration=picture.duration * factor)
