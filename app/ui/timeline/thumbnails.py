"""Small pictures of a video, and where they are kept."""

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter

from app.media.frame import VideoInfo
from app.media.keyframes import KeyframeReader
from app.ui.picture import picture_of
from app.ui.timeline.kept_files import KeptFiles

COUNT = 64
"""Equal parts of a video, each with a picture."""
_HEIGHT = 96
"""Pixels: enough for a strip on a screen with two pixels to a point."""
_WIDEST = 400
_COLUMNS = 8
_QUALITY = 85
_ROOM = 48 << 20
"""Bytes that all that is kept may take."""


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
    """Keeps the pictures of videos in the person's cache; may be used by several threads, each with one of its own."""

    def __init__(self) -> None:
        self._files = KeptFiles("thumbnails", ".jpg", _ROOM)

    def read(self, info: VideoInfo) -> dict[int, QImage]:
        """What is known of a video; empty where nothing is."""
        path = self._files.find(info.path)
        if path is None:
            return {}
        sheet, size = QImage(str(path)), _size(info)
        if sheet.size() != _sheet_size(size):
            return {}
        return {part: sheet.copy(_place(part, size)) for part in range(COUNT)}

    def write(self, info: VideoInfo, pictures: Mapping[int, QImage]) -> None:
        """Keep all pictures of a video."""
        size = _size(info)
        sheet = QImage(_sheet_size(size), QImage.Format.Format_RGB32)
        painter = QPainter(sheet)
        for part, picture in pictures.items():
            painter.drawImage(_place(part, size), picture)
        painter.end()

        def write(path: Path) -> bool:
            writer = QImageWriter(str(path), QByteArray(b"jpeg"))
            writer.setQuality(_QUALITY)
            return writer.write(sheet)

        self._files.keep(info.path, write)


def _size(info: VideoInfo) -> QSize:
    width, height = info.shown_size
    return QSize(min(_WIDEST, max(16, round(_HEIGHT * width / height))), _HEIGHT)


def _sheet_size(size: QSize) -> QSize:
    return QSize(size.width() * _COLUMNS, size.height() * (COUNT // _COLUMNS))


def _place(part: int, size: QSize) -> QRect:
    row, column = divmod(part, _COLUMNS)
    return QRect(column * size.width(), row * size.height(), size.width(), size.height())
