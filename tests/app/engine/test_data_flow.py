"""The data flow with networks that cost nothing: what comes out, and how it ends when something goes wrong."""

import json
import os
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from app.engine import render as render_module
from app.engine import run, segment
from app.engine import source as source_module
from app.engine.colour import to_rgb
from app.engine.contract import EVERY_FRAME, ModelCard, Restorer, Window
from app.engine.control import Control
from app.engine.events import Event, Finished, Joining, Planned, Progress
from app.engine.final_check import receipt_path
from app.engine.job import Target
from app.engine.job_folder import JobFolder
from app.engine.weights import WeightsFile
from app.errors import Cancelled, FaultyResult, InputError, ReelmendError, ResourceError
from app.media.assemble import Assembler
from app.media.decode import decode
from app.media.encode import SegmentWriter
from app.media.frame import Frame, VideoInfo
from app.media.inspect import inspect
from tests.conftest import (
    B_FRAMES,
    LOSSLESS,
    VFR,
    Averager,
    Clip,
    Enlarger,
    Sound,
    card_for,
    job_for,
    leftovers,
    make_clip,
    packets_of,
    times_of,
)

THREADS_MAY_END_WITHIN = 1.0


@pytest.fixture(autouse=True)
def _no_threads_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before]
    for thread in left:  # libraries' own
        thread.join(THREADS_MAY_END_WITHIN)
    assert [thread for thread in left if thread.is_alive()] == []


def luma(path: Path) -> list[np.ndarray[Any, Any]]:
    """The brightness of every frame."""
    return [frame.planes[0].astype(float) for frame in decode(inspect(path))]


SOURCES: dict[str, tuple[str, Clip]] = {
    "plain": ("a.mp4", Clip(frames=20, sounds=(Sound(),))),
    "variable": ("a.mkv", Clip(frames=len(VFR), times=VFR)),
    "ntsc film with b-frames": ("a.mp4", Clip(frames=20, rate=Fraction(24000, 1001), options=B_FRAMES)),
    "odd size": ("a.mkv", Clip(size=(47, 31), codec="ffv1", options={})),
    "late start": ("a.mkv", Clip(start=Fraction(4), sounds=(Sound(),))),
    "cuts": ("a.mkv", Clip(frames=20, cuts=(5, 6, 13))),
    "one frame": ("a.mp4", Clip(frames=1)),
    "4:2:2": ("a.mkv", Clip(codec="ffv1", pixel_format="yuv422p", options={})),
    "grey": ("a.mkv", Clip(codec="ffv1", pixel_format="gray", options={})),
    "rgb": ("a.mkv", Clip(codec="ffv1", pixel_format="bgr0", options={}, full_range=True)),
    "ten bits": ("a.mkv", Clip(size=(64, 64), codec="ffv1", pixel_format="yuv420p10le", options={})),
    "twelve bits 4:4:4": ("a.mkv", Clip(size=(64, 64), codec="ffv1", pixel_format="yuv444p12le", options={})),
}


@pytest.mark.parametrize("case", SOURCES)
def test_every_frame_at_its_time(tmp_path: Path, folder: Path, enlarger: ModelCard, case: str) -> None:
    name, clip = SOURCES[case]
    source = make_clip(tmp_path / name, clip)
    output = folder / f"out{source.suffix}"
    events: list[Event] = []
    finished = run(job_for(source, output), {"fake": enlarger}, events.append)
    assert times_of(output) == times_of(source)
    info = inspect(output)
    even = [2 * round(side * 2 / 2) for side in clip.size]
    assert [info.width, info.height] == even
    assert info.layout.bits == (8 if inspect(source).layout.bits == 8 else 10)
    if clip.sounds:
        assert packets_of(output, "audio") == packets_of(source, "audio")
    assert finished.frames == clip.frames
    assert (finished.output, finished.seconds > 0) == (output, True)
    assert [type(event) for event in events] == [Planned, *[Progress] * clip.frames, Joining, Finished]
    assert events[-1] == finished
    assert leftovers(folder) == [output.name]


