"""Benchmarks of comparing: how smoothly the divider moves, and how soon a first preview is seen."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import partial
from pathlib import Path

from app.engine.region import WHOLE
from tests.benchmarks.watched import RATE, Watched, long_clip

_MOVES = 90
_PREVIEWS = 4
_SIZE = (3840, 2160)


def repaints() -> Iterator[str]:
    """Repaints per second of a view at 3840 × 2160 while the divider is dragged, upright and askew, and in difference.

    Of a new pair of pictures, too: what playing costs.
    """
    yield from _child("repaints").splitlines()


def first_preview() -> Iterator[str]:
    """From the click to the picture in the window: of a part of a 1080p picture, by the bundled network."""
    yield from _child("preview").splitlines()


def _child(name: str) -> str:
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    command = [sys.executable, "-m", "tests.benchmarks.compare", name]
    return subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def _repaints() -> None:
    import av
    import numpy as np
    from PySide6.QtWidgets import QApplication

    from app.media.inspect import inspect
    from app.media.shown import levels_of
    from app.paths import sample_clip
    from app.ui.compare_view import CompareView
    from app.ui.picture import picture_of

    QApplication([])
    info = inspect(sample_clip())
    random = np.random.default_rng(0)
    large, small = (
        picture_of(
            levels_of(av.VideoFrame.from_ndarray(random.integers(0, 255, (height, width, 3), np.uint8)), info), info
        )
        for width, height in (_SIZE, (_SIZE[0] // 4, _SIZE[1] // 4))
    )
    view = CompareView()
    view.resize(*_SIZE)
    view.show()
    view.show_pictures(small, large)
    for angle in (0, 30):
        view.set_angle(angle)
        print(f"divider at {angle}°: {_per_second(view.set_split)}")
    print(f"another frame: {_per_second(lambda _: view.show_pictures(small, large))}")


def _per_second(change: Callable[[float], object]) -> str:
    from PySide6.QtWidgets import QApplication

    for share in (0.1, 0.11):  # the second one prepares what all that follow need
        change(share)
        QApplication.processEvents()
    began, busy = time.perf_counter(), time.process_time()
    for number in range(_MOVES):
        change(0.1 + 0.8 * number / _MOVES)
        QApplication.processEvents()  # paints
    wall, busy = time.perf_counter() - began, time.process_time() - busy
    return f"{_MOVES / wall:.0f} repaints per second ({_MOVES / busy:.0f} per second of processor time)"


def _preview() -> None:
    from app.engine.job import Recipe, Stage
    from app.ui.application import favour_window

    favour_window()
    with tempfile.TemporaryDirectory() as name:
        watched = Watched(Path(name))
        window, seconds, processor = watched.window, [], []
        window.load_networks()
        watched.open(long_clip(Path(name) / "in.mp4", 1, 1))
        window.editor.controls.chooser.use(Recipe((Stage("edvr-s-x4"),)))
        button = window.editor.controls.preview_button.button
        watched.until(lambda: button.isEnabled() and window.video.job is not None)
        for number in range(_PREVIEWS):
            began, busy = time.perf_counter(), time.process_time()
            button.click()
            watched.until(lambda: watched.pair is not None and watched.pair.after is not None)
            seconds.append(time.perf_counter() - began)
            processor.append(time.process_time() - busy)
            shown = window.previews.candidates.after
            moment = Fraction(number + 5, RATE)
            window.video.frames.seek(moment)
            watched.until(partial(watched.has, moment))
        region = shown.preview.region if shown and shown.preview else WHOLE
        window.close()
    print(
        f"{seconds[0]:.2f} s from the first click to the picture, then {statistics.median(seconds[1:]):.2f} s"
        f" (median of {_PREVIEWS - 1});"
        f" {processor[0]:.2f} and {statistics.median(processor[1:]):.2f} s of processor time;"
        f" {1920 * (region.right - region.left):.0f} × {1080 * (region.bottom - region.top):.0f} pixels of the source"
    )


if __name__ == "__main__":
    if sys.argv[1] == "preview":
        _preview()
    else:
        _repaints()
