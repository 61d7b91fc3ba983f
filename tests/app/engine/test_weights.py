"""Weights are found and checked."""

import hashlib
import os
from dataclasses import replace
from pathlib import Path

import pytest

from app.engine.contract import ModelCard
from app.engine.weights import FOLDERS_VARIABLE, WeightsFile, check, find, folders, locate, receipt_path
from app.errors import ModelError
from app.paths import models_folder

CONTENT = b"weights of somebody"
SHA256 = hashlib.sha256(CONTENT).hexdigest()
GIT_BLOB = hashlib.sha1(b"blob 19\0" + CONTENT, usedforsecurity=False).hexdigest()
PUBLISHED = WeightsFile(Path("net.pth"), SHA256[:8], "MIT", "somebody", ("https://example.org/net.pth",), size=19)


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder where published weights are looked for."""
    monkeypatch.setenv(FOLDERS_VARIABLE, str(tmp_path))
    return tmp_path


def test_located(fake_weights: WeightsFile) -> None:
    assert locate(fake_weights, "fake") == fake_weights.path


def test_missing(fake_weights: WeightsFile, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="missing") as raised:
        locate(replace(fake_weights, path=tmp_path / "none.safetensors"), "fake")
    assert raised.value.exit_code == 4


def test_other_bytes(fake_weights: WeightsFile, tmp_path: Path) -> None:
    path = tmp_path / "changed.safetensors"
    path.write_bytes(b"Weights")
    with pytest.raises(ModelError, match="damaged") as raised:
        locate(replace(fake_weights, path=path), "fake")
    assert hashlib.sha256(b"Weights").hexdigest() in raised.value.details


def test_missing_published_weights_say_how_to_get_them(shelf: Path) -> None:
    with pytest.raises(ModelError, match="missing") as raised:
        locate(replace(PUBLISHED, size=12_000), "net-x4")
    assert "they are 12 kB, under MIT" in raised.value.message
    assert "reelmend models download net-x4" in raised.value.advice
    assert "https://example.org/net.pth" in raised.value.details
    assert str(shelf) in raised.value.details


def test_the_folders_of_a_studio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first that has the file gives it; the first of all is written to."""
    mine, shared = tmp_path / "mine", tmp_path / "shared"
    shared.mkdir()
    (shared / "net.pth").write_bytes(CONTENT)
    monkeypatch.setenv(FOLDERS_VARIABLE, f"{mine}{os.pathsep}{shared}")
    assert folders() == (mine, shared)
    assert locate(PUBLISHED, "net") == shared / "net.pth"


def test_the_folder_of_a_person(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(FOLDERS_VARIABLE)
    assert folders() == (models_folder(),)


@pytest.mark.parametrize(("sha256", "git_blob"), [(SHA256, ""), (SHA256[:8], ""), ("", GIT_BLOB), (SHA256, GIT_BLOB)])
def test_published_in_any_way(shelf: Path, sha256: str, git_blob: str) -> None:
    (shelf / "net.pth").write_bytes(CONTENT)
    file = replace(PUBLISHED, sha256=sha256, git_blob=git_blob)
    assert locate(file, "net") == find(file)
    (shelf / "net.pth").write_bytes(CONTENT + b"!")
    with pytest.raises(ModelError, match="damaged"):
        locate(file, "net")


def test_git_knows_the_same_hash() -> None:
    """``printf 'weights of somebody' | git hash-object --stdin``."""
    assert GIT_BLOB == "be4e441d18d9932616cc4461665a8abe780ecd78"


def test_the_whole_hash_counts_from_the_first_use(shelf: Path) -> None:
    """Where only eight digits are published, another file with the same ones is still noticed."""
    place = shelf / "net.pth"
    place.write_bytes(CONTENT)
    any_file = replace(PUBLISHED, sha256="")
    check(any_file, place)
    assert SHA256 in receipt_path(place).read_text()
    place.write_bytes(b"another file with the same first digits")
    with pytest.raises(ModelError, match="damaged"):
        check(any_file, place)


def test_weights_that_cannot_be_read(shelf: Path) -> None:
    (shelf / "net.pth").mkdir()
    assert find(PUBLISHED) is None
    with pytest.raises(ModelError, match="cannot be read"):
        check(PUBLISHED, shelf / "net.pth")


def test_a_damaged_receipt_is_no_obstacle(shelf: Path) -> None:
    (shelf / "net.pth").write_bytes(CONTENT)
    receipt_path(shelf / "net.pth").write_text("{")
    assert locate(PUBLISHED, "net") == shelf / "net.pth"


def test_a_shared_folder_may_be_read_only(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (shelf / "net.pth").write_bytes(CONTENT)

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "write_bytes", refuse)
    assert locate(PUBLISHED, "net") == shelf / "net.pth"


def test_cards_offer_only_measured_precisions(enlarger: ModelCard) -> None:
    """As its docstring promises, also for callers from Python."""
    assert enlarger.load("cpu", "fp32") is not None
    for precision in ("fp16", "fp64"):
        with pytest.raises(ModelError):
            enlarger.load("cpu", precision)
