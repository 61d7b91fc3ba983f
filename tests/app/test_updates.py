"""News of newer versions."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from app import paths, updates, version
from app.errors import ResourceError

CHANGES = """# Changelog

## Unreleased
### Added
- Not yet.

## [2.10.0] - 2027-03-01
### Added
- Ten.

## 2.9.1
### Fixed
- Nine.

## 2.9.0
- Old.
"""


@pytest.mark.parametrize(("number", "said"), [("2.9.0", ("Ten.", "Nine.")), ("2.9.1", ("Ten.",))])
def test_tells_what_is_new_since(number: str, said: tuple[str, ...]) -> None:
    newest = updates.newer_than(number, CHANGES)
    assert newest is not None
    assert newest[0] == "2.10.0"
    assert [word for word in ("Not yet.", "Ten.", "Nine.", "Old.") if word in newest[1]] == list(said)


@pytest.mark.parametrize("number", ["2.10.0", "3.0.0"])
def test_nothing_newer(number: str) -> None:
    assert updates.newer_than(number, CHANGES) is None


def test_a_page_that_is_no_list_of_changes() -> None:
    with pytest.raises(ResourceError):
        updates.newer_than("1.0.0", "<html>Sign in</html>")


def test_a_clone_knows_of_no_releases() -> None:
    assert not updates.can_be_asked()


class Page(BaseHTTPRequestHandler):
    """A page with releases, which hands on to the newest one's file."""

    def do_GET(self) -> None:
        if self.path == "/releases/latest/download/CHANGELOG.md":
            self.send_response(302)
            self.send_header("Location", "/files/CHANGELOG.md")
            self.end_headers()
        elif self.path == "/files/CHANGELOG.md":
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"## 99.0.0\nMore.\n")
        else:
            self.send_error(404)

    def log_message(self, *_: object) -> None:
        """Tests are quiet."""


@pytest.fixture
def page() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Page)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/releases"
    server.shutdown()
    thread.join()
    server.server_close()


def stamp(folder: Path, monkeypatch: pytest.MonkeyPatch, home: str) -> None:
    (folder / version.STAMP).write_text(f'{{"home": "{home}"}}')
    monkeypatch.setattr(paths, "resource", lambda name: folder / name)


def test_looks(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stamp(tmp_path, monkeypatch, page)
    assert updates.look() == updates.Update("99.0.0", "## 99.0.0\nMore.", page)


def test_no_connection(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stamp(tmp_path, monkeypatch, f"{page}/elsewhere")
    with pytest.raises(ResourceError) as caught:
        updates.look()
    assert caught.value.advice
