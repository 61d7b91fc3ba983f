"""Make the bundled sample clip from *friday*, an old film under CC0 (MDN interactive examples, ``cc0-videos``).

    python packaging/make_sample.py friday.mp4 resources/sample/friday.mp4

The middle of its 640×480 pictures at half size, every second picture: 48 pictures of 320×180 at 15 per second, 3.2
seconds with their sound, the size of a clip from the web's early years.
"""

import sys
from fractions import Fraction
from itertools import pairwise
from typing import cast

import av

_FRAMES = 48
_RATE = 15


def main(source: str, target: str) -> None:
    """Crop, halve, thin out and encode the picture; copy the sound."""
    with av.open(source) as reader, av.open(target, "w") as writer:
        sound_in = reader.streams.audio[0]
        picture = writer.add_stream("libx264", rate=_RATE, options={"crf": "20", "preset": "veryslow"})
        picture.width, picture.height, picture.pix_fmt = 320, 180, "yuv420p"
        picture.codec_context.color_primaries = picture.codec_context.color_trc = 1
        picture.codec_context.colorspace, picture.codec_context.color_range = 6, 1
        sound = writer.add_stream_from_template(sound_in)
        graph = _shrink(reader.streams.video[0])
        for index, frame in enumerate(reader.decode(video=0)):
            if index % 2 or index >= 2 * _FRAMES:
                continue
            graph.push(frame)
            small = cast(av.VideoFrame, graph.pull())
            small.pts, small.time_base = index // 2, Fraction(1, _RATE)
            writer.mux(picture.encode(small))
        writer.mux(picture.encode(None))
        reader.seek(0)
        for packet in reader.demux(sound_in):
            if packet.pts is not None and packet.pts * packet.time_base < Fraction(_FRAMES, _RATE):
                packet.stream = sound
                writer.mux(packet)


def _shrink(stream: av.VideoStream) -> av.filter.Graph:
    graph = av.filter.Graph()
    nodes = [
        graph.add_buffer(template=stream),
        graph.add("crop", "640:360:0:8"),
        graph.add("scale", "320:180:flags=bicubic"),
        graph.add("buffersink"),
    ]
    for before, after in pairwise(nodes):
        before.link_to(after)
    graph.configure()
    return graph


if __name__ == "__main__":
    main(*sys.argv[1:])
