"""Settings survive a restart, damage and other versions."""

from pathlib import Path

import pytest

from app import paths, settings
from app.errors import ResourceError
from app.settings import RECENT_LIMIT, Settings, Theme


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def test_defaults_without_a_file(file: Path) -> None:
    assert settings.load(file) == Settings()


def test_there_and_back(file: Path) -> None:
    known = Settings(("/a/ü “b”.mp4", "C:\\c.mkv"), Theme.LIGHT, "AAEC")
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


def test_an_older_file_is_kept_and_what_it_lacks_is_usual(file: Path) -> None:
    file.parent.mkdir()
    file.write_text("schema = 1\n[settings]\nrecent = ['/a.mp4']\ntheme = 'light'\n", encoding="utf-8")
    assert settings.load(file) == Settings(recent=("/a.mp4",), theme=Theme.LIGHT)


def test_a_newer_file_is_kept_as_far_as_it_is_understood(file: Path) -> None:
    file.parent.mkdir()
    file.write_text("schema = 1\n[settings]\ndevice = 'cpu'\nsmell = 'rose'\n", encoding="utf-8")
    assert settings.load(file) == Settings(device="cpu")


def test_everything_there_and_back(file: Path) -> None:
    known = Settings(
        device="cuda:1",
        precision="fp32",
        memory_megabytes=1500,
        results_folder="/results",
        models_folder="/nets",
        cache_folder="/cache",
        language="zh_CN",
        check_for_updates=True,
        guide_seen=True,
        commercial_only=True,
    )
    settings.save(known, file)
    assert settings.load(file) == known
    assert known.memory == 1_500_000_000
    assert Settings().memory is None


@pytest.mark.usefixtures("usual_folders")
def test_folders_are_used_until_others_are_chosen(tmp_path: Path) -> None:
    usual = paths.models_folder(), paths.cache_folder()
    chosen = [tmp_path / "nets", tmp_path / "cache", tmp_path / "results"]
    models, cache, results = map(str, chosen)
    Settings(models_folder=models, cache_folder=cache, results_folder=results).choose_folders()
    assert [paths.models_folder(), paths.cache_folder(), paths.results_folder()] == chosen
    Settings().choose_folders()
    assert (paths.models_folder(), paths.cache_folder()) == usual
    assert paths.results_folder() is None
