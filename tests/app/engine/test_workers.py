"""Devices that fail when networks are brought to them, or for good while others go on."""

import queue
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from app.engine import run
from app.engine.contract import ModelCard, Restorer
from app.engine.events import Event, Progress
from app.errors import DeviceLost, OutOfMemory
from tests.conftest import Averager, Clip, job_for, leftovers, make_clip, packets_of

pytestmark = pytest.mark.usefixtures("short_segments")
FRAMES = 40
LOST = "CUDA error: device-side assert triggered"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "film.mp4", Clip(frames=FRAMES))


def lost(seconds: float = 0) -> Restorer:
    """Works on a device that fails after a while."""
    network = Averager()

    def fail(*_: object) -> None:
        time.sleep(seconds)
        raise RuntimeError(LOST)

    network.same.register_forward_pre_hook(fail)
    return network


def loads(monkeypatch: pytest.MonkeyPatch, **networks: Restorer | Exception) -> None:
    """What loading gives: on ``cpu`` and, as ``other``, on ``cpu:0``."""

    def load(_: ModelCard, device: str, __: str) -> Restorer:
        loaded = networks["cpu" if device == "cpu" else "other"]
        if isinstance(loaded, Exception):
            raise loaded
        return loaded

    monkeypatch.setattr(ModelCard, "load", load)


def test_whoever_watches_is_told_what_can_be_watched(source: Path, averager: ModelCard) -> None:
    events: list[Event] = []
    run(job_for(source, source.with_name("out.mkv")), {"fake": averager}, events.append)
    told = [event for event in events if isinstance(event, Progress)]
    assert told[0].frames_playable == 0
    assert all(event.frames_playable < event.frames_done for event in told)
    assert 0 < told[-1].frames_playable < FRAMES


def test_loading_fails_on_a_lost_device(source: Path, averager: ModelCard, monkeypatch: pytest.MonkeyPatch) -> None:
    """The fallback goes on."""
    loads(monkeypatch, cpu=RuntimeError(LOST), other=Averager())
    finished = run(replace(job_for(source, source.with_name("out.mkv")), fallback="cpu:0"), {"fake": averager})
    assert finished.frames == FRAMES
    assert "The device cpu stopped working; cpu:0 went on." in finished.notes


def test_networks_that_do_not_fit(source: Path, averager: ModelCard, monkeypatch: pytest.MonkeyPatch) -> None:
    """Torch's error does not reach the person."""
    loads(monkeypatch, cpu=torch.OutOfMemoryError("CUDA out of memory"))
    with pytest.raises(OutOfMemory, match="not enough memory"):
        run(job_for(source, source.with_name("out.mkv")), {"fake": averager})
    assert leftovers(source.parent, source) == []


@pytest.mark.parametrize("other", [RuntimeError(LOST), lost(), lost(0.4)], ids=["loading", "at once", "at the end"])
def test_one_of_several_is_lost(
    source: Path, averager: ModelCard, monkeypatch: pytest.MonkeyPatch, other: Restorer | Exception
) -> None:
    """The others do its part, also when they had nothing left to do."""
    calm = source.with_name("calm.mkv")
    run(job_for(source, calm), {"fake": averager})
    loads(monkeypatch, cpu=Averager(), other=other)
    output = source.with_name("out.mkv")
    finished = run(job_for(source, output, device="cpu,cpu:0"), {"fake": averager})
    assert packets_of(output, "video") == packets_of(calm, "video")
    assert "The device cpu:0 stopped working; the others went on." in finished.notes


def test_all_are_lost(source: Path, averager: ModelCard, monkeypatch: pytest.MonkeyPatch) -> None:
    loads(monkeypatch, cpu=lost(), other=RuntimeError(LOST))
    with pytest.raises(DeviceLost, match="stopped working"):
        run(job_for(source, source.with_name("out.mkv"), device="cpu,cpu:0"), {"fake": averager})


def test_never_waits_without_a_limit(source: Path, averager: ModelCard, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C would not end it on Windows; and it outlasts a time in which nothing happens."""
    get = queue.Queue.get

    def limited(self: queue.Queue[object], block: bool = True, timeout: float | None = None) -> object:
        if threading.current_thread() is not threading.main_thread():
            return get(self, block, timeout)
        assert timeout is not None
        return get(self, block, 0.001)

    monkeypatch.setattr(queue.Queue, "get", limited)
    assert run(job_for(source, source.with_name("out.mkv")), {"fake": averager}).frames == FRAMES
