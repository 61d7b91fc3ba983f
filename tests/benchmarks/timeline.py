"""Benchmarks of looking through videos: how soon a picture follows the hand, and what a hundred files leave behind."""

import gc
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from tests.benchmarks.watched import GROUP, IN_ORDER, RATE, REORDERED, Watched, long_clip
from tests.benchmarks.window import child

_MINUTES = 10
_DRAGS = 25
_MOVES = 20
_MOVE_SECONDS = 0.016
_WARM, _FILES = 10, 100
_CALM_SECONDS = 2


def scrub() -> Iterator[str]:
    """From the stop of the slider to the newest picture, dragging through ten minutes of 1080p in H.264."""
    yield from child("tests.benchmarks.timeline", "scrub").splitlines()


def hundred() -> Iterator[str]:
    """What opening and closing a hundred files of 1080p adds to the memory of the window."""
    yield child("tests.benchmarks.timeline", "hundred")


def _drag(watched: Watched, begin: int, end: int) -> tuple[float, float]:
    """Drag from one frame to another: seconds from the stop to the first picture from there, and to the frame."""
    slider = watched.window.editor.timeline.slider
    slider.setSliderDown(True)
    for move in range(_MOVES + 1):
        watched.pair = None
        slider.setSliderPosition((begin + (end - begin) * move // _MOVES) * 1000 // RATE)
        began = time.monotonic()
        while move < _MOVES and time.monotonic() < began + _MOVE_SECONDS:
            watched.work()
    wanted, near = Fraction(end, RATE), Fraction(end - end % GROUP, RATE)
    watched.until(lambda: watched.pair is not None and near <= watched.pair.seconds <= wanted)
    first = time.monotonic() - began
    watched.until(lambda: watched.has(wanted))
    slider.setSliderDown(False)
    return first, time.monotonic() - began


def _scrub() -> None:
    with tempfile.TemporaryDirectory() as name:
        watched, rounds = Watched(Path(name)), _MINUTES * 60 * RATE // (2 * GROUP)
        for kind, options in (("pictures reordered", REORDERED), ("each needs the one before", IN_ORDER)):
            watched.open(long_clip(Path(name) / f"{kind}.mp4", 2, rounds, options))
            print(f"{kind}: {_through(watched)}")
        watched.window.close()


def _through(watched: Watched) -> str:
    """Drag through the open film."""
    chance = random.Random(1)
    first, exact, processor = [], [], []
    for _ in range(_DRAGS):
        begin, end = (chance.randrange(_MINUTES * 60 * RATE) for _ in range(2))
        busy = time.process_time()
        seconds = _drag(watched, begin, end)
        processor.append(1000 * (time.process_time() - busy))
        first.append(1000 * seconds[0])
        exact.append(1000 * seconds[1])
    return (
        f"{statistics.median(first):.0f} ms to a picture on the way (at most {max(first):.0f}),"
        f" {statistics.median(exact):.0f} ms to the frame itself (at most {max(exact):.0f}),"
        f" {statistics.median(processor):.0f} ms of processor time for each drag,"
        f" medians of {_DRAGS} drags through {_MINUTES} minutes"
    )


def _hundred() -> None:
    import psutil

    process = psutil.Process()
    held = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = long_clip(folder / "0.mp4", 1, 1)
        watched = Watched(folder)
        for number in range(1, _FILES + 1):
            path = folder / f"{number}.mp4"
            path.hardlink_to(source)
            watched.open(path)
            watched.window.editor.timeline.sought.emit(Fraction(4))
            watched.until(lambda: watched.has(Fraction(4)))
            watched.window.video.close()
            watched.pair = None
            watched.until(lambda: watched.window.video.path is None)
            if number in (_WARM, _FILES):
                until = time.monotonic() + _CALM_SECONDS  # threads that looked through the file come to their end
                while time.monotonic() < until:
                    watched.work()
                gc.collect()
                held.append(process.memory_info().rss / 1e6)
        watched.window.close()
    print(f"{held[1] - held[0]:+.1f} MB from file {_WARM} to file {_FILES} ({held[0]:.0f} → {held[1]:.0f} MB)")


if __name__ == "__main__":
    match sys.argv[1]:
        case "scrub":
            _scrub()
        case _:
            _hundred()
