"""The command line looks for networks where the window was told to keep them."""

from pathlib import Path

import pytest

from app import cli, paths, settings
from app.settings import Settings


@pytest.mark.usefixtures("capsys", "usual_folders")
def test_folders_of_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "settings.toml"
    monkeypatch.setattr(settings, "default_path", lambda: file)
    settings.save(Settings(models_folder=str(tmp_path / "nets"), cache_folder=str(tmp_path / "cache")), file)
    assert cli.main(["codecs"]) == 0
    assert (paths.models_folder(), paths.cache_folder()) == (tmp_path / "nets", tmp_path / "cache")
