"""Jobs that survive: stopped, killed, torn, out of memory, out of space, on other devices; the bytes stay the same."""

import os
import random
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
import torch
from torch import Tensor

from app import paths
from app.engine import prepare, run, space
from app.engine.colour import to_rgb
from app.engine.contract import EVERY_FRAME, ModelCard, Window
from app.engine.control import Control
from app.engine.events import Event, Finished, Planned, Progress, Waiting
from app.engine.job import Job
from app.engine.job_layout import folder_of
from app.engine.unfinished import OutOfReach, Unfinished, discard, find, unfinished_jobs
from app.engine.watch import write_partial
from app.engine.weights import WeightsFile
from app.errors import Cancelled, DeviceLost, InputError, ResourceError, UsageError
from app.media.encode import SegmentWriter
from app.media.frame import Frame
from tests.conftest import (
    B_FRAMES,
    ROOT,
    Averager,
    Clip,
    Copied,
    Sound,
    card_for,
    job_for,
    leftovers,
    make_clip,
    packets_of,
    times_of,
)

pytestmark = pytest.mark.usefixtures("short_segments")
FRAMES = 40
SEGMENTS = 8


@pytest.fixture
def source(tmp_path: Path) -> Path:
    clip = Clip(frames=FRAMES, cuts=(7, 19, 20), options=B_FRAMES, sounds=(Sound(),), start=Fraction(1))
    return make_clip(tmp_path / "film.mp4", clip)


@pytest.fixture
def cards(averager: ModelCard, enlarger: ModelCard) -> dict[str, ModelCard]:
    """Two networks with context, and one that enlarges."""
    return {"fake": averager, "twice": enlarger, "again": averager}


CHAIN = ("fake", "twice", "again")


def streams(path: Path) -> list[list[Copied]]:
    """Every packet of picture and sound."""
    return [packets_of(path, "video"), packets_of(path, "audio")]


@pytest.fixture
def whole(source: Path, tmp_path: Path, cards: dict[str, ModelCard]) -> list[list[Copied]]:
    """What a run that nothing happens to gives."""
    run(job_for(source, tmp_path / "whole.mkv", *CHAIN), cards)
    return streams(tmp_path / "whole.mkv")


def stop_after(frames: int, control: Control) -> Callable[[Event], None]:
    def watch(event: Event) -> None:
        if isinstance(event, Progress) and event.frames_done >= frames:
            control.stop()

    return watch


def stop_at(job: Job, cards: dict[str, ModelCard], frames: int) -> None:
    control = Control()
    with pytest.raises(Cancelled, match="kept"):
        run(job, cards, stop_after(frames, control), control)


@pytest.mark.parametrize("frames", [6, 12, 23, 39])
def test_a_stopped_job_goes_on(
    source: Path, folder: Path, cards: dict[str, ModelCard], whole: list[list[Copied]], frames: int
) -> None:
    """To the same bytes, and nothing of it stays behind."""
    job = job_for(source, folder / "out.mkv", *CHAIN)
    stop_at(job, cards, frames)
    assert leftovers(folder) == [".out.mkv.reelmend"]
    (unfinished,) = unfinished_jobs()
    assert isinstance(unfinished, Unfinished)
    assert not unfinished.running
    assert frames - 6 <= unfinished.frames_done
    events: list[Event] = []
    finished = run(unfinished.job, cards, events.append)
    assert isinstance(events[0], Planned)
    assert events[0].frames_kept == unfinished.frames_done
    assert [e.frames_done for e in events if isinstance(e, Progress)] == [
        *range(unfinished.frames_done + 1, FRAMES + 1)
    ]
    assert finished.frames == FRAMES
    assert streams(folder / "out.mkv") == whole
    assert leftovers(folder) == ["out.mkv"]
    assert unfinished_jobs() == []


def test_again_and_again(source: Path, folder: Path, cards: dict[str, ModelCard], whole: list[list[Copied]]) -> None:
    """However often it is stopped, each run gets on by what it has done."""
    job = job_for(source, folder / "out.mkv", *CHAIN)
    for frames in (6, 11, 17, 31):
        stop_at(job, cards, frames)
    run(job, cards)
    assert streams(folder / "out.mkv") == whole


