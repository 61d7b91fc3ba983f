"""``reelmend models …``, as a person and as a script."""

import hashlib
import re
import signal
import threading
from dataclasses import fields, replace
from functools import partial
from pathlib import Path

import pytest
from safetensors.torch import save_file

import models
from app.engine import calibration
from app.engine.contract import ModelCard
from app.engine.weights import FOLDERS_VARIABLE, WeightsFile
from models.edvr import EDVR, EDVRConfig
from tests.app.conftest import Command
from tests.conftest import Enlarger, card_for
from tests.hostile_server import Exchange, HostileServer
from tests.server_faults import GOOD

pytestmark = pytest.mark.usefixtures("shelf")
CONTENT = bytes(range(256)) * 100


@pytest.fixture
def command(command: Command) -> Command:
    """Runs ``reelmend models …``."""
    return partial(command, "models")


@pytest.fixture(autouse=True)
def _networks(monkeypatch: pytest.MonkeyPatch, enlarger: ModelCard) -> None:
    """The catalogue: ``double``, which is here, and ``far`` and ``mean``, which are to be downloaded."""
    digest = hashlib.sha256(CONTENT).hexdigest()
    far = WeightsFile(Path("far.pth"), digest, "MIT", "somebody far away", ("http://127.0.0.1:1/",), len(CONTENT))
    cards = {
        "double": replace(enlarger, id="double"),
        "far": replace(card_for(Enlarger(), far, scale=2), id="far", title="Far"),
        "mean": replace(card_for(Enlarger(), replace(far, path=Path("mean.pth"), commercial=False)), id="mean"),
    }
    monkeypatch.setattr(models, "catalogue", lambda: cards)


def serve(server: HostileServer, name: str, behaviour: str) -> None:
    """Let the network ``name`` be had from ``server``."""
    cards = models.catalogue()
    cards[name] = replace(cards[name], weights=replace(cards[name].weights, urls=(server.address(behaviour),)))


@pytest.mark.parametrize("arguments", [(), ("list",)])
def test_list(command: Command, arguments: tuple[str, ...]) -> None:
    said = command(*arguments)
    assert (said.code, said.err) == (0, "")
    double, far, mean = said.out.splitlines()
    assert re.fullmatch(r"double +bundled +0.0 MB +upscale ×2 +CC0", double)
    assert re.fullmatch(r"far +to download +0.0 MB +upscale ×2 +MIT", far)
    assert re.fullmatch(r"mean +to download +0.0 MB +upscale +NON-COMMERCIAL: MIT", mean)


def test_commercial_use_only(command: Command) -> None:
    assert [line.split()[0] for line in command("list", "--commercial").out.splitlines()] == ["double", "far"]
    assert [card["id"] for card in command("list", "--commercial", "--json").events[0]] == ["double", "far"]


@pytest.mark.parametrize("arguments", [("--json",), ("list", "--json")])
def test_list_as_json(command: Command, arguments: tuple[str, ...]) -> None:
    (cards,) = command(*arguments).events
    assert set(cards[0]) == {field.name for field in fields(ModelCard)} - {"open"} | {"place", "path"}
    assert (cards[0]["id"], cards[0]["scale"], cards[0]["precisions"]) == ("double", 2, ["fp32"])
    assert set(cards[1]["weights"]) == {field.name for field in fields(WeightsFile)} - {"path"} | {"file"}
    assert [(card["place"], card["weights"]["size"]) for card in cards[:2]] == [("bundled", 7), ("missing", 25600)]


def test_show(command: Command) -> None:
    said = command("show", "mean").out
    for part in ("to download", "NON-COMMERCIAL: MIT", "somebody far away", "sha256", "http://127.0.0.1:1/"):
        assert part in said
    assert command("show", "far", "--json").events[0]["weights"]["file"] == "far.pth"


def test_download(command: Command, shelf: Path) -> None:
    """The licence is told before; afterwards it is there."""
    with HostileServer(CONTENT, GOOD) as server:
        serve(server, "mean", "drops")
        said = command("download", "mean")
    assert (said.code, said.out) == (0, f"mean: installed, {shelf / 'mean.pth'}\n")
    assert "Licence: NON-COMMERCIAL: MIT" in said.err.splitlines()[1]
    assert "installed" in command("list").out
    assert command("verify").out.splitlines()[-1] == f"mean: whole, {shelf / 'mean.pth'}"
    assert command("remove", "mean").code == 0
    assert "installed" not in command("list").out


