"""``python -m tests.screenshots``: the README's pictures, taken of the real window at work."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QPointF
from PySide6.QtWidgets import QApplication

from app.engine.job_layout import folder_of, segments_in
from app.engine.job_queue import JobQueue
from app.engine.unfinished import OutOfReach, Unfinished, unfinished_jobs
from app.paths import sample_clip
from app.settings import Settings, Theme
from app.ui.languages import speak
from app.ui.main_window import MainWindow
from app.ui.queue_model import Role
from app.ui.recipe.aims import Aim
from app.ui.services import Services
from app.ui.theme import ThemeKeeper

FOLDER = Path(__file__).parents[2] / "packaging" / "screenshots"
_TIMEOUT_MS = 300_000
_SHOWN = Fraction(8, 5)
"""Seconds: the frame that the pictures show."""


def main() -> None:
    """Drive the window through its main path, once in each theme."""
    application = QApplication(sys.argv[:1])
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for theme in (Theme.DARK, Theme.LIGHT):
            # The pictures show where files lie.
            os.environ["HOME"] = str(Path(folder) / theme.value)
            place = Path.home() / "Videos"
            place.mkdir(parents=True)
            source = Path(shutil.copy(sample_clip(), place))
            _visit(application, source, theme, place / "settings.toml")
        _speak_otherwise(application, source, place / "settings.toml")


def _visit(application: QApplication, source: Path, theme: Theme, settings: Path) -> None:
    known = replace(Settings(), theme=theme)
    window = MainWindow(ThemeKeeper(application, theme), known, _services(settings))
    window.show()
    window.look_for_work()
    _shoot(window, f"start-{theme.value}")
    window.load_networks()
    window.opening.open_file(source)
    _until(lambda: window.editor.controls.recipe is not None and window.menus.enhance.isEnabled())
    _until(lambda: window.editor.controls.advice_card.advice is not None)
    _until(lambda: window.editor.controls.estimate_line.time.text().startswith("Takes"))
    _seek(window)
    _shoot(window, f"opened-{theme.value}")
    window.editor.controls.chooser.goals.buttons[Aim.SMOOTH_MOTION].click()  # for half the waiting
    _compare_candidates(window, theme)
    _show_pages(window, theme)
    window.enhance()
    progress = window.editor.controls.progress_card.bar
    _until(lambda: progress.maximum() > 0 and progress.value() > progress.maximum() // 3)
    _shoot(window, f"enhancing-{theme.value}")
    _interrupt(window, theme)
    _until(lambda: window.editor.view.is_comparing)
    _seek(window)
    window.editor.view.set_split(0.5)
    _shoot(window, f"compare-{theme.value}")
    window.editor.view.zoom_to(1.5, QPointF(window.editor.view.rect().center()))
    _shoot(window, f"zoomed-{theme.value}")
    _fill_queue(window, source)
    _shoot(window, f"queue-{theme.value}")
    window.queue.run.stop()
    _until(lambda: not window.is_busy)
    window.close()


def _speak_otherwise(application: QApplication, source: Path, settings: Path) -> None:
    """The opened video in another language, whose letters every machine has."""
    speak(application, "de")
    window = MainWindow(ThemeKeeper(application, Theme.DARK), Settings(theme=Theme.DARK), _services(settings))
    window.show()
    window.load_networks()
    window.opening.open_file(source)
    _until(lambda: window.editor.controls.advice_card.advice is not None)
    _until(lambda: window.editor.controls.estimate_line.time.text().startswith("Dauert"))
    _seek(window)
    _shoot(window, "opened-german")
    window.close()


def _compare_candidates(window: MainWindow, theme: Theme) -> None:
    """Two recipes on the same frame."""
    previews, chooser = window.previews, window.editor.controls.chooser
    previews.preview()
    _until(lambda: bool(previews.candidates.takes))
    previews.keep()
    chooser.goals.buttons[Aim.CLEAN_UP].click()
    previews.preview()
    _until(lambda: len(previews.candidates.takes) == 2 and window.editor.view.is_comparing)
    _shoot(window, f"candidates-{theme.value}")
    chooser.goals.buttons[Aim.CLEAN_UP].click()
    previews.leave()


def _show_pages(window: MainWindow, theme: Theme) -> None:
    window.menus.models.trigger()
    page = window.models.page
    _until(lambda: page.selected is not None and page.card.pair_note.isVisible())
    _shoot(window, f"models-{theme.value}")
    page.leave_asked.emit()
    window.menus.settings.trigger()
    _shoot(window, f"settings-{theme.value}")
    window.settings.page.leave_asked.emit()


def _services(settings: Path) -> Services:
    """Those of the program, but for the queue and the unfinished jobs of whoever takes the pictures."""
    folder = settings.parent

    def ours() -> list[Unfinished | OutOfReach]:
        return [job for job in unfinished_jobs() if job.folder.is_relative_to(folder)]

    queue = JobQueue(folder / "queue.toml")
    return Services(settings_path=settings, queue=queue, find_unfinished=ours)


def _interrupt(window: MainWindow, theme: Theme) -> None:
    """Stop the job when something of it is kept, find it on the first page, and go on with it."""
    job = window.jobs.enhancer.job
    assert job is not None
    _until(lambda: bool(segments_in(folder_of(job.output))))
    window.jobs.enhancer.stop(window.video.close)
    cards = window.start_page.unfinished
    _until(lambda: not window.is_busy and bool(cards.cards) and window.start_page.isVisible())
    _shoot(window, f"unfinished-{theme.value}")
    cards.cards[0].resume_button.click()


def _fill_queue(window: MainWindow, source: Path) -> None:
    """Some tapes, of which the first one is being done."""
    videos = [source.with_name(name) for name in ("Tape 3.mp4", "School play.mp4", "Wedding.mp4", "Garden.mp4")]
    for video in videos:
        shutil.copy(source, video)
    window.opening.add_to_queue(videos)
    _until(lambda: window.queue.model.rowCount() == len(videos))
    window.queue.start()
    first = window.queue.model.index(0)
    _until(lambda: (first.data(Role.SHARE) or 0) > 1 / 3)


def _seek(window: MainWindow) -> None:
    window.editor.timeline.sought.emit(_SHOWN)
    slider = window.editor.timeline.slider
    _until(lambda: slider.value() == round(_SHOWN * 1000))


def _shoot(window: MainWindow, name: str) -> None:
    for _ in range(10):
        QApplication.processEvents()
    window.grab().save(str(FOLDER / f"{name}.png"))


def _until(condition: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(_TIMEOUT_MS)
    while not condition():
        if deadline.hasExpired():
            raise TimeoutError("the window did not get there")
        QApplication.processEvents()


if __name__ == "__main__":
    main()
