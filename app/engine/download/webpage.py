"""Web pages that come instead of a file: recognised, and followed where they only ask for a confirmation.

File hosts such as Google Drive answer with a page that warns of a large file. It holds a form or a link that leads to
the file itself.
"""

from html.parser import HTMLParser
from urllib.parse import urlencode, urljoin, urlsplit

LONGEST = 1 << 19
"""Bytes of a page that are read; confirmations come to a tenth of it."""

_BEGINNINGS = (b"<!doctype html", b"<html", b"<head", b"<body")
_FILE_SITES = ("google.com", "googleusercontent.com")
"""Google's confirmation leads from one of its hosts to another."""


def is_page(content_type: str, beginning: bytes) -> bool:
    """Whether an answer is a web page, by what it says it is or by its first bytes."""
    text = beginning.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return content_type.split(";")[0].strip().lower() in ("text/html", "application/xhtml+xml") or text.startswith(
        _BEGINNINGS
    )


def confirmed(address: str, page: str) -> str | None:
    """The address behind the confirmation on ``page``, which came from ``address``; ``None`` if it asks for none.

    Only addresses of the same site are given: a page cannot send the download elsewhere.
    """
    reader = _Reader()
    reader.feed(page)
    target = reader.link
    if reader.fields.get("confirm") or reader.fields.get("id"):
        target = f"{reader.action}?{urlencode(reader.fields)}"
    if target is None:
        return None
    target = urljoin(address, target)
    return target if _same_site(address, target) else None


def title_of(page: str) -> str:
    """What the page calls itself, for the error's details."""
    reader = _Reader()
    reader.feed(page)
    return " ".join(reader.title.split())[:100]


class _Reader(HTMLParser):
    """Collects the page's title, its download form and its confirming link."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ""
        self.action = ""
        self.fields: dict[str, str] = {}
        self.link: str | None = None
        self._in_form = False
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag == "title":
            self._in_title = True
        elif tag == "form" and "download" in attributes.get("id", "") + attributes.get("action", ""):
            self._in_form = True
            self.action = attributes.get("action", "").partition("?")[0]
        elif tag == "input" and self._in_form and attributes.get("type") == "hidden":
            self.fields[attributes.get("name", "")] = attributes.get("value", "")
        elif tag == "a" and "confirm=" in attributes.get("href", ""):
            self.link = attributes["href"]

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._in_form = False
        elif tag == "title":
            self._in_title = False

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data


def _same_site(one: str, other: str) -> bool:
    first, second = urlsplit(one), urlsplit(other)
    if second.scheme not in (first.scheme, "https"):
        return False
    of_google = all(_belongs(part.hostname or "") for part in (first, second))
    return first.netloc == second.netloc or of_google


def _belongs(host: str) -> bool:
    return any(host == site or host.endswith(f".{site}") for site in _FILE_SITES)
