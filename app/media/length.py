"""How long a video is whose header does not tell, as recordings of browsers and of programs that were killed."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from app.media.errors import reading
from app.media.frame import VideoInfo
from app.media.streams import open_source, packets, picture_stream

_MOST = 1 << 29
"""Bytes of files that are read for it: seconds on a slow disk."""


def with_length(info: VideoInfo, check: Callable[[], None]) -> VideoInfo:
    """The same, with the length that the packets tell if the header does not; as it is where they have no times.

    Args:
        info: what the header tells.
        check: called for every packet; what it raises ends the work.

    Raises:
        InputError: the file cannot be read.
    """
    if info.duration > 0 or info.is_single or not info.path.is_file() or info.path.stat().st_size > _MOST:
        return info
    end = info.start
    with reading(info.path), open_source(info.path) as container:
        for packet in packets(container, picture_stream(container, info.path)):
            check()
            if packet.size and packet.pts is None:
                return info
            end = max(end, ((packet.pts or 0) + (packet.duration or 0)) * info.time_base)
    return replace(info, duration=Fraction(end - info.start))
