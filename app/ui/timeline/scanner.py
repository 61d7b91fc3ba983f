"""Looks through the open video beside the window: small pictures first, then where shots begin."""

import threading
from collections.abc import Callable, Iterator
from fractions import Fraction

from PySide6.QtCore import QObject, QThread, Signal

from app.errors import ReelmendError
from app.log import get_logger
from app.media.cuts import find_cuts
from app.media.frame import VideoInfo
from app.media.keyframes import KeyframeReader
from app.ui.timeline.kept_shots import ShotStore
from app.ui.timeline.thumbnails import COUNT, ThumbnailStore, coarse_first, middle_of, seen_at

FindCuts = Callable[[VideoInfo, Callable[[], None]], Iterator[Fraction]]
"""Tells where shots begin."""

_log = get_logger("scanner")


class Scanner(QThread):
    """The newest request wins. What cannot be found out is left out: nobody waits for it."""

    pictures_found = Signal(object, object)
    """The ``VideoInfo``, and all pictures so far: a dictionary of ``QImage`` by the part that they are of."""
    shots_found = Signal(object, object)
    """The ``VideoInfo``, and the beginnings of shots so far: a tuple of seconds."""

    def __init__(self, find: FindCuts = find_cuts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scanner")
        self._find = find
        self._changed = threading.Condition()
        self._wanted: VideoInfo | None = None
        self._serial = self._seen = 0
        self._is_held = self._is_paused = self._stops = False

    def look(self, info: VideoInfo | None) -> None:
        """Look through another video, or through none."""
        with self._changed:
            self._wanted, self._serial = info, self._serial + 1
            self._changed.notify()

    def hold(self, held: bool) -> None:
        """Look for no shots while something more important needs the processor."""
        with self._changed:
            self._is_held = held
            self._changed.notify()

    def pause(self, paused: bool) -> None:
        """Look for nothing while somebody waits for a picture: this one comes later, and the sooner that one."""
        with self._changed:
            self._is_paused = paused
            self._changed.notify()

    def stop(self) -> None:
        """End the thread and wait for it."""
        with self._changed:
            self._stops = True
            self._changed.notify()
        self.wait()

    def run(self) -> None:
        """The thread's work."""
        while not self._stops:
            with self._changed:
                self._changed.wait_for(lambda: self._stops or self._serial != self._seen)
                info, serial = self._wanted, self._serial
                self._seen = serial
            if info is not None:
                self._look_through(info, serial)

    def _look_through(self, info: VideoInfo, serial: int) -> None:
        def wait_while(is_held: Callable[[], bool]) -> None:
            with self._changed:
                self._changed.wait_for(lambda: not is_held() or self._stops or self._serial != serial)
            if self._stops or self._serial != serial:
                raise _LeftError

        try:
            self.setPriority(QThread.Priority.LowPriority)
            self._look_for_pictures(info, lambda: wait_while(lambda: self._is_paused))
            self.setPriority(QThread.Priority.IdlePriority)
            self._look_for_shots(info, lambda: wait_while(lambda: self._is_paused or self._is_held))
        except _LeftError:
            return
        except ReelmendError as error:
            _log.debug("%s", error)
        except Exception:  # noqa: BLE001 - the outermost frame of a thread
            _log.exception("looking through %s failed", info.path.name)

    def _look_for_pictures(self, info: VideoInfo, check: Callable[[], None]) -> None:
        store = ThumbnailStore()
        found = store.read(info)
        if found:
            self.pictures_found.emit(info, found)
            return
        with KeyframeReader(info) as reader:
            for part in coarse_first():
                check()
                picture = seen_at(reader, middle_of(part, info.duration))
                if picture is None:
                    return
                found[part] = picture
                self.pictures_found.emit(info, dict(found))
        if len(found) == COUNT:
            store.write(info, found)

    def _look_for_shots(self, info: VideoInfo, check: Callable[[], None]) -> None:
        store = ShotStore()
        known = store.read(info)
        if known is not None:
            self.shots_found.emit(info, known)
            return
        shots: list[Fraction] = []
        for shot in self._find(info, check):
            shots.append(shot)
            self.shots_found.emit(info, tuple(shots))
        store.write(info, tuple(shots))


class _LeftError(Exception):
    """Another video is wanted by now, or none."""
