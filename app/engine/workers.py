"""Everything that computes at once for one job: a thread for each device, all taking from one list of segments."""

import queue
import threading
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import torch

from app.engine.control import Control
from app.engine.events import Event
from app.engine.job_folder import JobFolder
from app.engine.journal import Noted, Record, SegmentDone, SourceEnded
from app.engine.prepare import Prepared
from app.engine.progress import Meter
from app.engine.render import Renderer
from app.engine.segment import Segment, Todo
from app.engine.space import wait_for_space
from app.engine.stop import Stop
from app.errors import DeviceLost, DiskFull, OutOfMemory, ReelmendError

_ATTEMPTS = 3
"""For the same segment, when memory runs out elsewhere than in a network, or a device fails."""


class Workers:
    """Renders what is missing of a job, on all its devices.

    Args:
        ready: the job.
        folder: what is done already, and where the rest goes.
        control: what the person wants.
    """

    def __init__(self, ready: Prepared, folder: JobFolder, control: Control) -> None:
        self._ready = ready
        self._folder = folder
        self._control = control
        self._stop = Stop(control)
        self._todo = Todo(ready.segments, folder.journal.segments, folder.journal.end)
        self._meter = Meter(ready.frames, folder.frames)
        self._told: queue.Queue[Event | None] = queue.Queue()
        self._recording = threading.Lock()

    def run(self) -> Generator[Event]:
        """What happens, until no segment is missing.

        Raises:
            ReelmendError: no device can go on, or the person asked to stop.
        """
        devices = self._ready.devices
        with ThreadPoolExecutor(len(devices), "render") as pool, self._stopping():
            for device in devices:
                pool.submit(self._work, device)
            for _ in devices:
                while (event := self._told.get()) is not None:
                    yield event
        with self._stop.first_error():
            self._stop.check()

    @contextmanager
    def _stopping(self) -> Iterator[None]:
        """Whatever ends the watching ends the work."""
        try:
            yield
        except BaseException as error:
            self._stop.fail(error)
            raise

    def _work(self, device: torch.device) -> None:
        try:
            self._render_all(device)
        except BaseException as error:  # noqa: BLE001  raised by whoever waits for the workers
            self._stop.fail(error)
        finally:
            self._told.put(None)

    def _render_all(self, device: torch.device) -> None:
        """Render, and mend what can be mended, until nothing is left to take."""
        renderer = self._renderer(device)
        failures = 0
        while True:
            share = _Share(self._todo, self._wait_for_space)
            try:
                for segment, written in renderer.render(share, Stop(self._control, self._stop)):
                    self._record(
                        SegmentDone(segment.number, written, str(renderer.device), renderer.concealed[segment.number])
                    )
                    share.finished(segment)
                    failures = 0
            except (OutOfMemory, DeviceLost, DiskFull) as error:
                failures += 1
                share.give_back()
                renderer = self._mended(renderer, error, failures)
            else:
                if share.unfinished:  # taken, but the source ended before
                    self._meet_end(min(share.unfinished))
                return

    def _mended(self, renderer: Renderer, error: ReelmendError, failures: int) -> Renderer:
        """What goes on after an error.

        Raises:
            ReelmendError: the error, if nothing can be done about it.
        """
        self._meter.restart(self._folder.frames)
        match error:
            case DiskFull():
                self._wait_for_space()
                return renderer
            case OutOfMemory() if renderer.shrink() or failures < _ATTEMPTS:
                return renderer
            case DeviceLost() if failures == 1:
                return self._renderer(renderer.device)
            case DeviceLost() if self._ready.fallback not in (None, renderer.device):
                fallback = self._ready.fallback or renderer.device
                self._note(f"The device {renderer.device} stopped working; {fallback} went on.")
                return self._renderer(fallback)
            case _:
                raise error

    def _renderer(self, device: torch.device) -> Renderer:
        return Renderer(self._ready, self._folder, device, self._count, self._note)

    def _wait_for_space(self) -> None:
        wait_for_space(self._folder.path, 2 * self._folder.largest, self._stop.check, self._told.put)

    def _meet_end(self, number: int) -> None:
        self._todo.end_at(number)
        self._record(SourceEnded(number))

    def _note(self, note: str) -> None:
        self._record(Noted(note))

    def _record(self, record: Record) -> None:
        with self._recording:
            self._folder.journal.append(record)

    def _count(self) -> None:
        self._told.put(self._meter.count())


class _Share:
    """The segments that one worker has taken."""

    def __init__(self, todo: Todo, wait: Callable[[], None]) -> None:
        self._todo = todo
        self._wait = wait
        self._taken: dict[int, Segment] = {}

    def __iter__(self) -> Iterator[Segment]:
        """Take one after the other, when there is space for it."""
        while True:
            self._wait()
            segment = self._todo.take()
            if segment is None:
                return
            self._taken[segment.number] = segment
            yield segment

    @property
    def unfinished(self) -> list[int]:
        """Numbers of what was taken and not finished."""
        return list(self._taken)

    def finished(self, segment: Segment) -> None:
        """It is on the disk and in the journal."""
        del self._taken[segment.number]

    def give_back(self) -> None:
        """Somebody else, or a later attempt, must do what is not finished."""
        for segment in self._taken.values():
            self._todo.give_back(segment)
        self._taken.clear()
