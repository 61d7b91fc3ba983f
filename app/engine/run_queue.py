"""Doing a queue: entry after entry, on one device or on several at once."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor

from app.engine.contract import ModelCard
from app.engine.control import Control
from app.engine.data_flow import run
from app.engine.events import Event
from app.engine.job_queue import Entry, JobQueue, State
from app.errors import Cancelled, as_shown


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
    """
    with ThreadPoolExecutor(len(devices), "queue") as pool:
        workers = [pool.submit(_work, queue, catalogue, on_event, control, device) for device in devices]
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
        _do(entry, queue, catalogue, on_event, control)


def _do(
    entry: Entry,
    queue: JobQueue,
    catalogue: Mapping[str, ModelCard],
    on_event: Callable[[Entry, Event], None],
    control: Control,
) -> None:
    try:
        finished = run(entry.job, catalogue, lambda event: on_event(entry, event), control)
    except Cancelled:
        queue.settle(entry, State.WAITING)
    except Exception as error:  # noqa: BLE001  told with the entry; the others go on
        queue.settle(entry, State.FAILED, str(as_shown(error)))
    else:
        queue.settle(entry, State.DONE, "\n".join(finished.notes))
