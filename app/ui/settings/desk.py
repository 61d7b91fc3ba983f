"""The settings' side of a window: what is chosen is used at once, and remembered."""

import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import psutil
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.engine.job import Job
from app.errors import ReelmendError, ResourceError
from app.settings import Settings, Theme
from app.ui.background import Background
from app.ui.desk import Desk
from app.ui.memory import Memory
from app.ui.settings.page import SettingsPage
from app.ui.theme import ThemeKeeper

_FOLDERS = ("results_folder", "models_folder", "cache_folder")
"""Settings that are folders."""

ListDevices = Callable[[], Mapping[str, str]]
"""Blocking; what people call this machine's devices, by the engine's names."""


def list_devices() -> Mapping[str, str]:
    """Those of the engine."""
    # Imported here because torch takes seconds.
    from app.engine.device import available_devices

    return available_devices()


class SettingsDesk(Desk):
    """What a person sets, wired to what obeys it.

    Args:
        devices: looks what this machine has.
        memory: keeps the settings.
        theme: dresses the window.
        window: over which dialogs are shown.
    """

    folders_changed = Signal()
    """Networks may lie elsewhere now."""

    def __init__(self, devices: ListDevices, memory: Memory, theme: ThemeKeeper, window: QWidget) -> None:
        super().__init__(window)
        self._devices = devices
        self._memory = memory
        self._theme = theme
        self.page = SettingsPage()
        self.page.show_memory(psutil.virtual_memory().total)
        self.page.show_settings(memory.known)
        self._background = Background(self)
        self.page.wanted.connect(self._want)
        memory.changed.connect(self.page.show_settings)

    def look_for_devices(self) -> None:
        """Offer the devices of this machine; call it only when torch may be imported."""
        self._background.do(self._devices, self.page.show_devices, self._fail)

    def as_set(self, job: Job) -> Job:
        """A new job, done as the settings say."""
        known = self._memory.known
        return replace(
            job,
            device=known.device,
            precision=known.precision,
            memory=known.memory,
            hardware_decoding=known.hardware_decoding,
        )

    def choose_theme(self, theme: Theme) -> None:
        """Wear a theme at once."""
        self._use(replace(self._memory.known, theme=theme))

    def end(self) -> None:
        """The window is closed."""
        self._background.stop()

    def _want(self, wanted: Settings) -> None:
        known = self._memory.known
        changed = [getattr(wanted, name) for name in _FOLDERS if getattr(wanted, name) != getattr(known, name)]
        self._background.do(lambda: _check(changed), lambda _: self._use(wanted), self._refuse)

    def _use(self, wanted: Settings) -> None:
        known = self._memory.known
        self._memory.keep(wanted)
        if wanted.theme is not known.theme:
            self._theme.choose(wanted.theme)
        if any(getattr(wanted, name) != getattr(known, name) for name in _FOLDERS):
            wanted.choose_folders()
            self.folders_changed.emit()

    def _refuse(self, error: ReelmendError) -> None:
        self.page.show_settings(self._memory.known)
        self._fail(error)


def _check(folders: list[str]) -> None:
    """Refuse folders that nothing can be written into; they may lie on slow disks.

    Raises:
        ResourceError: one of them cannot be used.
    """
    for folder in folders:
        if folder and not (Path(folder).is_dir() and os.access(folder, os.W_OK)):
            raise ResourceError(f"Nothing can be written into {folder}.", "Choose another folder.")