def test_paused_at_once_and_resumed(source: Path, folder: Path, cards: dict[str, ModelCard]) -> None:
    control = Control()
    paused_at: list[int] = []

    def go_on() -> None:
        paused_at.append(done[-1])
        control.resume()

    def watch(event: Event) -> None:
        if isinstance(event, Progress) and event.frames_done == 10:
            control.pause()
            threading.Timer(0.5, go_on).start()
        if isinstance(event, Progress):
            done.append(event.frames_done)

    done: list[int] = []
    began = time.monotonic()
    run(job_for(source, folder / "out.mkv"), cards, watch, control)
    assert time.monotonic() - began > 0.5
    assert paused_at[0] <= 12
    assert done == [*range(1, FRAMES + 1)]


def test_discarded(source: Path, folder: Path, cards: dict[str, ModelCard]) -> None:
    control = Control()

    def watch(event: Event) -> None:
        if isinstance(event, Progress) and event.frames_done == 20:
            control.discard()

    with pytest.raises(Cancelled, match="nothing was kept"):
        run(job_for(source, folder / "out.mkv"), cards, watch, control)
    assert leftovers(folder) == []
    assert unfinished_jobs() == []


def test_given_up_later(source: Path, folder: Path, cards: dict[str, ModelCard]) -> None:
    stop_at(job_for(source, folder / "out.mkv"), cards, 20)
    discard(find(str(folder / "out.mkv")))
    assert leftovers(folder) == []
    with pytest.raises(UsageError, match="no unfinished job"):
        find("out.mkv")


