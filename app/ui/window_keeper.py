"""The program's window, built anew when it shall speak another language."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.settings import Settings
from app.ui.languages import speak
from app.ui.main_window import MainWindow
from app.ui.services import Services
from app.ui.theme import ThemeKeeper


class WindowKeeper(QObject):
    """Owns the window of the program.

    Args:
        application: speaks, and owns the keeper.
        known: the settings with which the program starts.
        services: what every window works with.
    """

    renewed = Signal()
    """There is another window."""

    def __init__(self, application: QApplication, known: Settings, services: Services) -> None:
        super().__init__(application)
        self._application = application
        self._theme = ThemeKeeper(application, known.theme)
        self._services = services
        self.window = self._made(known)

    def _made(self, known: Settings) -> MainWindow:
        speak(self._application, known.language)
        window = MainWindow(self._theme, known, self._services)
        window.language.change_asked.connect(self._renew)
        return window

    def _renew(self) -> None:
        """Put a window in the place of the old one: with the same page, video, decisions and result."""
        old = self.window
        again, ends_with_window = _what_is_open(old), self._application.quitOnLastWindowClosed()
        self._application.setQuitOnLastWindowClosed(False)
        if old.close():
            self.window = self._made(old.known)
            self.window.show()
            old.deleteLater()
            self.window.look_for_work()
            self.window.load_networks()
            again(self.window)
            self.renewed.emit()
        self._application.setQuitOnLastWindowClosed(ends_with_window)


def _what_is_open(old: MainWindow) -> Callable[[MainWindow], None]:
    """What shows in another window what this one shows now."""
    page, wanted, draft = old.pages.currentIndex(), old.video.wanted_again, old.video.draft
    result = old.editor.controls.result

    def show(window: MainWindow) -> None:
        if page != window.pages.indexOf(window.editor):  # that one is shown once there is a video in it
            turn(window)
        if wanted is not None:
            window.video.open(replace(wanted, then=partial(opened, window)))

    def opened(window: MainWindow) -> None:
        if draft is not None:
            window.video.decide_as(draft)
        if result is not None:
            window.editor.controls.finish(result)
        turn(window)

    def turn(window: MainWindow) -> None:
        window.pages.setCurrentIndex(page)
        window.refresh()

    return show