def test_events(tmp_path: Path, folder: Path, enlarger: ModelCard) -> None:
    source = make_clip(tmp_path / "a.mp4", Clip(frames=5))
    events: list[Event] = []
    run(job_for(source, folder / "out.mp4"), {"fake": enlarger}, events.append)
    words = ("Fake computes 4 pictures at a time, in fp32.",)
    assert events[0] == Planned(96, 64, 5, "cpu", "fp32", 1, bytes_expected=768, plan=words)
    progress = [event for event in events if isinstance(event, Progress)]
    assert [event.frames_done for event in progress] == [1, 2, 3, 4, 5]
    assert {event.frames_total for event in progress} == {5}
    assert progress[-1].seconds_left == 0


@pytest.mark.parametrize("clip", [Clip(size=(96, 64), cuts=(4,), frames=9), Clip(size=(64, 48), matrix=1)])
def test_a_network_that_changes_nothing(tmp_path: Path, folder: Path, fake_weights: WeightsFile, clip: Clip) -> None:
    """To RGB and back, encoded and decoded: what an eye cannot tell apart."""
    source = make_clip(tmp_path / "a.mkv", clip)
    run(job_for(source, folder / "out.mkv"), {"fake": card_for(Enlarger(1), fake_weights)})
    for before, after in zip(luma(source), luma(folder / "out.mkv"), strict=True):
        assert np.sqrt(((before - after) ** 2).mean()) < 1.5
    before_info, after_info = inspect(source), inspect(folder / "out.mkv")
    assert after_info.colour == before_info.colour


def test_context_stops_at_cuts(tmp_path: Path, folder: Path, averager: ModelCard) -> None:
    """A network that averages its window: no ghost of another shot, and the right mean everywhere."""
    source = make_clip(tmp_path / "a.mkv", Clip(frames=17, cuts=(6,), size=(96, 64), **LOSSLESS))  # type: ignore[arg-type]
    run(job_for(source, folder / "out.mkv"), {"fake": averager})
    frames, results = luma(source), luma(folder / "out.mkv")
    for index, result in enumerate(results):
        first, last = (0, 6) if index < 6 else (6, 17)
        window = frames[max(first, index - 2) : min(last, index + 3)]
        assert np.abs(np.mean(window, axis=0) - result).mean() < 1.5, index


def test_chain(tmp_path: Path, folder: Path, fake_weights: WeightsFile, averager: ModelCard) -> None:
    """Two networks, then to the size that was asked for."""
    source = make_clip(tmp_path / "a.mkv", Clip(frames=9))
    cards = {"mean": averager, "twice": card_for(Enlarger(), fake_weights, 2)}
    output = folder / "out.mkv"
    run(job_for(source, output, "mean", "twice", "twice"), cards)
    assert (inspect(output).width, inspect(output).height) == (192, 128)
    assert times_of(output) == times_of(source)
    run(job_for(source, output, "twice", target=Target(box=(60, 60)), overwrite=True), cards)
    assert (inspect(output).width, inspect(output).height) == (60, 40)


def test_no_network_only_resizes(tmp_path: Path, folder: Path) -> None:
    source = make_clip(tmp_path / "a.mkv", Clip())
    job = job_for(source, folder / "out.mkv", target=Target(Fraction(3)))
    run(replace(job, recipe=replace(job.recipe, stages=())), {})
    assert inspect(folder / "out.mkv").width == 144


