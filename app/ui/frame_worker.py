"""Frames for the screen, decoded in a thread of its own. The newest request wins."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from app.errors import ReelmendError, as_shown
from app.freed import return_freed
from app.media.reader import FrameReader
from app.ui.picture import Picture
from app.ui.takes import SLACK, KeptPictures, OpenTake, Reader, Shown, Take

OpenReader = Callable[[Path], Reader]
Stretch = tuple[Fraction, Fraction]
"""[start, end), in seconds from the picture's beginning."""


@dataclass(frozen=True)
class FramePair:
    """The same moment before and after."""

    seconds: Fraction
    """From the picture's beginning."""
    before: Picture
    after: Picture | None
    source: Picture
    """Seen around what shows only a part."""
    until: Fraction | None = None
    """When the next frame is shown; ``None``: nobody knows, or no other comes."""
    is_glance: bool = False
    """Something near, shown on the way to what was asked for."""


@dataclass(frozen=True)
class _Wanted:
    """What the window wants to see. Replaced as a whole, so that the newest wish wins."""

    source: Take | None = None
    before: Take | None = None
    """What is shown as before; ``None``: the source."""
    after: Take | None = None
    others: tuple[Take, ...] = ()
    """Takes that stay open, to be shown at once when they are wanted."""
    loop: Stretch | None = None
    """What is looked at again and again."""
    seconds: Fraction | None = None
    """Go there; ``None``: nowhere."""
    steps: int = 0
    """Then go by this many frames."""
    is_played: bool = False
    """The next wish comes soon: each is fulfilled as it is, or nothing would ever be seen."""
    stop: bool = False

    @property
    def takes(self) -> tuple[Take, ...]:
        """All files that are wanted open, the source first."""
        named = (self.source, self.before, self.after, *self.others)
        return tuple(dict.fromkeys(take for take in named if take is not None))


