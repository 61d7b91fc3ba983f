"""Pages that come instead of a file."""

import pytest

from app.engine.download.webpage import confirmed, is_page, title_of

FORM = """<html><head><title>Google Drive -
  Virus scan warning</title></head><body><form id="download-form" action="{action}" method="get">
<input type="hidden" name="id" value="1dd6"><input type="hidden" name="export" value="download">
<input type="hidden" name="confirm" value="t"><input type="submit" value="Download anyway"></form></body></html>"""
LINK = (
    '<html><body><a id="uc-download-link" href="/uc?export=download&amp;confirm=aB1_&amp;id=1dd6">Download</a></body>'
)
DRIVE = "https://drive.google.com/uc?export=download&id=1dd6"
ANSWER = "https://drive.usercontent.google.com/download"


@pytest.mark.parametrize(
    ("kind", "beginning", "page"),
    [
        ("text/html; charset=utf-8", b"", True),
        ("TEXT/HTML", b"PK\x03\x04", True),
        ("application/octet-stream", b"\n  <!DOCTYPE html><html>", True),
        ("", b"\xef\xbb\xbf<html lang=en>", True),
        ("application/octet-stream", b"PK\x03\x04", False),
        ("", b"\x80\x02}q", False),
        ("", b"", False),
    ],
)
def test_recognised(kind: str, beginning: bytes, page: bool) -> None:
    assert is_page(kind, beginning) is page


def test_form_is_followed() -> None:
    """As Google Drive sends it since 2024: to another of its hosts."""
    assert confirmed(DRIVE, FORM.format(action=ANSWER)) == f"{ANSWER}?id=1dd6&export=download&confirm=t"


def test_link_is_followed() -> None:
    """As it did before."""
    assert confirmed(DRIVE, LINK) == "https://drive.google.com/uc?export=download&confirm=aB1_&id=1dd6"


@pytest.mark.parametrize(
    "action",
    [
        "https://evil.example/download",
        "http://drive.usercontent.google.com/download",
        "https://notgoogle.com/download",
        "https://google.com.evil.example/download",
        "file:///etc/download",
    ],
)
def test_no_page_leads_elsewhere(action: str) -> None:
    assert confirmed(DRIVE, FORM.format(action=action)) is None


@pytest.mark.parametrize("page", ["", "<html>", "<form>", '<form action="/search"><input type="hidden" name="id">'])
def test_other_pages_ask_for_nothing(page: str) -> None:
    assert confirmed(DRIVE, page) is None


def test_title() -> None:
    assert title_of(FORM) == "Google Drive - Virus scan warning"
    assert title_of("<p>none") == ""
