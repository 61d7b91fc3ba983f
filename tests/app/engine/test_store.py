"""Which networks are here, and how they come and go."""

import errno
import hashlib
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file

from app.engine import imported
from app.engine.contract import Figure, ModelCard, Restorer, Window
from app.engine.store import bring, fetch, place, remove
from app.engine.weights import FOLDERS_VARIABLE, Place, WeightsFile, receipt_path
from app.errors import ModelError, ResourceError
from tests.conftest import Enlarger, card_for
from tests.hostile_server import HostileServer
from tests.server_faults import GOOD

CONTENT = bytes(range(256)) * 100


def refuse(path: Path) -> Restorer:
    raise ModelError(f"{path.name} is another network's.")


def published(*urls: str) -> ModelCard:
    digest = hashlib.sha256(CONTENT).hexdigest()
    return card_for(Enlarger(), WeightsFile(Path("net.pth"), digest[:8], "MIT", "somebody", urls, len(CONTENT)))


def test_bundled(enlarger: ModelCard) -> None:
    assert place(enlarger) is Place.BUNDLED
    assert fetch(enlarger) == enlarger.weights.path
    with pytest.raises(ModelError, match="stays"):
        remove(enlarger)
    assert enlarger.weights.path.is_file()


def test_comes_and_goes(shelf: Path) -> None:
    with HostileServer(CONTENT, GOOD) as server:
        card = published(server.address("drops"))
        assert place(card) is Place.MISSING
        path = fetch(card)
        asked = len(server.requests)
        assert fetch(card) == path == shelf / "net.pth"
        assert len(server.requests) == asked
    assert place(card) is Place.INSTALLED
    assert card.load() is not None
    assert remove(card) == path
    assert place(card) is Place.MISSING
    assert list(shelf.iterdir()) == []
    with pytest.raises(ModelError, match="not on this machine"):
        remove(card)


def test_damaged_weights_are_fetched_again(shelf: Path) -> None:
    shelf.mkdir()
    (shelf / "net.pth").write_bytes(CONTENT[1:])
    with HostileServer(CONTENT, GOOD) as server:
        assert fetch(published(server.address("honest"))).read_bytes() == CONTENT


def test_what_does_not_fit_the_network_is_not_installed(shelf: Path) -> None:
    """Though it has the published bytes."""
    with HostileServer(CONTENT, GOOD) as server:
        card = replace(published(server.address("honest")), open=refuse)
        with pytest.raises(ModelError, match="another network's"):
            fetch(card)
    assert place(card) is Place.MISSING
    assert list(shelf.iterdir()) == []


def test_brought_from_a_folder(shelf: Path, tmp_path: Path) -> None:
    original = tmp_path / "downloaded by hand.pth"
    original.write_bytes(CONTENT)
    card = published()
    assert bring(card, original) == shelf / "net.pth"
    assert place(card) is Place.INSTALLED
    assert original.is_file()
    assert "by%20hand" in receipt_path(shelf / "net.pth").read_text()


def test_imported(shelf: Path, tmp_path: Path, enlarger: ModelCard) -> None:
    network = Enlarger()
    weights = replace(enlarger.weights, path=tmp_path / "My Net (1).pth", licence="CC-BY-4.0", commercial=False)
    figure = Figure("calendar", "PSNR", 27.5, "measured")
    card = replace(enlarger, id="My Net (1)", weights=weights, window=Window(1, 2), figures=(figure,))
    name = imported.keep(card, "enlargers", network.state_dict(), frozenset({"my-net-1"}))
    (found,) = imported.cards(lambda family: (lambda _: network) if family == "enlargers" else None)
    assert name == found.id == "my-net-1-2"
    assert replace(found, id=card.id, weights=weights, open=card.open) == card
    assert (found.weights.licence, found.weights.commercial) == ("CC-BY-4.0", False)
    assert found.load() is network
    assert place(found) is Place.IMPORTED
    torch.testing.assert_close(load_file(found.weights.path), dict(network.state_dict()))
    remove(found)
    assert list((shelf / "imported").iterdir()) == []
    assert imported.cards(lambda _: None) == ()


def test_imported_twice_is_one(shelf: Path, enlarger: ModelCard) -> None:
    tensors = Enlarger().state_dict()
    first = imported.keep(enlarger, "enlargers", tensors, frozenset())
    again = imported.keep(replace(enlarger, id="other"), "enlargers", tensors, frozenset({first}))
    assert first == again
    assert len(list((shelf / "imported").glob("*.safetensors"))) == 1


def test_tensors_that_share_memory(shelf: Path, enlarger: ModelCard) -> None:
    whole = torch.rand(4, 4)
    imported.keep(enlarger, "enlargers", {"a": whole, "b": whole[:2], "c": whole.T}, frozenset())
    (path,) = shelf.glob("imported/*.safetensors")
    torch.testing.assert_close(load_file(path), {"a": whole, "b": whole[:2], "c": whole.T})


@pytest.mark.parametrize("damage", ["{", "{}", '{"family": 3}'])
def test_damaged_records_do_not_hide_the_others(shelf: Path, enlarger: ModelCard, damage: str) -> None:
    network = Enlarger()
    imported.keep(enlarger, "enlargers", network.state_dict(), frozenset())
    (shelf / "imported" / "broken.json").write_text(damage)
    (shelf / "imported" / "broken.safetensors").touch()
    assert len(imported.cards(lambda _: lambda _: network)) == 1


@pytest.mark.usefixtures("shelf")
@pytest.mark.parametrize("family", ["nobody", "os", "../x", ""])
def test_families_that_do_not_exist(enlarger: ModelCard, family: str) -> None:
    """A record opens only what the program itself knows."""
    imported.keep(enlarger, family, Enlarger().state_dict(), frozenset())
    assert imported.cards(lambda name: (lambda _: Enlarger()) if name == "enlargers" else None) == ()


def test_folder_that_cannot_be_written(tmp_path: Path, enlarger: ModelCard, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv(FOLDERS_VARIABLE, str(tmp_path / "file"))
    with pytest.raises(ResourceError, match="Nothing can be changed"):
        imported.keep(enlarger, "enlargers", Enlarger().state_dict(), frozenset())


def test_full_disk(shelf: Path, tmp_path: Path, enlarger: ModelCard, monkeypatch: pytest.MonkeyPatch) -> None:
    """Told, and nothing half written stays."""

    def half(_: object, part: Path, notes: None) -> None:
        del notes
        part.write_bytes(b"half")
        raise SafetensorError("Error while serializing: I/O error: No space left on device (os error 28)")

    def copy_half(_: Path, part: Path) -> None:
        part.write_bytes(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(imported, "save_file", half)
    monkeypatch.setattr(shutil, "copyfile", copy_half)
    with pytest.raises(ResourceError, match="Nothing can be changed"):
        imported.keep(enlarger, "enlargers", Enlarger().state_dict(), frozenset())
    with pytest.raises(ResourceError, match="Nothing can be changed"):
        bring(published(), tmp_path)
    assert [path for path in shelf.rglob("*") if path.is_file()] == []