def test_download_as_json(command: Command, shelf: Path) -> None:
    with HostileServer(CONTENT, GOOD) as server:
        serve(server, "far", "honest")
        *arriving, installed = command("download", "far", "--json").events
    assert installed == {"event": "installed", "model": "far", "path": str(shelf / "far.pth")}
    assert {event["event"] for event in arriving} == {"arriving"}
    assert set(arriving[-1]) == {"event", "model", "done", "total", "bytes_per_second", "seconds_left", "host"}
    assert arriving[-1]["done"] == len(CONTENT)


def test_download_interrupted(command: Command) -> None:
    """As by Ctrl-C."""

    def interrupt(x: Exchange) -> None:
        # To the thread that reads: any other would leave it waiting.
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
        x.closing.wait(5)

    # Tests that run in the background of a shell are born deaf to it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with HostileServer(CONTENT, {"interrupt": interrupt}) as server:
        serve(server, "far", "interrupt")
        said = command("download", "far")
    assert said.code == 130
    assert "what has come so far is kept" in said.err


REFUSALS = {
    "show nothing": (4, "no network called “nothing”"),
    "download far nothing": (4, "no network called “nothing”"),
    "download": (2, "Missing argument"),
    "verify far": (4, "weights of far are missing"),
    "remove far": (4, "not on this machine"),
    "remove double": (4, "stays"),
    "import nowhere.pth": (4, "cannot be read"),
    "calibrate --device gpu": (2, "no device called"),
    "calibrate far --device cpu": (4, "weights of far are missing"),
}


@pytest.mark.parametrize("arguments", REFUSALS)
def test_refusals(command: Command, arguments: str) -> None:
    code, sentence = REFUSALS[arguments]
    said = command(*arguments.split())
    assert (said.code, said.out) == (code, "")
    assert sentence in said.err


def test_damaged(command: Command, shelf: Path) -> None:
    shelf.mkdir()
    (shelf / "far.pth").write_bytes(CONTENT[1:])
    said = command("verify")
    assert said.code == 4
    assert said.out.startswith("double: whole")
    assert "far.pth are damaged" in said.err
    assert command("verify", "--json").events[-1]["exit_code"] == 4


def test_import(command: Command, shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An own network: it is told what it is, and listed from then on."""
    monkeypatch.undo()
    monkeypatch.setenv(FOLDERS_VARIABLE, str(shelf))
    network = EDVR(EDVRConfig(8, 5, 2, num_extract_block=1, num_reconstruct_block=1, num_hr_feat=8))
    save_file(network.state_dict(), tmp_path / "My net.safetensors")
    said = command("import", tmp_path / "My net.safetensors")
    assert said.code == 0, said.err
    assert said.out == f"my-net: imported, {shelf / 'imported' / 'my-net.safetensors'}\n"
    assert "My net.safetensors is EDVR" in said.err
    assert command("show", "my-net", "--json").events[0]["place"] == "imported"
    assert "licence unknown" in command("show", "my-net").out
    assert models.catalogue()["my-net"].load().restore is not None
    assert command("remove", "my-net").code == 0
    assert "my-net" not in models.catalogue()


def test_import_of_a_published_file(command: Command, shelf: Path, tmp_path: Path) -> None:
    """Whatever it is called, it becomes the network of the catalogue."""
    (tmp_path / "from a friend.bin").write_bytes(CONTENT)
    said = command("import", tmp_path / "from a friend.bin")
    assert said.out == f"far: imported, {shelf / 'far.pth'}\n"
    assert "Licence: MIT" in said.err


def test_calibrate(command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calibration, "cache_folder", lambda: tmp_path)
    monkeypatch.setattr(calibration, "_LONG_ENOUGH", 0.0)
    said = command("calibrate", "--device", "cpu", "--json")
    (event,) = said.events
    assert (event["event"], event["model"], event["device"]) == ("calibrated", "double", "cpu")
    assert event["seconds_per_megapixel"] > 0
    assert re.fullmatch(r"double: .+ s and .+ GB per megapixel in fp32 on cpu\n", command("calibrate", "double").out)
