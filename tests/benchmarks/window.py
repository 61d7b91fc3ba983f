"""Benchmarks of the window: how soon it is painted, and what it takes."""

import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

_STARTS = 6
_WARM_ENTRIES, _MANY_ENTRIES = 20, 200
_CALM_SECONDS = 3


def first_paint() -> Iterator[str]:
    """From the start of the process to the painted window; torch must not have been imported by then."""
    seconds = []
    for _ in range(_STARTS):
        elapsed, torch_imported = child(__name__, "paint", repr(time.time())).split()
        seconds.append(float(elapsed))
    yield f"{statistics.median(seconds[1:]):.2f} s warm ({seconds[0]:.2f} s at first), torch imported: {torch_imported}"


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

    from app.ui import application, main_window, window_keeper

    class Timed(main_window.MainWindow):
        """Ends the process at its first painting."""

        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            print(f"{time.time() - began:.3f} {'torch' in sys.modules}", flush=True)
            os._exit(0)

    window_keeper.MainWindow = Timed  # type: ignore[attr-defined]
    application.main([])


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
        window.show_page(window.queue.page)
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
        case _:
            _queue()
