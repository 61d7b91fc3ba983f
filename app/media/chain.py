"""A row of FFmpeg's filters that frames are pushed through."""

from collections.abc import Iterator
from fractions import Fraction
from typing import cast

import av
from av.filter import Graph


class FilterChain:
    """Filters in a row, for frames of one size and format.

    Args:
        like: one of the frames. What the stream's header says may be incomplete.
        filters: name and arguments of each, as FFmpeg writes them.
    """

    def __init__(self, like: av.VideoFrame, *filters: tuple[str, str]) -> None:
        self._graph = Graph()
        time_base = like.time_base or Fraction(1, av.time_base)
        # Not by PyAV's shorthand: some filters want to be told a constant rate, here a frame for every tick.
        last = self._graph.add(
            "buffer",
            f"video_size={like.width}x{like.height}:pix_fmt={like.format.name}"
            f":time_base={time_base}:frame_rate={1 / time_base}",
        )
        for name, arguments in filters:
            following = self._graph.add(name, arguments)
            last.link_to(following)
            last = following
        sink = self._graph.add("buffersink")
        last.link_to(sink)
        self._graph.configure()

    def push(self, frame: av.VideoFrame) -> Iterator[av.VideoFrame]:
        """Give a frame; what comes out of the last filter by now."""
        self._graph.push(frame)
        return self._ready()

    def flush(self) -> Iterator[av.VideoFrame]:
        """Tell the filters that no frame follows; the rest of what comes out."""
        self._graph.push(None)
        return self._ready()

    def _ready(self) -> Iterator[av.VideoFrame]:
        while True:
            try:
                yield cast(av.VideoFrame, self._graph.pull())
            except (av.error.BlockingIOError, av.error.EOFError):
                return
