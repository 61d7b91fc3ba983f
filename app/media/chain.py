"""A row of FFmpeg's filters that frames are pushed through."""

from collections.abc import Iterator
from fractions import Fraction
from typing import cast

import av
from av.filter import Graph
from av.filter.context import FilterContext

BY_A_COPY = "ppsrc=1"
"""Ends the arguments of filters that judge by a copy of 8 bits what they do with frames of any depth."""


class FilterChain:
    """Filters in a row, for frames of one size and format.

    Args:
        like: one of the frames. What the stream's header says may be incomplete.
        filters: name and arguments of each, as FFmpeg writes them.
    """

    def __init__(self, like: av.VideoFrame, *filters: tuple[str, str]) -> None:
        self._graph = Graph()
        self._last: av.VideoFrame | None = None
        # What works by a copy never gives out the frame that comes last.
        self._loses_last = any(arguments.endswith(BY_A_COPY) for _, arguments in filters)
        time_base = like.time_base or Fraction(1, av.time_base)
        # Not by PyAV's shorthand: some filters want to be told a constant rate, here a frame for every tick.
        last = self._graph.add(
            "buffer",
            f"video_size={like.width}x{like.height}:pix_fmt={like.format.name}"
            f":time_base={time_base}:frame_rate={1 / time_base}",
        )
        for name, arguments in filters:
            following = self._graph.add(name, arguments)
            if arguments.endswith(BY_A_COPY):
                self._link_with_copy(last, following)
            else:
                last.link_to(following)
            last = following
        sink = self._graph.add("buffersink")
        last.link_to(sink)
        self._graph.configure()

    def _link_with_copy(self, source: FilterContext, target: FilterContext) -> None:
        copy, shallow = self._graph.add("split"), self._graph.add("format", "yuv420p|yuv422p|yuv444p")
        source.link_to(copy)
        copy.link_to(shallow)
        shallow.link_to(target)
        copy.link_to(target, 1, 1)

    def push(self, frame: av.VideoFrame) -> Iterator[av.VideoFrame]:
        """Give a frame; what comes out of the last filter by now."""
        self._graph.push(frame)
        self._last = frame
        return self._ready()

    def flush(self) -> Iterator[av.VideoFrame]:
        """Tell the filters that no frame follows; the rest of what comes out."""
        if self._loses_last and self._last is not None:
            self._graph.push(self._last)
        self._graph.push(None)
        return self._ready()

    def _ready(self) -> Iterator[av.VideoFrame]:
        while True:
            try:
                yield cast(av.VideoFrame, self._graph.pull())
            except (av.error.BlockingIOError, av.error.EOFError):
                return
