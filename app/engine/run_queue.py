"""Doing a queue: entry after entry, on one device or on several at once."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, wait

from app.engine.contract import ModelCard
from app.engine.control import Control
from app.engine.data_flow import run
from app.engine.events import Event, Waiting
from app.engine.job_queue import Entry, JobQueue, State
from app.errors import Cancelled, ResourceError, as_shown

_LOOK_SECONDS = 0.5
"""Ctrl-C is heard so often where a waiting thread cannot be interrupted, as on Windows."""
_AGAIN_SECONDS = 2.0
"""After this time the queue's file is tried again."""


def run_queue(
    queue: JobQueue,
    catalogue: Mapping[str, ModelCard],
    on_event: Callable[[Entry, Event], None],
    control: Control,
    devices: Sequence[str | None] = (None,),
) -> None:
    """Do everything that waits, also what is added meanwhile. An entry that fails does not hold up the others.

    Args:
        queue: the entries; they tell how each ended.
        catalogue: the networks by id.
        on_event: called with what happens, from a thread for each device.
        control: pauses and ends the work; what is unfinished then waits, and goes on where it was.
        devices: each takes entries of its own; ``None``: as the job says.

    Raises:
        ReelmendError: the queue's file cannot be used.
    """
    with ThreadPoolExecutor(len(devices), "queue") as pool:
        workers = [pool.submit(_work, queue, catalogue, on_event, control, device) for device in devices]
        try:
            while wait(workers, _LOOK_SECONDS).not_done:
                pass
        except BaseException:  # Ctrl-C
            control.stop()
            raise
    for worker in workers:
        worker.result()


def _work(
    queue: JobQueue,
    catalogue: Mapping[str, ModelCard],
    on_event: Callable[[Entry, Event], None],
    control: Control,
    device: str | None,
) -> None:
    while not control.is_stopped and (entry := queue.take(device)) is not None:
        _settle(queue, entry, *_do(entry, catalogue, on_event, control), on_event, control)


def _do(
    entry: Entry,
    catalogue: Mapping[str, ModelCard],
    on_event: Callable[[Entry, Event], None],
    control: Control,
) -> tuple[State, str]:
    """How it ended, and what a person should know of that."""
    try:
        finished = run(entry.job, catalogue, lambda event: on_event(entry, event), control)
    except Cancelled:
        return State.WAITING, ""
    except Exception as error:  # noqa: BLE001  told with the entry; the others go on
        return State.FAILED, str(as_shown(error))
    return State.DONE, "\n".join(finished.notes)


def _settle(
    queue: JobQueue,
    entry: Entry,
    state: State,
    message: str,
    on_event: Callable[[Entry, Event], None],
    control: Control,
) -> None:
    """Write down how an entry ended: again and again while the disk is full, a last time when all shall stop."""
    told = last = False
    while True:
        try:
            queue.settle(entry, state, message)
        except ResourceError as error:
            if last:
                raise
            if not told:
                on_event(entry, Waiting(str(error)))
                told = True
            last = control.wait(_AGAIN_SECONDS)
        else:
            return
