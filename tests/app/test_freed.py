"""Memory goes back to the system."""

import sys

import numpy as np
import psutil
import pytest

from app.freed import return_freed


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do it by themselves")
def test_what_is_free_is_given_back() -> None:
    """Below 128 KiB glibc keeps it, also in the middle of what is in use."""
    process = psutil.Process()
    held = [np.ones(8_000) for _ in range(3_000)]
    kept = held[::100]
    held.clear()
    before = process.memory_info().rss
    return_freed()
    assert before - process.memory_info().rss > 64 << 20
    assert len(kept) == 30
