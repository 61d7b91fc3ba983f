"""A pulse in the event loop of a window: how late it comes, and what the program's threads were doing then."""

import sys
import threading
import time
from collections import Counter
from pathlib import Path
from types import FrameType

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Qt, QTimer

_TICK_MS = 5
_LATE_SECONDS = 0.03
_LOOK_SECONDS = 0.005
_NAMED = 8


class Beat(QObject):
    """Ticks every 5 ms, and notes by how much it is late. Made in the window's thread."""

    def __init__(self) -> None:
        super().__init__()
        self._times: list[float] = []
        self._busy: list[float] = []
        """Seconds of processor time of the window's thread."""
        self._busy_together: list[float] = []
        """The same of all threads."""
        self._delays: list[float] = []
        """Seconds for which the window's thread could have gone on, but got no processor."""
        self._is_counting = False
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._window = threading.get_ident()
        self._places: Counter[str] = Counter()
        self._watcher = threading.Thread(target=self._watch, daemon=True)

    def start(self) -> None:
        """Begin to count, anew."""
        self._times, self._busy, self._busy_together, self._delays = [], [], [], []
        self._tick()
        self._is_counting = True
        self._timer.start()
        if not self._watcher.is_alive():
            self._watcher.start()

    def stop(self) -> str:
        """Count no more, and tell.

        Where other programs hold the processors, their turns make most of the lateness. What is told of processor time
        is free of them: were all processors free, no tick would be later than all threads computed together.
        """
        self._timer.stop()
        self._is_counting = False
        late = np.maximum(0, np.diff(self._times) * 1000 - _TICK_MS)
        return (
            f"late by {_spread(late)} ms; from one tick to the next the window's thread got no processor for"
            f" {_spread(np.diff(self._delays) * 1000)} ms and computed {_spread(np.diff(self._busy) * 1000)} ms,"
            f" all threads together {_spread(np.diff(self._busy_together) * 1000)} ms"
            f" (p50 / p99 / p99.9 / most of {len(late)})"
        )

    def causes(self) -> list[str]:
        """Where the window's thread was when it was 30 ms late, the most frequent place first.

        Where it runs nothing of the program (it waits for Python's lock or for a processor, or Qt works on its own)
        what the other threads do is told.
        """
        return [f"{count} × {place}" for place, count in self._places.most_common(_NAMED)]

    def _tick(self) -> None:
        self._times.append(time.perf_counter())
        self._busy.append(time.thread_time())
        self._busy_together.append(time.process_time())
        self._delays.append(_delay())

    def _watch(self) -> None:
        noted = 0.0
        while True:
            time.sleep(_LOOK_SECONDS)
            last = self._times[-1]
            if self._is_counting and last != noted and time.perf_counter() - last > _LATE_SECONDS:
                noted = last
                self._places[self._place()] += 1

    def _place(self) -> str:
        stacks = {thread: _own(frame) for thread, frame in sys._current_frames().items()}
        window = stacks.pop(self._window)
        beside = sorted({place for place in stacks.values() if place})
        return window or f"outside, beside {', '.join(beside) or 'nothing'}"


def _delay() -> float:
    """What Linux tells of this thread; 0 elsewhere."""
    told = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
    return int(told.read_text().split()[1]) / 1e9 if told.exists() else 0.0


def _spread(values: npt.NDArray[np.float64]) -> str:
    return " / ".join(f"{value:.1f}" for value in (*np.percentile(values, (50, 99, 99.9)), values.max()))


def _own(frame: FrameType | None) -> str:
    """The innermost place of the program in a stack; empty where there is none, or where it waits."""
    inner = frame
    while frame is not None and "/app/" not in frame.f_code.co_filename:
        frame = frame.f_back
    if frame is None or inner is None or inner.f_code.co_name in ("wait", "get", "put", "join"):
        return ""
    return f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno} {frame.f_code.co_name}"
