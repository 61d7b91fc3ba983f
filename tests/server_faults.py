"""Ways in which a server can answer: good ones, from which a file can be had, and bad ones."""

import gzip

from tests.hostile_server import Behaviour, Exchange

GOOD: dict[str, Behaviour] = {}
"""From these the file can be had, with patience."""
BAD: dict[str, Behaviour] = {}
"""From these it mostly cannot."""

_PAGE = b"<!DOCTYPE html><html><head><title>Sorry</title></head><body>There is nothing here.</body></html>"
_CONFIRM = (
    "<!DOCTYPE html><html><head><title>Google Drive - Virus scan warning</title></head><body>"
    '<form id="download-form" action="{action}" method="get"><input type="submit" value="Download anyway"/>'
    '<input type="hidden" name="id" value="some-file"/><input type="hidden" name="export" value="download"/>'
    '<input type="hidden" name="confirm" value="t"/></form></body></html>'
)


def good(behaviour: Behaviour) -> Behaviour:
    """Register a good way."""
    GOOD[behaviour.__name__] = behaviour
    return behaviour


def bad(behaviour: Behaviour) -> Behaviour:
    """Register a bad way."""
    BAD[behaviour.__name__] = behaviour
    return behaviour


@good
def honest(x: Exchange) -> None:
    x.send(x.begin())


@good
def drops(x: Exchange) -> None:
    body = x.begin()
    x.send(body[: x.random.randrange(len(body) + 1)])
    if x.random.random() < 0.5:
        x.reset()


@bad
def drops_early(x: Exchange) -> None:
    x.send(x.begin()[:1])


@good
def too_long_announced(x: Exchange) -> None:
    x.send(x.begin(length=len(x.content) - x.request.start + 1000))