def test_decoded_otherwise_it_is_the_same_job(
    source: Path,
    folder: Path,
    cards: dict[str, ModelCard],
    whole: list[list[Copied]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(prepare, "decoder_for", lambda _: None)
    job = job_for(source, folder / "out.mkv", *CHAIN)
    stop_at(replace(job, hardware_decoding=True), cards, 12)
    run(job, cards)
    assert streams(folder / "out.mkv") == whole


def test_another_recipe_is_another_job(source: Path, folder: Path, cards: dict[str, ModelCard]) -> None:
    """Segments of different recipes are never mixed, and nothing is thrown away without being asked."""
    stop_at(job_for(source, folder / "out.mkv", "fake"), cards, 20)
    with pytest.raises(UsageError, match="Another job for"):
        run(job_for(source, folder / "out.mkv", "again"), cards)
    assert len(unfinished_jobs()) == 1


def test_a_source_that_was_changed(source: Path, folder: Path, cards: dict[str, ModelCard]) -> None:
    job = job_for(source, folder / "out.mkv")
    stop_at(job, cards, 20)
    os.utime(source, (1, 1))
    with pytest.raises(UsageError, match="changed since"):
        run(job, cards)


def test_other_weights(source: Path, folder: Path, cards: dict[str, ModelCard], tmp_path: Path) -> None:
    """A newer program may bring better weights: half a film of each is no film."""
    import hashlib

    stop_at(job_for(source, folder / "out.mkv"), cards, 20)
    other = tmp_path / "other.safetensors"
    other.write_bytes(b"others")
    weights = WeightsFile(other, hashlib.sha256(b"others").hexdigest(), "CC0", "nobody")
    with pytest.raises(UsageError, match="have changed since"):
        run(job_for(source, folder / "out.mkv"), {**cards, "fake": replace(cards["fake"], weights=weights)})


def test_a_source_that_disappears(source: Path, folder: Path, cards: dict[str, ModelCard], tmp_path: Path) -> None:
    """In the middle: what can still be read is used or not, but nothing is lost, and it goes on when it is back."""
    job = job_for(source, folder / "out.mkv")
    stop_at(job, cards, 20)
    source.rename(tmp_path / "away.mp4")
    with pytest.raises(InputError, match="There is no file"):
        run(job, cards)
    assert leftovers(folder) == [".out.mkv.reelmend"]
    (tmp_path / "away.mp4").rename(source)
    assert run(job, cards).frames == FRAMES


def test_a_target_that_is_unplugged(source: Path, folder: Path, cards: dict[str, ModelCard], tmp_path: Path) -> None:
    job = job_for(source, folder / "out.mkv")
    stop_at(job, cards, 20)
    folder.rename(tmp_path / "unplugged")
    (lost,) = unfinished_jobs()
    assert isinstance(lost, OutOfReach)
    with pytest.raises(ResourceError, match="cannot be read"):
        find(lost.id)
    with pytest.raises(ResourceError, match="There is no folder"):
        run(job, cards)
    (tmp_path / "unplugged").rename(folder)
    assert run(job, cards).frames == FRAMES


def test_unplugged_while_it_runs(
    source: Path, folder: Path, cards: dict[str, ModelCard], tmp_path: Path, whole: list[list[Copied]]
) -> None:
    """A clear error; what was done is there when the disk is back."""
    job = job_for(source, folder / "out.mkv", *CHAIN)

    def watch(event: Event) -> None:
        if isinstance(event, Progress) and event.frames_done == 20:
            folder.rename(tmp_path / "unplugged")

    with pytest.raises(ResourceError) as raised:
        run(job, cards, watch)
    assert raised.value.advice
    (tmp_path / "unplugged").rename(folder)
    run(job, cards)
    assert streams(folder / "out.mkv") == whole


@pytest.mark.parametrize("harm", ["gone", "changed", "cut off"])
def test_a_damaged_segment_is_made_again(
    source: Path, folder: Path, cards: dict[str, ModelCard], whole: list[list[Copied]], harm: str
) -> None:
    job = job_for(source, folder / "out.mkv", *CHAIN)
    stop_at(job, cards, 30)
    victim = folder_of(job.output) / "segments" / "000002.nut"
    content = victim.read_bytes()
    match harm:
        case "gone":
            victim.unlink()
        case "changed":
            victim.write_bytes(content[:99] + b"?" + content[100:])
        case _:
            victim.write_bytes(content[:-7])
    run(job, cards)
    assert streams(folder / "out.mkv") == whole


def test_a_journal_torn_at_every_byte(
    source: Path, folder: Path, tmp_path: Path, cards: dict[str, ModelCard], whole: list[list[Copied]]
) -> None:
    """Of its last record: at most that one is lost, and the end is the same."""
    job = job_for(source, folder / "out.mkv", *CHAIN)
    stop_at(job, cards, 23)
    (before,) = unfinished_jobs()
    assert isinstance(before, Unfinished)
    here = folder_of(job.output)
    kept = tmp_path / "kept"
    shutil.copytree(here, kept)
    content = (here / "journal.jsonl").read_bytes()
    last = content.rindex(b"\n", 0, -1) + 1
    lengths = [*range(last, len(content) + 1)]
    for length in lengths:
        (here / "journal.jsonl").write_bytes(content[:length])
        (unfinished,) = unfinished_jobs()
        assert isinstance(unfinished, Unfinished)
        assert unfinished.frames_done == before.frames_done - (5 if length < len(content) else 0)
    for length in random.Random(1).sample(lengths, 4):
        shutil.rmtree(here, ignore_errors=True)
        shutil.copytree(kept, here)
        (here / "journal.jsonl").write_bytes(content[:length])
        run(replace(job, overwrite=True), cards)
        assert streams(folder / "out.mkv") == whole


def test_two_programs_do_not_work_on_one_job(source: Path, folder: Path, cards: dict[str, ModelCard]) -> None:
    problems: list[ResourceError] = []

    def watch(event: Event) -> None:
        if isinstance(event, Progress) and event.frames_done == 20:
            (unfinished,) = unfinished_jobs()
            assert isinstance(unfinished, Unfinished)
            assert unfinished.running
            with pytest.raises(ResourceError, match="another Reelmend") as raised:
                run(job_for(source, folder / "out.mkv"), cards)
            problems.append(raised.value)
            with pytest.raises(ResourceError, match="at the moment"):
                discard(unfinished)

    assert run(job_for(source, folder / "out.mkv"), cards, watch).frames == FRAMES
    assert len(problems) == 1


@pytest.mark.parametrize("devices", ["cpu,cpu", "cpu,cpu,cpu"])
def test_several_devices(
    source: Path, folder: Path, cards: dict[str, ModelCard], whole: list[list[Copied]], devices: str
) -> None:
    """Each takes whole segments, in whatever order."""
    events: list[Event] = []
    run(job_for(source, folder / "out.mkv", *CHAIN, device=devices), cards, events.append)
    assert streams(folder / "out.mkv") == whole
    assert [e.frames_done for e in events if isinstance(e, Progress)] == [*range(1, FRAMES + 1)]


def test_what_is_done_plays(source: Path, folder: Path, cards: dict[str, ModelCard], whole: list[list[Copied]]) -> None:
    """At any time, with its sound, and the job is not touched."""
    job = job_for(source, folder / "out.mkv", *CHAIN)
    stop_at(job, cards, 23)
    unfinished = find("".join(job.id for job in unfinished_jobs()))
    frames = write_partial(unfinished, folder / "part.mkv", overwrite=False)
    assert frames == unfinished.frames_done == unfinished.frames_playable
    assert times_of(folder / "part.mkv") == times_of(source)[:frames]
    assert 0 < len(packets_of(folder / "part.mkv", "audio")) < len(whole[1])
    run(job, cards)
    assert streams(folder / "out.mkv") == whole


def test_what_lies_behind_a_gap_cannot_be_watched(source: Path, folder: Path, cards: dict[str, ModelCard]) -> None:
    """Where of several devices the second one was first: nobody is offered to watch what it did."""
    job = job_for(source, folder / "out.mkv", *CHAIN)
    stop_at(job, cards, 23)
    (unfinished,) = unfinished_jobs()
    assert isinstance(unfinished, Unfinished)
    journal = unfinished.folder / "journal.jsonl"
    records = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join(record for record in records if b'"number":1,' in record))
    (unfinished,) = unfinished_jobs()
    assert isinstance(unfinished, Unfinished)
    assert unfinished.frames_done > unfinished.frames_playable == 0
    with pytest.raises(UsageError, match="Nothing of this job"):
        write_partial(unfinished, folder / "part.mkv", overwrite=False)
    events: list[Event] = []
    run(job, cards, events.append)
    (planned,) = (event for event in events if isinstance(event, Planned))
    told = [event for event in events if isinstance(event, Progress)]
    assert planned.frames_kept > 0
    assert planned.frames_playable == told[0].frames_playable == 0
    assert told[-1].frames_playable > planned.frames_kept


class Moody(Averager):
    """Runs out of memory, or loses its device, at some of its calls."""

    def __init__(self, error: Callable[[], BaseException], calls: set[int]) -> None:
        super().__init__()
        self.error = error
        self.calls = calls
        self.called = 0

    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`."""
        self.called += 1
        if self.called in self.calls:
            raise self.error()
        return super().restore(frames, keep)


MEMORY_ERRORS: dict[str, Callable[[], BaseException]] = {
    "cuda": lambda: torch.OutOfMemoryError("CUDA out of memory"),
    "cpu": lambda: RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory"),
    "python": MemoryError,
}


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("kind", MEMORY_ERRORS)
def test_out_of_memory(source: Path, folder: Path, fake_weights: WeightsFile, kind: str, seed: int) -> None:
    """At random calls: it goes on in smaller parts, to the same pictures, and says so."""
    calm = card_for(Averager(), fake_weights, window=Window(2, 2))
    run(job_for(source, folder / "calm.mkv"), {"fake": calm})
    calls = set(random.Random(seed).sample(range(1, 14), 1 + seed % 3))
    moody = card_for(Moody(MEMORY_ERRORS[kind], calls), fake_weights, window=Window(2, 2))
    finished = run(job_for(source, folder / "out.mkv"), {"fake": moody})
    assert streams(folder / "out.mkv") == streams(folder / "calm.mkv")
    assert any("Memory ran short" in note for note in finished.notes)


def test_out_of_memory_elsewhere(
    source: Path, folder: Path, cards: dict[str, ModelCard], whole: list[list[Copied]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not in a network but on the way to it: the segment is tried again."""
    calls = 0

    def moody(frame: Frame, device: torch.device) -> Tensor:
        nonlocal calls
        calls += 1
        if calls == 17:
            raise MemoryError
        return to_rgb(frame, device)

    monkeypatch.setattr("app.engine.render.to_rgb", moody)
    run(job_for(source, folder / "out.mkv", *CHAIN), cards)
    assert streams(folder / "out.mkv") == whole


LOST = "CUDA error: device-side assert triggered"


def test_a_device_that_is_reset(source: Path, folder: Path, fake_weights: WeightsFile) -> None:
    """Once: the same device goes on."""
    card = card_for(Moody(lambda: RuntimeError(LOST), {4}), fake_weights, window=Window(2, 2))
    assert run(job_for(source, folder / "out.mkv"), {"fake": card}).frames == FRAMES


def test_a_device_that_is_gone(source: Path, folder: Path, fake_weights: WeightsFile) -> None:
    """For good: the error says so, and what is done is kept; with a fallback that one goes on."""
    loaded = 0

    def opened(_: Path) -> Averager:
        nonlocal loaded
        loaded += 1
        return Moody(lambda: RuntimeError(LOST), {*range(5 if loaded == 1 else 1, 99)}) if loaded < 3 else Averager()

    card = replace(card_for(Averager(), fake_weights, window=Window(2, 2)), open=opened)
    with pytest.raises(DeviceLost, match="stopped working"):
        run(job_for(source, folder / "out.mkv"), {"fake": card})
    assert leftovers(folder) == [".out.mkv.reelmend"]
    loaded = 0
    finished = run(replace(job_for(source, folder / "out.mkv"), fallback="cpu:0"), {"fake": card})
    assert finished.frames == FRAMES
    assert "The device cpu stopped working; cpu:0 went on." in finished.notes


class TestSpace:
    """A disk that fills up."""

    def test_waits_and_goes_on(
        self,
        source: Path,
        folder: Path,
        cards: dict[str, ModelCard],
        whole: list[list[Copied]],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        free = 1 << 40
        waits: list[Waiting] = []
        monkeypatch.setattr(space, "free_space", lambda _: free)
        monkeypatch.setattr(space, "_LOOK_SECONDS", 0.02)

        def watch(event: Event) -> None:
            nonlocal free
            if isinstance(event, Progress) and event.frames_done == 11:
                free = 1 << 20
            if isinstance(event, Waiting):
                waits.append(event)
                free = 1 << 40

        run(job_for(source, folder / "out.mkv", *CHAIN), cards, watch)
        assert len(waits) == 1
        assert "MB more are free" in waits[0].reason
        assert streams(folder / "out.mkv") == whole

    def test_waiting_can_be_stopped(
        self, source: Path, folder: Path, cards: dict[str, ModelCard], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        control = Control()
        monkeypatch.setattr(space, "free_space", lambda _: 0)

        def watch(event: Event) -> None:
            if isinstance(event, Waiting):
                control.stop()

        with pytest.raises(Cancelled):
            run(job_for(source, folder / "out.mkv"), cards, watch, control)
        assert leftovers(folder) == []

    @pytest.mark.parametrize("at", [3, 14])
    def test_full_in_the_middle_of_a_segment(
        self,
        source: Path,
        folder: Path,
        cards: dict[str, ModelCard],
        whole: list[list[Copied]],
        monkeypatch: pytest.MonkeyPatch,
        at: int,
    ) -> None:
        """Another program took the space: the segment is made again when there is some."""
        from app.media.errors import writing

        write, written = SegmentWriter.write, 0

        def full(self: SegmentWriter, frame: Frame) -> None:
            nonlocal written
            written += 1
            if written == at:
                with writing(folder / "out.mkv"):
                    raise OSError(28, "No space left on device")
            write(self, frame)

        monkeypatch.setattr(SegmentWriter, "write", full)
        events: list[Event] = []
        run(job_for(source, folder / "out.mkv", *CHAIN), cards, events.append)
        assert streams(folder / "out.mkv") == whole
        last = [event for event in events if isinstance(event, Progress)][-1]
        assert last.frames_done == FRAMES
        assert isinstance(events[-1], Finished)

    def test_estimated_before_the_start(
        self, source: Path, folder: Path, cards: dict[str, ModelCard], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        usage = shutil.disk_usage(folder)._replace(free=1000)
        monkeypatch.setattr("app.engine.prepare.shutil.disk_usage", lambda _: usage)
        with pytest.raises(ResourceError, match="1 kB left"):
            run(job_for(source, folder / "out.mkv", "twice"), cards)
        assert leftovers(folder) == []


KILLED = """
import os, sys
from fractions import Fraction
from pathlib import Path
from unittest.mock import patch
from app import paths
from app.engine import run, segment
from app.engine.contract import Window
from app.engine.weights import WeightsFile
from tests.conftest import Averager, card_for, job_for
segment.SEGMENT_SECONDS = Fraction(1, 5)
jobs, source, output, weights, digest, place = sys.argv[1:]
paths.jobs_folder = lambda: Path(jobs)
card = card_for(Averager(), WeightsFile(Path(weights), digest, "CC0", "nobody"), window=Window(2, 2))
def die(*_, **__):
    os.kill(os.getpid(), 9)
seen = 0
def watch(event):
    global seen
    seen += 1
    if place == str(seen):
        die()
with patch("app.engine.sweep.is_running" if place.isdecimal() else place, die):
    run(job_for(Path(source), Path(output)), {"fake": card}, watch)
"""


def kill_at(place: str, source: Path, output: Path, weights: WeightsFile) -> None:
    """Run a job in a process that kills itself at an event, or when it calls something."""
    arguments = [paths.jobs_folder(), source, output, weights.path, weights.sha256, place]
    command = [sys.executable, "-c", KILLED, *map(str, arguments)]
    done = subprocess.run(command, check=False, capture_output=True, timeout=60, cwd=ROOT)
    assert done.returncode == -9, done.stderr.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is not Windows'")
class TestKilled:
    """Really, in processes of their own; the benchmark does it a hundred times."""

    def test_at_work(self, source: Path, folder: Path, tmp_path: Path, averager: ModelCard) -> None:
        run(job_for(source, tmp_path / "calm.mkv"), {"fake": averager})
        for place in ("2", "13", "30"):
            kill_at(place, source, folder / "out.mkv", averager.weights)
            assert leftovers(folder) == [".out.mkv.reelmend"]
        run(job_for(source, folder / "out.mkv"), {"fake": averager})
        assert streams(folder / "out.mkv") == streams(tmp_path / "calm.mkv")
        assert leftovers(folder) == ["out.mkv"]

    @pytest.mark.parametrize(
        "place", ["app.engine.final_check.verify", "app.media.joiner.publish", "app.media.output_file.os.link"]
    )
    def test_before_the_output_has_its_name(self, source: Path, folder: Path, averager: ModelCard, place: str) -> None:
        kill_at(place, source, folder / "out.mkv", averager.weights)
        assert not (folder / "out.mkv").exists()
        assert len(unfinished_jobs()) == 1
        run(job_for(source, folder / "out.mkv"), {"fake": averager})
        assert leftovers(folder) == ["out.mkv"]

    @pytest.mark.parametrize("place", ["app.media.output_file.sync_folder", "app.engine.job_folder.delete"])
    def test_when_the_output_has_its_name(self, source: Path, folder: Path, averager: ModelCard, place: str) -> None:
        """The job is done: it is not offered any more."""
        kill_at(place, source, folder / "out.mkv", averager.weights)
        assert times_of(folder / "out.mkv") == times_of(source)
        assert unfinished_jobs() == []
        assert leftovers(folder) == ["out.mkv"]

    @pytest.mark.parametrize("place", ["app.engine.job_folder.write_toml", "app.engine.job_folder.FileLock"])
    def test_in_the_first_moments(self, source: Path, folder: Path, averager: ModelCard, place: str) -> None:
        """Nothing is done yet: nothing is offered, nothing stays behind."""
        kill_at(place, source, folder / "out.mkv", averager.weights)
        assert unfinished_jobs() == []
        assert leftovers(folder) == []
