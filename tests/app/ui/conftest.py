"""A window with fakes for whatever takes long."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import paths
from app.engine.advice import Goal
from app.engine.control import Control
from app.engine.estimate import Estimate
from app.engine.events import Event, Finished, Planned, Progress
from app.engine.forecast import Forecast
from app.engine.job import Job, Recipe, Stage
from app.engine.job_layout import folder_of
from app.engine.job_plan import JobPlan
from app.engine.job_queue import Entry, JobQueue, State
from app.engine.power import AtEnd
from app.engine.receipt import Receipt
from app.engine.unfinished import OutOfReach, Unfinished
from app.errors import Cancelled, InputError
from app.media.encode import EncodeSpec
from app.media.encoder import encoder_for
from app.media.encoding import Codec, Encoding
from app.media.frame import StreamInfo, VideoInfo
from app.media.shown import Screen, StillFrame
from app.settings import Settings, Theme
from app.ui.catalogue_loader import NetworkChoice
from app.ui.languages import speak
from app.ui.main_window import MainWindow
from app.ui.recipe.adviser import Advice
from app.ui.recipe.estimator import Question
from app.ui.services import Services
from app.ui.theme import ThemeKeeper
from tests.app.ui.fake_preview import FakePreview
from tests.app.ui.fake_shelf import FakeShelf
from tests.conftest import info_of

RATE = Fraction(25)
FRAMES = 50
NETWORKS = (
    NetworkChoice("sharp-x4", "Sharp ×4", "Four times the size.", 4, orientations=4),
    NetworkChoice("deblur", "Deblur", "Takes shake out of the picture.", 1, Goal.DEBLUR),
)


def make_info(path: Path, **changes: object) -> VideoInfo:
    """Two seconds of a small video with sound."""
    known: dict[str, object] = {
        "path": path,
        "container": "mp4",
        "width": 64,
        "height": 36,
        "duration": FRAMES / RATE,
        "frames_from_header": FRAMES,
        "streams": (StreamInfo(1, "audio", "aac", "eng"),),
    }
    return info_of(**known | changes)


def screens(grey: npt.NDArray[np.uint8]) -> tuple[Screen, ...]:
    """A grey picture (H, W) as screens store it, and halved as readers do."""
    pixels = np.full((*grey.shape, 4), 255, np.uint8)
    pixels[..., :3] = grey[..., None]
    levels = [pixels]
    while max(levels[-1].shape) > 1800:
        levels.append(levels[-1][1::2, 1::2])
    return tuple(levels)


@dataclass
class FakeReader:
    """Grey frames whose brightness is their number."""

    info: VideoInfo
    scale: int = 1
    asked: list[Fraction] = field(default_factory=list)
    gate: threading.Event | None = None
    closed: bool = False
    far: bool = False
    """Much has to be decoded on the way to a frame: whoever asks is told again and again that it is not there yet."""
    is_endless: bool = False
    """Nobody waits until its length is found."""

    def find_length(self, check: Callable[[], None]) -> None:
        for _ in range(1000 if self.is_endless else 0):  # whoever forgets to look fails some time, and does not hang
            check()
            threading.Event().wait(0.005)

    def at(
        self,
        seconds: Fraction,
        check: Callable[[], None] = lambda: None,
        glance: Callable[[StillFrame], None] | None = None,
    ) -> StillFrame:
        if self.info.path.name.startswith("no picture"):
            raise InputError(f"{self.info.path.name} holds no picture that can be read.", "Get the file again.")
        self.asked.append(seconds)
        if self.far and seconds and glance is not None:
            black = np.zeros((self.info.height, self.info.width), np.uint8)
            glance(StillFrame(screens(black), Fraction(int(seconds))))
        if self.gate is not None:
            while not self.gate.wait(0.005):
                if self.far:
                    check()
        number = min(FRAMES - 1, max(0, int(seconds * RATE)))
        shape = (self.info.height * self.scale, self.info.width * self.scale)
        until = (number + 1) / RATE if number + 1 < FRAMES else None
        return StillFrame(screens(np.full(shape, number, np.uint8)), number / RATE, until)

    def close(self) -> None:
        self.closed = True


@dataclass
class FakeFiles:
    """Opens fake readers; files called ``broken…`` cannot be read, of those called ``no picture…`` only the header.

    Of those called ``endless…`` it takes too long to find the length.
    """

    readers: list[FakeReader] = field(default_factory=list)
    gate: threading.Event | None = None
    changes: dict[str, object] = field(default_factory=dict)
    """What is told of the videos instead of the usual."""

    def __call__(self, path: Path) -> FakeReader:
        if path.name.startswith("broken"):
            raise InputError(f"{path.name} is not a video that can be read.", "Get the file again.", "code 7")
        reader = FakeReader(make_info(path, **self.changes), scale=4 if ".enhanced" in path.name else 1, gate=self.gate)
        reader.is_endless = path.name.startswith("endless")
        self.readers.append(reader)
        return reader


@dataclass
class FakeRun:
    """A job that goes as far as it is let."""

    jobs: list[Job] = field(default_factory=list)
    go: threading.Event = field(default_factory=threading.Event)
    error: Exception | None = None
    frames_kept: int = 0
    events: tuple[Event, ...] = (Progress(10, FRAMES, 4.2, 9.6),)
    paused: bool = False
    receipt: Receipt | None = None
    discarded: list[bool] = field(default_factory=list)
    """For each time that it was stopped: whether everything was to be thrown away."""

    def __call__(self, job: Job, on_event: Callable[[Event], None], control: Control) -> Finished:
        self.jobs.append(job)
        on_event(Planned(256, 144, FRAMES, "cpu", "fp32", 1, frames_kept=self.frames_kept))
        for event in self.events:
            on_event(event)
        while not self.go.wait(0.005):
            self.paused = control.is_paused
            if control.is_stopped:
                self.discarded.append(control.discards)
                raise Cancelled
        if self.error is not None:
            raise self.error
        receipt = self.receipt or Receipt(job.output.name, ())
        return Finished(job.output, FRAMES, 12.0, ("A note.",), receipt)


@dataclass
class FakeQueueRun:
    """Does the entries of a queue, each when it is let; those called ``bad…`` fail."""

    go: threading.Event = field(default_factory=threading.Event)
    paused: list[bool] = field(default_factory=list)

    def __call__(self, queue: JobQueue, on_event: Callable[[Entry, Event], None], control: Control) -> None:
        while not control.is_stopped and (entry := queue.take()) is not None:
            on_event(entry, Planned(256, 144, FRAMES, "cpu", "fp32", 1))
            on_event(entry, Progress(10, FRAMES, 4.2, 9.6))
            while not self.go.wait(0.005):
                self.paused.append(control.is_paused)
                if control.is_stopped:
                    queue.settle(entry, State.WAITING)
                    return
            bad = entry.job.source.name.startswith("bad")
            queue.settle(entry, State.FAILED if bad else State.DONE, "It is broken.\nGet it again." if bad else "")


@dataclass
class Outside:
    """What the window asks of the system."""

    revealed: list[Path] = field(default_factory=list)
    played: list[Path] = field(default_factory=list)
    performed: list[AtEnd] = field(default_factory=list)
    advice: Advice = field(default_factory=Advice)
    """What is found of every video."""
    asked: list[Question] = field(default_factory=list)
    """What was to be estimated."""
    measured: list[str] = field(default_factory=list)
    """Networks, in the order in which they were measured."""
    notices: list[tuple[str, str]] = field(default_factory=list)
    shares: list[float | None] = field(default_factory=list)
    excerpts: list[Path] = field(default_factory=list)
    cards: frozenset[Codec] = frozenset()
    """What graphics cards can encode."""

    def excerpt(self, output: Path) -> Path:
        self.excerpts.append(output)
        return output.with_name("so far.mkv")

    def look(self, info: VideoInfo, check: Callable[[], None]) -> Advice:
        del info
        check()
        return self.advice

    def predict(self, question: Question) -> Forecast:
        self.asked.append(question)
        return Forecast(256, 144, FRAMES, 3_000_000, Estimate(125.0, 600_000_000, ()))

    def measure(self, forecast: Forecast, check: Callable[[], None]) -> None:
        check()
        self.measured += [setting.card.id for setting in forecast.work.unmeasured]


def make_unfinished(source: Path, running: bool = False) -> Unfinished:
    """A job of which 20 of 50 frames are done."""
    job = Job(source, source.with_name("holiday.enhanced.mp4"), Recipe((Stage("sharp-x4"),)))
    info = make_info(source)
    encoder = encoder_for(Encoding(Codec.H264), info.layout, None)
    spec = EncodeSpec(256, 144, info.layout, info.colour, Fraction(1), 0, info.time_base, RATE, encoder)
    plan = JobPlan(0, 0, spec, "x264", Fraction(2), FRAMES, ())
    return Unfinished("1234abcd", folder_of(job.output), job, plan, 20, 20, running)


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees or leaves what is kept for whoever runs the tests."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setattr(paths, "cache_folder", lambda: folder)


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """The window speaks English, whatever this machine does."""
    speak(qapp, "en")


@pytest.fixture
def run_queue() -> FakeQueueRun:
    return FakeQueueRun()


@pytest.fixture
def queue() -> JobQueue:
    return JobQueue()


@pytest.fixture
def unfinished() -> list[Unfinished | OutOfReach]:
    """What is found at the start."""
    return []


@pytest.fixture
def outside() -> Outside:
    return Outside()


@pytest.fixture
def shelf(tmp_path: Path) -> FakeShelf:
    return FakeShelf(folder=tmp_path)


@pytest.fixture
def files() -> FakeFiles:
    return FakeFiles()


@pytest.fixture
def previews() -> FakePreview:
    return FakePreview()


@pytest.fixture
def run() -> FakeRun:
    return FakeRun()


@pytest.fixture
def video(tmp_path: Path) -> Path:
    path = tmp_path / "holiday.mp4"
    path.touch()
    return path


@pytest.fixture
def known() -> Settings:
    """The settings with which the window starts."""
    return Settings(theme=Theme.DARK, guide_seen=True)


@pytest.fixture
def services(
    files: FakeFiles,
    run: FakeRun,
    run_queue: FakeQueueRun,
    previews: FakePreview,
    queue: JobQueue,
    unfinished: list[Unfinished | OutOfReach],
    outside: Outside,
    shelf: FakeShelf,
    tmp_path: Path,
) -> Services:
    """What the window works with."""
    return Services(
        run=run,
        load_catalogue=lambda: NETWORKS,
        open_reader=files,
        settings_path=tmp_path / "config" / "settings.toml",
        run_queue=run_queue,
        render_preview=previews,
        queue=queue,
        shelf=shelf,
        list_devices=lambda: {"cuda": "A card", "cpu": ""},
        find_cards=lambda: outside.cards,
        find_unfinished=lambda: list(unfinished),
        write_excerpt=outside.excerpt,
        look=outside.look,
        predict=outside.predict,
        measure=outside.measure,
        reveal=outside.revealed.append,
        play=outside.played.append,
        perform=outside.performed.append,
        notify=lambda title, words: outside.notices.append((title, words)),
        show_share=outside.shares.append,
    )


@pytest.fixture
def window(
    qtbot: QtBot,
    qapp: QApplication,
    services: Services,
    files: FakeFiles,
    run: FakeRun,
    run_queue: FakeQueueRun,
    known: Settings,
    shelf: FakeShelf,
) -> Iterator[MainWindow]:
    theme = ThemeKeeper(qapp, known.theme)
    shown = MainWindow(theme, known, services)
    shown.show()
    shown.load_networks()
    shown.look_for_work()
    yield shown
    run.go.set()
    run_queue.go.set()
    shelf.go.set()
    if files.gate is not None:
        files.gate.set()
    qtbot.waitUntil(lambda: not shown.is_busy, timeout=3000)
    shown.close()
    shown.deleteLater()
    theme.deleteLater()


@pytest.fixture
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """A language, until the end of the test; ask for it before the window, and give it as an indirect parameter."""
    yield speak(qapp, request.param)
    speak(qapp, "en")


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, video: Path) -> MainWindow:
    """The window with a video open and the networks there."""
    window.opening.open_file(video)
    qtbot.waitUntil(lambda: window.menus.close.isEnabled() and window.editor.controls.enhance_button.isEnabled())
    qtbot.waitUntil(lambda: not window.editor.view.picture_rect.isEmpty())
    return window
