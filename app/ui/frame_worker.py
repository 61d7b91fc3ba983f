"""Frames for the screen, decoded in a thread of its own. The newest request wins."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import count
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QThread, Signal

from app.errors import as_shown
from app.media.frame import VideoInfo
from app.media.reader import FrameReader
from app.media.shown import StillFrame
from app.ui.picture import Picture, picture_of

_SLACK = Fraction(1, 500)
"""Seconds by which containers with a coarse clock may shift a frame."""


class Reader(Protocol):
    """What is asked of a reader of frames."""

    @property
    def info(self) -> VideoInfo:
        """What the file says of itself."""

    def at(self, seconds: Fraction, check: Callable[[], None] = ...) -> StillFrame:
        """The frame shown at a time; ``check`` is called again and again, and may raise."""

    def is_near(self, seconds: Fraction) -> bool:
        """Whether little has to be decoded on the way there."""

    def glance(self, seconds: Fraction) -> StillFrame | None:
        """A frame near a time that is had at once, if there is one."""

    def step(self, frame: StillFrame, count: int) -> StillFrame:
        """The frame after or before another."""

    def close(self) -> None:
        """Let go of the file."""


OpenReader = Callable[[Path], Reader]


@dataclass(frozen=True)
class FramePair:
    """The same moment before and after."""

    seconds: Fraction
    """From the picture's beginning."""
    before: Picture
    after: Picture | None
    until: Fraction | None = None
    """When the next frame is shown; ``None``: nobody knows, or no other comes."""
    is_glance: bool = False
    """Something near, shown on the way to what was asked for."""


@dataclass(frozen=True)
class _Wanted:
    """What the window wants to see. Replaced as a whole, so that the newest wish wins."""

    source: "_File | None" = None
    result: "_File | None" = None
    seconds: Fraction | None = None
    """Go there; ``None``: nowhere."""
    steps: int = 0
    """Then go by this many frames."""
    stop: bool = False


