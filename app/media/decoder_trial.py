"""Whether a graphics card decodes a file to the bit as software does: run only in a process that may die."""

from collections.abc import Iterator
from itertools import islice, zip_longest
from pathlib import Path

import numpy as np

from app.errors import ReelmendError
from app.media.card import CardFailed
from app.media.damage import Damage
from app.media.decode import decode, decode_on
from app.media.frame import Frame
from app.media.inspect import inspect

_FRAMES = 24
_BEFORE = 3
"""The trial begins after a third of the file: beginnings are often black, and say nothing."""


def decodes(path: Path, card: str) -> bool | None:
    """Whether some frames out of the middle of a file are the same: every sample, time, colour and count.

    Returns:
        ``None`` if the file says nothing of the card: software, too, finds it damaged there, or no frame at all.
    """
    damage = Damage()
    try:
        info = inspect(path)
        start = info.duration / _BEFORE
        by_software = list(_some(decode(info, start, damage=damage)))
    except ReelmendError:
        return None
    if damage.any or not by_software:
        return None
    try:
        pairs = zip_longest(by_software, _some(decode_on(card, info, start)))
        return all(_same(there, here) for there, here in pairs)
    except CardFailed:
        return False


def _some(frames: Iterator[Frame]) -> Iterator[Frame]:
    return islice(frames, _FRAMES)


def _same(there: Frame | None, here: Frame | None) -> bool:
    if there is None or here is None:
        return False
    return _words(there) == _words(here) and all(map(np.array_equal, there.planes, here.planes))


def _words(frame: Frame) -> tuple[object, ...]:
    """All that is no sample."""
    return frame.layout, frame.colour, frame.pts, frame.duration, frame.new_shot, frame.concealed
