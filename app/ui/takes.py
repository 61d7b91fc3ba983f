"""Renderings of the open video, and the files that are read to show them."""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Protocol

from app.engine.job import Job
from app.engine.preview_wish import Preview
from app.engine.region import WHOLE, Region
from app.media.frame import VideoInfo
from app.media.shown import StillFrame
from app.ui.picture import Picture, picture_of

SLACK = Fraction(1, 500)
"""Seconds by which containers with a coarse clock may shift a frame."""
_ROUNDING = Fraction(1, 1000)
"""Seconds before a frame at which the one before it is still shown, whatever the clock."""
_ROOM = 512 * 1024**2
"""Bytes of pictures that are kept while they are played again and again."""


@dataclass(frozen=True, eq=False)
class Take:
    """The video itself, or what was made of a stretch of it. Each is another one: its file may have changed."""

    path: Path
    start: Fraction = Fraction(0)
    """Seconds from the source's beginning at which it begins."""
    end: Fraction | None = None
    """The same for its end; ``None``: the source's."""
    slowdown: int = 1
    """Its seconds for each second of the source."""
    place: Region = WHOLE
    """The part of the source's picture that it shows, as that is stored."""

    @staticmethod
    def of_job(job: Job, place: Region) -> "Take":
        """What a job has made of a part of the picture: what it has not cut off."""
        return Take(job.output, job.start or Fraction(0), job.end, job.recipe.tempo.slow_motion, place)

    @staticmethod
    def of_preview(preview: Preview) -> "Take":
        """What a preview shows."""
        return Take(preview.path, preview.start, preview.end, preview.slowdown, preview.region)

    def shows(self, seconds: Fraction) -> bool:
        """Whether it has a picture for this moment of the source."""
        return self.start - SLACK <= seconds and (self.end is None or seconds < self.end - SLACK / 2)


class Reader(Protocol):
    """What is asked of a reader of frames."""

    @property
    def info(self) -> VideoInfo:
        """What the file says of itself."""

    def find_length(self, check: Callable[[], None]) -> None:
        """Learn how long it is where the file does not say; ``check`` is called again and again, and may raise."""

    def at(
        self,
        seconds: Fraction,
        check: Callable[[], None] = ...,
        glance: Callable[[StillFrame], None] | None = ...,
    ) -> StillFrame:
        """The frame shown at a time; ``check`` is called again and again, and may raise.

        On a long way there ``glance`` is given a frame that was had at once.
        """

    def close(self) -> None:
        """Let go of the file."""


@dataclass(frozen=True)
class Shown:
    """A frame, ready for the screen; times are the source's, in seconds from its beginning."""

    take: Take
    seconds: Fraction
    until: Fraction | None
    """When the next one is shown; ``None``: nobody knows, or no other comes."""
    picture: Picture


@dataclass
class KeptPictures:
    """Pictures that are wanted again, as many as there is room for."""

    room: int = _ROOM
    taken: int = 0


@dataclass
class OpenTake:
    """A take that is being read, in one thread."""

    take: Take
    reader: Reader
    shared: KeptPictures
    """How much room there is; the same for all that are open."""
    _kept: list[Shown] = field(default_factory=list)
    """In the order of their times."""

    @property
    def frame_rate(self) -> Fraction:
        """Frames for each second of the source."""
        return (self.reader.info.frame_rate or Fraction(0)) * self.take.slowdown

    def at(
        self,
        seconds: Fraction,
        check: Callable[[], None],
        glance: Callable[[Shown], None] | None = None,
        *,
        keep: bool = False,
    ) -> Shown:
        """The frame that belongs to a moment of the source.

        Args:
            seconds: the moment.
            check: called on the way; what it raises ends the search.
            glance: on a long way it is given a frame that was had at once.
            keep: it will be wanted again.
        """
        kept = self._find(seconds)
        if kept is not None:
            return kept
        seen = None if glance is None else lambda still: glance(self._ready(still))
        frame = self._ready(self.reader.at(max(Fraction(0), self._clock(seconds)), check, seen))
        if keep and self.shared.taken + frame.picture.byte_count <= self.shared.room:
            self._kept.insert(bisect_right(self._kept, frame.seconds, key=lambda each: each.seconds), frame)
            self.shared.taken += frame.picture.byte_count
        return frame

    def beside(self, frame: Shown, count: int) -> Fraction:
        """A moment at which the frame after (1) or before (−1) another is shown; at the ends the frame's own."""
        if count > 0:
            return frame.seconds if frame.until is None else frame.until
        step = max(self.reader.info.time_base, _ROUNDING) / self.take.slowdown
        return max(self.take.start, frame.seconds - step)

    def forget(self) -> None:
        """Free the memory of what was kept."""
        self.shared.taken -= sum(frame.picture.byte_count for frame in self._kept)
        self._kept.clear()

    def close(self) -> None:
        """Let go of the file."""
        self.forget()
        self.reader.close()

    def _find(self, seconds: Fraction) -> Shown | None:
        index = bisect_right(self._kept, seconds + _ROUNDING / 2, key=lambda each: each.seconds)
        if not index:
            return None
        frame = self._kept[index - 1]
        return frame if frame.until is None or seconds + _ROUNDING / 2 < frame.until else None

    def _clock(self, seconds: Fraction) -> Fraction:
        return (seconds - self.take.start) * self.take.slowdown

    def _source_time(self, clock: Fraction) -> Fraction:
        return self.take.start + clock / self.take.slowdown

    def _ready(self, frame: StillFrame) -> Shown:
        picture = picture_of(frame.levels, self.reader.info, self.take.place)
        until = None if frame.until is None else self._source_time(frame.until)
        return Shown(self.take, self._source_time(frame.seconds), until, picture)
