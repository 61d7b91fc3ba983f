"""Errors that nobody expected: written down, told in the window, and survived."""

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from app.errors import ReelmendError, as_shown
from app.log import get_logger

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_log = get_logger("ui.crash")
_qt_log = get_logger("qt")


class CrashNet(QObject):
    """Catches what would otherwise end on a terminal that nobody sees."""

    caught = Signal(object)
    """A ``ReelmendError``, in the window's thread."""

    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def spread(self) -> None:
        """Catch from now on whatever falls, in any thread."""
        sys.excepthook = self._catch
        threading.excepthook = self._catch_in_thread
        sys.unraisablehook = _note_unraisable
        qInstallMessageHandler(_note_qt)

    def fold(self) -> None:
        """Leave everything to the interpreter again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        qInstallMessageHandler(None)

    def _catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):  # Ctrl-C and the like are no faults
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("nobody expected this", exc_info=(kind, error, trace))
        self._told.emit(as_shown(error))

    def _catch_in_thread(self, fallen: threading.ExceptHookArgs) -> None:
        if fallen.exc_value is not None:
            self._catch(fallen.exc_type, fallen.exc_value, fallen.exc_traceback)

    def _pass_on(self, error: ReelmendError) -> None:
        self.caught.emit(error)


def _note_unraisable(fallen: "sys.UnraisableHookArgs") -> None:
    """While an object was thrown away: nobody can do anything about it."""
    if fallen.exc_value is not None:
        trace = (fallen.exc_type, fallen.exc_value, fallen.exc_traceback)
        _log.warning("%s: %r", fallen.err_msg or "an object could not be thrown away", fallen.object, exc_info=trace)


def _note_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category or "qt", message)
