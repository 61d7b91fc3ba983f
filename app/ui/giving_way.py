"""Work that lets the window go first."""

import os
import sys
import threading
from contextlib import suppress

from PySide6.QtCore import QThread

_STEPS = 10
"""Of the 20 by which Linux lets a program step back."""


def give_way() -> None:
    """Let this thread, and those that it starts from now on, compute only what the window leaves.

    On few cores the window would otherwise wait for its turn behind every thread of a job; the job loses only what
    other programs want meanwhile.
    """
    if sys.platform == "linux":  # Qt's priorities mean nothing there
        thread = threading.get_native_id()
        nice = os.getpriority(os.PRIO_PROCESS, thread)
        with suppress(PermissionError):  # some sandboxes refuse it; the work is worth more
            os.setpriority(os.PRIO_PROCESS, thread, min(19, nice + _STEPS))
    else:
        QThread.currentThread().setPriority(QThread.Priority.LowPriority)
