"""Whether a graphics card decodes a file to the bit as software does: run only in a process that may die."""

from collections.abc import Iterator
from itertools import islice, zip_longest
from pathlib import Path

import numpy as np

from app.errors import ReelmendError
from app.media.card import CardFailed
from app.media.decode import decode, decode_on
from app.media.frame import Frame
from app.media.inspect import inspect

_FRAMES = 24
_BEFORE = 3
"""The trial begins after a third of the file: beginnings are often black, and say nothing."""


def decodes(path: Path, card: str) -> bool:
    """Whether some frames out of the middle of a file are the same: every sample, time, colour and count."""
    try:
        info = inspect(path)
        start = info.duration / _BEFORE
        pairs = zip_longest(_some(decode(info, start)), _some(decode_on(card, info, start)))
        same = [_same(there, here) for there, here in pairs]
    except (CardFailed, ReelmendError):
        return False
    return bool(same) and all(same)


def _some(frames: Iterator[Frame]) -> Iterator[Frame]:
    return islice(frames, _FRAMES)


def _same(there: Frame | None, here: Frame | None) -> bool:
    if there is None or here is None:
        return False
    return _words(there) == _words(here) and all(map(np.array_equal, there.planes, here.planes))


def _words(frame: Frame) -> tuple[object, ...]:
    """All that is no sample."""
    return frame.layout, frame.colour, frame.pts, frame.duration, frame.new_shot, frame.concealed
