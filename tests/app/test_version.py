"""Versions as people tell them."""

from pathlib import Path

import pytest

from app import paths, version


def test_a_clone_has_a_number_only() -> None:
    assert version.described() == version.NUMBER


def test_a_build_tells_what_it_was_made_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stamp = tmp_path / "build.json"
    stamp.write_text('{"commit": "1a2b3c4d5e6f", "date": "2026-11-21", "flavour": "cpu"}')
    monkeypatch.setattr(paths, "resource", lambda name: tmp_path / name)
    assert version.described() == f"{version.NUMBER} (1a2b3c4d, 2026-11-21, cpu)"
