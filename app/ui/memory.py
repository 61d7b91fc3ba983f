"""What the window remembers, kept on disk as it changes."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app import settings
from app.errors import ReelmendError
from app.log import get_logger
from app.settings import Settings

_log = get_logger("ui.memory")


class Memory(QObject):
    """The settings of now."""

    changed = Signal(object)
    """The new ``Settings``."""

    def __init__(self, known: Settings, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self._path = path

    @property
    def known(self) -> Settings:
        """The settings of now."""
        return self._known

    @property
    def recent(self) -> list[Path]:
        """Files opened last, newest first."""
        return [Path(name) for name in self._known.recent]

    def change(self, **values: Any) -> None:  # noqa: ANN401  as dataclasses.replace has it
        """Remember other values of some settings."""
        self.keep(replace(self._known, **values))

    def keep(self, known: Settings) -> None:
        """Remember other settings."""
        if known == self._known:
            return
        self._known = known
        try:
            settings.save(known, self._path)
        except ReelmendError as error:
            # Nothing that a person must be stopped for: only the next start forgets.
            _log.warning("%s %s", error, error.details)
        self.changed.emit(known)
