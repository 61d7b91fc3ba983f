"""Every part of the program tells its licence."""

from pathlib import Path

import pytest

from app import licences, paths
from app.licences import parts


def test_from_source_all_packages_tell_theirs() -> None:
    found = parts()
    assert found[0].title.startswith("reelmend ")
    names = [part.title.split(" ")[0].lower() for part in found]
    assert {"av", "torch", "numpy", "pyside6_essentials", "qtawesome"} <= set(names)
    assert len(names) == len(set(names))
    assert [part.title for part in found if not part.text] == []
    assert "Apache" in found[0].text


def test_an_installed_program_brings_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, files in {"x264": {"GPL.txt": "free"}, "Reelmend 1.0": {"a.txt": "one", "b.txt": "two"}}.items():
        (tmp_path / name).mkdir()
        for file, text in files.items():
            (tmp_path / name / file).write_text(text, encoding="utf-8")
    (tmp_path / "note.txt").touch()
    monkeypatch.setattr(paths, "resource", lambda _: tmp_path)
    assert [(part.title, part.text) for part in licences.parts()] == [("Reelmend 1.0", "one\n\ntwo"), ("x264", "free")]
