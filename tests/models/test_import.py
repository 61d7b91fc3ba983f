"""Checkpoints that are brought: what the catalogue knows is not stored twice."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import msgspec
import pytest
import torch
from safetensors.torch import load_file, save_file

from app.engine.checkpoint import read_notes
from app.engine.weights import FOLDERS_VARIABLE, fingerprint
from models import catalogue, import_checkpoint
from models._notes import LICENCE, notes_of
from models._recognise import recognise
from models.space_time import SpaceTimeConfig, SpaceTimeVSR


def own_checkpoint(path: Path, notes: Mapping[str, str] | None = None) -> Path:
    """One that nobody else has; with other notes its tensors stay the same."""
    torch.manual_seed(0)
    network = SpaceTimeVSR(SpaceTimeConfig(num_feat=8, num_block=1, num_hr_feat=4, flow_levels=0))
    save_file(network.state_dict(), path, notes_of(network) | dict(notes or {}))
    return path


@pytest.mark.parametrize("name", ["space-time-s-x4", "edvr-s-deblur"])
def test_a_bundled_file_is_known_whatever_it_is_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(FOLDERS_VARIABLE, str(tmp_path / "shelf"))
    brought = shutil.copyfile(catalogue()[name].weights.path, tmp_path / "from a friend.safetensors")
    assert import_checkpoint(brought).id == name
    assert not (tmp_path / "shelf").exists()


def test_what_an_author_wrote_stays_with_the_weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it, a network is taken for another one that has tensors of the same names, once its file moves on."""
    monkeypatch.setenv(FOLDERS_VARIABLE, str(tmp_path / "shelf"))
    brought = own_checkpoint(tmp_path / "own.safetensors", {LICENCE: "CC-BY-4.0", "about": "naïve ☃\n"})
    kept = import_checkpoint(brought).weights.path
    assert kept.is_relative_to(tmp_path / "shelf")
    assert read_notes(kept) == read_notes(brought)
    again = recognise(kept)
    assert (again.family, again.card.weights.licence) == ("space_time", "CC-BY-4.0")


def test_what_is_brought_again_is_the_same_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FOLDERS_VARIABLE, str(tmp_path / "shelf"))
    first = import_checkpoint(own_checkpoint(tmp_path / "own.safetensors"))
    noted = {"about": "naïve ☃\n", LICENCE: "CC-BY-4.0"}
    again = import_checkpoint(own_checkpoint(tmp_path / "renamed.safetensors", noted))
    assert again.id == first.id
    assert again.weights.licence == "CC-BY-4.0"
    assert len(list((tmp_path / "shelf").rglob("*.safetensors"))) == 1


def test_other_tensors_are_another_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FOLDERS_VARIABLE, str(tmp_path / "shelf"))
    brought = own_checkpoint(tmp_path / "own.safetensors")
    first = import_checkpoint(brought)
    tensors, notes = load_file(brought), read_notes(brought)
    next(iter(tensors.values())).flatten()[0] += 1
    save_file(tensors, brought, notes)
    assert import_checkpoint(brought).id != first.id


def test_notes_lie_in_one_order(tmp_path: Path) -> None:
    """Safetensors writes them in another order in each process; jobs know networks by the bytes of their files."""
    work = (
        "import sys; from pathlib import Path; from models import import_checkpoint;"
        "print(import_checkpoint(Path(sys.argv[1])).weights.sha256)"
    )
    brought = own_checkpoint(tmp_path / "own.safetensors", {f"note {number}": "☃\t\x01" for number in range(9)})
    found = set()
    for shelf in ("one", "two"):
        environment = {**os.environ, FOLDERS_VARIABLE: str(tmp_path / shelf)}
        told = subprocess.run(
            [sys.executable, "-c", work, brought], env=environment, check=True, capture_output=True, text=True
        )
        found.add(told.stdout)
        kept = next((tmp_path / shelf).rglob("*.safetensors"))
        assert read_notes(kept) == read_notes(brought)
    assert len(found) == 1


def test_a_record_of_an_earlier_version_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It told nothing of the tensors, and the file beside it had no notes."""
    monkeypatch.setenv(FOLDERS_VARIABLE, str(tmp_path / "shelf"))
    brought = own_checkpoint(tmp_path / "own.safetensors")
    first = import_checkpoint(brought)
    kept = first.weights.path
    save_file(load_file(kept), kept)
    path = kept.with_suffix(".json")
    record = msgspec.json.decode(path.read_bytes())
    del record["tensors"]
    path.write_bytes(msgspec.json.encode(record | {"sha256": fingerprint(kept).sha256, "size": kept.stat().st_size}))
    assert import_checkpoint(brought).id == first.id
    assert read_notes(kept) == read_notes(brought)
