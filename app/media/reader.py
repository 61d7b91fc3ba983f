"""Single frames of a video for the screen: at a time, and step by step."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Self

import av

from app.errors import InputError
from app.media.errors import reading
from app.media.inspect import inspect
from app.media.keyframes import KeyframeReader
from app.media.shown import StillFrame, levels_of
from app.media.streams import frames_near, open_source, picture_stream, pictures

_NEAR = Fraction(2)
"""Seconds that are decoded through rather than sought."""

_ROUNDING = Fraction(1, 2000)
"""Seconds by which Matroska's milliseconds miss an exact time."""


class FrameReader:
    """Random access to a video's frames. Use it in one thread only.

    Raises:
        InputError: the file cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self.info = inspect(path)
        with reading(path):
            self._open()
        self._keyframes: KeyframeReader | None = None
        self._frames: Iterator[av.VideoFrame] | None = None
        self._current: av.VideoFrame | None = None
        self._following: av.VideoFrame | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._container.close()
        if self._keyframes is not None:
            self._keyframes.close()

    def at(self, seconds: Fraction, check: Callable[[], None] = lambda: None) -> StillFrame:
        """The frame that is shown at ``seconds`` from the picture's beginning; the nearest one beyond the ends.

        Args:
            seconds: where to.
            check: called again and again on the way; what it raises ends the search.
        """
        with reading(self.info.path):
            if not self.is_near(seconds):
                self._seek(seconds, check)
            while self._following is not None and self._seconds(self._following) <= seconds + self._tolerance:
                check()
                self._advance()
        return self._still()

    def is_near(self, seconds: Fraction) -> bool:
        """Whether little has to be decoded on the way to the frame at ``seconds``."""
        here = self._seconds(self._current) if self._current else None
        return here is not None and here <= seconds < here + _NEAR

    def glance(self, seconds: Fraction) -> StillFrame | None:
        """A frame shortly before ``seconds`` that is had at once; ``None`` where there is none."""
        try:
            self._keyframes = self._keyframes or KeyframeReader(self.info)
            return self._keyframes.at(seconds)
        except InputError:  # what is wrong, the search for the frame itself tells
            return None

    def step(self, frame: StillFrame, count: int) -> StillFrame:
        """The frame ``count`` (±1) after ``frame``; at the ends the frame itself."""
        shown = self.at(frame.seconds)
        if count > 0:
            following = self._following
            return shown if following is None else self.at(self._seconds(following))
        if shown.seconds <= 0:
            return shown
        # Frames may last any time: what is shown just before this one is the one before.
        return self.at(max(Fraction(0), shown.seconds - 2 * self._tolerance))

    @property
    def _tolerance(self) -> Fraction:
        """Half a tick of this file's clock; containers with a coarser one round times that come from there."""
        return max(self.info.time_base / 2, _ROUNDING)

    def _seconds(self, frame: av.VideoFrame) -> Fraction:
        return Fraction(frame.pts or 0) * self.info.time_base - self.info.start

    def _open(self) -> None:
        self._container = open_source(self.info.path)
        self._stream = picture_stream(self._container, self.info.path)
        self._stream.thread_type = "AUTO"

    def _seek(self, seconds: Fraction, check: Callable[[], None]) -> None:
        target = self.info.start + min(max(Fraction(0), seconds), self.info.duration)
        self._current = self._following = None
        self._frames = frames_near(self._container, self._stream, target, check=check)
        if self._frames is None:
            self._container.close()
            self._open()
            self._frames = pictures(self._container, self._stream)
        self._advance()
        self._advance()

    def _advance(self) -> None:
        self._current = self._following or self._current
        self._following = next(self._frames, None) if self._frames else None

    def _still(self) -> StillFrame:
        frame = self._current
        if frame is None:
            raise InputError(f"No picture of {self.info.path.name} can be decoded here.", "The file may be damaged.")
        until = None if self._following is None else self._seconds(self._following)
        return StillFrame(levels_of(frame, self.info), self._seconds(frame), until)
