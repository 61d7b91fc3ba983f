"""One small picture for each video of a list, found beside the window when it is asked for."""

from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.errors import ReelmendError
from app.media.inspect import inspect
from app.media.keyframes import KeyframeReader
from app.ui.background import Background
from app.ui.timeline.thumbnails import COUNT, ThumbnailStore, middle_of, seen_at

FindPoster = Callable[[Path], QImage | None]
"""Gives a small picture of a video, or ``None``: blocking."""

_PART = COUNT // 4
"""What is seen there is no title any more."""
_KEPT = 128
"""Pictures that are remembered."""


def find_poster(path: Path) -> QImage | None:
    """What is seen after a quarter of a video; ``None`` where it is not had quickly. Blocking.

    Raises:
        ReelmendError: the file cannot be read.
    """
    info = inspect(path)
    known = ThumbnailStore().read(info)
    if known:
        return known[_PART]
    with KeyframeReader(info) as reader:
        return seen_at(reader, middle_of(_PART, info.duration))


class Posters(QObject):
    """Remembers what it found, also that there was nothing; what failed is tried again when it is told to."""

    found = Signal()

    def __init__(self, find: FindPoster, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._known: OrderedDict[Path, QImage | None] = OrderedDict()
        self._failed: set[Path] = set()
        self._stops = False
        self._background = Background(self)

    def of(self, path: Path) -> QImage | None:
        """The picture of a video; ``None`` while it is being looked for, or where there is none."""
        if path not in self._known:
            self._known[path] = None
            self._background.do(partial(self._look, path), partial(self._keep, path), partial(self._fail, path))
            while len(self._known) > _KEPT:
                self._known.popitem(last=False)
        self._known.move_to_end(path)
        return self._known[path]

    def try_again(self) -> None:
        """Look for what failed when it is next asked for: its disk may be there by now."""
        for path in self._failed:
            self._known.pop(path, None)
        self._failed.clear()

    def end(self) -> None:
        """The window is closed."""
        self._stops = True
        self._background.stop()

    def _look(self, path: Path) -> QImage | None:
        return None if self._stops else self._find(path)

    def _keep(self, path: Path, picture: QImage | None) -> None:
        if picture is not None:
            self._known[path] = picture
            self.found.emit()

    def _fail(self, path: Path, error: ReelmendError) -> None:
        del error  # whoever works with the video will be told
        self._failed.add(path)
