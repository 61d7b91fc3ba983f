"""What a job teaches: measured in a second, a network may be faster or slower in an hour beside everything else."""

import time
from collections.abc import Callable, Collection
from contextlib import suppress
from math import sqrt

from app.engine.calibration import Setting, correct
from app.engine.control import Control
from app.engine.estimate import estimate
from app.engine.events import Event, Planned, Progress, Waiting
from app.engine.prepare import Prepared
from app.errors import ResourceError

_LONG_ENOUGH = 10.0
"""Seconds of work that can be trusted."""
_SURPRISE = 4.0
"""How many times faster or slower is still believed: beyond, something else was in the way."""


class Lesson:
    """Passes on what happens in a run, and how long its pictures took.

    Args:
        ready: the job.
        control: whoever held it knows no speed of it.
        on_event: told what happens.
    """

    def __init__(self, ready: Prepared, control: Control, on_event: Callable[[Event], None]) -> None:
        self._ready = ready
        self._control = control
        self._on_event = on_event
        self._began = self._ended = time.monotonic()
        self._frames = 0
        self._has_waited = False

    def __call__(self, event: Event) -> None:
        """Something has happened."""
        if isinstance(event, Planned):
            self._began = self._ended = time.monotonic()
        elif isinstance(event, Progress):
            self._ended = time.monotonic()
            self._frames += 1
        elif isinstance(event, Waiting):
            self._has_waited = True
        self._on_event(event)

    def learn(self, devices: Collection[str]) -> None:
        """Bring what is remembered of the job's networks half of the way to what they took.

        Args:
            devices: what computed the job; nothing is learnt if another one went on, or several shared it.
        """
        ready, seconds = self._ready, self._ended - self._began
        if seconds < _LONG_ENOUGH or self._has_waited or self._control.was_paused:
            return
        if len(ready.devices) > 1 or set(devices) != {str(ready.devices[0])}:
            return
        expected = estimate(ready.stages, self._frames, ready.devices).seconds
        if not expected:
            return
        factor = sqrt(min(_SURPRISE, max(1 / _SURPRISE, seconds / expected)))
        with suppress(ResourceError):  # the job is done all the same
            for setting in {Setting(stage.card, ready.devices[0], stage.precision) for stage in ready.stages}:
                correct(setting, factor)
