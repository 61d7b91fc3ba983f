"""One file from the first of its addresses that gives it whole."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

import httpx2

from app.engine.download.fetch import BrokenError, RefusedError, Transfer
from app.engine.download.part import Part
from app.engine.download.speed import Speed
from app.engine.weights import WeightsFile, fingerprint
from app.errors import Cancelled, ModelError

_GAIN = 1 << 16
"""Bytes that make a request worthwhile; towards the end a tenth of the rest."""
_TELL_EVERY = 0.1
"""Seconds between two reports of progress."""


@dataclass(frozen=True)
class Patience:
    """How long servers are waited for; seconds, unless said otherwise."""

    silence: float = 15.0
    """Without a byte."""
    answer: float = 60.0
    """Until the file's first bytes."""
    slow: float = 60.0
    """At less than ``least_speed``."""
    least_speed: float = 1000.0
    """Bytes per second."""
    pause: float = 1.0
    """Before asking again; doubled each time nothing came."""
    longest_pause: float = 60.0
    """That a busy server may ask for."""
    idle: int = 3
    """Requests in a row that bring next to nothing."""
    requests: int = 1000
    """In all, to one address."""


@dataclass(frozen=True)
class Arriving:
    """How far a download is."""

    done: int
    """Bytes."""
    total: int
    """Bytes; as announced, else as expected."""
    bytes_per_second: float
    """Of late."""
    seconds_left: float | None
    """``None`` while nothing comes."""
    host: str
    """Where it comes from."""


class Mirrors:
    """Asks the addresses of a file, one after the other.

    Args:
        file: what is wanted.
        part: what has arrived.
        client: makes the requests.
        on_progress: called some times a second.
        cancel: ends everything.
        patience: with each server.
    """

    def __init__(
        self,
        file: WeightsFile,
        part: Part,
        client: httpx2.Client,
        on_progress: Callable[[Arriving], None],
        cancel: threading.Event,
        patience: Patience,
    ) -> None:
        self._file = file
        self._part = part
        self._on_progress = on_progress
        self._cancel = cancel
        self._patience = patience
        self._transfer = Transfer(client, part, file.size, self._arrived, cancel, patience.answer)
        self._host = ""
        self._origin = ""
        self._speed = Speed(part.size)
        self._told = 0.0

    def fill(self, addresses: tuple[str, ...]) -> str:
        """Fill the part file with the published bytes; the address that gave the last of them.

        Raises:
            ModelError: none of the addresses gives them.
            Cancelled: it was asked for.
        """
        reasons = []
        for address in addresses:
            self._host = urlsplit(address).hostname or ""
            try:
                self._fill_from(address)
            except RefusedError as error:
                reasons.append(f"{self._host} {error}: {address}")
            else:
                return address
        raise ModelError(
            f"The weights {self._file.path.name} could not be fetched.",
            "Check the connection, or get the file elsewhere and import it.",
            "\n".join(reasons) or "no address is known",
        )

    def _fill_from(self, address: str) -> None:
        idle = 0
        for _ in range(self._patience.requests):
            before = self._part.size
            try:
                self._request(address)
            except BrokenError as error:
                worthwhile = min(_GAIN, (self._file.size - before) // 10)
                idle = 0 if self._part.size - before > worthwhile else idle + 1
                if idle == self._patience.idle:
                    raise RefusedError(str(error)) from error
                self._pause(max(error.wait, self._patience.pause * 2 ** (idle - 1) if idle else 0.0))
            else:
                return
        raise RefusedError(f"broke off {self._patience.requests} times")

    def _request(self, address: str) -> None:
        """Ask once; returns if the part file is what was published."""
        self._speed = Speed(self._part.size)
        if not self._part.size:
            self._origin = address
        elif self._origin != address:
            self._origin = ""
        before = self._part.size
        try:
            whole = self._transfer.fetch(address)
        except BrokenError:
            # Where nothing more comes without an end, it may be whole all the same.
            if self._part.size == before and self._is_published():
                return
            raise
        finally:
            self._stop_if_cancelled()
        if self._is_published():
            return
        if not whole:
            raise BrokenError("ends before the file is whole")
        self._part.cut(0)
        if self._origin == address:
            raise RefusedError("sends other bytes than the published ones")
        raise BrokenError("has another file than what came before")

    def _is_published(self) -> bool:
        self._part.sync()
        return self._file.is_it(fingerprint(self._part.path))

    def _arrived(self, announced: int | None) -> None:
        """A block has come."""
        self._stop_if_cancelled()
        done, total = self._part.size, announced or self._file.size
        speed = self._speed.mark(done)
        if self._speed.seconds > self._patience.slow and speed < self._patience.least_speed:
            raise RefusedError(f"sends only {speed:.0f} bytes a second")
        now = time.monotonic()
        if now - self._told >= _TELL_EVERY or done == announced:
            self._told = now
            left = max(0, total - done) / speed if speed else None
            self._on_progress(Arriving(done, total, speed, left, self._host))

    def _pause(self, seconds: float) -> None:
        if seconds > self._patience.longest_pause:
            raise RefusedError(f"is busy for the next {seconds:.0f} seconds")
        self._cancel.wait(seconds)
        self._stop_if_cancelled()

    def _stop_if_cancelled(self) -> None:
        if self._cancel.is_set():
            raise Cancelled("Cancelled; what has come so far is kept, and the next download goes on from there.")
