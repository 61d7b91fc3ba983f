"""Segments: what a job is cut into, to be resumed and shared out. The cut depends on source and recipe alone."""

import threading
from collections.abc import Collection
from dataclasses import dataclass
from fractions import Fraction
from math import floor

SEGMENT_SECONDS = Fraction(10)
"""What a power cut may cost, against what beginning anew costs: the context of the first frames, and a key frame, which
encoders write about as often by themselves."""
LEAST_SECONDS = Fraction(2)
"""The shortest segments: context and key frames are still a small part of them."""
_SMALL = 640 * 360
"""Pixels of which a network does ten seconds in some minutes, also on a slow machine; larger pictures take longer."""


@dataclass(frozen=True)
class Segment:
    """A stretch of the source: the frames of [start, end), in seconds from the picture's beginning."""

    number: int
    start: Fraction
    end: Fraction | None
    """``None``: to the end of the source."""


@dataclass(frozen=True)
class SegmentPlan:
    """All segments of a job, also where nobody knows yet how long the source is."""

    start: Fraction
    end: Fraction | None
    length: Fraction
    """Seconds."""
    last: int | None = None
    """The last segment takes all that is left; ``None`` where nobody knows how much that is."""

    def segment(self, number: int) -> Segment | None:
        """The segment of a number; ``None`` behind the end."""
        start = self.start + number * self.length
        if (self.end is not None and start >= self.end) or (self.last is not None and number > self.last):
            return None
        if number == self.last:
            return Segment(number, start, self.end)
        end = start + self.length
        return Segment(number, start, end if self.end is None else min(end, self.end))


def segment_seconds(pixels: int, networks: bool) -> Fraction:
    """How long segments should be: what stops a job may cost minutes, not hours.

    Args:
        pixels: of a frame of the source.
        networks: whether the job runs any.
    """
    if not networks:
        return SEGMENT_SECONDS
    return min(SEGMENT_SECONDS, max(LEAST_SECONDS, SEGMENT_SECONDS * _SMALL / pixels))


def segment_length(frame_rate: Fraction | None, seconds: Fraction) -> Fraction:
    """At most ``seconds``: a whole number of frames where they come at a constant rate."""
    if not frame_rate:
        return seconds
    return max(1, floor(seconds * frame_rate)) / frame_rate


def last_segment(seconds: Fraction, length: Fraction) -> int | None:
    """The number of the last segment of so many seconds: no segment is shorter than half of ``length``, but a single
    one. ``None`` where the seconds are not known: 0."""
    return max(0, round(seconds / length) - 1) if seconds > 0 else None


class Todo:
    """Hands out the segments that are missing, in order, to any number of workers."""

    def __init__(self, plan: SegmentPlan, done: Collection[int], end: int | None) -> None:
        self._plan = plan
        self._lock = threading.Lock()
        self._taken = set(done)
        self._end = end

    def take(self) -> Segment | None:
        """The first segment that nobody has; ``None`` when there is none left."""
        with self._lock:
            number = 0
            while number in self._taken:
                number += 1
            segment = None if self._end is not None and number >= self._end else self._plan.segment(number)
            if segment is not None:
                self._taken.add(number)
            return segment

    def give_back(self, segment: Segment) -> None:
        """Somebody else must do it."""
        with self._lock:
            self._taken.discard(segment.number)

    def end_at(self, number: int) -> None:
        """The source has no frames for this segment, nor for any behind it."""
        with self._lock:
            self._end = number if self._end is None else min(self._end, number)
