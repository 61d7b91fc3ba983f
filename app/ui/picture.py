"""Pictures as the screen wants them, in several sizes."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage

from app.engine.region import WHOLE, Region
from app.media.frame import VideoInfo
from app.media.shown import Screen


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


def picture_of(levels: Sequence[Screen], info: VideoInfo, place: Region = WHOLE) -> Picture:
    """Make a frame ready for the screen; done in the thread that decodes.

    Args:
        levels: the frame, then half of it, and so on.
        info: of its file, for the shape of its pixels and how it is turned.
        place: the part of the whole picture that it is, as it is stored.
    """
    height, width, _ = levels[0].shape
    size = QSizeF(width * float(info.sample_aspect) / (place.right - place.left), height / (place.bottom - place.top))
    size = size.transposed() if info.rotation % 180 else size
    images = tuple(_image(level, info.rotation // 90) for level in levels)
    return Picture(images, size, place.turned(info.rotation))


def _image(pixels: Screen, quarters: int) -> QImage:
    """A copy that is the image's own, turned anticlockwise by so many quarters.

    It is made by numpy: whatever Qt does to an image keeps Python's lock, and the window waits for it.
    """
    turned = np.rot90(np.ascontiguousarray(pixels).view(np.uint32)[..., 0], quarters)
    height, width = turned.shape
    image = QImage(width, height, QImage.Format.Format_RGB32)
    np.copyto(np.frombuffer(image.bits(), np.uint32).reshape(height, width), turned)
    return image
