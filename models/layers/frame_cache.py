"""What was computed of a frame, kept while a sliding window may still want it."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class FrameCache(Generic[T]):
    """Computes the entry of a frame when it is first asked for."""

    def __init__(self, compute: Callable[[int], T]) -> None:
        self._compute = compute
        self._entries: dict[int, T] = {}

    def __getitem__(self, frame: int) -> T:
        if frame not in self._entries:
            self._entries[frame] = self._compute(frame)
        return self._entries[frame]

    def forget_before(self, frame: int) -> None:
        """Free the entries of frames before ``frame``; asking for one again computes it again."""
        self._entries = {index: entry for index, entry in self._entries.items() if index >= frame}
