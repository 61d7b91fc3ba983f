"""What a codec does to pictures: encode in memory, decode again. For training and tests."""

import io
from collections.abc import Sequence

import av
from av.video.reformatter import Interpolation

from app.media.still import Picture, as_rgb
from app.media.streams import new_picture_stream

_EXACT = (
    Interpolation.BICUBIC | Interpolation.ACCURATE_RND | Interpolation.FULL_CHR_H_INT | Interpolation.FULL_CHR_H_INP
)
"""Rounds. The default cuts off: every picture would come back darker by a code value."""


def compress(frames: Sequence[Picture], codec: str, options: dict[str, str]) -> list[Picture]:
    """The frames as they come out of ``codec`` (4:2:0, 25 per second), as many as went in."""
    buffer = io.BytesIO()
    with av.open(buffer, "w", format="matroska") as container:
        stream = new_picture_stream(container, codec, 25, options)
        stream.height, stream.width = frames[0].shape[:2]
        stream.pix_fmt = "yuv420p"
        stream.codec_context.thread_count = 1
        for frame in frames:
            picture = av.VideoFrame.from_ndarray(frame, format="rgb24")
            container.mux(stream.encode(picture.reformat(format="yuv420p", interpolation=_EXACT)))
        container.mux(stream.encode(None))
    buffer.seek(0)
    with av.open(buffer, "r") as reader:
        return [as_rgb(frame.reformat(format="rgb24", interpolation=_EXACT)) for frame in reader.decode(video=0)]
