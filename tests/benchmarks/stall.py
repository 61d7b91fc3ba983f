"""Benchmark of the window's smoothness: a person does everything at once, and nothing may stutter."""

import math
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.watched import Watched, long_clip
from tests.benchmarks.window import child

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_GROUPS, _REPEATED = 1, 6
_STEP_MS = 16
_PREVIEW_SECONDS, _ENHANCE_SECONDS = 30, 60
_UPSCALE, _CLEANUP = "edvr-s-x4", "edvr-s-cleanup"


def event_loop_stall() -> Iterator[str]:
    """How late ticks of the event loop come: of a window in full use, and of an idle one at the same time."""
    command = [sys.executable, "-m", __name__, "idle"]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as companion:
        yield from child(__name__, "busy").splitlines()
        told, _ = companion.communicate()  # its input ends, so it does
    yield f"an idle window meanwhile: {told.strip()}"


class _Person:
    """Drags, plays and compares, one small step after the other."""

    def __init__(self, window: "MainWindow") -> None:
        from PySide6.QtCore import QTimer

        self._window = window
        self._chance = random.Random(1)
        self._steps = self._life()
        self._timer = QTimer(window, interval=_STEP_MS)
        self._timer.timeout.connect(lambda: next(self._steps))

    def start(self) -> None:
        """Set about it."""
        self._timer.start()

    def stop(self) -> None:
        """Pause."""
        self._timer.stop()

    def _life(self) -> Iterator[None]:
        while True:
            yield from self._scrub(2)
            yield from self._play(3)
            yield from self._compare(3)

    def _scrub(self, seconds: float) -> Iterator[None]:
        slider = self._window.editor.timeline.slider
        begin, end = (self._chance.randrange(slider.maximum()) for _ in range(2))
        slider.setSliderDown(True)
        for share in _shares(seconds):
            slider.setSliderPosition(round(begin + (end - begin) * share))
            yield
        slider.setSliderDown(False)

    def _play(self, seconds: float) -> Iterator[None]:
        player = self._window.previews.player
        player.play()
        for _ in _shares(seconds):
            yield
        player.pause()

    def _compare(self, seconds: float) -> Iterator[None]:
        from app.ui.compare.mode import Mode

        view, previews = self._window.editor.view, self._window.previews
        view.set_angle(self._chance.choice((0, 30)))
        for share in _shares(seconds):
            view.set_split(0.5 + 0.4 * math.sin(7 * share))
            yield
        for number, mode in enumerate((Mode.SIDE, Mode.DIFFERENCE, Mode.SPLIT)):
            previews.choose_after(1 + number % 2)
            view.set_mode(mode)
            for _ in _shares(0.3):
                yield


def _shares(seconds: float) -> Iterator[float]:
    """From 0 to 1 in so many seconds, as time goes by."""
    began = time.monotonic()
    while (share := (time.monotonic() - began) / seconds) < 1:
        yield share


def _busy() -> None:
    from app.engine.filters import Sharpen
    from app.engine.job import Recipe, Stage
    from app.ui.application import favour_window
    from app.ui.preview.length import Length
    from tests.benchmarks.beat import Beat

    favour_window()
    with tempfile.TemporaryDirectory() as name:
        watched = Watched(Path(name))
        window, previews = watched.window, watched.window.previews
        beat = Beat()
        window.load_networks()
        watched.open(long_clip(Path(name) / "in.mp4", _GROUPS, _REPEATED))
        chooser = window.editor.controls.chooser
        chooser.use(Recipe((Stage(_UPSCALE),)))
        watched.until(lambda: window.menus.enhance.isEnabled() and window.video.job is not None)
        person = _Person(window)
        person.start()
        beat.start()
        _preview_again_and_again(watched, _PREVIEW_SECONDS)
        print(f"previewing and scrubbing: {beat.stop()}", flush=True)
        person.stop()
        watched.until(lambda: not previews.renderer.is_busy)
        chooser.use(Recipe((Sharpen(),)))  # the whole picture, and soon
        previews.choose_length(Length.ONE)
        previews.preview()
        watched.until(lambda: not previews.renderer.is_busy)
        previews.keep()
        chooser.use(Recipe((Stage(_UPSCALE),)))
        window.enhance()
        watched.run_for(1)
        # The window offers no preview while a job runs; it must not stutter even so.
        chooser.use(Recipe((Stage(_CLEANUP),)))
        previews.set_may_begin(True)
        watched.pair = None
        window.video.frames.seek(previews.candidates.stretch.start if previews.candidates.stretch else Fraction(0))
        previews.preview()
        person.start()
        beat.start()
        watched.run_for(_ENHANCE_SECONDS)
        print(f"all at once, while enhancing: {beat.stop()}", flush=True)
        for cause in beat.causes():
            print(f"  {cause}")
        person.stop()
        previews.leave()
        window.jobs.enhancer.stop()
        watched.until(lambda: not window.is_busy)
        window.close()


def _preview_again_and_again(watched: Watched, seconds: float) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if not watched.window.previews.renderer.is_busy:
            watched.window.previews.preview()
        watched.run_for(1)


def _idle() -> None:
    from PySide6.QtCore import QSocketNotifier

    from app.ui.application import favour_window
    from tests.benchmarks.beat import Beat

    favour_window()
    with tempfile.TemporaryDirectory() as name:
        watched = Watched(Path(name))
        beat = Beat()
        beat.start()
        ended = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        ended.activated.connect(watched.application.quit)
        watched.application.exec()
        print(beat.stop())
        watched.window.close()


if __name__ == "__main__":
    match sys.argv[1]:
        case "idle":
            _idle()
        case _:
            _busy()
