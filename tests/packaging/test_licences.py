"""Whose each file of a bundle is, and what is told of it."""

import json
import tomllib
from pathlib import Path

import pytest
from installers import inventory
from installers.parts import part_of

from tests.conftest import ROOT

_TABLE = tomllib.loads((ROOT / "packaging" / "installers" / "parts.toml").read_text("utf-8"))["part"]


@pytest.mark.parametrize("entry", _TABLE, ids=lambda entry: entry["name"])
def test_listed_parts_have_a_licence_and_its_text(entry: dict[str, object]) -> None:
    assert entry["licence"]
    texts = entry.get("texts", [])
    assert isinstance(texts, list)
    assert texts or entry.get("distribution") or entry["name"] == "Python"
    for name in texts:
        assert (ROOT / "packaging" / "licences" / name).read_text("utf-8").strip()


def test_no_text_lies_about_unused() -> None:
    used = {name for entry in _TABLE for name in entry.get("texts", [])}
    assert {path.name for path in (ROOT / "packaging" / "licences").iterdir()} <= used


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("av.libs/libx264-d6533a8d.so.165", "x264"),
        ("av.libs/libx265-f5385bb8.so.216", "x265"),
        ("av.libs/libavcodec-5e6b81c2.so.62.28.102", "FFmpeg"),
        ("av.libs/libswscale-88e9f973.so.9.5.102", "FFmpeg"),
        ("av/.dylibs/libx264.165.dylib", "x264"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "Qt"),
        ("PySide6/Qt/lib/libicudata.so.73", "ICU"),
        ("resources/sample/friday.mp4", "Sample clip"),
        ("resources/styles/reelmend.qss", "Reelmend"),
        ("resources/fonts/Inter-Regular.ttf", "Inter"),
        ("models/weights/edvr-s-x4.safetensors", "Reelmend"),
        ("click/core.py", "click"),
        ("numpy/__init__.py", "numpy"),
        ("json/__init__.py", "Python"),
        ("base_library.zip", "Python"),
        ("VCRUNTIME140.dll", "Microsoft Visual C++ runtime"),
    ],
)
def test_whose_a_file_is(file: str, name: str) -> None:
    part = part_of(file)
    assert part is not None
    assert part.name == name
    assert part.licence
    assert all(part.texts.values())


def test_programs_are_no_licences() -> None:
    """Beside PyAV's authors lies the script that lists them, and pip compiles it."""
    part = part_of("av/__init__.py")
    assert part is not None
    assert part.texts
    assert not [name for name in part.texts if "cpython" in name]


def test_nobodys_file() -> None:
    assert part_of("libmystery.so.1") is None
    assert part_of("mystery/thing.bin") is None


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bundle whose executable is ours: PyInstaller's licence is known only where bundles are made."""
    monkeypatch.setattr(inventory, "_modules", lambda _: [])
    folder = tmp_path / "reelmend"
    for name in ("LICENSE", "_internal/av.libs/libx264-1.so", "_internal/resources/sample/friday.mp4"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x")
    (folder / "reelmend").symlink_to("LICENSE")
    return folder


def test_a_file_without_a_licence_is_not_passed_on(bundle: Path) -> None:
    (bundle / "_internal" / "mystery.bin").touch()
    with pytest.raises(inventory.UnknownLicence, match=r"1 files.*_internal/mystery\.bin"):
        inventory.inventory(bundle)


def test_texts_and_list_of_materials(bundle: Path, tmp_path: Path) -> None:
    found = inventory.inventory(bundle)
    assert {part.name: files for part, files in found.items()} == {
        "Reelmend": ["LICENSE"],
        "x264": ["_internal/av.libs/libx264-1.so"],
        "Sample clip": ["_internal/resources/sample/friday.mp4"],
    }
    inventory.write_licences(found, tmp_path / "licences")
    assert "GNU GENERAL PUBLIC LICENSE" in (tmp_path / "licences" / "x264" / "GPL-2.0.txt").read_text("utf-8")
    sbom = tmp_path / "sbom.json"
    inventory.write_sbom(found, "1.2.3", "abc", sbom)
    told = json.loads(sbom.read_bytes())
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert [part["name"] for part in told["components"]] == ["Reelmend", "Sample clip", "x264"]
    again = tmp_path / "again.json"
    inventory.write_sbom(found, "1.2.3", "abc", again)
    assert sbom.read_bytes() == again.read_bytes()
