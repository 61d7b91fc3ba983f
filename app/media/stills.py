"""Stretches of a video in which nothing is shown, or nothing moves."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Stretch:
    """Seconds from the picture's beginning: [start, end)."""

    start: float
    end: float


class Stretches:
    """Collects what one of FFmpeg's detectors tells in the metadata of frames.

    Args:
        detector: the filter's name; it tells of stretches of two seconds or more.
        start_key: where it tells that a stretch has begun.
        end_key: where it tells that it is over.
        origin: seconds on the file's clock that count as 0.
    """

    def __init__(self, detector: str, start_key: str, end_key: str, origin: Fraction) -> None:
        self.detector = detector, ""
        self._keys = start_key, end_key
        self._origin = float(origin)
        self._begun: float | None = None
        self._found: list[Stretch] = []

    def count(self, facts: Mapping[str, str]) -> None:
        """Take in the metadata of a frame."""
        start, end = (facts.get(key) for key in self._keys)
        if start is not None:
            self._begun = float(start) - self._origin
        if end is not None:
            self._close(float(end) - self._origin)

    def result(self, until: Fraction) -> tuple[Stretch, ...]:
        """All stretches of a video that ends at ``until``."""
        self._close(float(until))
        return tuple(self._found)

    def _close(self, end: float) -> None:
        if self._begun is not None and end > self._begun:
            self._found.append(Stretch(self._begun, end))
        self._begun = None


def black_stretches(origin: Fraction) -> Stretches:
    """What ``blackdetect`` tells."""
    return Stretches("blackdetect", "lavfi.black_start", "lavfi.black_end", origin)


def frozen_stretches(origin: Fraction) -> Stretches:
    """What ``freezedetect`` tells."""
    return Stretches("freezedetect", "lavfi.freezedetect.freeze_start", "lavfi.freezedetect.freeze_end", origin)
