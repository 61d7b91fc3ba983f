"""What a person chose last, for the next video and the next start."""

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app.engine.job import Recipe
from app.engine.job_file import read_toml, write_toml
from app.errors import ReelmendError
from app.log import get_logger
from app.media.encoding import Encoding
from app.ui.background import Background
from app.ui.recipe.format import Format

_log = get_logger("ui.recipe")


@dataclass(frozen=True)
class LastChoice:
    """Recipe and format; a file that people can read and pass on."""

    recipe: Recipe | None = None
    suffix: str | None = None
    """Of results; empty for a folder of pictures, ``None`` for what suits the source."""
    encoding: Encoding = field(default_factory=Encoding)

    @property
    def format(self) -> Format:
        """Suffix and encoding together."""
        return Format(self.suffix, self.encoding)


class LastChoiceKeeper(QObject):
    """Reads the file once, and writes it beside the window.

    Args:
        path: the file; it need not exist.
        parent: owns the keeper.
    """

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.known = self._read()
        self._background = Background(self)

    def keep(self, chosen: LastChoice) -> None:
        """Remember another choice."""
        if chosen != self.known:
            self.known = chosen
            self._background.do(partial(self._write, chosen), lambda _: None, self._complain)

    def stop(self) -> None:
        """The window is closed."""
        self._background.stop()

    def _read(self) -> LastChoice:
        if not self._path.exists():
            return LastChoice()
        try:
            return read_toml(self._path, LastChoice)
        except ReelmendError as error:
            self._complain(error)
            return LastChoice()

    def _write(self, chosen: LastChoice) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_toml(self._path, chosen)

    def _complain(self, error: ReelmendError) -> None:
        # Nothing that a person must be stopped for: only the next start forgets.
        _log.warning("%s %s", error, error.details)
