"""Checkpoints that are brought: what the catalogue knows is not stored twice."""

import shutil
from pathlib import Path

import pytest

from app.engine.weights import FOLDERS_VARIABLE
from models import catalogue, import_checkpoint


@pytest.mark.parametrize("name", ["space-time-s-x4", "edvr-s-deblur"])
def test_a_bundled_file_is_known_whatever_it_is_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(FOLDERS_VARIABLE, str(tmp_path / "shelf"))
    brought = shutil.copyfile(catalogue()[name].weights.path, tmp_path / "from a friend.safetensors")
    assert import_checkpoint(brought).id == name
    assert not (tmp_path / "shelf").exists()
