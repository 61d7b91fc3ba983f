"""Downloads from servers that misbehave: the right file or a clear error, never a wrong file under the final name."""

import hashlib
import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from app.engine.download import Patience, download
from app.engine.weights import WeightsFile
from app.errors import ReelmendError
from tests.hostile_server import HostileServer
from tests.server_faults import BAD, GOOD

RUNS = 500
IMPATIENT = Patience(silence=0.5, answer=1.0, slow=0.6, pause=0.01, longest_pause=0.1, requests=40)
_AT_ONCE = 8


def hostile_servers() -> Iterator[str]:
    """Runs with random mirrors, random faults, and random leftovers of an earlier download."""
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(_AT_ONCE) as pool:
        outcomes = Counter(pool.map(lambda seed: _run(seed, Path(folder) / str(seed)), range(RUNS)))
    right = sum(count for outcome, count in outcomes.items() if not outcome.startswith("WRONG"))
    yield f"{right} of {RUNS} runs right in {time.perf_counter() - began:.0f} s: {dict(outcomes)}"


def resume() -> Iterator[str]:
    """Bytes asked for twice after a process was stopped in the middle."""
    content = random.Random(0).randbytes(20 << 20)
    behaviours = {"half": lambda x: x.send(x.begin()[: len(content) // 2]), "rest": GOOD["honest"]}
    with tempfile.TemporaryDirectory() as folder, HostileServer(content, behaviours) as server:
        stopped = IMPATIENT.__class__(pause=0.01, requests=1)
        try:
            download(_file(content, server.address("half")), Path(folder), patience=stopped)
        except ReelmendError:
            there = next(Path(folder).glob("*.part")).stat().st_size
        download(_file(content, server.address("rest")), Path(folder))
        yield f"{there - server.requests[-1].start} of {there} bytes fetched twice (goal ≤ {1 << 20})"


def _run(seed: int, folder: Path) -> str:
    chance = random.Random(seed)
    content = chance.randbytes(chance.choice((1_000, 50_000, 400_000, 3_000_000)))
    names = [chance.choice([*BAD, *GOOD]) for _ in range(chance.randrange(1, 4))]
    folder.mkdir()
    if chance.random() < 0.3:  # an earlier download left something, or something else
        leftover = content[: chance.randrange(len(content))]
        (folder / "net.pth.part").write_bytes(leftover if chance.random() < 0.7 else chance.randbytes(len(leftover)))
    with HostileServer(content, BAD | GOOD, seed) as server:
        file = _file(content, *(server.address(name) for name in names), digits=chance.choice((8, 64)))
        try:
            there = download(file, folder, patience=IMPATIENT).read_bytes()
        except ReelmendError as error:
            clear = error.message and error.advice and not (folder / "net.pth").exists()
            return type(error).__name__ if clear else f"WRONG error from {names}: {error!r}"
        except Exception as error:  # noqa: BLE001  this is what is being counted
            return f"WRONG crash from {names}, seed {seed}: {error!r}"
    return "the file" if there == content else f"WRONG file from {names}"


def _file(content: bytes, *urls: str, digits: int = 64) -> WeightsFile:
    digest = hashlib.sha256(content).hexdigest()[:digits]
    return WeightsFile(Path("net.pth"), digest, "CC0", "nobody", urls, len(content))
