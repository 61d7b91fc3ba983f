"""A disk that says it is full."""

from fractions import Fraction
from pathlib import Path

import pytest

from app.engine import run, space
from app.engine.contract import ModelCard
from app.engine.events import Event, Waiting
from app.engine.job_folder import JobFolder
from app.engine.space import FullDisk
from app.errors import DiskFull
from app.media.encode import SegmentWriter
from app.media.frame import Frame
from tests.conftest import Clip, Sound, job_for, leftovers, make_clip

FULL = DiskFull("The disk is full.")


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(space, "_PAUSES", (0.01, 0.01))
    monkeypatch.setattr(space, "_LOOK_SECONDS", 0.01)


def test_patience_has_an_end(tmp_path: Path) -> None:
    """Where room can be seen; it begins anew when something could be written."""
    told: list[Waiting] = []
    full = FullDisk(tmp_path, lambda: None, told.append)
    full.wait(0, FULL)
    full.went_on()
    full.wait(0, FULL)
    full.wait(0, FULL)
    with pytest.raises(DiskFull):
        full.wait(0, FULL)
    assert len(told) == 3
    assert "quota" in told[0].reason


def test_waits_for_ever_where_no_room_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    free = iter([0, 0, 1 << 40] * 9)
    monkeypatch.setattr(space, "free_space", lambda _: next(free))
    told: list[Waiting] = []
    full = FullDisk(tmp_path, lambda: None, told.append)
    for _ in range(9):
        full.wait(1000, FULL)
    assert len(told) == 9
    assert "MB more are free" in told[0].reason


def test_a_quota_ends_the_job_and_keeps_it(
    tmp_path: Path, averager: ModelCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It neither hangs in silence nor loses what is done."""
    source = make_clip(tmp_path / "film.mp4", Clip(frames=20))
    monkeypatch.setattr("app.engine.segment.SEGMENT_SECONDS", Fraction(1, 5))
    write, written = SegmentWriter.write, 0

    def full(self: SegmentWriter, frame: Frame) -> None:
        nonlocal written
        written += 1
        if written > 7:
            raise FULL
        write(self, frame)

    events: list[Event] = []
    monkeypatch.setattr(SegmentWriter, "write", full)
    with pytest.raises(DiskFull):
        run(job_for(source, tmp_path / "out.mkv"), {"fake": averager}, events.append)
    assert sum(isinstance(event, Waiting) for event in events) == 2
    assert leftovers(tmp_path, source) == [".out.mkv.reelmend"]
    monkeypatch.setattr(SegmentWriter, "write", write)
    assert run(job_for(source, tmp_path / "out.mkv"), {"fake": averager}).frames == 20


def test_a_quota_met_while_joining(tmp_path: Path, averager: ModelCard, monkeypatch: pytest.MonkeyPatch) -> None:
    source = make_clip(tmp_path / "film.mp4", Clip(frames=5))
    events: list[Event] = []

    def full(*_: object) -> None:
        raise FULL

    with monkeypatch.context() as patch:
        patch.setattr(JobFolder, "expect", full)
        with pytest.raises(DiskFull):
            run(job_for(source, tmp_path / "out.mkv"), {"fake": averager}, events.append)
    assert sum(isinstance(event, Waiting) for event in events) == 2
    assert run(job_for(source, tmp_path / "out.mkv"), {"fake": averager}).frames == 5


def test_room_for_the_sound(tmp_path: Path, averager: ModelCard, monkeypatch: pytest.MonkeyPatch) -> None:
    """The output needs more than the segments."""
    source = make_clip(tmp_path / "film.mp4", Clip(frames=25, sounds=(Sound(),)))
    wanted: list[int] = []
    monkeypatch.setattr("app.engine.join.wait_for_space", lambda _, needed, *__: wanted.append(needed))
    run(job_for(source, tmp_path / "out.mkv"), {"fake": averager})
    assert wanted[0] > source.stat().st_size
