"""Subtitles of letters, written anew for containers that know another kind."""

from fractions import Fraction
from typing import cast

import av
from av.container import OutputContainer
from av.subtitles.stream import SubtitleStream

from app.media.streams import Packet


class RewrittenText:
    """Decodes a stream of text subtitles and encodes it again.

    Args:
        source: the stream.
        output: gets a new stream for it.
        codec: FFmpeg's name of what it becomes.
    """

    def __init__(self, source: SubtitleStream, output: OutputContainer, codec: str) -> None:
        self._decoder = source.codec_context
        self._decoder.open(strict=False)  # its header with the styles is there only then
        self.target = cast(SubtitleStream, output.add_stream(codec))
        """The new stream."""
        self._encoder = self.target.codec_context
        self._encoder.time_base = self.target.time_base = source.time_base or Fraction(1, 1000)
        self._encoder.subtitle_header = self._decoder.subtitle_header
        self.target.metadata.update(source.metadata)
        self.target.disposition = source.disposition

    def rewritten(self, packet: Packet) -> "Packet | None":
        """The same text at the same time; ``None`` where nothing can be read."""
        try:
            text = self._decoder.decode2(packet)
        except av.error.InvalidDataError:
            return None
        if text is None:
            return None
        made = self._encoder.encode_subtitle(text)
        made.time_base, made.pts, made.dts = packet.time_base, packet.pts, packet.dts
        made.duration = packet.duration or 0
        return made
