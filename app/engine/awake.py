"""Keeps the computer from falling asleep while a job runs; the screen may."""

from collections.abc import Iterator
from contextlib import contextmanager

from wakepy import keep


@contextmanager
def awake() -> Iterator[None]:
    """No sleep inside the block, where the system allows programs to ask for that."""
    with keep.running(on_fail="pass"):
        yield
