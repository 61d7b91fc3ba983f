"""A file server that does everything a server should not, for tests of downloads."""

import random
import re
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Self

_DRIP_SECONDS = 0.02


@dataclass
class Request:
    """What was asked for."""

    path: str
    start: int
    """Of the wanted range; 0 for everything."""


@dataclass
class Exchange:
    """One connection, and how to answer on it."""

    connection: socket.socket
    request: Request
    content: bytes
    """The true file."""
    random: random.Random
    closing: threading.Event

    def send(self, content: bytes) -> None:
        self.connection.sendall(content)

    def head(self, status: str, *headers: str) -> None:
        self.send("\r\n".join((f"HTTP/1.1 {status}", "Connection: close", *headers, "", "")).encode())

    def begin(self, length: int | None = None, kind: str = "application/octet-stream") -> bytes:
        """Send the head of an honest answer; what should follow."""
        start, size = self.request.start, len(self.content)
        if start >= size > 0 and start:
            self.head("416 Range Not Satisfiable", f"Content-Range: bytes */{size}", "Content-Length: 0")
            return b""
        body = self.content[start:]
        headers = [f"Content-Type: {kind}", f"Content-Length: {len(body) if length is None else length}"]
        if start:
            self.head("206 Partial Content", f"Content-Range: bytes {start}-{size - 1}/{size}", *headers)
        else:
            self.head("200 OK", *headers)
        return body

    def drip(self, content: bytes) -> None:
        for byte in content:
            if self.closing.wait(_DRIP_SECONDS):
                return
            self.send(bytes([byte]))

    def reset(self) -> None:
        """Close as a crashed machine does."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
        self.connection.close()


Behaviour = Callable[[Exchange], None]


@dataclass
class HostileServer:
    """Serves ``content`` under ``/NAME``, each time in the way that NAME says."""

    content: bytes
    behaviours: "dict[str, Behaviour]"
    seed: int = 0

    def __post_init__(self) -> None:
        self.requests: list[Request] = []
        self._random = random.Random(self.seed)
        self._closing = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._accept, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        # Closing a socket does not end an accept() that waits for it.
        with suppress(OSError):
            socket.create_connection(self._socket.getsockname(), 1).close()
        self._thread.join()
        self._socket.close()

    def address(self, behaviour: str) -> str:
        """Where the file is served in this way."""
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}/{behaviour.replace(' ', '-')}"

    def _accept(self) -> None:
        while not self._closing.is_set():
            connection, _ = self._socket.accept()
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with suppress(OSError), connection:
            connection.settimeout(5)
            head = b""
            while b"\r\n\r\n" not in head:
                block = connection.recv(4096)
                if not block:
                    return
                head += block
            path = head.split()[1].decode()
            wanted = re.search(rb"(?i)\r\nrange: bytes=(\d+)-", head)
            request = Request(path, int(wanted[1]) if wanted else 0)
            self.requests.append(request)
            name = path.strip("/").partition("?")[0].replace("-", " ")
            seeded = random.Random(self._random.random())
            self.behaviours[name](Exchange(connection, request, self.content, seeded, self._closing))
