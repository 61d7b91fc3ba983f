"""How the processors are shared between torch and what else a job does at the same time."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch

_ALL = torch.get_num_threads()


@contextmanager
def half_left_to_others() -> Iterator[None]:
    """Inside, what torch does in this thread takes half of the processors only.

    Without a network a job is little more than decoding and encoding. These have threads of their own, and torch's
    would wait for a processor in every step, and for each other behind it.
    """
    torch.set_num_threads(max(1, _ALL // 2))
    try:
        yield
    finally:
        torch.set_num_threads(_ALL)  # other threads begin with what was set last
