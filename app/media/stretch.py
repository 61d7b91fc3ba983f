"""Sound that lasts longer at its own pitch, for slow motion."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import repeat
from typing import cast

import av
from av.container import OutputContainer
from av.error import BlockingIOError as Hungry
from av.error import EOFError as Ended
from av.filter import Graph

from app.media.streams import Packet

_CODEC = "aac"
"""What every player and both containers take."""
_RATES = (96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000)
"""Samples per second that it can be."""
_USUAL_RATE = 48000
_BITS_PER_CHANNEL = 128_000
"""Per second: enough that nobody hears the second encoding."""
_SLOWEST = 2
"""Times as long that the filter makes sound in one go, at its best."""


class StretchedSound:
    """Decodes a sound stream, stretches it and encodes it again.

    Args:
        source: the stream.
        output: gets a new stream for it.
        factor: how many times as long the sound shall last.
        origin: seconds on the source's clock at which the output's clock begins.
    """

    def __init__(self, source: av.AudioStream, output: OutputContainer, factor: int, origin: Fraction) -> None:
        self._factor = factor
        self._origin = origin
        rate = source.rate if source.rate in _RATES else _USUAL_RATE
        layout = source.layout.name
        self.target = cast(av.AudioStream, output.add_stream(_CODEC, rate=rate, layout=layout))
        """The new stream."""
        self.target.bit_rate = _BITS_PER_CHANNEL * source.layout.nb_channels
        self.target.metadata.update(source.metadata)
        self.target.disposition = source.disposition
        self._graph = self._stretcher(source)
        self._written: int | None = None

    def packets(self, packet: Packet) -> Iterator[Packet]:
        """What comes of a packet of the source."""
        try:
            frames = cast(list[av.AudioFrame], packet.decode())
        except av.error.InvalidDataError:  # players are silent there, and so is the filter
            return
        for frame in frames:
            if self._written is None:
                start = (frame.pts or 0) * (frame.time_base or 0) - self._origin
                self._written = round(start * self._factor * self.target.rate)
            self._graph.push(frame)
            yield from self._encoded()

    def rest(self) -> Iterator[Packet]:
        """What is left at the end of the source."""
        if self._written is not None:
            self._graph.push(None)
            yield from self._encoded()
            yield from self.target.encode(None)

    def _encoded(self) -> Iterator[Packet]:
        """Encode all that the filter has ready."""
        while True:
            try:
                frame = cast(av.AudioFrame, self._graph.pull())
            except (Hungry, Ended):
                return
            # The filter counts from where the sound begins in the source.
            frame.time_base = Fraction(1, self.target.rate)
            frame.pts = self._written
            self._written = (self._written or 0) + frame.samples
            yield from self.target.encode(frame)

    def _stretcher(self, source: av.AudioStream) -> Graph:
        graph = Graph()
        # Gaps become silence, or all behind them would come early.
        nodes = [graph.add_abuffer(template=source), graph.add("aresample", f"{self.target.rate}:async=1")]
        nodes += [graph.add("atempo", str(1 / step)) for step in _steps(self._factor)]
        graph.link_nodes(*nodes, graph.add("abuffersink")).configure()
        return graph


def _steps(factor: int) -> list[float]:
    """Factors of at most :data:`_SLOWEST` that make up ``factor``."""
    count = 1
    while factor ** (1 / count) > _SLOWEST:
        count += 1
    return list(repeat(factor ** (1 / count), count))
