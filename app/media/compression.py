"""What a codec does to pictures: encode in memory, decode again. For training and tests."""

import io
from collections.abc import Sequence

import av

from app.media.still import Picture, as_rgb
from app.media.streams import new_picture_stream


def compress(frames: Sequence[Picture], codec: str, options: dict[str, str]) -> list[Picture]:
    """The frames as they come out of ``codec`` (4:2:0, 25 per second), as many as went in."""
    buffer = io.BytesIO()
    with av.open(buffer, "w", format="matroska") as container:
        stream = new_picture_stream(container, codec, 25, options)
        stream.height, stream.width = frames[0].shape[:2]
        stream.pix_fmt = "yuv420p"
        stream.codec_context.thread_count = 1
        for frame in frames:
            container.mux(stream.encode(av.VideoFrame.from_ndarray(frame, format="rgb24")))
        container.mux(stream.encode(None))
    buffer.seek(0)
    with av.open(buffer, "r") as reader:
        return [as_rgb(frame) for frame in reader.decode(video=0)]