@pytest.mark.parametrize(
    ("start", "end", "frames"),
    [
        (None, Fraction(3, 10), range(8)),
        (Fraction(2, 5), None, range(10, 20)),
        (Fraction(6, 25), Fraction(18, 25), range(6, 18)),
        (Fraction(6, 25), Fraction(7, 25), range(6, 7)),
        (Fraction(0), Fraction(50), range(20)),
    ],
    ids=str,
)
@pytest.mark.parametrize("begins", [0, 3])
def test_trimmed(
    tmp_path: Path,
    folder: Path,
    enlarger: ModelCard,
    start: Fraction | None,
    end: Fraction | None,
    frames: range,
    begins: int,
) -> None:
    """Exactly the frames of [start, end), beginning at zero, announced and in sync with the sound."""
    clip = Clip(frames=20, options=B_FRAMES, start=Fraction(begins), sounds=(Sound(),))
    source = make_clip(tmp_path / "a.mp4", clip)
    output = folder / "out.mp4"
    events: list[Event] = []
    finished = run(job_for(source, output, start=start, end=end), {"fake": enlarger}, events.append)
    assert finished.frames == len(frames)
    shift = Fraction(0) if start is None else times_of(source)[frames.start]
    assert times_of(output) == [times_of(source)[frame] - shift for frame in frames]
    assert isinstance(events[0], Planned)
    assert events[0].frames == len(frames)


def test_nothing_between_the_bounds(tmp_path: Path, folder: Path, enlarger: ModelCard) -> None:
    source = make_clip(tmp_path / "a.mkv", Clip())
    with pytest.raises(InputError, match="no pictures"):
        run(job_for(source, folder / "out.mkv", start=Fraction(41, 1000), end=Fraction(42, 1000)), {"fake": enlarger})
    assert leftovers(folder) == []


def test_notes(tmp_path: Path, folder: Path, enlarger: ModelCard) -> None:
    """What a person should know, and nothing else."""
    clip = Clip(sounds=(Sound("pcm_s16le"),))
    guessed = run(job_for(make_clip(tmp_path / "a.mkv", clip), folder / "out.mp4"), {"fake": enlarger})
    assert [note.split(":")[0] for note in guessed.notes] == [
        "The source does not tell its colours",
        "The audio stream 1 (pcm_s16le) was converted to aac, which .mp4 files can hold.",
    ]
    told = run(job_for(make_clip(tmp_path / "b.mkv", Clip(matrix=1)), folder / "b.mkv"), {"fake": enlarger})
    assert told.notes == ()


