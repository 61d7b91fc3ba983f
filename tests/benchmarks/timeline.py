"""Benchmarks of looking through videos: how soon a picture follows the hand, and what a hundred files leave behind."""

import gc
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av
from av.video.frame import PictureType

from app.paths import sample_clip
from tests.benchmarks.window import child

if TYPE_CHECKING:
    from app.ui.frame_worker import FramePair

_RATE = 25
_GROUP = 250
"""Frames from one keyframe to the next: what x264 does unless told otherwise."""
_MINUTES = 10
_DRAGS = 25
_MOVES = 20
_MOVE_SECONDS = 0.016
_PATIENCE = 60
_WARM, _FILES = 10, 100
_CALM_SECONDS = 2


def scrub() -> Iterator[str]:
    """From the stop of the slider to the newest picture, dragging through ten minutes of 1080p in H.264."""
    yield child("tests.benchmarks.timeline", "scrub")


def hundred() -> Iterator[str]:
    """What opening and closing a hundred files of 1080p adds to the memory of the window."""
    yield child("tests.benchmarks.timeline", "hundred")


def _make(path: Path, groups: int, repeated: int) -> Path:
    """The sample at 1920×1080, on and on; what is encoded once is written ``repeated`` times."""
    with av.open(str(sample_clip())) as container:
        shown = [frame.reformat(1920, 1080, "yuv420p") for frame in container.decode(video=0)]
    there_and_back = [*shown, *shown[-2:0:-1]]
    options = {"preset": "ultrafast", "g": str(_GROUP), "sc_threshold": "0"}
    with av.open(str(path), "w") as output:
        stream = output.add_stream("libx264", rate=_RATE, options=options)
        stream.width, stream.height, stream.pix_fmt = 1920, 1080, "yuv420p"
        stream.time_base = base = Fraction(1, _RATE)
        packets = []
        for number in range(groups * _GROUP):
            frame = there_and_back[number % len(there_and_back)]
            frame.pts, frame.time_base, frame.pict_type = number, base, PictureType.NONE
            packets += stream.encode(frame)
        packets += stream.encode(None)
        for round_ in range(repeated):
            for moment, encoded in enumerate(packets):  # nothing is shown in another order than it is stored
                packet = av.Packet(bytes(encoded))
                packet.pts = packet.dts = moment + round_ * groups * _GROUP
                packet.stream, packet.time_base, packet.is_keyframe = stream, base, encoded.is_keyframe
                output.mux(packet)
    return path


class _Watched:
    """A window, and the picture that it showed last."""

    def __init__(self, folder: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from app.engine.job_queue import JobQueue
        from app.settings import Settings
        from app.ui.main_window import MainWindow
        from app.ui.services import Services
        from app.ui.theme import ThemeKeeper

        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        self.application = QApplication([])
        services = Services(
            settings_path=folder / "settings.toml", queue=JobQueue(folder / "queue.toml"), find_unfinished=list
        )
        self.window = MainWindow(ThemeKeeper(self.application, Settings().theme), Settings(), services)
        self.window.video.frames.shown.connect(self._keep)
        self.pair: FramePair | None = None
        self.window.show()

    def _keep(self, pair: "FramePair") -> None:
        self.window.editor.view.repaint()
        self.pair = pair

    def until(self, condition: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        deadline = time.monotonic() + _PATIENCE
        while not condition():
            if time.monotonic() > deadline:
                raise TimeoutError
            self.work()

    def work(self) -> None:
        """Let the window do what there is to do, and others meanwhile."""
        self.application.processEvents()
        time.sleep(0.001)

    def has(self, seconds: Fraction) -> bool:
        """Whether a frame is shown, exactly."""
        return self.pair is not None and not self.pair.is_glance and self.pair.seconds == seconds

    def open(self, path: Path) -> None:
        """Open a file and wait for its first picture."""
        self.pair = None
        self.window.open_file(path)
        self.until(lambda: self.has(Fraction(0)))

    def drag(self, begin: int, end: int) -> tuple[float, float]:
        """Drag from one frame to another: seconds from the stop to the first picture from there, and to the frame."""
        slider = self.window.editor.timeline.slider
        slider.setSliderDown(True)
        for move in range(_MOVES + 1):
            self.pair = None
            slider.setSliderPosition((begin + (end - begin) * move // _MOVES) * 1000 // _RATE)
            began = time.monotonic()
            while move < _MOVES and time.monotonic() < began + _MOVE_SECONDS:
                self.work()
        wanted, near = Fraction(end, _RATE), Fraction(end - end % _GROUP, _RATE)
        self.until(lambda: self.has(wanted) or (self.pair is not None and self.pair.seconds == near))
        first = time.monotonic() - began
        self.until(lambda: self.has(wanted))
        slider.setSliderDown(False)
        return first, time.monotonic() - began


def _scrub() -> None:
    chance = random.Random(1)
    first, exact = [], []
    with tempfile.TemporaryDirectory() as name:
        watched = _Watched(Path(name))
        watched.open(_make(Path(name) / "long.mp4", 2, _MINUTES * 60 * _RATE // (2 * _GROUP)))
        for _ in range(_DRAGS):
            begin, end = (chance.randrange(_MINUTES * 60 * _RATE) for _ in range(2))
            seconds = watched.drag(begin, end)
            first.append(1000 * seconds[0])
            exact.append(1000 * seconds[1])
        watched.window.close()
    print(
        f"{statistics.median(first):.0f} ms to the nearest keyframe’s picture (at most {max(first):.0f}),"
        f" {statistics.median(exact):.0f} ms to the frame itself (at most {max(exact):.0f}),"
        f" medians of {_DRAGS} drags through {_MINUTES} minutes"
    )


def _hundred() -> None:
    import psutil

    process = psutil.Process()
    held = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = _make(folder / "0.mp4", 1, 1)
        watched = _Watched(folder)
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
