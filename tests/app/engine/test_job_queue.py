"""The queue: order, editing, retrying, several programs at once, and doing it."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from app.engine import job_folder, job_queue, run
from app.engine import run_queue as run_queue_module
from app.engine.contract import ModelCard
from app.engine.control import Control
from app.engine.events import Event, Finished, Progress, Waiting
from app.engine.job import Job, Recipe, Stage
from app.engine.job_file import write_toml
from app.engine.job_queue import Entry, JobQueue, State, _File
from app.engine.run_queue import run_queue
from app.errors import DiskFull, UsageError
from tests.conftest import ROOT, Clip, job_for, leftovers, make_clip, times_of


def job(name: str) -> Job:
    return Job(Path(f"/films/{name}.mkv"), Path(f"/films/{name}.out.mkv"), Recipe((Stage("fake"),)))


@pytest.fixture
def queue(tmp_path: Path) -> JobQueue:
    return JobQueue(tmp_path / "queue" / "queue.toml")


def names(queue: JobQueue) -> list[str]:
    return [entry.job.source.stem for entry in queue.entries]


class TestQueue:
    """What it remembers."""

    def test_in_order(self, queue: JobQueue) -> None:
        assert queue.entries == ()
        queue.add([job("a"), job("b")])
        (last,) = queue.add([job("c")])
        assert names(queue) == ["a", "b", "c"]
        queue.move(last.id, 0)
        assert names(queue) == ["c", "a", "b"]
        queue.move(last.id, 1)
        assert names(queue) == ["a", "c", "b"]
        queue.move("none", 0)
        queue.remove(last.id)
        assert names(JobQueue(queue._path)) == ["a", "b"]

    def test_taken_once(self, queue: JobQueue) -> None:
        queue.add([job("a"), job("b")])
        first = queue.take()
        second = queue.take("cuda:1")
        assert first is not None
        assert second is not None
        assert (first.job, second.job) == (job("a"), replace(job("b"), device="cuda:1"))
        assert queue.take() is None
        assert [entry.state for entry in queue.entries] == [State.RUNNING, State.RUNNING]
        assert queue.entries[1].job == job("b"), "which device took it is nobody else's business"

    def test_ends(self, queue: JobQueue) -> None:
        first, second = queue.add([job("a"), job("b")])
        queue.settle(first, State.DONE, "A note.")
        queue.settle(second, State.FAILED, "No space.")
        assert [(entry.state, entry.message) for entry in queue.entries] == [
            (State.DONE, "A note."),
            (State.FAILED, "No space."),
        ]
        queue.retry()
        assert [entry.state for entry in queue.entries] == [State.DONE, State.WAITING]
        queue.retry(first.id)
        assert [(entry.state, entry.message) for entry in queue.entries] == [(State.WAITING, "")] * 2
        queue.settle(first, State.DONE)
        queue.clear_done()
        assert names(queue) == ["b"]
        queue.settle(first, State.FAILED)
        assert names(queue) == ["b"], "what was removed stays removed"

    def test_what_runs_is_not_retried(self, queue: JobQueue) -> None:
        (entry,) = queue.add([job("a")])
        queue.take()
        queue.retry(entry.id)
        assert queue.entries[0].state is State.RUNNING

    def test_nobody_reads_while_it_is_replaced(self, queue: JobQueue) -> None:
        """Windows would refuse to replace it."""
        queue.add([job("a")])
        read: list[Entry] = []
        reader = threading.Thread(target=lambda: read.extend(queue.entries))
        with queue._changing():
            reader.start()
            reader.join(0.3)
            assert read == []
        reader.join()
        assert len(read) == 1

    def test_edited(self, queue: JobQueue) -> None:
        first, second = queue.add([job("a"), job("b")])
        queue.edit(first, replace(job("a"), precision="fp32"))
        assert queue.entries[0].job.precision == "fp32"
        assert queue.entries[0].id == first.id
        queue.take()
        with pytest.raises(UsageError, match="worked on"):
            queue.edit(first, job("c"))
        queue.remove(second.id)
        with pytest.raises(UsageError, match="not in the queue"):
            queue.edit(second, job("c"))

    def test_a_killed_program_s_entry_waits_again(self, queue: JobQueue) -> None:
        queue.add([job("a")])
        code = (
            "import sys; from pathlib import Path; from app.engine.job_queue import JobQueue;"
            "assert JobQueue(Path(sys.argv[1])).take()"
        )
        subprocess.run([sys.executable, "-c", code, str(queue._path)], check=True, cwd=ROOT, timeout=60)
        assert queue.entries[0].state is State.WAITING
        assert queue.take() is not None

    @pytest.mark.parametrize("pid", [os.getppid(), os.getpid()], ids=["another", "ours"])
    def test_the_killed_program_s_id_is_another_one_s_now(self, queue: JobQueue, pid: int) -> None:
        """Also this program's own, in a later life."""
        queue.add([job("a")])
        queue.take()
        (entry,) = queue.entries
        write_toml(queue._path, _File((replace(entry, owner=pid, owner_began=entry.owner_began - 3600),)))
        assert queue.entries[0].state is State.WAITING
        assert queue.take() is not None

    def test_another_program_s_entry(self, queue: JobQueue) -> None:
        queue.add([job("a")])
        queue.take()
        (entry,) = queue.entries
        began = psutil.Process(os.getppid()).create_time()
        write_toml(queue._path, _File((replace(entry, owner=os.getppid(), owner_began=began),)))
        assert queue.entries[0].state is State.RUNNING

    def test_many_at_once(self, queue: JobQueue) -> None:
        """No entry is lost, none is taken twice."""
        taken: list[Entry] = []

        def work(number: int) -> None:
            queue.add([job(f"{number}-{index}") for index in range(5)])
            taken.extend(iter(queue.take, None))

        threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(queue.entries) == 30
        assert len({entry.id for entry in taken}) == len(taken) == 30

    def test_made_unreadable(self, queue: JobQueue) -> None:
        queue.add([job("a")])
        queue._path.write_text("nonsense = ")
        with pytest.raises(UsageError, match=r"queue\.toml"):
            queue.add([job("b")])


