"""How the processors are shared between torch and what else a job does at the same time."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import torch


class _Share:
    """What torch has while nobody is inside, kept for all who are: what it is told last holds for new threads, too."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = self._all = 0

    def enter(self) -> None:
        with self._lock:
            if not self._inside:
                self._all = torch.get_num_threads()
            self._inside += 1
            torch.set_num_threads(max(1, self._all // 2))

    def leave(self) -> None:
        with self._lock:
            self._inside -= 1
            torch.set_num_threads(self._all)


_SHARE = _Share()


@contextmanager
def half_left_to_others() -> Iterator[None]:
    """Inside, what torch does in this thread takes half of the processors only.

    Without a network a job is little more than decoding and encoding. These have threads of their own, and torch's
    would wait for a processor in every step, and for each other behind it.
    """
    _SHARE.enter()
    try:
        yield
    finally:
        _SHARE.leave()
