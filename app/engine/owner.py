"""Which process works on something. Its id alone says little: after a restart it may be another program's."""

import os
from dataclasses import dataclass
from functools import cache

import psutil

_CLOCK_STEP = 2.0
"""Seconds: Linux tells when a process began by a clock that may be set meanwhile."""


@dataclass(frozen=True)
class Owner:
    """A process of this machine, told apart from all that ever had its id."""

    pid: int
    began: float
    """Seconds since 1970."""

    @property
    def is_alive(self) -> bool:
        """It is this process, or one that still runs."""
        if self.pid == os.getpid():
            return self == this_process()
        try:
            return abs(psutil.Process(self.pid).create_time() - self.began) < _CLOCK_STEP
        except (psutil.Error, ValueError):
            return False


def this_process() -> Owner:
    """The process that asks."""
    return _owner(os.getpid())


@cache
def _owner(pid: int) -> Owner:
    return Owner(pid, psutil.Process(pid).create_time())
