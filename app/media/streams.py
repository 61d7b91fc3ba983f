"""Finding and making the picture's stream in a container."""

from fractions import Fraction
from pathlib import Path
from typing import cast

import av
from av.container import InputContainer, OutputContainer
from av.stream import Disposition

from app.errors import InputError


def open_source(path: Path) -> InputContainer:
    """Open a file for reading. Old files carry titles in old encodings, and names may look like protocols."""
    return av.open(str(path.absolute()), "r", metadata_errors="replace")


def picture_stream(container: InputContainer, path: Path) -> av.VideoStream:
    """The stream that is the video, not cover art.

    Raises:
        InputError: there is none.
    """
    for stream in container.streams.video:
        if not stream.disposition & Disposition.attached_pic:
            return stream
    kind = "sound only" if container.streams.audio else "neither picture nor sound"
    raise InputError(f"{path.name} holds {kind}.", "Choose a file with a picture.")


def new_picture_stream(
    container: OutputContainer, codec: str, rate: Fraction | int, options: dict[str, str]
) -> av.VideoStream:
    """Add a video stream that is encoded with ``codec``."""
    return cast(av.VideoStream, container.add_stream(codec, rate=rate, options=options))
