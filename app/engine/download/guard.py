"""Ends a request from outside: at once when it is cancelled, and when its answer does not begin."""

import socket
import threading
import time
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

_LOOK_EVERY = 0.1
"""Seconds."""


class Guard:
    """Watches the connections of one request from a thread of its own.

    Reading from a connection blocks, and a server that sends the beginning of an answer byte by byte never runs into
    a timeout. So the connection is shut down instead, which ends the reading with an error.

    Args:
        cancel: set when the file is not wanted any more.
        seconds: within which the file's first bytes must come.
    """

    def __init__(self, cancel: threading.Event, seconds: float) -> None:
        self._cancel = cancel
        self._deadline = time.monotonic() + seconds
        self._begun = False
        self._over = threading.Event()
        self._sockets: list[socket.socket] = []
        self._thread = threading.Thread(target=self._watch, name="download guard", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()

    def begun(self) -> None:
        """The file's bytes have begun to come."""
        self._begun = True

    def trace(self, event: str, info: dict[str, Any]) -> None:
        """Learn of connections: the ``trace`` extension of the HTTP library."""
        if event in ("connection.connect_tcp.complete", "connection.start_tls.complete", "proxy.start_tls.complete"):
            self._sockets.append(info["return_value"].get_extra_info("socket"))

    def _watch(self) -> None:
        while not self._over.wait(_LOOK_EVERY):
            late = not self._begun and time.monotonic() > self._deadline
            if late or self._cancel.is_set():
                self._shut_down()

    def _shut_down(self) -> None:
        for connection in self._sockets:
            # TLS sockets would wait for a farewell; and some are closed already.
            with suppress(OSError):
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
