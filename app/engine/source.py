"""The source as segments need it: each with the frames around it that its results depend on."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias, TypeVar

from app.engine.segment import Segment
from app.media.decode import before, decode
from app.media.frame import Frame, VideoInfo


@dataclass(frozen=True)
class Placed:
    """A frame as one segment sees it."""

    frame: Frame
    position: int
    """0 inside the segment, −1 for the frame before it, 1 for the one behind it, and so on."""


T = TypeVar("T")
Marked: TypeAlias = tuple[Segment, T | None]
"""Something of a segment; ``None`` once, behind the last of it."""


def by_segment(items: Iterator[Marked[T]]) -> Iterator[tuple[Segment, Iterator[T]]]:
    """What belongs to each segment. It ends at the mark, without a look at what comes behind."""
    for segment, group in groupby(items, key=lambda item: item[0]):
        yield segment, _until_mark(group)


def _until_mark(items: Iterator[Marked[T]]) -> Iterator[T]:
    for _, content in items:
        if content is None:
            return
        yield content


def segments_of(
    info: VideoInfo, segments: Iterable[Segment], reach: int, check: Callable[[], None], decoder: str | None = None
) -> Iterator[Marked[Placed]]:
    """The frames of segments, each with up to ``reach`` frames before and behind it, whatever was decoded before.

    It ends with the source: a segment behind its last frame is neither given nor marked.
    Consecutive segments are decoded in one go. A frame's shot is known also where decoding begins in its middle.

    Args:
        info: the file.
        segments: in any order; taken one by one, when the frames of the one before have been read.
        reach: how many frames around a segment its results depend on.
        check: called for every decoded frame; what it raises ends the work.
        decoder: the graphics card that decodes; ``None``: software does.

    Raises:
        InputError: the file cannot be decoded further.
    """
    reader = None
    for segment in segments:
        if reader is None or reader.next_number != segment.number:
            if reader is not None:
                reader.close()
            reader = _Reader(info, segment, reach, check, decoder)
        for placed in reader.read(segment):
            yield segment, placed
        if reader.is_behind_the_end:
            return
        yield segment, None


class _Reader:
    """Decodes forward from a segment and keeps what the next one needs of it."""

    def __init__(
        self, info: VideoInfo, first: Segment, reach: int, check: Callable[[], None], decoder: str | None
    ) -> None:
        self._info = info
        self._reach = reach
        self._frames = decode(info, first.start, None, check, reach, decoder)
        self._held: list[Frame] = []
        self.next_number = first.number
        """The segment that can be read without seeking."""
        self.is_behind_the_end = False
        """The segment that was read last lies behind the source's last frame."""

    def read(self, segment: Segment) -> Iterator[Placed]:
        """The frames of a segment and those around it."""
        start = self._info.start + segment.start
        end = None if segment.end is None else self._info.start + segment.end
        inside = 0
        while self._holds(inside) and before(self._held[inside].pts, start, self._info):
            inside += 1
        inside = self._forget(inside)
        for index, frame in enumerate(self._held[:inside]):
            yield Placed(frame, index - inside)
        self.is_behind_the_end = not self._holds(inside)
        while self._holds(inside) and before(self._held[inside].pts, end, self._info):
            yield Placed(self._held[inside], 0)
            inside = self._forget(inside + 1)
        for distance in range(self._reach):
            if not self._holds(inside + distance):
                break
            yield Placed(self._held[inside + distance], distance + 1)
        self.next_number += 1

    def close(self) -> None:
        """Let go of the file."""
        self._frames.close()

    def _holds(self, index: int) -> bool:
        """Decode until there is a frame of this index; false at the source's end."""
        while len(self._held) <= index:
            frame = next(self._frames, None)
            if frame is None:
                return False
            self._held.append(frame)
        return True

    def _forget(self, count: int) -> int:
        """Keep as many of the first ``count`` frames as a segment behind them may want; tells how many are left."""
        excess = max(0, count - self._reach)
        del self._held[:excess]
        return count - excess
