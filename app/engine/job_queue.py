"""The queue: jobs that wait for their turn, in a file that people can read and several programs may share."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from uuid import uuid4

from filelock import FileLock

from app import paths
from app.engine.job import Job
from app.engine.job_file import read_toml, write_toml
from app.engine.job_layout import folder_of
from app.engine.owner import Owner, this_process
from app.engine.sweep import is_published, is_running, sweep
from app.errors import UsageError
from app.media.errors import writing


class State(Enum):
    """How far an entry is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True)
class Entry:
    """A job in the queue."""

    id: str
    job: Job
    state: State = State.WAITING
    message: str = ""
    """What a person should know of how it ended."""
    owner: int = 0
    """Id of the process that works on it."""
    owner_began: float = 0.0
    """When that process began, in seconds since 1970."""


@dataclass(frozen=True)
class _File:
    """The layout of the file."""

    entries: tuple[Entry, ...] = field(default=())


class JobQueue:
    """Entries in the order in which they are to be done. Every method may be called from any thread and process.

    Args:
        path: the file; by default this person's own queue.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or paths.jobs_folder() / "queue.toml"

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All of them, as they are now.

        Raises:
            UsageError: the file was made unreadable.
            ResourceError: its folder may not be used.
        """
        if not self._path.exists():
            return ()
        with self._changing() as entries:  # Windows lets nobody replace a file that somebody reads
            return tuple(entries)

    def add(self, jobs: Iterable[Job]) -> tuple[Entry, ...]:
        """Put jobs at the end."""
        added = tuple(Entry(uuid4().hex[:8], job) for job in jobs)
        with self._changing() as entries:
            entries.extend(added)
        return added

    def take(self, device: str | None = None) -> Entry | None:
        """The first entry that waits, now this process's to do; ``None`` when none waits.

        Args:
            device: what shall compute, whatever the job says; ``None``: as the job says.
        """
        with self._changing() as entries:
            for index, entry in enumerate(entries):
                if entry.state is State.WAITING:
                    job = entry.job if device is None else replace(entry.job, device=device)
                    owner = this_process()
                    entries[index] = replace(entry, state=State.RUNNING, owner=owner.pid, owner_began=owner.began)
                    return replace(entries[index], job=job)
        return None

    def settle(self, entry: Entry, state: State, message: str = "") -> None:
        """Tell how an entry is now; one that was removed meanwhile stays removed."""
        self._replace(entry.id, lambda known: Entry(known.id, known.job, state, message))

    def edit(self, entry: Entry, job: Job) -> None:
        """Change what is to be done.

        Raises:
            UsageError: it is being done, or was removed.
        """

        def changed(known: Entry) -> Entry:
            if known.state is State.RUNNING:
                raise UsageError(f"{known.job.source.name} is being worked on.", "Stop it first.")
            return Entry(known.id, job)

        if not self._replace(entry.id, changed):
            raise UsageError("This job is not in the queue any more.", "Add it again.")

    def retry(self, *ids: str) -> None:
        """Let entries that failed, or those with these ids, wait again; what is being worked on goes on."""
        with self._changing() as entries:
            for index, entry in enumerate(entries):
                if (entry.id in ids and entry.state is not State.RUNNING) or (not ids and entry.state is State.FAILED):
                    entries[index] = Entry(entry.id, entry.job)

    def move(self, id_: str, position: int) -> None:
        """Put an entry at a position, 0 first."""
        with self._changing() as entries:
            for entry in [entry for entry in entries if entry.id == id_]:
                entries.remove(entry)
                entries.insert(max(0, position), entry)

    def remove(self, *ids: str) -> None:
        """Take entries out; what runs goes on, but is not in the list any more."""
        with self._changing() as entries:
            entries[:] = [entry for entry in entries if entry.id not in ids]

    def clear_done(self) -> None:
        """Take out what is done."""
        with self._changing() as entries:
            entries[:] = [entry for entry in entries if entry.state is not State.DONE]

    def _replace(self, id_: str, change: Callable[[Entry], Entry]) -> bool:
        with self._changing() as entries:
            for index, entry in enumerate(entries):
                if entry.id == id_:
                    entries[index] = change(entry)
                    return True
        return False

    @contextmanager
    def _changing(self) -> Iterator[list[Entry]]:
        """The entries, written back behind the block; nobody else changes them meanwhile."""
        with writing(self._path):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self._path.with_suffix(".lock")).acquire()
        with lock:
            before = read_toml(self._path, _File).entries if self._path.exists() else ()
            entries = list(map(_settled, before))
            found_done = [entry for entry in entries if entry.state is State.DONE and entry not in before]
            yield entries
            if tuple(entries) != before:
                write_toml(self._path, _File(tuple(entries)))
        for entry in found_done:  # only now: its folder was the only witness
            sweep(folder_of(entry.job.output))


def _settled(entry: Entry) -> Entry:
    """An entry whose process was killed waits again, for its job goes on where it was; or it is done already."""
    if entry.state is not State.RUNNING or Owner(entry.owner, entry.owner_began).is_alive:
        return entry
    if is_running(folder_of(entry.job.output)):  # the clock was set, or another machine works on it
        return entry
    return Entry(entry.id, entry.job, State.DONE if is_published(entry.job) else State.WAITING)
