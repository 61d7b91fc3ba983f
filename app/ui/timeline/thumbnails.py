"""Small pictures of a video, and where they are kept."""

import hashlib
import os
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter

from app import paths
from app.log import get_logger
from app.media.frame import VideoInfo
from app.media.keyframes import KeyframeReader
from app.ui import text
from app.ui.picture import picture_of

COUNT = 64
"""Equal parts of a video, each with a picture."""
_HEIGHT = 96
"""Pixels: enough for a strip on a screen with two pixels to a point."""
_WIDEST = 400
_COLUMNS = 8
_QUALITY = 85
_BOUND = 48 << 20
"""Bytes that all that is kept may take."""

_log = get_logger("thumbnails")


def coarse_first() -> list[int]:
    """The parts in an order in which the first few are spread over the whole video."""
    bits = COUNT.bit_length() - 1
    return [int(f"{index:0{bits}b}"[::-1], 2) for index in range(COUNT)]


def middle_of(part: int, duration: Fraction) -> Fraction:
    """The moment in the middle of a part, in seconds."""
    return duration * (2 * part + 1) / (2 * COUNT)


def seen_at(reader: KeyframeReader, seconds: Fraction) -> QImage | None:
    """A small picture of what is seen at a moment, upright and with square pixels; ``None`` where none is had quickly.

    Raises:
        InputError: the file cannot be read.
    """
    size = _size(reader.info)
    stored = size.transposed() if reader.info.rotation % 180 else size
    frame = reader.at(seconds, (stored.width(), stored.height()))
    return None if frame is None else picture_of(frame.levels, reader.info).levels[0]


class ThumbnailStore:
    """Keeps the pictures of videos in the person's cache, of those seen last as many as there is room for.

    It may be used by several threads, each with a store of its own. A picture that cannot be kept is made again.
    """

    def __init__(self) -> None:
        self._folder = paths.cache_folder() / "thumbnails"

    def read(self, info: VideoInfo) -> dict[int, QImage]:
        """What is known of a video; empty where nothing is."""
        name = _name_of(info.path)
        if name is None:
            return {}
        path = self._folder / name
        sheet, size = QImage(str(path)), _size(info)
        if sheet.size() != _sheet_size(size):
            return {}
        try:
            os.utime(path)
        except OSError as error:
            _log.debug("%s", error)
        return {part: sheet.copy(_place(part, size)) for part in range(COUNT)}

    def write(self, info: VideoInfo, pictures: Mapping[int, QImage]) -> None:
        """Keep all pictures of a video."""
        name = _name_of(info.path)
        if name is None:
            return
        size = _size(info)
        sheet = QImage(_sheet_size(size), QImage.Format.Format_RGB32)
        painter = QPainter(sheet)
        for part, picture in pictures.items():
            painter.drawImage(_place(part, size), picture)
        painter.end()
        part_path = self._folder / f".{name}.{os.getpid()}.part"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            writer = QImageWriter(str(part_path), QByteArray(b"jpeg"))
            writer.setQuality(_QUALITY)
            if writer.write(sheet):
                part_path.replace(self._folder / name)
            self._sweep()
        except OSError as error:
            _log.debug("%s", error)

    def _sweep(self) -> None:
        """Let go of what was not seen for the longest time."""
        known = sorted(((path.stat(), path) for path in self._folder.iterdir()), key=lambda item: -item[0].st_mtime_ns)
        room = _BOUND
        for status, path in known:
            room -= status.st_size
            if room < 0:
                path.unlink(missing_ok=True)


def _name_of(path: Path) -> str | None:
    """Another one for each state of a file; ``None`` for what is no single file."""
    try:
        status = path.stat()
    except OSError:
        return None
    if not path.is_file():
        return None
    state = f"{path.absolute()}\n{status.st_size}\n{status.st_mtime_ns}"
    return f"{hashlib.sha256(state.encode(errors='surrogatepass')).hexdigest()[:32]}.jpg"


def _size(info: VideoInfo) -> QSize:
    width, height = text.shown_size(info)
    return QSize(min(_WIDEST, max(16, round(_HEIGHT * width / height))), _HEIGHT)


def _sheet_size(size: QSize) -> QSize:
    return QSize(size.width() * _COLUMNS, size.height() * (COUNT // _COLUMNS))


def _place(part: int, size: QSize) -> QRect:
    row, column = divmod(part, _COLUMNS)
    return QRect(column * size.width(), row * size.height(), size.width(), size.height())
