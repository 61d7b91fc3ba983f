"""Everything that computes at once for one job: a thread for each device, all taking from one list of segments."""

import queue
import threading
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from itertools import compress

import torch

from app.engine.control import Control
from app.engine.events import Event
from app.engine.job_folder import JobFolder
from app.engine.journal import Noted, Record, SegmentDone, SourceEnded
from app.engine.prepare import Prepared
from app.engine.progress import Meter
from app.engine.render import Renderer
from app.engine.segment import Todo
from app.engine.share import Share
from app.engine.space import FullDisk, wait_for_space
from app.engine.stop import Stop
from app.errors import DeviceLost, DiskFull, OutOfMemory

_ATTEMPTS = 3
"""For the same segment, when memory runs out elsewhere than in a network, or a device fails."""
_LOOK_SECONDS = 0.2


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
        self._meter = Meter(ready.frames, folder.frames, folder.frames_playable)
        self._told: queue.Queue[Event | None] = queue.Queue()
        self._recording = threading.Lock()
        self._going = 0
        """How many devices have not been lost."""

    def run(self) -> Generator[Event]:
        """What happens, until no segment is missing.

        Raises:
            ReelmendError: no device can go on, or the person asked to stop.
        """
        devices = self._ready.devices
        while devices:
            devices = yield from self._round(devices)
            with self._stop.first_error():
                self._stop.check()

    def _round(self, devices: tuple[torch.device, ...]) -> Generator[Event, None, tuple[torch.device, ...]]:
        """Let devices work until nothing is left to take; tells which must begin again for one that was lost."""
        self._going = len(devices)
        with ThreadPoolExecutor(len(devices), "render") as pool, self._stopping():
            workers = [pool.submit(self._work, device) for device in devices]
            for _ in devices:
                while (event := self._next()) is not None:
                    yield event
        still_there = [worker.result() for worker in workers]
        return () if all(still_there) else tuple(compress(devices, still_there))

    def _next(self) -> Event | None:
        while True:  # in short steps: Ctrl-C does not end a wait without a limit on Windows
            with suppress(queue.Empty):
                return self._told.get(timeout=_LOOK_SECONDS)

    @contextmanager
    def _stopping(self) -> Iterator[None]:
        """Whatever ends the watching ends the work."""
        try:
            yield
        except BaseException as error:
            self._stop.fail(error)
            raise

    def _work(self, device: torch.device) -> bool:
        """Whether the device is still there."""
        try:
            return self._render_all(device)
        except BaseException as error:  # noqa: BLE001  raised by whoever waits for the workers
            self._stop.fail(error)
            return False
        finally:
            self._told.put(None)

    def _render_all(self, device: torch.device) -> bool:
        """Render, and mend what can be mended, until nothing is left to take, or the device must be done without."""
        renderer: Renderer | None = None
        full = FullDisk(self._folder.path, self._stop.check, self._told.put)
        failures = 0
        while True:
            share = Share(self._todo, self._wait_for_space)
            try:
                renderer = renderer or self._renderer(device)
                for segment, written in renderer.render(share, Stop(self._control, self._stop)):
                    self._record(
                        SegmentDone(segment.number, written, str(renderer.device), renderer.concealed[segment.number])
                    )
                    self._meter.found_playable(self._folder.frames_playable)
                    share.finished(segment)
                    full.went_on()
                    failures = 0
                if share.unfinished:  # taken, but the source ended before
                    self._meet_end(min(share.unfinished))
            except DiskFull as error:
                self._give_back(share)
                full.wait(self._space_wanted, error)
            except OutOfMemory:
                failures += 1
                self._give_back(share)
                if not (renderer and renderer.shrink()) and failures >= _ATTEMPTS:
                    raise
            except DeviceLost as error:
                failures += 1
                self._give_back(share)
                renderer = None
                if failures > 1:
                    fallback = self._replaced(device, error)
                    if fallback is None:
                        return False
                    device, failures = fallback, 0
            else:
                return True

    def _give_back(self, share: Share) -> None:
        share.give_back()
        self._meter.restart(self._folder.frames)

    def _replaced(self, device: torch.device, error: DeviceLost) -> torch.device | None:
        """What goes on instead of a device; ``None`` if the others do.

        Raises:
            DeviceLost: the error, if nobody is left.
        """
        fallback = self._ready.fallback
        if fallback not in (None, device):
            self._note(f"The device {device} stopped working; {fallback} went on.")
            return fallback
        with self._recording:
            self._going -= 1
            if not self._going:
                raise error
        self._note(f"The device {device} stopped working; the others went on.")
        return None

    def _renderer(self, device: torch.device) -> Renderer:
        return Renderer(self._ready, self._folder, device, self._count, self._note)

    def _wait_for_space(self) -> None:
        wait_for_space(self._folder.path, self._space_wanted, self._stop.check, self._told.put)

    @property
    def _space_wanted(self) -> int:
        """Bytes for another segment."""
        return 2 * self._folder.largest

    def _meet_end(self, number: int) -> None:
        self._record(SourceEnded(number))
        self._todo.end_at(number)

    def _note(self, note: str) -> None:
        self._record(Noted(note))

    def _record(self, record: Record) -> None:
        with self._recording:
            self._folder.journal.append(record)

    def _count(self) -> None:
        self._told.put(self._meter.count())
