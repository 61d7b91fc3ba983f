"""A real window that a benchmark watches, and the video that it opens."""

import os
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av
from av.video.frame import PictureType

from app.paths import sample_clip

if TYPE_CHECKING:
    from app.ui.frame_worker import FramePair

RATE = 25
GROUP = 250
"""Frames from one keyframe to the next: what x264 does unless told otherwise."""
_PATIENCE = 900


REORDERED = {"preset": "veryfast", "flags": "+cgop"}
"""As most films are: with pictures that others come between, and some that no other needs."""
IN_ORDER = {"preset": "ultrafast"}
"""As some cameras do it: each picture needs the one before."""


def long_clip(path: Path, groups: int, repeated: int, options: dict[str, str] = IN_ORDER) -> Path:
    """The sample at 1920×1080, on and on; what is encoded once is written ``repeated`` times."""
    with av.open(str(sample_clip())) as container:
        shown = [frame.reformat(1920, 1080, "yuv420p") for frame in container.decode(video=0)]
    there_and_back = [*shown, *shown[-2:0:-1]]
    options = {**options, "g": str(GROUP), "sc_threshold": "0"}
    with av.open(str(path), "w") as output:
        stream = output.add_stream("libx264", rate=RATE, options=options)
        stream.width, stream.height, stream.pix_fmt = 1920, 1080, "yuv420p"
        stream.time_base = base = Fraction(1, RATE)
        packets = []
        for number in range(groups * GROUP):
            frame = there_and_back[number % len(there_and_back)]
            frame.pts, frame.time_base, frame.pict_type = number, base, PictureType.NONE
            packets += stream.encode(frame)
        packets += stream.encode(None)
        for round_ in range(repeated):
            for encoded in packets:
                packet, earlier = av.Packet(bytes(encoded)), round_ * groups * GROUP
                packet.pts, packet.dts = (encoded.pts or 0) + earlier, (encoded.dts or 0) + earlier
                packet.stream, packet.time_base, packet.is_keyframe = stream, base, encoded.is_keyframe
                output.mux(packet)
    return path


class Watched:
    """A window, and the picture that it showed last."""

    def __init__(self, folder: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from app.engine.job_queue import JobQueue
        from app.settings import Settings
        from app.ui.main_window import MainWindow
        from app.ui.services import Services
        from app.ui.theme import ThemeKeeper

        for kind in ("CACHE", "DATA", "STATE", "CONFIG"):
            os.environ[f"XDG_{kind}_HOME"] = str(folder / kind.lower())
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

    def run_for(self, seconds: float) -> None:
        """Leave the window to itself: its own event loop runs, as in the program."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(round(1000 * seconds), loop.quit)
        loop.exec()

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
        self.window.opening.open_file(path)
        self.until(lambda: self.has(Fraction(0)))
