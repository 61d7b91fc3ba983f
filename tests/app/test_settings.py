"""Settings survive a restart, damage and other versions."""

from pathlib import Path

import pytest

from app import settings
from app.errors import ResourceError
from app.settings import RECENT_LIMIT, Settings, Theme


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def test_defaults_without_a_file(file: Path) -> None:
    assert settings.load(file) == Settings()


def test_there_and_back(file: Path) -> None:
    known = Settings(("/a/ü “b”.mp4", "C:\\c.mkv"), "net", "1080p", Theme.LIGHT, "AAEC")
    settings.save(known, file)
    assert settings.load(file) == known
    assert [entry.name for entry in file.parent.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize(
    "content",
    [b"schema = ", b"\xff\xfe", b"schema = 1\n[settings]\ntheme = 'pink'", b"schema = 99\n[settings]\n", b""],
)
def test_what_cannot_be_understood_is_set_aside(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    assert settings.load(file) == Settings()
    assert not file.exists()
    assert file.with_name("settings.damaged.toml").read_bytes() == content


def test_unwritable_folder(tmp_path: Path) -> None:
    (tmp_path / "config").touch()
    with pytest.raises(ResourceError):
        settings.save(Settings(), tmp_path / "config" / "settings.toml")


def test_recent_files_newest_first_once_and_few() -> None:
    known = Settings()
    for number in range(12):
        known = known.with_recent(Path(f"/v/{number}.mp4"))
    known = known.with_recent(Path("/v/9.mp4"))
    assert known.recent[:2] == (str(Path("/v/9.mp4")), str(Path("/v/11.mp4")))
    assert len(known.recent) == len(set(known.recent)) == RECENT_LIMIT
    assert str(Path("/v/9.mp4")) not in known.without_recent(Path("/v/9.mp4")).recent
