"""How fast bytes come, of late."""

import time
from collections import deque

_WINDOW_SECONDS = 10.0


class Speed:
    """Marks how much has arrived, and tells bytes per second."""

    def __init__(self, done: int) -> None:
        self._began = time.monotonic()
        self._marks = deque([(self._began, done)])

    def mark(self, done: int) -> float:
        """``done`` bytes are there now: bytes per second of late."""
        now = time.monotonic()
        self._marks.append((now, done))
        while len(self._marks) > 2 and now - self._marks[0][0] > _WINDOW_SECONDS:
            self._marks.popleft()
        then, before = self._marks[0]
        return (done - before) / max(now - then, 1e-6)

    @property
    def seconds(self) -> float:
        """Since the first mark."""
        return time.monotonic() - self._began
