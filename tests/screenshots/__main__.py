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

from app.paths import sample_clip
from app.settings import Settings, Theme
from app.ui.main_window import MainWindow
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
        source = Path(shutil.copy(sample_clip(), folder))
        for theme in (Theme.DARK, Theme.LIGHT):
            _visit(application, source, theme, Path(folder) / f"{theme.value}.toml")


def _visit(application: QApplication, source: Path, theme: Theme, settings: Path) -> None:
    known = replace(Settings(), theme=theme)
    window = MainWindow(ThemeKeeper(application, theme), known, Services(settings_path=settings))
    window.show()
    _shoot(window, f"start-{theme.value}")
    window.load_networks()
    window.open_file(source)
    _until(lambda: window.editor.controls.recipe is not None and window.menus.enhance.isEnabled())
    window.editor.timeline.sought.emit(_SHOWN)
    _shoot(window, f"opened-{theme.value}")
    window.enhance()
    progress = window.editor.controls.progress_card.bar
    _until(lambda: progress.maximum() > 0 and progress.value() > progress.maximum() // 3)
    _shoot(window, f"enhancing-{theme.value}")
    _until(lambda: window.editor.view.is_comparing)
    window.editor.view.set_split(0.5)
    _shoot(window, f"compare-{theme.value}")
    window.editor.view.zoom_to(1.5, QPointF(window.editor.view.rect().center()))
    _shoot(window, f"zoomed-{theme.value}")
    window.close()


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
