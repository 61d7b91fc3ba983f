"""Checkpoints that are brought: what the catalogue knows is not stored twice."""

import shutil
from pathlib import Path

import pytest
from safetensors.torch import save_file

from app.engine.checkpoint import read_notes
from app.engine.weights import FOLDERS_VARIABLE
from models import catalogue, import_checkpoint
from models._notes import LICENCE, notes_of
from models._recognise import recognise
from models.space_time import SpaceTimeConfig, SpaceTimeVSR


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
    network = SpaceTimeVSR(SpaceTimeConfig(num_feat=8, num_block=1, num_hr_feat=4, flow_levels=0))
    notes = notes_of(network) | {LICENCE: "CC-BY-4.0", "about": "naïve ☃\n"}
    brought = tmp_path / "own.safetensors"
    save_file(network.state_dict(), brought, notes)
    kept = import_checkpoint(brought).weights.path
    assert kept.is_relative_to(tmp_path / "shelf")
    assert read_notes(kept) == notes
    again = recognise(kept)
    assert (again.family, again.card.weights.licence) == ("space_time", "CC-BY-4.0")
