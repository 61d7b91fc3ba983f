"""Two builds side by side."""

from pathlib import Path

import compare
import pytest


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    for folder in (tmp_path / "one", tmp_path / "other"):
        folder.mkdir()
        (folder / "same.so").write_bytes(b"same")
        (folder / "link").symlink_to("same.so")
    return tmp_path / "one", tmp_path / "other"


def test_equal_builds(folders: tuple[Path, Path]) -> None:
    assert compare.main(*map(str, folders)) == 0


def test_what_differs_is_named(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    one, other = folders
    (one / "changed").write_bytes(b"a")
    (other / "changed").write_bytes(b"b")
    (other / "new").touch()
    (other / "same.so").chmod(0o700)
    assert compare.main(str(one), str(other)) == 1
    out = capsys.readouterr().out
    assert "changed differs" in out
    assert f"new is only in {other}" in out
    assert "same.so differs" in out
    assert "3 differ" in out
