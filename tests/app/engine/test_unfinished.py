"""Finding unfinished jobs: none is lost, nothing else is touched, one that cannot be read does not hide the others."""

import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from app import paths
from app.engine import registry, run
from app.engine.contract import ModelCard
from app.engine.control import Control
from app.engine.events import Event, Progress
from app.engine.job import Job
from app.engine.job_layout import folder_of
from app.engine.sweep import sweep
from app.engine.unfinished import OutOfReach, Unfinished, discard, find, find_any, unfinished_jobs
from app.errors import Cancelled, ResourceError, UsageError
from tests.conftest import Clip, job_for, leftovers, make_clip

pytestmark = pytest.mark.usefixtures("short_segments")


def begun(source: Path, output: Path, card: ModelCard) -> Job:
    """A job that was stopped in its middle."""
    control = Control()

    def watch(event: Event) -> None:
        if isinstance(event, Progress) and event.frames_done == 12:
            control.stop()

    job = job_for(source, output)
    with pytest.raises(Cancelled):
        run(job, {"fake": card}, watch, control)
    return job


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "film.mkv", Clip(frames=25))


@pytest.mark.parametrize("name", ["Videos", ".hidden", "film.reelmend", ".film.mkv.reelmend.done"])
def test_no_other_folder_is_touched(tmp_path: Path, name: str) -> None:
    """Whatever the registry says."""
    precious = tmp_path / name / "precious.mkv"
    precious.parent.mkdir()
    precious.touch()
    registry.remember(precious.parent)
    assert not sweep(precious.parent)
    assert unfinished_jobs() == []
    assert precious.exists()


@pytest.mark.parametrize("content", ["", "nonsense", 'folder = ""\ndisk = 1\n', 'folder = "relative"\ndisk = 1\n'])
def test_entries_that_make_no_sense(source: Path, folder: Path, averager: ModelCard, content: str) -> None:
    begun(source, folder / "out.mkv", averager)
    (paths.jobs_folder() / "00000000.unfinished.toml").write_text(content)
    assert [type(job) for job in unfinished_jobs()] == [Unfinished]


def test_looking_does_not_disturb_jobs_that_begin(source: Path, folder: Path, averager: ModelCard) -> None:
    done = threading.Event()

    def look() -> None:
        while not done.is_set():
            unfinished_jobs()

    thread = threading.Thread(target=look)
    thread.start()
    try:
        for number in range(8):
            run(job_for(source, folder / f"{number}.mkv"), {"fake": averager})
    finally:
        done.set()
        thread.join()
    assert leftovers(folder) == [f"{number}.mkv" for number in range(8)]


@pytest.mark.parametrize("file", ["job.toml", "plan.json", "journal.jsonl"])
def test_of_another_version(source: Path, folder: Path, averager: ModelCard, file: str) -> None:
    """It is told, can be given up, and hides no other job."""
    strange = begun(source, folder / "strange.mkv", averager)
    begun(source, folder / "plain.mkv", averager)
    content = {
        "job.toml": "version = 99\n",
        "plan.json": "{}",
        "journal.jsonl": '2ad1d1f6 {"type":"unheard-of"}\n',
    }[file]
    path = folder_of(strange.output) / file
    if file == "journal.jsonl":
        from zlib import crc32

        body = b'{"type":"unheard-of"}'
        path.write_bytes(b"%08x %b\n" % (crc32(body), body))
    else:
        path.write_text(content)
    jobs = unfinished_jobs()
    assert {type(job) for job in jobs} == {Unfinished, OutOfReach}
    with pytest.raises(ResourceError, match="another version"):
        find(str(strange.output))
    with pytest.raises(UsageError, match="discard"):
        run(strange, {"fake": averager})
    discard(find_any(str(strange.output)))
    assert leftovers(folder) == [".plain.mkv.reelmend"]
    assert len(unfinished_jobs()) == 1


def test_another_disk_in_its_place(
    source: Path, folder: Path, averager: ModelCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An empty mount point: the job is there again when its disk is."""
    begun(source, folder / "out.mkv", averager)
    with monkeypatch.context() as patch:
        entries = [replace(entry, disk=entry.disk + 1) for entry in registry.remembered()]
        patch.setattr(registry, "remembered", lambda: entries)
        (folder / ".out.mkv.reelmend").rename(tmp_path / "elsewhere")
        (job,) = unfinished_jobs()
        assert isinstance(job, OutOfReach)
        (tmp_path / "elsewhere").rename(folder / ".out.mkv.reelmend")
    (job,) = unfinished_jobs()
    assert isinstance(job, Unfinished)


def test_a_source_of_unknown_length(tmp_path: Path, folder: Path, averager: ModelCard) -> None:
    """Raw streams tell neither length nor rate."""
    raw = make_clip(tmp_path / "raw.h264", Clip(frames=25))
    job = begun(raw, folder / "out.mkv", averager)
    (unfinished,) = unfinished_jobs()
    assert isinstance(unfinished, Unfinished)
    assert run(job, {"fake": averager}).frames == 25


def test_the_same_output_by_another_way(source: Path, folder: Path, averager: ModelCard) -> None:
    job = begun(source, folder / "out.mkv", averager)
    around = folder / ".." / folder.name / "out.mkv"
    assert run(replace(job, output=around), {"fake": averager}).frames == 25
    assert leftovers(folder) == ["out.mkv"]


@pytest.mark.skipif(os.name == "nt", reason="names are text on Windows")
def test_a_name_that_is_no_text(source: Path, averager: ModelCard) -> None:
    odd = source.with_name(os.fsdecode(b"film\xff.mkv"))
    source.rename(odd)
    with pytest.raises(UsageError, match="no text"):
        run(job_for(odd, odd.with_name("out.mkv")), {"fake": averager})
    assert leftovers(odd.parent, odd) == []
