"""Pictures as the screen wants them, in several sizes."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QTransform

from app.engine.region import WHOLE, Region
from app.media.frame import VideoInfo

_SMALLEST = 900
"""Pixels of the larger side below which no further halving helps: views are seldom smaller."""


@dataclass(frozen=True)
class Picture:
    """A frame upright, in its stored pixels, and halved again and again for small views."""

    levels: tuple[QImage, ...]
    """The frame itself, then half of it, and so on."""
    size: QSizeF
    """In square pixels: as it is to be seen at 100 %. Of the whole picture, also where only a part of it is there."""
    place: Region = WHOLE
    """The part of the whole picture that this is, upright."""

    @property
    def byte_count(self) -> int:
        """Memory that it takes."""
        return sum(level.sizeInBytes() for level in self.levels)

    def level_for(self, scale: float) -> QImage:
        """The smallest version that is not smaller than the view at ``scale``."""
        index = 0
        while index + 1 < len(self.levels) and scale <= 0.5 ** (index + 1):
            index += 1
        return self.levels[index]

    def target(self, whole: QRectF) -> QRectF:
        """Where it belongs if the whole picture lies at ``whole``."""
        place = self.place
        return QRectF(
            whole.left() + place.left * whole.width(),
            whole.top() + place.top * whole.height(),
            (place.right - place.left) * whole.width(),
            (place.bottom - place.top) * whole.height(),
        )


def picture_of(pixels: npt.NDArray[np.uint8], info: VideoInfo, place: Region = WHOLE) -> Picture:
    """Make a frame ready for the screen; done in the thread that decodes.

    Args:
        pixels: (H, W, 3) RGB.
        info: of its file, for the shape of its pixels and how it is turned.
        place: the part of the whole picture that it is, as it is stored.
    """
    height, width, _ = pixels.shape
    image = QImage(np.ascontiguousarray(pixels).data, width, height, 3 * width, QImage.Format.Format_RGB888)
    # A copy of its own, in the format that paints fastest: the array is gone soon.
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    size = QSizeF(width * float(info.sample_aspect) / (place.right - place.left), height / (place.bottom - place.top))
    if info.rotation:
        image = image.transformed(QTransform().rotate(-info.rotation))
        size = size.transposed() if info.rotation % 180 else size
    return Picture(_halved(image), size, place.turned(info.rotation))


def _halved(image: QImage) -> tuple[QImage, ...]:
    levels = [image]
    while max(levels[-1].width(), levels[-1].height()) > 2 * _SMALLEST:
        half = QSize(max(1, levels[-1].width() // 2), max(1, levels[-1].height() // 2))
        levels.append(
            levels[-1].scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        )
    return tuple(levels)