def test_the_same_job_gives_the_same_pictures(
    tmp_path: Path, folder: Path, averager: ModelCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sample for sample, up to the encoder: x264 itself does not always write the same bytes."""
    written: list[bytes] = []
    write = SegmentWriter.write

    def noted(self: SegmentWriter, frame: Frame) -> None:
        written.extend(plane.tobytes() for plane in frame.planes)
        write(self, frame)

    monkeypatch.setattr(SegmentWriter, "write", noted)
    source = make_clip(tmp_path / "a.mkv", Clip(frames=12))
    for name in ("one.mkv", "two.mkv"):
        run(job_for(source, folder / name), {"fake": averager})
    assert len(written) == 2 * 3 * 12
    assert written[:36] == written[36:]


@pytest.mark.parametrize("suffix", [".mkv", ".mp4", ".mov"])
def test_the_same_job_gives_the_same_file(tmp_path: Path, folder: Path, averager: ModelCard, suffix: str) -> None:
    """To the last byte: containers would like to carry a random number."""
    source = make_clip(tmp_path / "a.mkv", Clip(frames=6))
    files = [run(job_for(source, folder / f"{number}{suffix}"), {"fake": averager}).output for number in range(2)]
    assert files[0].read_bytes() == files[1].read_bytes()


class Slow(Enlarger):
    """Takes ten seconds for a chunk, a moment for each layer's call."""

    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`."""
        for _ in range(500):
            self.same(frames)
            time.sleep(0.02)
        return super().restore(frames, keep)


class Failing(Enlarger):
    """Fails at its second call."""

    calls = 0

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self.error = error

    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`."""
        self.calls += 1
        if self.calls == 2:
            raise self.error
        return super().restore(frames, keep)


@pytest.fixture
def long(tmp_path: Path) -> Path:
    """More frames than all queues hold."""
    return make_clip(tmp_path / "long.mkv", Clip(frames=90, sounds=(Sound(),)))


def _stopped_later(seconds: float) -> Control:
    control = Control()
    threading.Timer(seconds, control.stop).start()
    return control


@pytest.mark.parametrize("network", [Slow, Enlarger])
def test_cancelling(long: Path, folder: Path, fake_weights: WeightsFile, network: type[Enlarger]) -> None:
    """Also in the middle of a long computation: within a second, and nothing stays behind."""
    cancelled_at = 0.0
    control = _stopped_later(0.5) if network is Slow else Control()

    def watch(event: Event) -> None:
        if isinstance(event, Progress) and event.frames_done == 3:
            control.stop()

    began = time.monotonic()
    with pytest.raises(Cancelled):
        run(job_for(long, folder / "out.mkv"), {"fake": card_for(network(), fake_weights, 2)}, watch, control)
    cancelled_at = time.monotonic() - began
    assert cancelled_at < 2.5
    assert leftovers(folder) == []


def test_cancelled_before_it_began(long: Path, folder: Path, enlarger: ModelCard) -> None:
    control = Control()
    control.stop()
    with pytest.raises(Cancelled):
        run(job_for(long, folder / "out.mkv"), {"fake": enlarger}, control=control)
    assert leftovers(folder) == []


def test_hooks_are_taken_off_again(long: Path, folder: Path, fake_weights: WeightsFile) -> None:
    """A network that is used again is not held up by an earlier job's cancelling."""
    network = Enlarger()
    cards = {"fake": card_for(network, fake_weights, 2)}
    control = Control()
    control.stop()
    with pytest.raises(Cancelled):
        run(job_for(long, folder / "out.mkv"), cards, control=control)
    assert not network.same._forward_pre_hooks
    run(job_for(long, folder / "out.mkv", end=Fraction(1, 5)), cards)


class _BreakError(Exception):
    """Something foreign goes wrong."""


def _break_decode(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def decode_and_break(info: VideoInfo, *range_and_check: Any) -> Iterator[Frame]:
        for index, frame in enumerate(decode(info, *range_and_check)):
            if index == 30:
                raise error
            yield frame

    monkeypatch.setattr(source_module, "decode", decode_and_break)


def _break_encode(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    write = SegmentWriter.write

    def write_and_break(self: SegmentWriter, frame: Frame) -> None:
        if self.frames == 10:
            raise error
        write(self, frame)

    monkeypatch.setattr(SegmentWriter, "write", write_and_break)


def _break_finish(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def finish_and_break(_: Assembler) -> None:
        raise error

    monkeypatch.setattr(Assembler, "finish", finish_and_break)


def _break_nothing(_: pytest.MonkeyPatch, __: BaseException) -> None:
    """The network or the watcher breaks by itself."""


PLACES: dict[str, Callable[[pytest.MonkeyPatch, BaseException], None]] = {
    "decoder": _break_decode,
    "encoder": _break_encode,
    "finish": _break_finish,
    "network": _break_nothing,
    "watcher": _break_nothing,
}
ERRORS = [InputError("broken", "mend it"), ResourceError("full"), _BreakError("foreign"), MemoryError("none left")]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("place", PLACES)
def test_failures(
    long: Path,
    folder: Path,
    fake_weights: WeightsFile,
    monkeypatch: pytest.MonkeyPatch,
    place: str,
    error: Exception,
) -> None:
    """Wherever it breaks: that error is raised, within moments, all threads end, and there is no file."""
    PLACES[place](monkeypatch, error)
    network = Failing(error) if place == "network" else Enlarger()

    def watch(event: Event) -> None:
        if place == "watcher" and isinstance(event, Progress) and event.frames_done == 5:
            raise error

    began = time.monotonic()
    if place == "network" and isinstance(error, MemoryError):  # less is computed at once then
        assert run(job_for(long, folder / "out.mkv"), {"fake": card_for(network, fake_weights, 2)}, watch).frames == 90
        return
    with pytest.raises(type(error)) as raised:
        run(job_for(long, folder / "out.mkv"), {"fake": card_for(network, fake_weights, 2)}, watch)
    assert time.monotonic() - began < 5
    assert raised.value is error
    # All pictures were done when joining failed: they are kept.
    assert leftovers(folder) == ([".out.mkv.reelmend"] if place == "finish" else [])


def test_a_failure_does_not_wait_for_the_network(
    long: Path, folder: Path, fake_weights: WeightsFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The decoder breaks while the network computes for ten seconds."""
    _break_decode(monkeypatch, _BreakError("decoder"))
    began = time.monotonic()
    with pytest.raises(_BreakError):
        run(job_for(long, folder / "out.mkv"), {"fake": card_for(Slow(), fake_weights, 2, Window(9, 9))})
    assert time.monotonic() - began < 2.5
    assert leftovers(folder) == []


def _huge() -> Tensor:
    return torch.empty(1 << 46)


@pytest.mark.parametrize("cause", [_huge, lambda: (_ for _ in ()).throw(torch.OutOfMemoryError("CUDA out of memory"))])
def test_too_little_memory(long: Path, folder: Path, fake_weights: WeightsFile, cause: Callable[[], object]) -> None:
    """Told as such, on every device."""

    class Greedy(Enlarger):
        def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
            cause()
            return super().restore(frames, keep)

    with pytest.raises(ResourceError, match="not enough memory") as raised:
        run(job_for(long, folder / "out.mkv"), {"fake": card_for(Greedy(), fake_weights, 2)})
    assert raised.value.advice
    assert leftovers(folder) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot limit the size of a process's files")
@pytest.mark.parametrize("name", ["out.mkv", "out.mp4"])
def test_a_disk_that_fills_up(tmp_path: Path, folder: Path, enlarger: ModelCard, name: str) -> None:
    """In the middle of the work: a clear error, and the space is given back."""
    import resource

    source = make_clip(tmp_path / "a.mkv", Clip(frames=40, size=(96, 64), noise=True, sounds=(Sound(),)))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, before[1]))
    try:
        with pytest.raises(ResourceError, match="could not be written") as raised:
            run(job_for(source, folder / name), {"fake": enlarger})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert "File too large" in raised.value.details
    assert leftovers(folder) == []


def test_shorter_than_promised_is_told(
    long: Path, folder: Path, enlarger: ModelCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A decoder that ends early must not pass for success; what there is of the result is kept under another name."""

    def half(info: VideoInfo, *range_and_check: Any) -> Iterator[Frame]:
        yield from islice(decode(info, *range_and_check), 45)

    monkeypatch.setattr(source_module, "decode", half)
    with pytest.raises(FaultyResult, match=r"It ends early: 1\.800 seconds, expected 3\.600") as raised:
        run(job_for(long, folder / "out.mkv"), {"fake": enlarger})
    assert leftovers(folder) == ["out.faulty.mkv"]
    assert "out.faulty.mkv" in raised.value.advice
    assert len(times_of(folder / "out.faulty.mkv")) == 45
    assert json.loads(receipt_path(folder / "out.mkv").read_text())["green"] is False


def test_memory_does_not_grow_with_the_clip(
    tmp_path: Path, folder: Path, averager: ModelCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Few pictures are alive at once, however long the clip."""
    alive = 0
    most: list[int] = []

    def counted(frame: Frame, device: torch.device) -> Tensor:
        nonlocal alive
        rgb = to_rgb(frame, device)
        alive += 1
        most.append(alive)
        weakref.finalize(rgb, gone)
        return rgb

    def gone() -> None:
        nonlocal alive
        alive -= 1

    monkeypatch.setattr(render_module, "to_rgb", counted)
    monkeypatch.setattr(segment, "SEGMENT_SECONDS", Fraction(5))
    source = make_clip(tmp_path / "a.mkv", Clip(frames=400, size=(32, 32)))
    run(job_for(source, folder / "out.mkv"), {"fake": averager})
    assert max(most) <= 24
    # The end of the first segment, where there is context on both sides, is behind.
    assert max(most[140:]) <= max(most[:140])


def test_waiting_frames_are_bounded(
    tmp_path: Path, folder: Path, fake_weights: WeightsFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow encoder holds the others back."""
    decoded = 0
    written = 0
    ahead: list[int] = []
    write = SegmentWriter.write

    def counted(info: VideoInfo, *range_and_check: Any) -> Iterator[Frame]:
        nonlocal decoded
        for frame in decode(info, *range_and_check):
            decoded += 1
            ahead.append(decoded - written)
            yield frame

    def slowly(self: SegmentWriter, frame: Frame) -> None:
        nonlocal written
        time.sleep(0.005)
        write(self, frame)
        written += 1

    monkeypatch.setattr(source_module, "decode", counted)
    monkeypatch.setattr(SegmentWriter, "write", slowly)
    source = make_clip(tmp_path / "a.mkv", Clip(frames=150, size=(32, 32)))
    network: Restorer = Averager()
    run(job_for(source, folder / "out.mkv"), {"fake": card_for(network, fake_weights, window=Window(2, 2))})
    assert max(ahead) <= 48


def test_several_jobs_at_once(tmp_path: Path, folder: Path, fake_weights: WeightsFile) -> None:
    """Jobs share nothing: a queue of another window or a script may run beside this one."""
    source = make_clip(tmp_path / "a.mkv", Clip(frames=30))
    problems: list[BaseException] = []

    def work(number: int) -> None:
        try:
            run(job_for(source, folder / f"{number}.mkv"), {"fake": card_for(Enlarger(), fake_weights, 2)})
        except ReelmendError as error:
            problems.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert [len(times_of(folder / f"{number}.mkv")) for number in range(3)] == [30] * 3


def test_a_source_that_is_changed_meanwhile(folder: Path, tmp_path: Path, enlarger: ModelCard) -> None:
    """It is told as what it is, and what was done is not thrown away."""
    source = make_clip(tmp_path / "film.mp4", Clip(frames=20))
    other = make_clip(tmp_path / "other.mp4", Clip(frames=20, cuts=(3,)))

    def replaced(event: Event) -> None:
        if isinstance(event, Progress) and event.frames_done == 10:
            other.replace(source)

    with pytest.raises(InputError, match="was changed while"):
        run(job_for(source, folder / "out.mkv"), {"fake": enlarger}, replaced)
    assert leftovers(folder) == [".out.mkv.reelmend"]


def test_a_source_that_is_changed_while_joining(
    folder: Path, tmp_path: Path, enlarger: ModelCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The output is faulty then, but what it was made of is not to blame."""
    source = make_clip(tmp_path / "film.mp4", Clip(frames=20))

    def faulty(*_: object) -> None:
        os.utime(source, (1, 1))
        raise FaultyResult("It is not what it should be.")

    monkeypatch.setattr("app.engine.data_flow.join", faulty)
    with pytest.raises(InputError, match="was changed while"):
        run(job_for(source, folder / "out.mkv"), {"fake": enlarger})
    assert leftovers(folder) == [".out.mkv.reelmend"]


def test_a_finished_job_does_not_fail_any_more(
    folder: Path, tmp_path: Path, enlarger: ModelCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it needed may be held by another program: that is no reason to deny the output."""

    def held(_: JobFolder) -> None:
        raise PermissionError("used by another program")

    monkeypatch.setattr(JobFolder, "remove", held)
    source = make_clip(tmp_path / "film.mp4", Clip(frames=5))
    assert run(job_for(source, folder / "out.mkv"), {"fake": enlarger}).frames == 5
