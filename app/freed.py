"""Memory that is free already goes back to the system."""

import ctypes
import sys


def return_freed() -> None:
    """Give what is free back to the system: glibc keeps it for the thread that asks next, so that a program with many
    threads seems to grow, and what a network takes anew is not measured."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # other libraries for C have none
        if trim is not None:
            trim(0)
