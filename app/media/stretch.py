"""Sound that is encoded again: to last longer at its own pitch, or because a container does not take it as it is."""

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

_RATES = {
    "aac": (96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000),
    "libopus": (48000, 24000, 16000, 12000, 8000),
}
"""Samples per second that each codec can be."""
_USUAL_RATE = 48000
_LAYOUTS = {
    "aac": ("mono", "stereo", "2.1", "3.0", "4.0", "quad", "5.0", "5.0(side)", "5.1", "5.1(side)", "6.1", "7.1"),
    "libopus": ("mono", "stereo", "3.0", "quad", "5.0", "5.1", "6.1", "7.1"),
}
"""Sets of loudspeakers that each can be for."""
_FORMAT = "fltp"
_BITS_PER_CHANNEL = 128_000
"""Per second: enough that nobody hears the second encoding."""
_SLOWEST = 2
"""Times as long that the filter makes sound in one go, at its best."""


class StretchedSound:
    """Decodes a sound stream, stretches it and encodes it again.

    Args:
        source: the stream.
        output: gets a new stream for it.
        codec: ``aac``, ``libopus``, or ``pcm_s24le`` for all of it.
        factor: how many times as long the sound shall last.
        origin: seconds on the source's clock at which the output's clock begins.
    """

    def __init__(
        self, source: av.AudioStream, output: OutputContainer, codec: str, factor: int, origin: Fraction
    ) -> None:
        self._factor = factor
        self._origin = origin
        rate = source.rate if source.rate in _RATES.get(codec, (source.rate,)) else _USUAL_RATE
        layout = _layout_of(source, codec)
        self.target = cast(av.AudioStream, output.add_stream(codec, rate=rate, layout=layout))
        """The new stream."""
        if codec in _RATES:
            self.target.bit_rate = _BITS_PER_CHANNEL * self.target.layout.nb_channels
        self.target.metadata.update(source.metadata)
        self.target.disposition = source.disposition
        self._graph = self._stretcher()
        self._form: tuple[str, str, int] | None = None
        self._resampler = self._new_resampler()
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
            for uniform in self._uniform(frame):
                self._graph.push(uniform)
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

    def _uniform(self, frame: av.AudioFrame) -> list[av.AudioFrame]:
        """As the filter takes it: broadcasts change the number of channels on the way."""
        form = frame.format.name, frame.layout.name, frame.sample_rate
        if form != self._form:
            self._form, self._resampler = form, self._new_resampler()
        frames = self._resampler.resample(frame)
        for uniform in frames:
            uniform.pts = round((uniform.pts or 0) * (uniform.time_base or 0) * self.target.rate)
            uniform.time_base = Fraction(1, self.target.rate)
        return frames

    def _new_resampler(self) -> av.AudioResampler:
        return av.AudioResampler(_FORMAT, self.target.layout.name, self.target.rate)

    def _stretcher(self) -> Graph:
        graph = Graph()
        rate, layout = self.target.rate, self.target.layout.name
        nodes = [graph.add_abuffer(sample_rate=rate, format=_FORMAT, layout=layout, time_base=Fraction(1, rate))]
        # Gaps become silence, or all behind them would come early.
        nodes.append(graph.add("aresample", f"{rate}:async=1"))
        nodes += [graph.add("atempo", str(1 / step)) for step in _steps(self._factor)]
        graph.link_nodes(*nodes, graph.add("abuffersink")).configure()
        return graph


def _layout_of(source: av.AudioStream, codec: str) -> str:
    """Which loudspeakers the sound is for; old files tell no more than how many, and rare sets become two."""
    name = source.layout.name
    if name in _LAYOUTS.get(codec, (name,)):
        return name
    return {1: "mono", 6: "5.1"}.get(source.layout.nb_channels, "stereo")


def _steps(factor: int) -> list[float]:
    """Factors of at most :data:`_SLOWEST` that make up ``factor``; none for 1, which would not leave sound as it is."""
    if factor == 1:
        return []
    count = 1
    while factor ** (1 / count) > _SLOWEST:
        count += 1
    return list(repeat(factor ** (1 / count), count))