class Full:
    """Writes, except at some times."""

    def __init__(self, write: Callable[[Path, object], None]) -> None:
        self.refused: list[int] = []
        self._write = write
        self._times = 0

    def __call__(self, path: Path, content: object) -> None:
        self._times += 1
        if self._times in self.refused:
            raise DiskFull("The disk is full.")
        self._write(path, content)


class TestRunning:
    """What it does."""

    @pytest.fixture
    def films(self, tmp_path: Path) -> list[Path]:
        return [make_clip(tmp_path / f"{name}.mkv", Clip(frames=5)) for name in "abc"]

    @pytest.mark.parametrize("devices", [(None,), ("cpu", "cpu")])
    def test_everything(
        self,
        tmp_path: Path,
        films: list[Path],
        queue: JobQueue,
        enlarger: ModelCard,
        devices: tuple[str | None, ...],
    ) -> None:
        """One that fails does not hold up the others; what is added meanwhile is done, too."""
        out = tmp_path / "out"
        out.mkdir()
        missing = job_for(tmp_path / "missing.mkv", out / "missing.mkv")
        queue.add([missing, *(job_for(film, out / film.name) for film in films)])
        events: list[tuple[str, Event]] = []

        def watch(entry: Entry, event: Event) -> None:
            events.append((entry.job.source.stem, event))
            if isinstance(event, Finished) and event.output.stem == "a":
                queue.add([job_for(films[0], out / "late.mkv")])

        run_queue(queue, {"fake": enlarger}, watch, Control(), devices)
        assert [entry.state for entry in queue.entries] == [State.FAILED, *[State.DONE] * 4]
        assert "There is no file missing.mkv" in queue.entries[0].message
        assert leftovers(out) == ["a.mkv", "b.mkv", "c.mkv", "late.mkv"]
        assert all(len(times_of(path)) == 5 for path in out.iterdir())
        assert {name for name, _ in events} == {"a", "b", "c"}

    def test_stopped_and_run_again(
        self, tmp_path: Path, films: list[Path], queue: JobQueue, enlarger: ModelCard
    ) -> None:
        out = tmp_path / "out"
        out.mkdir()
        queue.add(job_for(film, out / film.name) for film in films)
        control = Control()

        def watch(entry: Entry, event: Event) -> None:
            if entry.job.source.stem == "b" and isinstance(event, Progress):
                control.stop()

        run_queue(queue, {"fake": enlarger}, watch, control)
        assert [entry.state for entry in queue.entries] == [State.DONE, State.WAITING, State.WAITING]
        run_queue(queue, {"fake": enlarger}, lambda _, __: None, Control())
        assert [entry.state for entry in queue.entries] == [State.DONE] * 3
        assert leftovers(out) == ["a.mkv", "b.mkv", "c.mkv"]

    def test_killed_when_the_output_stood(
        self, tmp_path: Path, films: list[Path], queue: JobQueue, enlarger: ModelCard, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It is done, not made anew and not refused because there is such a file; what the job needed goes."""
        out = tmp_path / "out"
        out.mkdir()
        queue.add([job_for(films[0], out / "a.mkv"), job_for(films[1], out / "b.mkv")])
        entry = queue.take()
        assert entry is not None
        with monkeypatch.context() as patch:
            patch.setattr(job_folder, "delete", lambda _path, _lock: None)
            run(entry.job, {"fake": enlarger})
        assert leftovers(out) == [".a.mkv.reelmend", "a.mkv"]
        (known, other) = queue.entries
        write_toml(queue._path, _File((replace(known, owner_began=known.owner_began - 3600), other)))
        run_queue(queue, {"fake": enlarger}, lambda _, __: None, Control())
        assert [entry.state for entry in queue.entries] == [State.DONE] * 2
        assert leftovers(out) == ["a.mkv", "b.mkv"]

    @pytest.fixture
    def full(self, monkeypatch: pytest.MonkeyPatch) -> Full:
        """The queue's disk, full whenever the test says so."""
        full = Full(write_toml)
        monkeypatch.setattr(job_queue, "write_toml", full)
        monkeypatch.setattr(run_queue_module, "_AGAIN_SECONDS", 0.01)
        return full

    def test_the_disk_is_full_for_a_while(
        self, tmp_path: Path, films: list[Path], queue: JobQueue, enlarger: ModelCard, full: Full
    ) -> None:
        """How an entry ended is written down as soon as there is space; the next is done then."""
        queue.add([job_for(tmp_path / "missing.mkv", tmp_path / "0.mkv"), job_for(films[0], tmp_path / "1.mkv")])
        full.refused = [3, 4]
        events: list[Event] = []
        run_queue(queue, {"fake": enlarger}, lambda _, event: events.append(event), Control())
        assert [entry.state for entry in queue.entries] == [State.FAILED, State.DONE]
        assert [event.reason for event in events if isinstance(event, Waiting)] == ["The disk is full."]

    def test_the_disk_stays_full(self, tmp_path: Path, queue: JobQueue, enlarger: ModelCard, full: Full) -> None:
        """A person can stop the waiting, and is told."""
        queue.add([job_for(tmp_path / "missing.mkv", tmp_path / "0.mkv")])
        full.refused = list(range(3, 100))
        control = Control()
        with pytest.raises(DiskFull):
            run_queue(queue, {"fake": enlarger}, lambda _, __: control.stop(), control)

    def test_ctrl_c(
        self,
        tmp_path: Path,
        films: list[Path],
        queue: JobQueue,
        enlarger: ModelCard,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """Heard while the work goes on; it then stops in good order."""
        queue.add(job_for(film, tmp_path / "out" / film.name) for film in films)
        began = threading.Event()

        def interrupted(_: object, seconds: float) -> None:
            assert seconds < 1
            assert began.wait(10)
            raise KeyboardInterrupt

        def watch(_: Entry, event: Event) -> None:
            began.set()
            assert not isinstance(event, Progress) or control._cancelled.wait(10)

        (tmp_path / "out").mkdir()
        control = Control()
        monkeypatch.setattr(run_queue_module, "wait", interrupted)
        with pytest.raises(KeyboardInterrupt):
            run_queue(queue, {"fake": enlarger}, watch, control)
        assert [entry.state for entry in queue.entries] == [State.WAITING] * 3
