"""Pictures that are had at once: those that need no other to be decoded."""

from fractions import Fraction
from io import BytesIO
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

import av

from app.media.errors import reading
from app.media.frame import VideoInfo
from app.media.shown import StillFrame, as_seen, levels_of
from app.media.streams import open_source, packets, picture_stream, pictures
from app.media.webp_file import ONE_PICTURE, WEBP, AnimatedWebP, animated_at

_FAR = 2000
"""Packets among which there must be a keyframe."""


class KeyframeReader:
    """Random access to a video's keyframes. Use it in one thread only.

    Args:
        info: of the file.

    Raises:
        InputError: the file cannot be read.
    """

    def __init__(self, info: VideoInfo) -> None:
        self.info = info
        with reading(info.path):
            self._container = open_source(info.path)
            self._stream = picture_stream(self._container, info.path)
            self._animation = _animation(info.path) if info.container == WEBP else None
        self._stream.codec_context.skip_frame = "NONKEY"
        # Threads that work on several frames would keep the first one back until others follow.
        self._stream.thread_type = "SLICE"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._container.close()

    def at(self, seconds: Fraction, size: tuple[int, int] | None = None) -> StillFrame | None:
        """The keyframe from which on the frame at ``seconds`` can be decoded, as the file's index tells it.

        Args:
            seconds: from the picture's beginning.
            size: width and height to which the picture is scaled; ``None``: as it is.

        Returns:
            ``None`` where the file has no index, or no keyframe is found.

        Raises:
            InputError: the file cannot be read here.
        """
        info = self.info
        if self._animation is not None:
            return self._whole(self._animation, seconds, size)
        target = info.start + min(max(Fraction(0), seconds), info.duration)
        with reading(info.path):
            try:
                self._container.seek(int(target / info.time_base), stream=self._stream)
            except av.FFmpegError:  # files without an index
                return None
            frame = self._first()
        if frame is None or frame.pts is None:
            return None
        return self._still(frame, frame.pts * info.time_base - info.start, size)

    def _whole(self, animation: AnimatedWebP, seconds: Fraction, size: tuple[int, int] | None) -> StillFrame | None:
        """The frame itself, which is a file of its own; FFmpeg only thinks that it can seek there."""
        picture, begin = animation.at(seconds)
        with reading(self.info.path), av.open(BytesIO(picture), "r", format=ONE_PICTURE) as container:
            frame = next(pictures(container, container.streams.video[0]), None)
        return None if frame is None else self._still(frame, begin, size)

    def _still(self, frame: av.VideoFrame, seconds: Fraction, size: tuple[int, int] | None) -> StillFrame:
        levels = levels_of(frame, self.info) if size is None else (as_seen(frame, self.info, size),)
        return StillFrame(levels, max(Fraction(0), seconds))

    def _first(self) -> av.VideoFrame | None:
        for packet in islice(packets(self._container, self._stream), _FAR):
            try:
                frames = packet.decode()
                if not frames and packet.is_keyframe:  # held back for those that are shown before it
                    frames = self._stream.codec_context.decode(None)
            except (av.error.InvalidDataError, av.error.EOFError):
                continue
            if frames:
                return frames[0]
        return None


def _animation(path: Path) -> AnimatedWebP:
    """A WebP of a single picture, too."""
    return animated_at(path) or AnimatedWebP((path.read_bytes(),), (1,))
