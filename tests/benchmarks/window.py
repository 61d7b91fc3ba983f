"""Benchmarks of the window: how soon it is painted, and how long it keeps a person waiting while it works."""

import gc
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from app.ui.main_window import MainWindow

_STARTS = 6
_TICK_MS = 5
_WARM_ENTRIES, _MANY_ENTRIES = 20, 200
_CALM_SECONDS = 3


def first_paint() -> Iterator[str]:
    """From the start of the process to the painted window; torch must not have been imported by then."""
    seconds = []
    for _ in range(_STARTS):
        elapsed, torch_imported = child(__name__, "paint", repr(time.time())).split()
        seconds.append(float(elapsed))
    yield f"{statistics.median(seconds[1:]):.2f} s warm ({seconds[0]:.2f} s at first), torch imported: {torch_imported}"


def event_loop_stall() -> Iterator[str]:
    """Gaps between ticks of the event loop while the sample is enhanced."""
    yield child(__name__, "stall")


def queue_memory() -> Iterator[str]:
    """What 200 entries of the queue add to a window that shows it."""
    yield child(__name__, "queue")


def child(module: str, *arguments: str) -> str:
    """What a module tells when it is run in a process of its own."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def _paint(began: float) -> None:
    from PySide6.QtGui import QPaintEvent

    from app.ui import application, main_window

    class Timed(main_window.MainWindow):
        """Ends the process at its first painting."""

        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            print(f"{time.time() - began:.3f} {'torch' in sys.modules}", flush=True)
            os._exit(0)

    application.MainWindow = Timed  # type: ignore[attr-defined]
    application.main([])


def _stall() -> None:
    import numpy as np
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from app.paths import sample_clip
    from app.settings import Settings
    from app.ui.main_window import MainWindow
    from app.ui.services import Services
    from app.ui.theme import ThemeKeeper

    sys.setswitchinterval(0.001)
    application = QApplication([])
    ticks: list[float] = []
    beat = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=_TICK_MS)
    beat.timeout.connect(lambda: ticks.append(time.perf_counter()))
    with tempfile.TemporaryDirectory() as folder:
        source = Path(shutil.copy(sample_clip(), folder))
        known = Settings()
        services = Services(settings_path=Path(folder) / "settings.toml")
        window = MainWindow(ThemeKeeper(application, known.theme), known, services)
        window.show()
        window.open_file(source)
        window.load_networks()
        watch = QTimer(interval=50)
        watch.timeout.connect(lambda: _go_on(window, beat, application))
        watch.start()
        application.exec()
        window.close()
    gaps = np.diff(np.array(ticks)) * 1000 - _TICK_MS
    print(
        f"{np.percentile(gaps, 99.9):.1f} ms at the 99.9th percentile, {gaps.max():.1f} ms at most,"
        f" {len(gaps)} ticks in {ticks[-1] - ticks[0]:.0f} s"
    )


def _go_on(window: "MainWindow", beat: "QTimer", application: "QApplication") -> None:
    """Begin when the video and the networks are there, end when the result is."""
    if window.editor.controls.result:
        application.quit()
    elif not beat.isActive() and window.editor.controls.recipe is not None and window.menus.enhance.isEnabled():
        beat.start()
        window.enhance()


def _queue() -> None:
    import tracemalloc

    from PySide6.QtWidgets import QApplication

    from app.engine.job import Job, Recipe, Stage
    from app.engine.job_queue import JobQueue
    from app.settings import Settings
    from app.ui.main_window import MainWindow
    from app.ui.services import Services
    from app.ui.theme import ThemeKeeper

    application = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        queue = JobQueue(folder / "queue.toml")
        services = Services(settings_path=folder / "settings.toml", queue=queue, find_unfinished=list)
        window = MainWindow(ThemeKeeper(application, Settings().theme), Settings(), services)
        window.show()
        window.show_queue()
        tracemalloc.start()
        held = []
        for count in (_WARM_ENTRIES, _MANY_ENTRIES):
            paths = [folder / f"tape {number}.mkv" for number in range(count)]
            queue.add([Job(path, path.with_suffix(".enhanced.mkv"), Recipe((Stage("edvr-s-x4"),))) for path in paths])
            wanted = len(queue.entries)
            window.look_for_work()
            while window.queue.model.rowCount() < wanted:
                application.processEvents()
            until = time.monotonic() + _CALM_SECONDS  # other reads of the same queue come to their end
            while time.monotonic() < until:
                application.processEvents()
            gc.collect()
            held.append(tracemalloc.get_traced_memory()[0])
        window.close()
    print(f"{(held[1] - held[0]) / 1e6:.2f} MB for {_MANY_ENTRIES} entries more")


if __name__ == "__main__":
    match sys.argv[1]:
        case "paint":
            _paint(float(sys.argv[2]))
        case "queue":
            _queue()
        case _:
            _stall()
