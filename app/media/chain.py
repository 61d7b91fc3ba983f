"""A row of FFmpeg's filters that frames are pushed through."""

from collections.abc import Iterator
from typing import cast

import av
from av.filter import Graph


class FilterChain:
    """Filters in a row, for frames of one stream and one size.

    Args:
        stream: where the frames come from.
        filters: name and arguments of each, as FFmpeg writes them.
    """

    def __init__(self, stream: av.VideoStream, *filters: tuple[str, str]) -> None:
        self._graph = Graph()
        last = self._graph.add_buffer(template=stream)
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
