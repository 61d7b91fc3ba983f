"""Finding and making the picture's stream in a container."""

from collections import deque
from collections.abc import Iterator
from fractions import Fraction
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import Any, TypeAlias, cast

import av
from av.codec.hwaccel import HWAccel
from av.container import InputContainer, OutputContainer
from av.stream import Disposition

from app.errors import InputError
from app.media.damage import Damage
from app.media.sequence import PICTURES, sequence_at
from app.media.webp_file import animated_at

Packet: TypeAlias = "av.Packet[Any]"
"""A packet of any kind of stream."""
SEEK_BACK = (Fraction(0), Fraction(1), Fraction(10), Fraction(60))
"""Seconds before the wanted time at which to look for a picture early enough."""


def open_source(path: Path, hardware: HWAccel | None = None) -> InputContainer:
    """Open a file or a sequence of pictures. Old files carry titles in old encodings, names may look like protocols.

    Args:
        path: the file.
        hardware: decodes its pictures, if given; never those of a sequence.
    """
    series = sequence_at(path) or animated_at(path)
    if series is not None:
        return av.open(BytesIO(series.script()), "r", format=PICTURES, options={"safe": "0"})
    return av.open(str(path.absolute()), "r", metadata_errors="replace", hwaccel=hardware)


def open_near(path: Path, seconds: Fraction) -> InputContainer:
    """Open a file where it can be read shortly before ``seconds`` on its clock, or else at its beginning."""
    container = open_source(path)
    try:
        container.seek(int(seconds * av.time_base))
    except av.FFmpegError:  # files without an index
        container.close()
        return open_source(path)
    return container


def picture_stream(container: InputContainer, path: Path) -> av.VideoStream:
    """The stream that is the video, not cover art.

    Raises:
        InputError: there is none.
    """
    for stream in container.streams.video:
        if is_picture(stream):
            return stream
    kind = "sound only" if container.streams.audio else "neither picture nor sound"
    raise InputError(f"{path.name} holds {kind}.", "Choose a file with a picture.")


def is_picture(stream: av.stream.Stream) -> bool:
    """Whether it is a video, not cover art."""
    return stream.type == "video" and not stream.disposition & Disposition.attached_pic


def frames_near(
    container: InputContainer,
    stream: av.VideoStream,
    target: Fraction,
    before: int,
    damage: Damage | None = None,
) -> Iterator[av.VideoFrame] | None:
    """Seek and decode: the ``before`` frames up to ``target`` (seconds on the file's clock), and all that follow.

    Indices tell where packets lie, not where pictures are shown: some lead behind the target. Then an earlier place is
    tried; ``None`` if none was early enough or the file has no index, and it must be read from its beginning.
    ``damage`` counts as in :func:`pictures`.
    """
    time_base = stream.time_base or Fraction(1, av.time_base)
    for back in SEEK_BACK:
        try:
            container.seek(int((target - back) / time_base), stream=stream)
        except av.FFmpegError:  # files without an index
            return None
        frames = pictures(container, stream, damage)
        earlier: deque[av.VideoFrame] = deque(maxlen=before)
        try:
            for frame in frames:
                if frame.pts is None:
                    return None
                if frame.pts * time_base > target:
                    if len(earlier) == before:
                        return chain(earlier, [frame], frames)
                    break
                earlier.append(frame)
            else:
                if len(earlier) == before:  # the target lies behind the last frame
                    return iter(earlier)
        except av.error.InvalidDataError:  # places that FFmpeg only thinks it can read from
            return None
    return None


def pictures(
    container: InputContainer, stream: av.VideoStream, damage: Damage | None = None
) -> Iterator[av.VideoFrame]:
    """Decoded frames; packets that make no sense are passed over, as players do.

    Args:
        container: the file.
        stream: its picture.
        damage: counts what was passed over or patched.
    """
    damage = damage or Damage()
    for packet in packets(container, stream):
        try:
            frames = packet.decode()
        except av.error.InvalidDataError:
            damage.packets_lost += 1
            continue
        damage.pictures_concealed += sum(frame.is_corrupt for frame in frames)
        yield from frames


def packets(container: InputContainer, stream: av.VideoStream) -> Iterator["av.Packet[av.VideoStream]"]:
    """What is left to be decoded of a stream."""
    try:
        yield from container.demux(stream)
    except IndexError:  # PyAV's, at the end, where streams appeared late
        return


def new_picture_stream(
    container: OutputContainer, codec: str, rate: Fraction | int, options: dict[str, str]
) -> av.VideoStream:
    """Add a video stream that is encoded with ``codec``."""
    return cast(av.VideoStream, container.add_stream(codec, rate=rate, options=options))
