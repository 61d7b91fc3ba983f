"""Every error that a person may see.

    ReelmendError
    ├── UsageError          exit 2    the request itself is wrong
    │   └── NothingToDo
    ├── InputError          exit 3    the source cannot be used
    ├── ModelError          exit 4    a network or its weights
    ├── ResourceError       exit 5    space, memory, permission, device
    │   ├── DiskFull
    │   ├── OutOfMemory
    │   └── DeviceLost
    ├── FaultyResult        exit 6    the output is not what it should be
    └── Cancelled           exit 130  asked for, not a fault

Foreign errors are translated where they occur; nothing above ``media`` or ``engine.checkpoint`` sees PyAV's or torch's.
"""

import traceback


class ReelmendError(Exception):
    """A sentence for a person, advice on what to do, and details for whoever wants to know more."""

    exit_code = 1

    def __init__(self, message: str, advice: str = "", details: str = "") -> None:
        super().__init__(message)
        self.message = message
        """One sentence: what is wrong."""
        self.advice = advice
        """One or two sentences: what to do."""
        self.details = details
        """Technical text that can be copied into a report."""

    def __str__(self) -> str:
        return f"{self.message} {self.advice}".strip()


class UsageError(ReelmendError):
    """The request contradicts itself or asks for what does not exist."""

    exit_code = 2


class NothingToDo(UsageError):
    """Nothing was asked for, and this video needs nothing; others may."""


class InputError(ReelmendError):
    """The source is missing, unreadable, damaged, without picture, or of a size that cannot be worked with."""

    exit_code = 3


class ModelError(ReelmendError):
    """A network is unknown, or its weights are missing, damaged or of another network."""

    exit_code = 4


class ResourceError(ReelmendError):
    """The machine lacks space, memory, a permission or a device."""

    exit_code = 5


class DiskFull(ResourceError):
    """There is no space left; a job waits until there is."""


class OutOfMemory(ResourceError):
    """There is not enough memory; a job goes on in smaller parts."""


class DeviceLost(ResourceError):
    """A device stopped working; a job tries it again, or another one."""


class FaultyResult(ReelmendError):
    """An output was made, but its receipt is red."""

    exit_code = 6


class Cancelled(ReelmendError):
    """The person asked for the work to stop."""

    exit_code = 130

    def __init__(self, message: str = "Cancelled; nothing was kept.") -> None:
        super().__init__(message)


def as_shown(error: BaseException) -> ReelmendError:
    """The error itself if it is meant for people, else one that says that the program is at fault."""
    if isinstance(error, ReelmendError):
        return error
    return ReelmendError(
        "Something went wrong inside Reelmend.",
        "Please report it with the details and say what you did.",
        "".join(traceback.format_exception(error)),
    )
