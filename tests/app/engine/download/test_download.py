"""Whatever servers do: the right file, or a clear error and no file."""

import hashlib
import itertools
import random
import shutil
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import httpx2
import pytest

from app.engine import download as package
from app.engine.download import MIRROR_VARIABLE, Arriving, Patience, download
from app.engine.weights import WeightsFile
from app.errors import Cancelled, ModelError, ResourceError
from tests.hostile_server import Exchange, HostileServer
from tests.server_faults import BAD, GOOD

CONTENT = random.Random(0).randbytes(40_000)
PATIENT = Patience(pause=0.01)
IMPATIENT = Patience(silence=0.1, answer=0.2, slow=0.1, pause=0.01, longest_pause=0.1, idle=2, requests=4)
LEAVE_SOMETHING = ["drops_early", "too_short_announced", "other_bytes", "endless", "another_range", "stalls", "page"]
MEGABYTE = 1 << 20


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.delenv(MIRROR_VARIABLE, raising=False)


def weights(*urls: str, content: bytes = CONTENT, digits: int = 64) -> WeightsFile:
    return WeightsFile(
        Path("net.pth"), hashlib.sha256(content).hexdigest()[:digits], "CC0", "nobody", urls, len(content)
    )


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - {".net.pth.lock"}


@pytest.mark.parametrize("digits", [8, 64])
@pytest.mark.parametrize("behaviour", GOOD)
def test_the_file_comes(tmp_path: Path, behaviour: str, digits: int) -> None:
    with HostileServer(CONTENT, GOOD) as server:
        path = download(weights(server.address(behaviour), digits=digits), tmp_path, patience=PATIENT)
    assert path.read_bytes() == CONTENT
    assert names(tmp_path) == {"net.pth", "net.pth.receipt.json"}


@pytest.mark.parametrize("behaviour", BAD)
def test_no_wrong_file(tmp_path: Path, behaviour: str) -> None:
    with HostileServer(CONTENT, BAD) as server, pytest.raises(ModelError, match="could not be fetched") as raised:
        download(weights(server.address(behaviour)), tmp_path, patience=IMPATIENT)
    assert raised.value.message == "The weights net.pth could not be fetched."
    assert raised.value.advice
    assert raised.value.details.startswith("127.0.0.1 ")
    assert names(tmp_path) <= {"net.pth.part"}


@pytest.mark.parametrize("behaviour", LEAVE_SOMETHING)
def test_the_next_mirror_has_it(tmp_path: Path, behaviour: str) -> None:
    """Also when the first one left half a file, or half of another."""
    with HostileServer(CONTENT, BAD | GOOD) as server:
        file = weights(server.address(behaviour), server.address("honest"))
        assert download(file, tmp_path, patience=IMPATIENT).read_bytes() == CONTENT


@pytest.mark.parametrize("seed", range(8))
def test_leftovers_of_another_file(tmp_path: Path, seed: int) -> None:
    leftover = random.Random(seed).randbytes(seed * 12_000)
    (tmp_path / "net.pth.part").write_bytes(leftover)
    with HostileServer(CONTENT, GOOD, seed) as server:
        behaviour = sorted(GOOD)[seed % len(GOOD)]
        path = download(weights(server.address(behaviour)), tmp_path, patience=PATIENT)
    assert path.read_bytes() == CONTENT


def test_resumes_where_it_stopped(tmp_path: Path) -> None:
    """At most what a power cut may have taken is fetched again."""
    content = random.Random(1).randbytes(3 * MEGABYTE)
    half = {"half": lambda x: x.send(x.begin()[: 2 * MEGABYTE])}
    with HostileServer(content, half | GOOD) as server:
        with pytest.raises(ModelError):
            download(
                weights(server.address("half"), content=content), tmp_path, patience=replace(IMPATIENT, requests=1)
            )
        download(weights(server.address("honest"), content=content), tmp_path)
        assert [request.start for request in server.requests] == [0, MEGABYTE]


def test_resumes_exactly_within_one_download(tmp_path: Path) -> None:
    with HostileServer(CONTENT, GOOD) as server:
        download(weights(server.address("drops")), tmp_path, patience=PATIENT)
        starts = [request.start for request in server.requests]
    assert starts == sorted(starts)


def test_what_is_there_is_not_fetched(tmp_path: Path) -> None:
    (tmp_path / "net.pth").write_bytes(CONTENT)
    assert download(weights(), tmp_path) == tmp_path / "net.pth"


def test_a_damaged_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "net.pth").write_bytes(CONTENT[:-1])
    with HostileServer(CONTENT, GOOD) as server:
        assert download(weights(server.address("honest")), tmp_path).read_bytes() == CONTENT


