"""Plays a stretch of the video again and again, with whatever is compared in step."""

from fractions import Fraction

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from app.ui.frame_worker import FramePair, FrameWorker, Stretch
from app.ui.preview.sound import Sound
from app.ui.takes import Take

_TICK_MS = 8
_LAG = Fraction(1, 3)
"""Seconds of the source that may be left out at once. Where more would be, time waits: all between would have to be
decoded, which takes longer and longer."""


class Player(QObject):
    """The clock is the master: pictures that come too late are left out."""

    played = Signal(bool)
    """It has begun to play, or stopped."""
    slowed = Signal(float)
    """The share of the right speed at which it plays."""

    def __init__(self, frames: FrameWorker, sound: Sound, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frames = frames
        self._sound = sound
        self._stretch: Stretch | None = None
        self._speed = Fraction(1)
        self._origin = Fraction(0)
        """The take's beginning: its sound counts from there."""
        self._clock = QElapsedTimer()
        self._anchor = Fraction(0)
        """Where it was when the clock was at 0."""
        self._shown: FramePair | None = None
        self._is_waiting = False
        self._lost = Fraction(0)
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        frames.shown.connect(self._see)

    @property
    def is_playing(self) -> bool:
        """Time goes on."""
        return self._timer.isActive()

    @property
    def can_play(self) -> bool:
        """There is a stretch of more than one frame."""
        return self._stretch is not None

    def set_stretch(self, stretch: Stretch | None) -> None:
        """What is played; ``None``: nothing."""
        if stretch != self._stretch:
            self.pause()
            self._stretch = stretch

    def set_take(self, take: Take | None) -> None:
        """The take whose sound is heard, and whose slow motion makes time go slower; ``None``: nothing is heard."""
        self._speed = Fraction(1, take.slowdown if take else 1)
        self._origin = take.start if take else Fraction(0)
        self._sound.use(take.path if take else None)
        if self.is_playing:
            self._start(self._position())

    def toggle(self) -> None:
        """Play or pause."""
        if self.is_playing:
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        """Play, from what is shown if it belongs to the stretch."""
        if self._stretch is None:
            return
        start, end = self._stretch
        shown = self._shown.seconds if self._shown else start
        is_last = self._shown is not None and (self._shown.until is None or self._shown.until >= end)
        self._is_waiting = False
        self._start(shown if start <= shown < end and not is_last else start)
        self._timer.start()
        self.played.emit(True)

    def pause(self) -> None:
        """Stay where it is."""
        if self.is_playing:
            self._timer.stop()
            self._sound.pause()
            self.played.emit(False)

    def _start(self, seconds: Fraction) -> None:
        self._anchor, self._lost = seconds, Fraction(0)
        self._clock.start()
        self._sound.play((seconds - self._origin) / self._speed)

    def _position(self) -> Fraction:
        return self._anchor + Fraction(self._clock.nsecsElapsed(), 10**9) * self._speed

    def _tick(self) -> None:
        if self._stretch is None or self._is_waiting:
            return
        start, end = self._stretch
        position = self._position()
        if position >= end:
            self._tell_speed(end)
            self._start(start)
            position = start
        position = self._held_back(position)
        shown = self._shown
        if shown is not None and shown.until is not None and shown.seconds <= position < shown.until:
            return
        self._is_waiting = True
        self._frames.play(position)

    def _held_back(self, position: Fraction) -> Fraction:
        """The position, or where the pictures can follow; time goes on from there then."""
        last = self._shown.seconds if self._shown else position
        if not last < position - _LAG:
            return position
        held = last + _LAG
        self._lost += position - held
        self._anchor -= position - held
        return held

    def _tell_speed(self, end: Fraction) -> None:
        length = end - self._anchor - self._lost
        self.slowed.emit(float(length / (length + self._lost)) if length > 0 else 1.0)

    def _see(self, pair: FramePair) -> None:
        self._shown = pair
        self._is_waiting = False
