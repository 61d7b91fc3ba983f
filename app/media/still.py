"""Single pictures: photographs in, PNG out."""

from pathlib import Path

import av
import numpy as np
import numpy.typing as npt

from app.errors import InputError
from app.media.errors import writing
from app.media.streams import open_source, picture_stream
from app.whole_file import write_whole

Picture = npt.NDArray[np.uint8]
"""(H, W, 3) RGB."""


def read_picture(path: Path) -> Picture:
    """Decode a photograph.

    Raises:
        InputError: it cannot be decoded.
    """
    try:
        with open_source(path) as container:
            return as_rgb(next(container.decode(picture_stream(container, path))))
    except (av.FFmpegError, OSError, StopIteration) as error:
        raise InputError(f"{path.name} is not a picture that can be read.", details=str(error)) from error


def as_rgb(frame: av.VideoFrame) -> Picture:
    """The frame as 8-bit RGB."""
    picture: Picture = frame.to_ndarray(format="rgb24").astype(np.uint8, copy=False)
    return picture


def write_png(path: Path, picture: Picture) -> None:
    """Encode a picture as PNG, replacing ``path``.

    Raises:
        ResourceError: it cannot be written.
    """
    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
    encoder = av.CodecContext.create("png", "w")
    encoder.width, encoder.height, encoder.pix_fmt = frame.width, frame.height, "rgb24"
    packets = [*encoder.encode(frame), *encoder.encode(None)]
    with writing(path):
        write_whole(path, b"".join(bytes(packet) for packet in packets))
