"""Whatever goes wrong in a thread, as an error that a person may see."""

import traceback

from PySide6.QtCore import QCoreApplication

from app.errors import ReelmendError

translate = QCoreApplication.translate


def as_shown(error: Exception) -> ReelmendError:
    """The error itself if it is meant for people, else one that says that the program is at fault."""
    if isinstance(error, ReelmendError):
        return error
    return ReelmendError(
        translate("faults", "Something went wrong inside Reelmend."),
        translate("faults", "Please report it: copy the details below and say what you did."),
        "".join(traceback.format_exception(error)),
    )