@bad
def too_short_announced(x: Exchange) -> None:
    body = x.content[x.request.start :]
    x.send(x.begin(length=len(body) * 4 // 5))


@bad
def other_bytes(x: Exchange) -> None:
    body = x.begin()
    x.send(x.random.randbytes(len(body)))


@bad
def one_wrong_byte(x: Exchange) -> None:
    body = bytearray(x.begin())
    if body:
        body[x.random.randrange(len(body))] ^= 1
    x.send(bytes(body))


@bad
def another_size(x: Exchange) -> None:
    x.content = x.random.randbytes(x.random.choice((10, len(x.content) * 5 + (8 << 20))))
    x.send(x.begin())


@bad
def empty(x: Exchange) -> None:
    x.head("200 OK", "Content-Length: 0")


@bad
def endless(x: Exchange) -> None:
    x.head("200 OK", "Content-Type: application/octet-stream")
    while not x.closing.is_set():
        x.send(bytes(1 << 16))


@good
def ignores_ranges(x: Exchange) -> None:
    x.request.start = 0
    honest(x)


@bad
def ignores_ranges_and_drops(x: Exchange) -> None:
    x.request.start = 0
    drops(x)


@bad
def another_range(x: Exchange) -> None:
    if not x.request.start:
        return drops(x)
    body = x.content[x.request.start // 2 :]
    start, size = x.request.start // 2, len(x.content)
    x.head("206 Partial Content", f"Content-Range: bytes {start}-{size - 1}/{size}", f"Content-Length: {len(body)}")
    return x.send(body)


@good
def without_length(x: Exchange) -> None:
    x.head("200 OK", "Content-Type: application/octet-stream")
    x.send(x.content)


@bad
def without_length_and_drops(x: Exchange) -> None:
    x.head("200 OK", "Content-Type: application/octet-stream")
    x.send(x.content[: x.random.randrange(len(x.content))])


@good
def chunked(x: Exchange) -> None:
    x.head("200 OK", "Transfer-Encoding: chunked")
    for start in range(0, len(x.content), 5000):
        block = x.content[start : start + 5000]
        x.send(b"%x\r\n%s\r\n" % (len(block), block))
    if x.random.random() < 0.5:
        x.send(b"0\r\n\r\n")


@bad
def compressed(x: Exchange) -> None:
    body = gzip.compress(x.content, 1)
    x.head("200 OK", "Content-Encoding: gzip", f"Content-Length: {len(body)}")
    x.send(body)


@bad
def circle(x: Exchange) -> None:
    x.head("302 Found", f"Location: {x.request.path}", "Content-Length: 0")


@bad
def redirects_elsewhere(x: Exchange) -> None:
    targets = (
        "ftp://localhost/x",
        "file:///etc/passwd",
        "http://",
        "http://127.0.0.1:1/x",
        "//",
        "\x7f",
        "javascript:0",
    )
    x.head("302 Found", f"Location: {x.random.choice(targets)}", "Content-Length: 0")


@bad
def redirects_with_endless_page(x: Exchange) -> None:
    x.head("302 Found", f"Location: {x.request.path}")
    while not x.closing.is_set():
        x.send(bytes(1 << 16))


@good
def redirects_well(x: Exchange) -> None:
    if "?again" in x.request.path:
        return honest(x)
    return x.head("302 Found", f"Location: {x.request.path}?again", "Content-Length: 0")


@bad
def drips(x: Exchange) -> None:
    x.drip(x.begin())


@bad
def drips_head(x: Exchange) -> None:
    x.drip(b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 10_000)


@bad
def says_nothing(x: Exchange) -> None:
    x.closing.wait(5)


@bad
def stalls(x: Exchange) -> None:
    body = x.begin()
    x.send(body[: len(body) // 2])
    x.closing.wait(5)


@bad
def hangs_up(x: Exchange) -> None:
    x.reset()


@bad
def no_http(x: Exchange) -> None:
    x.send(x.random.randbytes(500))


@bad
def bad_head(x: Exchange) -> None:
    x.head(
        "200 OK", x.random.choice(("Content-Length: -5", f"Content-Length: {'9' * 5000}", "Content-Length: x", ": "))
    )
    x.send(x.content)


@bad
def page(x: Exchange) -> None:
    x.head("200 OK", "Content-Type: text/html; charset=utf-8", f"Content-Length: {len(_PAGE)}")
    x.send(_PAGE)


@bad
def page_as_file(x: Exchange) -> None:
    x.head("200 OK", "Content-Type: application/octet-stream", f"Content-Length: {len(_PAGE)}")
    x.send(_PAGE)


@bad
def endless_page(x: Exchange) -> None:
    x.head("200 OK", "Content-Type: text/html")
    while not x.closing.is_set():
        x.send(_PAGE)


@good
def confirmation(x: Exchange) -> None:
    """As Google Drive sends it before a file that it did not scan."""
    if "confirm=t" in x.request.path:
        return honest(x)
    return _confirm(x, x.request.path)


@bad
def confirmation_without_end(x: Exchange) -> None:
    _confirm(x, x.request.path.partition("?")[0])


@bad
def confirmation_elsewhere(x: Exchange) -> None:
    _confirm(x, "http://127.0.0.2/download")


def _confirm(x: Exchange, action: str) -> None:
    body = _CONFIRM.format(action=action).encode()
    x.head("200 OK", "Content-Type: text/html; charset=utf-8", f"Content-Length: {len(body)}")
    x.send(body)


def _status(line: str, *headers: str) -> Behaviour:
    def answer(x: Exchange) -> None:
        x.head(line, "Content-Type: text/html", f"Content-Length: {len(_PAGE)}", *headers)
        x.send(_PAGE)

    return answer


for _name, _headers in {
    "403 Forbidden": (),
    "404 Not Found": (),
    "429 Too Many Requests": ("Retry-After: 0",),
    "429 Too Many Requests for an hour": ("Retry-After: 3600",),
    "500 Internal Server Error": (),
    "503 Service Unavailable": (),
}.items():
    BAD[_name] = _status(_name, *_headers)
