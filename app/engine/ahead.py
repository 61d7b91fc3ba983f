"""Overlap: an iterator that works ahead in a thread of its own."""

import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

_POLL_SECONDS = 0.1

T = TypeVar("T")


class _End:
    """The iterator is exhausted, or failed with ``error``."""

    def __init__(self, error: BaseException | None) -> None:
        self.error = error


@contextmanager
def ahead(items: Iterator[T], depth: int, on_error: Callable[[BaseException], None]) -> Iterator[Iterator[T]]:
    """Run ``items`` in a thread, at most ``depth`` items ahead of whoever consumes them.

    An error of the producer is told to ``on_error`` at once, from its thread, and raised in the consumer behind the
    items that came before. When the consumer leaves, for whatever reason, the producer is stopped and closed before
    the block ends.
    """
    passed: queue.Queue[T | _End] = queue.Queue(depth)
    stop = threading.Event()
    thread = threading.Thread(target=_produce, args=(items, passed, stop, on_error), daemon=True)
    thread.start()
    try:
        yield _consume(passed)
    finally:
        stop.set()
        thread.join()


def _produce(
    items: Iterator[T],
    passed: "queue.Queue[T | _End]",
    stop: threading.Event,
    on_error: Callable[[BaseException], None],
) -> None:
    end = _End(None)
    try:
        for item in items:
            if not _put(item, passed, stop):
                break
    except BaseException as error:  # noqa: BLE001  whatever it is, the consumer raises it
        on_error(error)
        end = _End(error)
    finally:
        _close(items)
        _put(end, passed, stop)


def _put(item: T, passed: "queue.Queue[T]", stop: threading.Event) -> bool:
    while not stop.is_set():
        try:
            passed.put(item, timeout=_POLL_SECONDS)
        except queue.Full:
            continue
        return True
    return False


def _consume(passed: "queue.Queue[T | _End]") -> Iterator[T]:
    while True:
        item = passed.get()
        if isinstance(item, _End):
            if item.error is not None:
                raise item.error
            return
        yield item


def _close(items: Iterator[object]) -> None:
    """Let a generator release what it holds, in the thread that used it."""
    close = getattr(items, "close", None)
    if close is not None:
        close()
