"""Doing jobs at a terminal: told as they go, stopped in good order."""

import signal
from contextlib import nullcontext

from app.cli.report import Bar, print_json
from app.engine.control import Control
from app.engine.events import Finished
from app.engine.job import Job


def do(job: Job, as_json: bool) -> Finished:
    """Do a job from here to its end.

    Raises:
        ReelmendError: it could not be done, or was stopped.
    """
    from app.engine import run
    from models import catalogue

    with nullcontext(print_json) if as_json else Bar() as report:
        return run(job, catalogue(), report, stopped_by_signals())


def stopped_by_signals() -> Control:
    """Ctrl-C and a polite kill stop the work in good order; a second one ends the program at once."""
    control = Control()

    def stop(number: int, _: object) -> None:
        control.stop()
        signal.signal(number, signal.SIG_DFL)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    return control
