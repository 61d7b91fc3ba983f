"""Segments on disk, read again to be joined."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from zlib import crc32

import av

from app.media.encode import WrittenSegment
from app.media.streams import Packet


class DamagedSegment(Exception):
    """A segment on disk is not what was written: it must be rendered again."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


@dataclass(frozen=True)
class Part:
    """A segment that is to be joined."""

    path: Path
    written: WrittenSegment


def packets_of(part: Part, time_base: Fraction) -> Iterator[Packet]:
    """The packets of a segment in decoding order, placed on the output's clock.

    Raises:
        DamagedSegment: the file is missing or was changed since it was written.
    """
    try:
        content = part.path.read_bytes()
    except FileNotFoundError as error:
        raise DamagedSegment(part.path) from error
    if crc32(content) != part.written.checksum:
        raise DamagedSegment(part.path)
    with av.open(BytesIO(content), "r") as container:
        packets = [packet for packet in container.demux(video=0) if packet.size]
    ticks = [round((packet.pts or 0) * packet.time_base / time_base) for packet in packets]
    shown = sorted(ticks)
    durations = {here: there - here for here, there in pairwise(shown)}
    shift = part.written.first - shown[0]
    for packet, pts in zip(packets, ticks, strict=True):
        packet.time_base = time_base
        packet.pts = pts + shift
        packet.duration = durations.get(pts, part.written.last_duration)
        yield packet
