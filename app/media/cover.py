"""Cover art: in Matroska an attachment, elsewhere a stream of one picture."""

from pathlib import Path

import av
from av.container import OutputContainer
from av.stream import Disposition

from app.media.errors import reading
from app.media.streams import Packet, open_source


def copied_cover(path: Path, stream: av.stream.Stream, suffix: str, output: OutputContainer) -> list[Packet]:
    """Declare a cover in the output; the packets that are to be written before all others, if it needs any.

    Args:
        path: the source.
        stream: its cover.
        suffix: the output's kind.
        output: nothing has been written into it yet.

    Raises:
        InputError: the source cannot be read.
    """
    with reading(path), open_source(path) as source:
        packet = next((packet for packet in source.demux(source.streams[stream.index]) if packet.size), None)
    if packet is None:
        return []
    if suffix == ".mkv":
        kind = {"mjpeg": "jpeg"}.get(stream.codec_context.name, stream.codec_context.name)
        output.add_attachment(stream.metadata.get("filename", f"cover.{kind}"), f"image/{kind}", bytes(packet))
        return []
    target = output.add_stream_from_template(stream)
    target.disposition = Disposition.attached_pic
    packet.stream = target
    return [packet]
