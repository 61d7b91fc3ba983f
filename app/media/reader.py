"""Single frames of a video for the screen: at a time, and step by step."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Self

import av

from app.errors import InputError
from app.media.errors import reading
from app.media.forward import Forward
from app.media.inspect import inspect
from app.media.keyframes import KeyframeReader
from app.media.length import with_length
from app.media.shown import StillFrame, levels_of
from app.media.streams import SEEK_BACK, open_source, picture_stream

_FAR = Fraction(2)
"""Seconds on the way through which something is shown; also those that are sought in a file that has no index."""
_NEAR = Fraction(1, 4)
"""Seconds that are sooner decoded through than sought."""
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

    def find_length(self, check: Callable[[], None]) -> None:
        """Learn how long the video is where its header does not tell. The whole file may have to be read for it.

        Args:
            check: called again and again; what it raises ends the search.
        """
        self.info = with_length(self.info, check)

    def at(
        self,
        seconds: Fraction,
        check: Callable[[], None] = lambda: None,
        glance: Callable[[StillFrame], None] | None = None,
    ) -> StillFrame:
        """The frame that is shown at ``seconds`` from the picture's beginning; the nearest one beyond the ends.

        Args:
            seconds: where to.
            check: called again and again on the way; what it raises ends the search, which may be gone on with.
            glance: on a long way it is given a frame that is had at once.
        """
        with reading(self.info.path):
            try:
                self._set_out(seconds, check, glance)
                while self._is_behind(seconds):
                    check()
                    self._advance()
            except av.FFmpegError:
                self._current = None  # another time it is sought anew
                raise
        return self._still()

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

    def _ticks(self, seconds: Fraction) -> int:
        """On the file's clock."""
        return int((self.info.start + seconds) / self.info.time_base)

    def _open(self) -> None:
        self._container = open_source(self.info.path)
        self._stream = picture_stream(self._container, self.info.path)
        self._stream.thread_type = "AUTO"
        self._frames = Forward(self._container, self._stream)

    def _is_behind(self, seconds: Fraction) -> bool:
        """Another frame than the current one is shown at ``seconds``."""
        return self._following is not None and self._seconds(self._following) <= seconds + self._tolerance

    def _set_out(
        self, seconds: Fraction, check: Callable[[], None], glance: Callable[[StillFrame], None] | None
    ) -> None:
        """Stand somewhere from where decoding leads to ``seconds``."""
        target = self._ticks(seconds + self._tolerance)
        here = None if self._current is None else self._seconds(self._current)
        if here is not None and here <= seconds and self._frames.leads_to(target) and self._goes_on(here, seconds):
            self._frames.aim(target)
            if glance is not None and seconds >= here + _FAR:
                self._advance()
                glance(self._still())
            return
        near = None if glance is None else self._keyframe_before(seconds)
        if glance is not None and near is not None:
            glance(near)
            check()
        self._seek(min(max(Fraction(0), seconds), self.info.duration or seconds), target)
        self._advance()

    def _goes_on(self, here: Fraction, seconds: Fraction) -> bool:
        """Whether ``seconds`` is sooner reached from here on than by seeking."""
        if seconds < here + _NEAR:
            return True
        sought = self._indexed(seconds)
        return seconds < here + _FAR if sought is None else sought <= here

    def _indexed(self, seconds: Fraction) -> Fraction | None:
        """From where on ``seconds`` can be decoded, as the file's index tells; ``None`` if it does not."""
        index = self._stream.index_entries
        known = len(index) and self._ticks(seconds) <= index[-1].timestamp
        number = index.search_timestamp(self._ticks(seconds)) if known else -1
        return None if number < 0 else index[number].timestamp * self.info.time_base - self.info.start

    def _keyframe_before(self, seconds: Fraction) -> StillFrame | None:
        """Something to be shown on the way; ``None`` where the frame itself is had as soon, or nothing is."""
        sought = self._indexed(seconds)
        if seconds <= 0 or (sought is not None and seconds < sought + _NEAR):
            return None
        try:
            self._keyframes = self._keyframes or KeyframeReader(self.info)
            return self._keyframes.at(seconds)
        except InputError:  # what is wrong, the search for the frame itself tells
            return None

    def _seek(self, seconds: Fraction, aim: int) -> None:
        """Stand at a frame that is shown at ``seconds`` or before.

        Indices tell where packets lie, not where pictures are shown: some lead behind the target. Then an earlier place
        is tried; if none is early enough or the file has no index, it is read from its beginning.
        """
        self._current = self._following = None
        for back in SEEK_BACK:
            try:
                self._container.seek(self._ticks(seconds - back), stream=self._stream)
                self._frames = Forward(self._container, self._stream)
                self._frames.aim(aim)
                first = next(self._frames, None)
            except av.FFmpegError:  # files without an index, or places that FFmpeg only thinks it can read from
                break
            if first is None:
                continue
            if first.pts is None:
                break
            if self._seconds(first) <= seconds:
                self._current = first
                return
        self._container.close()
        self._open()
        self._frames.aim(aim)
        self._current = next(self._frames, None)

    def _advance(self) -> None:
        self._current = self._following or self._current
        self._following = next(self._frames, None)

    def _still(self) -> StillFrame:
        frame = self._current
        if frame is None:
            raise InputError(f"No picture of {self.info.path.name} can be decoded here.", "The file may be damaged.")
        until = None if self._following is None else self._seconds(self._following)
        return StillFrame(levels_of(frame, self.info), self._seconds(frame), until)