def test_another_file_than_the_one_first_seen_is_replaced(tmp_path: Path) -> None:
    """Though it begins its hash as published."""
    with HostileServer(CONTENT, GOOD) as server:
        file = weights(server.address("honest"), digits=0)
        path = download(file, tmp_path)
        path.write_bytes(b"another")
        assert download(file, tmp_path).read_bytes() == CONTENT


def test_two_at_once_fetch_one_file(tmp_path: Path) -> None:
    def slowly(x: Exchange) -> None:
        time.sleep(0.2)
        x.send(x.begin())

    paths: list[Path] = []
    with HostileServer(CONTENT, {"slowly": slowly}) as server:
        file = weights(server.address("slowly"))
        threads = [threading.Thread(target=lambda: paths.append(download(file, tmp_path))) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(server.requests) == 1
    assert [path.read_bytes() for path in paths] == [CONTENT] * 4


@pytest.mark.parametrize("behaviour", ["says_nothing", "drips", "stalls"])
def test_cancelled_at_once(tmp_path: Path, behaviour: str) -> None:
    cancel = threading.Event()
    timer = threading.Timer(0.3, cancel.set)
    with HostileServer(CONTENT, BAD) as server:
        timer.start()
        began = time.monotonic()
        with pytest.raises(Cancelled, match="kept"):
            download(weights(server.address(behaviour)), tmp_path, cancel=cancel)
        assert time.monotonic() - began < 2
    assert names(tmp_path) <= {"net.pth.part"}


def test_progress(tmp_path: Path) -> None:
    seen: list[Arriving] = []
    with HostileServer(CONTENT, GOOD) as server:
        download(weights(server.address("drops")), tmp_path, seen.append, patience=PATIENT)
    assert seen[-1].done == seen[-1].total == len(CONTENT)
    assert all(one.done <= other.done for one, other in itertools.pairwise(seen))
    assert all(arriving.host == "127.0.0.1" and arriving.bytes_per_second >= 0 for arriving in seen)


def test_mirror_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without any network."""
    (tmp_path / "mirror").mkdir()
    (tmp_path / "mirror" / "net.pth").write_bytes(CONTENT)
    monkeypatch.setenv(MIRROR_VARIABLE, str(tmp_path / "mirror"))
    assert download(weights(), tmp_path / "mine").read_bytes() == CONTENT


def test_mirror_folder_with_another_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "net.pth").write_bytes(b"another")
    monkeypatch.setenv(MIRROR_VARIABLE, str(tmp_path))
    with pytest.raises(ModelError, match="could not be fetched"):
        download(weights(), tmp_path / "mine")


def test_mirror_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is asked first, under the published name."""
    with HostileServer(CONTENT, GOOD | {"studio/net.pth": GOOD["honest"]}) as server:
        monkeypatch.setenv(MIRROR_VARIABLE, server.address("studio"))
        download(weights(server.address("honest")), tmp_path)
        assert [request.path for request in server.requests] == ["/studio/net.pth"]


@pytest.mark.parametrize("proxy", ["nonsense://here", "socks9://here:1"])
def test_senseless_proxy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    with pytest.raises(ResourceError, match="proxy"):
        download(weights("https://example.invalid/net.pth"), tmp_path)


def test_proxy_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with HostileServer(CONTENT, {"http://example.invalid/net.pth": GOOD["honest"]}) as server:
        monkeypatch.setenv("HTTP_PROXY", server.address(""))
        assert download(weights("http://example.invalid/net.pth"), tmp_path).read_bytes() == CONTENT


class Usage(NamedTuple):
    """As ``shutil.disk_usage`` tells it."""

    free: int


def test_too_little_space(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Told before anything is fetched."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(1000))
    with pytest.raises(ResourceError, match="has 0 B left"):
        download(weights("http://127.0.0.1:1/"), tmp_path)
    assert names(tmp_path) == set()


def test_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ResourceError, match="Nothing can be changed"):
        download(weights(), tmp_path / "file" / "models")


def test_no_way_from_secure_to_insecure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A redirection to http would let anybody on the way choose the file."""
    answer = httpx2.Response(302, headers={"Location": "http://example.invalid/net.pth"})
    client = httpx2.Client(transport=httpx2.MockTransport(lambda _: answer))
    monkeypatch.setattr(package, "_client", lambda _: client)
    with pytest.raises(ModelError) as raised:
        download(weights("https://example.invalid/net.pth"), tmp_path)
    assert "secure" in raised.value.details
