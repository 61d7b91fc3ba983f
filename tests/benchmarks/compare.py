"""Benchmarks of comparing: how smoothly the divider moves, and how soon a first preview is seen."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

_MOVES = 90
_PREVIEWS = 4
_SIZE = (3840, 2160)


def repaints() -> Iterator[str]:
    """Repaints per second of a view at 3840 × 2160 while the divider is dragged, upright and askew, and in difference.

    Of a new pair of pictures, too: what playing costs.
    """
    yield from _child("repaints").splitlines()


def first_preview() -> Iterator[str]:
    """From asking for a preview to its file: of a part of a 1080p picture, by the bundled network."""
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
    import torch  # the window has it by then

    from app.engine.control import Control
    from app.engine.job import Job, Recipe, Stage
    from app.engine.preview_wish import PreviewWish
    from app.media.inspect import inspect
    from app.ui.preview.worker import PreviewEngine
    from tests.conftest import Clip, make_clip

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_CACHE_HOME"] = os.environ["XDG_DATA_HOME"] = name
        source = make_clip(folder / "in.mp4", Clip(frames=25, size=(1920, 1080)))
        job = Job(source, folder / "out.mp4", Recipe((Stage("edvr-s-x4"),)))
        engine = PreviewEngine()
        seconds, processor = [], []
        for number in range(_PREVIEWS):
            wish = PreviewWish(job, Fraction(number + 5, 25), Fraction(number + 6, 25), is_quick=True)
            began, busy = time.perf_counter(), time.process_time()
            preview = engine(wish, lambda _: None, Control())
            seconds.append(time.perf_counter() - began)
            processor.append(time.process_time() - busy)
        info = inspect(preview.path)
        began = time.perf_counter()
        engine(wish, lambda _: None, Control())
        again = time.perf_counter() - began
    print(
        f"{seconds[0]:.2f} s at first, then {statistics.median(seconds[1:]):.2f} s (median of {_PREVIEWS - 1};"
        f" {statistics.median(processor):.2f} s of processor time), for"
        f" {info.width} × {info.height} pixels; {again * 1000:.0f} ms when it is there already;"
        f" {torch.get_num_threads()} threads"
    )


if __name__ == "__main__":
    if sys.argv[1] == "preview":
        _preview()
    else:
        _repaints()