class FrameWorker(QThread):
    """Reads the source, and the result beside it."""

    opened = Signal(object)
    """The source's ``VideoInfo``."""
    shown = Signal(object)
    """A ``FramePair``."""
    failed = Signal(object, object)
    """The path, and the ``ReelmendError``."""

    def __init__(self, open_reader: OpenReader = FrameReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("frames")
        self._open_reader = open_reader
        self._changed = threading.Condition()
        self._wanted = _Wanted()
        self._serials = count()
        # What follows is the thread's own.
        self._source: _Open | None = None
        self._result: _Open | None = None
        self._frame: StillFrame | None = None

    def open(self, source: Path) -> None:
        """Show another source from its beginning; whatever was wanted of the former is dropped."""
        self._want(_Wanted(source=self._file(source), seconds=Fraction(0)))

    def compare(self, result: Path | None) -> None:
        """Show a result beside the source, or the source alone."""
        with self._changed:
            self._want(replace(self._wanted, result=self._file(result) if result else None))

    def seek(self, seconds: Fraction) -> None:
        """Show the frame at a time."""
        with self._changed:
            self._want(replace(self._wanted, seconds=seconds, steps=0))

    def step(self, frames: int) -> None:
        """Go by some frames from what was wanted last."""
        with self._changed:
            self._want(replace(self._wanted, steps=self._wanted.steps + frames))

    def close(self) -> None:
        """Let go of both files."""
        self._want(_Wanted())

    def stop(self) -> None:
        """End the thread and wait for it; a frame that is being decoded is finished."""
        with self._changed:
            self._want(replace(self._wanted, stop=True))
        self.wait()

    def run(self) -> None:
        """The thread's work: fulfil the newest wish, until told to stop."""
        while not (wanted := self._next()).stop:
            try:
                self._fulfil(wanted)
            except _SupersededError:
                continue
            except Exception as error:  # noqa: BLE001 - the outermost frame of a thread
                self._give_up(wanted)
                culprit = wanted.result or wanted.source
                self.failed.emit(culprit.path if culprit else Path(), as_shown(error))
        self._close_readers()

    def _file(self, path: Path) -> "_File":
        return _File(path, next(self._serials))

    def _want(self, wanted: _Wanted) -> None:
        with self._changed:
            self._wanted = wanted
            self._changed.notify()

    def _next(self) -> _Wanted:
        """The newest wish, once there is one that is not fulfilled; moves are taken out of it."""
        with self._changed:
            self._changed.wait_for(self._is_behind)
            wanted = self._wanted
            self._wanted = replace(wanted, seconds=None, steps=0)
            return wanted

    def _is_behind(self) -> bool:
        wanted = self._wanted
        return (
            wanted.stop
            or wanted.source != _file_of(self._source)
            or wanted.result != _file_of(self._result)
            or (wanted.source is not None and (wanted.seconds is not None or wanted.steps != 0))
        )

    def _fulfil(self, wanted: _Wanted) -> None:
        if wanted.source != _file_of(self._source):
            self._close_readers()
            if wanted.source is not None:
                self._source = self._opened(wanted.source)
                self.opened.emit(self._source.reader.info)
        if wanted.result != _file_of(self._result):
            self._close_result()
            if wanted.result is not None:
                self._result = self._opened(wanted.result)
        if self._source is not None:
            self._show(self._source.reader, wanted)

    def _opened(self, file: "_File") -> "_Open":
        return _Open(file, self._open_reader(file.path))

    def _show(self, source: Reader, wanted: _Wanted) -> None:
        frame = self._frame
        if wanted.seconds is not None or frame is None:
            frame = self._sought(source, wanted.seconds or Fraction(0))
        for _ in range(abs(wanted.steps)):
            frame = source.step(frame, 1 if wanted.steps > 0 else -1)
        self._frame = frame
        self._tell(source, frame)

    def _sought(self, source: Reader, seconds: Fraction) -> StillFrame:
        """The frame at a time; on a long way there, one that is had at once is shown first."""
        if seconds > 0 and not source.is_near(seconds):
            glanced = source.glance(seconds)
            if glanced is not None:
                self._tell(source, glanced, is_glance=True)
        return source.at(seconds, self._check_wanted)

    def _check_wanted(self) -> None:
        """Give up what is being sought when something else is wanted by now."""
        wanted = self._wanted
        if wanted.seconds is not None or wanted.stop or wanted.source != _file_of(self._source):
            raise _SupersededError

    def _tell(self, source: Reader, frame: StillFrame, *, is_glance: bool = False) -> None:
        after = None
        if self._result is not None:
            seconds = frame.seconds + _SLACK
            after = picture_of(self._result.reader.at(seconds, self._check_wanted).picture, source.info)
        before = picture_of(frame.picture, source.info)
        self.shown.emit(FramePair(frame.seconds, before, after, frame.until, is_glance))

    def _give_up(self, wanted: _Wanted) -> None:
        """Forget what failed, unless something else is wanted by now."""
        if wanted.result is not None and self._source is not None:
            self._close_result()
            fallback = _Wanted(source=wanted.source)
        else:
            self._close_readers()
            fallback = _Wanted()
        with self._changed:
            if (self._wanted.source, self._wanted.result) == (wanted.source, wanted.result):
                self._wanted = replace(fallback, stop=self._wanted.stop)

    def _close_readers(self) -> None:
        self._close_result()
        if self._source is not None:
            self._source.reader.close()
        self._source = self._frame = None

    def _close_result(self) -> None:
        if self._result is not None:
            self._result.reader.close()
        self._result = None


class _SupersededError(Exception):
    """Something else is wanted by now."""


@dataclass(frozen=True)
class _File:
    """A request for a file; asked for again, it is another one, for the file may have changed."""

    path: Path
    serial: int


@dataclass(frozen=True)
class _Open:
    """A reader and the request that it answers."""

    file: _File
    reader: Reader


def _file_of(opened: _Open | None) -> _File | None:
    return opened.file if opened else None
