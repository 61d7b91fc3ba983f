"""Speed of late, and the time that is left."""

import threading
import time
from collections import deque

from app.engine.events import Progress

_WINDOW_SECONDS = 20.0


class Meter:
    """Counts frames and tells how fast they come.

    Args:
        total: frames to come; ``None``: nobody knows.
        done: frames that an earlier run has done.
        playable: those of them that can be watched.
    """

    def __init__(self, total: int | None, done: int = 0, playable: int = 0) -> None:
        self._lock = threading.Lock()
        self._total = total
        self._done = done
        self._playable = playable
        self._marks = deque([(time.monotonic(), done)])

    def restart(self, done: int) -> None:
        """Some frames were lost: only so many are done."""
        with self._lock:
            self._done = done
            self._marks = deque([(time.monotonic(), done)])

    def found_playable(self, frames: int) -> None:
        """So many frames can be watched."""
        with self._lock:
            self._playable = frames

    def count(self) -> Progress:
        """One more frame is done."""
        with self._lock:
            self._done += 1
            return self._progress()

    def _progress(self) -> Progress:
        now = time.monotonic()
        self._marks.append((now, self._done))
        while len(self._marks) > 2 and now - self._marks[0][0] > _WINDOW_SECONDS:
            self._marks.popleft()
        then, before = self._marks[0]
        speed = (self._done - before) / max(now - then, 1e-6)
        left = None if self._total is None else max(0, self._total - self._done) / speed
        return Progress(self._done, self._total, speed, left, self._playable)
