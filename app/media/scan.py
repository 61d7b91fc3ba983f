"""How pictures are scanned, judged by the pictures: a stream's own flag is often wrong."""

from collections import Counter
from collections.abc import Mapping
from enum import Enum
from statistics import median

IDET = ("idet", "rep_thres=1.6")
"""FFmpeg's detector of fields. Half its usual threshold finds the repeated fields of noisy telecine too, and still
takes no steady interlaced picture for one (measured on six clips, woven and pulled down)."""
_ENOUGH = 4
"""Frames with motion below which nothing can be said."""
_INTERLACED_SHARE = 0.3
"""Of all frames: those that show two moments; the others may be still."""
_ONE_ORDER = 0.8
"""Of the frames that show two moments: those with the same field first."""
_REPEATED_SHARE = 0.2
"""Of all frames: those that repeat a field; 3:2 pulldown makes two of five, and noise hides some."""
_COMBED = 0.45
"""The median frame's combing where ``idet`` is right: it takes upward and downward motion by even numbers of lines, as
of titles and test patterns, for fields, which have 0.4 at most; real fields have 0.5 even where titles roll."""


class Scan(Enum):
    """What the frames are made of."""

    PROGRESSIVE = "progressive"
    TOP_FIRST = "interlaced, top field first"
    BOTTOM_FIRST = "interlaced, bottom field first"
    TELECINE = "telecine"
    """Film at 24 frames a second, spread over the fields of 30."""
    UNKNOWN = "unknown"
    """Too little moves to tell."""

    @property
    def interlaced(self) -> bool:
        """Frames show two moments each."""
        return self in (Scan.TOP_FIRST, Scan.BOTTOM_FIRST)


class ScanVotes:
    """Collects what ``idet`` says of each frame."""

    def __init__(self) -> None:
        self._kinds: Counter[str] = Counter()
        self._repeated = 0
        self._combing: list[float] = []

    def count(self, facts: Mapping[str, str]) -> None:
        """Take in the metadata that the filter gave to a frame."""
        # “single” leaves open what “multiple” guesses from the neighbours: fewer votes, and fewer wrong ones.
        self._kinds[facts["lavfi.idet.single.current_frame"]] += 1
        self._repeated += facts["lavfi.idet.repeated.current_frame"] != "neither"

    def comb(self, combing: float) -> None:
        """Take in the :func:`~app.media.combs.combing` of a frame."""
        self._combing.append(combing)

    @property
    def top_first(self) -> bool | None:
        """Of the frames that show two moments; ``None`` if there are none, or as many of each kind."""
        top, bottom = self._kinds["tff"], self._kinds["bff"]
        return None if top == bottom else top > bottom

    def result(self) -> Scan:
        """What most frames are."""
        frames = self._kinds.total()
        top, bottom = self._kinds["tff"], self._kinds["bff"]
        if top + bottom + self._kinds["progressive"] < _ENOUGH:
            return Scan.UNKNOWN
        if top + bottom < _INTERLACED_SHARE * frames or max(top, bottom) < _ONE_ORDER * (top + bottom):
            return Scan.PROGRESSIVE
        if self._combing and median(self._combing) < _COMBED:
            return Scan.PROGRESSIVE
        if self._repeated > _REPEATED_SHARE * frames:
            return Scan.TELECINE
        return Scan.TOP_FIRST if top > bottom else Scan.BOTTOM_FIRST