class FrameWorker(QThread):
    """Reads the source, and what was made of it beside it."""

    opened = Signal(object)
    """The source's ``VideoInfo``."""
    shown = Signal(object)
    """A ``FramePair``."""
    refused = Signal(object, object)
    """The path of a source that cannot be opened, and the ``ReelmendError``: what was open stays open."""
    failed = Signal(object, object)
    """The path of something open that cannot be read, and the ``ReelmendError``."""

    def __init__(self, open_reader: OpenReader = FrameReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("frames")
        self._open_reader = open_reader
        self._changed = threading.Condition()
        self._wanted = _Wanted()
        # What follows is the thread's own.
        self._open: dict[Take, OpenTake] = {}
        self._done = _Wanted()
        self._frame: Shown | None = None
        self._kept = KeptPictures()

    def open(self, source: Path, seconds: Fraction = Fraction(0)) -> None:
        """Show another source, first the frame at a time; whatever was wanted of the former is dropped."""
        self._want(_Wanted(source=Take(source), seconds=seconds))

    def compare(self, before: Take | None, after: Take | None, others: Sequence[Take] = ()) -> None:
        """Show one take beside another.

        Args:
            before: ``None``: the source.
            after: ``None``: nothing.
            others: what may be wanted soon.
        """
        with self._changed:
            self._want(replace(self._wanted, before=before, after=after, others=tuple(others)))

    def loop(self, stretch: Stretch | None) -> None:
        """Keep the pictures of a stretch in memory as they are shown; ``None``: of none."""
        with self._changed:
            self._want(replace(self._wanted, loop=stretch))

    def seek(self, seconds: Fraction) -> None:
        """Show the frame at a time."""
        with self._changed:
            self._want(replace(self._wanted, seconds=seconds, steps=0, is_played=False))

    def play(self, seconds: Fraction) -> None:
        """The same, one of many in a row: ask again when it is shown."""
        with self._changed:
            self._want(replace(self._wanted, seconds=seconds, steps=0, is_played=True))

    def step(self, frames: int) -> None:
        """Go by some frames from what was wanted last."""
        with self._changed:
            self._want(replace(self._wanted, steps=self._wanted.steps + frames))

    def close(self) -> None:
        """Let go of all files."""
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
            except _RefusedError as refused:
                self._stay(wanted)
                self.refused.emit(refused.path, refused.error)
            except Exception as error:  # noqa: BLE001 - the outermost frame of a thread
                self._give_up(wanted)
                culprit = wanted.after or wanted.before or wanted.source
                self.failed.emit(culprit.path if culprit else Path(), as_shown(error))
        self._close_all_but(())

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
        wanted, done = self._wanted, self._done
        return (
            wanted.stop
            or (wanted.takes, wanted.before, wanted.after, wanted.loop)
            != (done.takes, done.before, done.after, done.loop)
            or (wanted.source is not None and (wanted.seconds is not None or wanted.steps != 0))
        )

    def _fulfil(self, wanted: _Wanted) -> None:
        if wanted.source is None:
            self._frame = None
        elif wanted.source is not self._done.source:
            self._change_source(wanted.source)
            wanted = wanted if wanted.seconds else replace(wanted, seconds=None)
        self._close_all_but(wanted.takes)
        if wanted.source is None:
            return_freed()
        if wanted.loop != self._done.loop:
            for each in self._open.values():
                each.forget()
        self._done = replace(wanted, seconds=None, steps=0)
        for take in wanted.takes:
            if take not in self._open:
                self._open[take] = OpenTake(take, self._open_reader(take.path), self._kept)
        if wanted.source is not None:
            self._show(self._open[wanted.source], wanted)

    def _change_source(self, take: Take) -> None:
        """Open another source and read its first frame: only then is the former one let go of."""
        opened = None
        check = partial(self._check_source, take)
        try:
            opened = OpenTake(take, self._open_reader(take.path), self._kept)
            opened.reader.find_length(check)
            frame = opened.at(Fraction(0), check)
        except Exception as error:
            if opened is not None:
                opened.close()
            if isinstance(error, _SupersededError):
                raise
            raise _RefusedError(take.path, as_shown(error)) from error
        self._close_all_but(())
        self._open[take], self._frame = opened, frame
        self.opened.emit(opened.reader.info)

    def _check_source(self, take: Take) -> None:
        """Give up opening a source when another one is wanted by now."""
        if self._wanted.stop or self._wanted.source is not take:
            raise _SupersededError

    def _show(self, source: OpenTake, wanted: _Wanted) -> None:
        frame = self._frame
        if wanted.seconds is not None or frame is None:
            frame = self._sought(source, wanted.seconds or Fraction(0), wanted)
        for _ in range(abs(wanted.steps)):
            leader = self._finest(frame.seconds, wanted)
            there = leader.beside(frame, 1 if wanted.steps > 0 else -1)
            frame = self._at(leader, there, wanted)
        self._frame = frame
        self._tell(source, frame, wanted)

    def _sought(self, source: OpenTake, seconds: Fraction, wanted: _Wanted) -> Shown:
        """The frame at a time; on a long way there, one of the source’s that is had at once is shown first."""
        leader = self._finest(seconds, wanted)
        if wanted.is_played:
            return self._at(leader, seconds, wanted)
        frame = self._at(source, seconds, wanted, partial(self._tell, source, wanted=wanted, is_glance=True))
        return frame if leader is source else self._at(leader, seconds, wanted)

    def _finest(self, seconds: Fraction, wanted: _Wanted) -> OpenTake:
        """Of what is compared, that with the most frames: it leads, so that none of them is left out."""
        shown = (take for take in (wanted.source, wanted.before, wanted.after) if take is not None)
        return max((self._open[take] for take in shown if take.shows(seconds)), key=lambda each: each.frame_rate)

    def _at(
        self, opened: OpenTake, seconds: Fraction, wanted: _Wanted, glance: Callable[[Shown], None] | None = None
    ) -> Shown:
        loop = wanted.loop
        is_kept = loop is not None and loop[0] - SLACK <= seconds < loop[1]
        return opened.at(seconds, self._check_wanted, glance, keep=is_kept)

    def _check_wanted(self) -> None:
        """Give up what is being sought when something else is wanted by now."""
        wanted = self._wanted
        moved = wanted.seconds is not None and not self._done.is_played
        if moved or wanted.stop or wanted.source is not self._done.source:
            raise _SupersededError

    def _tell(self, source: OpenTake, frame: Shown, wanted: _Wanted, *, is_glance: bool = False) -> None:
        whole = self._picture(source.take, frame, wanted)
        before = self._picture(wanted.before, frame, wanted) or whole
        after = self._picture(wanted.after, frame, wanted)
        if whole is not None and before is not None:
            self.shown.emit(FramePair(frame.seconds, before, after, whole, frame.until, is_glance))

    def _picture(self, take: Take | None, frame: Shown, wanted: _Wanted) -> Picture | None:
        """What a take has for the moment of a frame."""
        if take is None or not take.shows(frame.seconds):
            return None
        if take is frame.take:
            return frame.picture
        return self._at(self._open[take], frame.seconds + SLACK, wanted).picture

    def _stay(self, wanted: _Wanted) -> None:
        """Want again what is open, unless something else is wanted by now."""
        with self._changed:
            if self._wanted.source is wanted.source:
                self._wanted = replace(self._done, stop=self._wanted.stop)

    def _give_up(self, wanted: _Wanted) -> None:
        """Forget what failed, unless something else is wanted by now."""
        source = wanted.source if wanted.source in self._open and len(wanted.takes) > 1 else None
        with self._changed:
            if self._wanted.takes == wanted.takes:
                self._wanted = _Wanted(source=source, stop=self._wanted.stop)
        self._close_all_but(() if source is None else (source,))
        self._done = _Wanted(source=source)

    def _close_all_but(self, takes: Sequence[Take]) -> None:
        for take in [take for take in self._open if take not in takes]:
            self._open.pop(take).close()


class _SupersededError(Exception):
    """Something else is wanted by now."""


class _RefusedError(Exception):
    """A source cannot be opened."""

    def __init__(self, path: Path, error: ReelmendError) -> None:
        super().__init__(path)
        self.path = path
        self.error = error
