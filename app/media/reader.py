"""Single frames of a video for the screen: at a time, and step by step."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Self

import av
import numpy as np
from av.video.reformatter import ColorRange, Colorspace

from app.errors import InputError
from app.media.errors import reading
from app.media.frame import Matrix
from app.media.inspect import inspect
from app.media.still import Picture, as_rgb
from app.media.streams import frames_near, open_source, picture_stream, pictures
from app.media.tags import colour_of

_MATRICES = {
    Matrix.FCC: Colorspace.FCC,
    Matrix.BT470BG: Colorspace.ITU601,
    Matrix.SMPTE170M: Colorspace.ITU601,
    Matrix.SMPTE240M: Colorspace.SMPTE240M,
    Matrix.BT2020_NCL: Colorspace.BT2020,
}
_NEAR = Fraction(2)
"""Seconds that are decoded through rather than sought."""

_ROUNDING = Fraction(1, 2000)
"""Seconds by which Matroska's milliseconds miss an exact time."""


@dataclass(frozen=True)
class StillFrame:
    """A frame as a screen shows it."""

    picture: Picture
    seconds: Fraction
    """From the picture's beginning."""


class FrameReader:
    """Random access to a video's frames. Use it in one thread only.

    Raises:
        InputError: the file cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self.info = inspect(path)
        with reading(path):
            self._open()
        self._frames: Iterator[av.VideoFrame] | None = None
        self._current: av.VideoFrame | None = None
        self._following: av.VideoFrame | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._container.close()

    def at(self, seconds: Fraction) -> StillFrame:
        """The frame that is shown at ``seconds`` from the picture's beginning; the nearest one beyond the ends."""
        with reading(self.info.path):
            here = self._seconds(self._current) if self._current else None
            if here is None or not here <= seconds < here + _NEAR:
                self._seek(seconds)
            while self._following is not None and self._seconds(self._following) <= seconds + self._tolerance:
                self._advance()
        return self._still()

    def step(self, frame: StillFrame, count: int) -> StillFrame:
        """The frame ``count`` (±1) after ``frame``; at the ends the frame itself."""
        shown = self.at(frame.seconds)
        if count > 0:
            following = self._following
            return shown if following is None else self.at(self._seconds(following))
        if shown.seconds <= 0:
            return shown
        # Frames may last any time: what is shown just before this one is the one before.
        return self.at(max(Fraction(0), shown.seconds - 2 * self._tolerance))

    @property
    def _tolerance(self) -> Fraction:
        """Half a tick of this file's clock; containers with a coarser one round times that come from there."""
        return max(self.info.time_base / 2, _ROUNDING)

    def _seconds(self, frame: av.VideoFrame) -> Fraction:
        return Fraction(frame.pts or 0) * self.info.time_base - self.info.start

    def _open(self) -> None:
        self._container = open_source(self.info.path)
        self._stream = picture_stream(self._container, self.info.path)
        self._stream.thread_type = "AUTO"

    def _seek(self, seconds: Fraction) -> None:
        target = self.info.start + min(max(Fraction(0), seconds), self.info.duration)
        self._frames = frames_near(self._container, self._stream, target)
        if self._frames is None:
            self._container.close()
            self._open()
            self._frames = pictures(self._container, self._stream)
        self._current = self._following = None
        self._advance()
        self._advance()

    def _advance(self) -> None:
        self._current = self._following or self._current
        self._following = next(self._frames, None) if self._frames else None

    def _still(self) -> StillFrame:
        frame = self._current
        if frame is None:
            raise InputError(f"No picture of {self.info.path.name} can be decoded here.", "The file may be damaged.")
        colour = colour_of(frame, self.info.layout.is_rgb)[0]
        with reading(self.info.path):
            shown = frame.reformat(
                format="rgb24",
                src_colorspace=_MATRICES.get(colour.matrix, Colorspace.ITU709),
                src_color_range=ColorRange.JPEG if colour.full_range else ColorRange.MPEG,
            )
            picture = as_rgb(shown)
        if self.info.layout.planes == 1 and not colour.full_range:
            picture = _stretched(picture)
        return StillFrame(picture, self._seconds(frame))


def _stretched(grey: Picture) -> Picture:
    """Limited range as the screen wants it: FFmpeg's scaler takes grey for full range, whatever it is."""
    levels = (grey.astype(np.float32) - 16) * (255 / 219)
    stretched: Picture = levels.round().clip(0, 255).astype(np.uint8)
    return stretched
