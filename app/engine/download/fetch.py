"""One request for a file: what a server may answer, and what is made of it."""

import re
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import chain

import httpx2

from app.engine.download.guard import Guard
from app.engine.download.part import Part
from app.engine.download.webpage import LONGEST, confirmed, is_page, title_of

_SLACK = 1 << 20
_REDIRECTIONS = 10
_MANY_REQUESTS = 429
_RANGE_BEHIND_END = 416
_PARTIAL = 206
_OK = 200
_SERVER_FAULT = 500


class RefusedError(Exception):
    """This address does not give the file, and asking again will not help."""


class BrokenError(Exception):
    """The answer broke off or the server is busy: asking again may help.

    Args:
        wait: seconds that the server asks to wait.
    """

    def __init__(self, message: str, wait: float = 0.0) -> None:
        super().__init__(message)
        self.wait = wait


@dataclass(frozen=True)
class Transfer:
    """Requests that fill one part file."""

    client: httpx2.Client
    """Its timeouts end an answer that stalls."""
    part: Part
    """Grows by what arrives."""
    size: int
    """Bytes that the whole file has, give or take: checkpoints of one network differ a little."""
    arrived: Callable[[int | None], None]
    """Called after each block with the whole file's size, if the server tells it; what it raises ends the request."""
    cancel: threading.Event
    answer_seconds: float
    """Within which the file's first bytes must come."""

    def fetch(self, address: str) -> bool:
        """Append to the part file what ``address`` has beyond it.

        Returns:
            Whether the file is whole; without an announced size only its hash can tell, and this is ``False``.

        Raises:
            RefusedError: the server has no such file, or another one.
            BrokenError: the answer ended too early.
        """
        with _translated():
            return self._fetch(address, may_confirm=True)

    def _fetch(self, address: str, may_confirm: bool) -> bool:
        with Guard(self.cancel, self.answer_seconds) as guard, self._opened(address, guard) as answer:
            if answer.status_code == _RANGE_BEHIND_END:
                return self._behind_end(answer)
            _check_status(answer)
            blocks = answer.iter_raw()
            first = next(blocks, b"")
            if not is_page(answer.headers.get("Content-Type", ""), first):
                guard.begun()
                return self._append(answer, chain([first], blocks))
            page = _read_page(first, blocks)
            behind = confirmed(str(answer.url), page) if may_confirm else None
        if behind is None:
            raise RefusedError(f"sends a web page (“{title_of(page)}”) instead of the file")
        return self._fetch(behind, may_confirm=False)

    @contextmanager
    def _opened(self, address: str, guard: Guard) -> Iterator[httpx2.Response]:
        """The answer behind all redirections; what they say beside is not read."""
        # The bytes as they lie on the server: hashes and ranges count those.
        headers = {"Accept-Encoding": "identity"}
        if self.part.size:
            headers["Range"] = f"bytes={self.part.size}-"
        request = self.client.build_request("GET", address, headers=headers, extensions={"trace": guard.trace})
        for _ in range(_REDIRECTIONS):
            answer = self.client.send(request, stream=True)
            with closing(answer):
                if answer.next_request is None:
                    yield answer
                    return
            if (request.url.scheme, answer.next_request.url.scheme) == ("https", "http"):
                raise RefusedError("leads from a secure address to one that is not")
            request = answer.next_request
        raise RefusedError("leads from one address to the next without end")

    def _append(self, answer: httpx2.Response, blocks: Iterable[bytes]) -> bool:
        at, total = self._extent(answer)
        most = 2 * self.size + _SLACK
        if total is not None and not self.size // 2 <= total <= most:
            raise RefusedError(f"has a file of {total} bytes, but about {self.size} are expected")
        for block in blocks:
            # A server that ignores ranges sends what is here already.
            self.part.append(block[max(0, self.part.size - at) :])
            at += len(block)
            if self.part.size > most:
                self.part.cut(0)
                raise RefusedError(f"sends more than {most} bytes, but about {self.size} are expected")
            self.arrived(total)
        if total is not None and self.part.size > total:
            self.part.cut(0)
            raise BrokenError("has a shorter file than what came before")
        return self.part.size == total

    def _extent(self, answer: httpx2.Response) -> tuple[int, int | None]:
        """Where in the file the answer begins, and how long the whole file is if the server tells."""
        if answer.headers.get("Content-Encoding", "identity") != "identity":
            raise RefusedError("sends the file compressed though it was asked not to")
        if answer.status_code == _OK:
            length = re.fullmatch(r"\d{1,18}", answer.headers.get("Content-Length", ""))
            return 0, int(length[0]) if length else None
        extent = re.fullmatch(r"bytes (\d{1,18})-\d+/(\d{1,18}|\*)", answer.headers.get("Content-Range", ""))
        if extent is None or int(extent[1]) != self.part.size:
            raise RefusedError("sends another part of the file than it is asked for")
        return self.part.size, None if extent[2] == "*" else int(extent[2])

    def _behind_end(self, answer: httpx2.Response) -> bool:
        if answer.headers.get("Content-Range", "") == f"bytes */{self.part.size}":
            return True
        self.part.cut(0)
        raise BrokenError("has a shorter file than what came before")


def _check_status(answer: httpx2.Response) -> None:
    code = answer.status_code
    reason = f"answers {code} {answer.reason_phrase}".strip()
    if code == _MANY_REQUESTS or code >= _SERVER_FAULT:
        wait = answer.headers.get("Retry-After", "")
        raise BrokenError(reason, float(wait) if wait.isdecimal() else 0.0)
    if code not in (_OK, _PARTIAL):
        raise RefusedError(reason)


def _read_page(first: bytes, blocks: Iterator[bytes]) -> str:
    page = bytearray(first)
    for block in blocks:
        page += block
        if len(page) > LONGEST:
            break
    return page.decode("utf-8", "replace")


@contextmanager
def _translated() -> Iterator[None]:
    """The HTTP library's errors as the two kinds that matter here."""
    try:
        yield
    except (httpx2.UnsupportedProtocol, httpx2.InvalidURL) as error:
        raise RefusedError(f"leads to an address that cannot be followed ({error})") from error
    except httpx2.TimeoutException as error:
        raise BrokenError("does not answer in time") from error
    except (httpx2.ConnectError, httpx2.ProxyError) as error:
        raise BrokenError(f"cannot be reached ({error})") from error
    except httpx2.TransportError as error:
        raise BrokenError(f"breaks off ({str(error).rstrip('.')})") from error
