"""The sound of what is played. Qt's multimedia part may not be installed: then nothing is heard."""

from fractions import Fraction
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl


class Sound(QObject):
    """Plays the sound of a file beside its pictures."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = self._new_player()
        self._path: Path | None = None

    @property
    def is_there(self) -> bool:
        """Sound can be played on this machine."""
        return self._player is not None

    def use(self, path: Path | None) -> None:
        """Play the sound of this file from now on; ``None``: of none."""
        if path == self._path or self._player is None:
            return
        self._path = path
        self._player.stop()
        self._player.setSource(QUrl() if path is None else QUrl.fromLocalFile(str(path)))

    def play(self, seconds: Fraction) -> None:
        """Go on from a time of the file."""
        if self._player is not None and self._path is not None:
            self._player.setPosition(round(seconds * 1000))
            self._player.play()

    def pause(self) -> None:
        """Be silent."""
        if self._player is not None:
            self._player.pause()

    def _new_player(self) -> Any:  # noqa: ANN401 - the module may not be there, nor its types
        try:
            multimedia = import_module("PySide6.QtMultimedia")
        except ImportError:
            return None
        player = multimedia.QMediaPlayer(self)
        player.setAudioOutput(multimedia.QAudioOutput(self))
        return player
