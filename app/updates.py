"""Is there a newer version? Asked only when a person wants it; nothing is downloaded but the list of changes."""

import re
from dataclasses import dataclass

from app import version
from app.errors import ResourceError
from app.log import get_logger

_HEADING = re.compile(r"^## \[?(\d+\.\d+\.\d+)\]?.*$", re.MULTILINE)
_MOST = 1 << 20
"""Bytes: no list of changes is longer."""
_SECONDS = 10.0

_log = get_logger("updates")


@dataclass(frozen=True)
class Update:
    """A newer version."""

    number: str
    changes: str
    """What is new since the version that runs, in Markdown."""
    page: str
    """Where a person gets it."""


def can_be_asked() -> bool:
    """Whether this build knows where its releases are; a clone does not."""
    return version.build().home.startswith("https://")


def look() -> Update | None:
    """Ask the page with the releases; ``None`` if there is nothing newer. Takes seconds.

    Raises:
        ResourceError: the page cannot be reached, or is no list of changes.
    """
    home = version.build().home.rstrip("/")
    # Release pages hand on to the newest release's file under this address.
    newer = newer_than(version.NUMBER, _fetch(f"{home}/latest/download/CHANGELOG.md"))
    return Update(newer[0], newer[1], home) if newer else None


def newer_than(number: str, changes: str) -> tuple[str, str] | None:
    """The newest version in a list of changes, and what it says of all versions since ``number``.

    Raises:
        ResourceError: it names no version.
    """
    headings = list(_HEADING.finditer(changes))
    if not headings:
        raise ResourceError("The list of new versions cannot be understood.", "Look at the page with the releases.")
    newer = [heading for heading in headings if _parts(heading[1]) > _parts(number)]
    if not newer:
        return None
    older = (heading.start() for heading in headings if _parts(heading[1]) <= _parts(number))
    last = next((place for place in older if place > newer[0].start()), len(changes))
    newest = max((heading[1] for heading in newer), key=_parts)
    return newest, changes[newer[0].start() : last].strip()


def _parts(number: str) -> tuple[int, ...]:
    return tuple(int(part) for part in number.split("."))


def _fetch(address: str) -> str:
    import httpx2  # takes a tenth of a second that most starts need not spend

    text = b""
    try:
        with httpx2.stream("GET", address, timeout=_SECONDS, follow_redirects=True) as answer:
            answer.raise_for_status()
            for block in answer.iter_bytes():
                text += block
                if len(text) > _MOST:
                    break
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        _log.info("no news of new versions: %s", error)
        raise ResourceError(
            "The page with new versions cannot be reached.", "Check the connection, or try again later.", str(error)
        ) from error
    return text[:_MOST].decode("utf-8", "replace")
