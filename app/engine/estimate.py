"""How long a job will take and how much memory, from what its networks took when they were measured."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import prod

import torch

from app.engine.calibration import Calibration, Setting, remembered
from app.engine.instants import Instants
from app.engine.outline import PlannedStage
from app.engine.pace import per_picture
from app.engine.tile import spans

_INSTANT = 1e-9
"""Seconds."""


@dataclass(frozen=True)
class Estimate:
    """What a job will take."""

    seconds: float | None
    """Of its networks; decoding and encoding go on meanwhile. ``None`` where it has none, one was not measured yet,
    or nobody knows how many frames will come."""
    memory: int | None
    """Bytes that its networks take at most, beside the program itself; ``None`` as above."""
    unmeasured: tuple[Setting, ...]
    """What to :func:`~app.engine.calibration.calibrate` first."""


@dataclass(frozen=True)
class Work:
    """What one network of a job has to do."""

    stage: PlannedStage
    results: Fraction
    """How many times it is run on a whole picture, for each of the job's output frames."""

    def on(self, device: torch.device) -> Setting:
        """What its speed depends on."""
        return Setting(self.stage.card, device, self.stage.precision)

    @property
    def pixels_per_tile(self) -> list[int]:
        """What is read for each tile of a picture, overlaps and padding included."""
        across, down = (
            [span.read.stop - span.read.start for span in spans(length, self.stage.plan.tile, self.stage.card)]
            for length in self.stage.seen
        )
        return [width * height for height in down for width in across]

    def seconds(self, frames: int, speed: Calibration) -> float:
        """For a job of so many output frames."""
        pictures = float(frames * self.results) * len(self.stage.ensemble.orientations)
        return pictures * sum(self.pixels_per_tile) / 1e6 * speed.seconds_per_megapixel

    def memory(self, speed: Calibration) -> int:
        """Bytes."""
        return int(max(self.pixels_per_tile) * speed.bytes_per_pixel)


def estimate(stages: Sequence[PlannedStage], frames: int | None, devices: Sequence[torch.device]) -> Estimate:
    """What a job will take, by what is remembered of its networks. Reads one small file; devices share the job.

    Args:
        stages: its networks, as :class:`~app.engine.outline.Outline` and :class:`~app.engine.prepare.Prepared` have
            them.
        frames: how many will come out; ``None`` where nobody knows.
        devices: where they work.
    """
    works = list(_works(stages))
    settings = dict.fromkeys(work.on(device) for device in devices for work in works)
    speeds = {setting: speed for setting in settings if (speed := remembered(setting)) is not None}
    unmeasured = tuple(setting for setting in settings if setting not in speeds)
    if unmeasured or not works:
        return Estimate(None, None, unmeasured)
    memory = max(work.memory(speeds[work.on(device)]) for device in devices for work in works)
    if frames is None:
        return Estimate(None, memory, ())
    alone = [sum(work.seconds(frames, speeds[work.on(device)]) for work in works) for device in devices]
    return Estimate(1 / sum(1 / max(seconds, _INSTANT) for seconds in alone), memory, ())


def _works(stages: Sequence[PlannedStage]) -> Iterator[Work]:
    pictures = 1 / prod((per_picture(stage.card, stage.instants) for stage in stages), start=Fraction(1))
    for stage in stages:
        yield Work(stage, pictures * _runs(stage.instants))
        pictures *= per_picture(stage.card, stage.instants)


def _runs(instants: Instants | None) -> Fraction:
    """How often a network is run for each picture that it gets: the instants of the pictures themselves cost nothing.

    With n instants for each q pictures, one of the n is that of a picture.
    """
    if instants is None:
        return Fraction(1)
    return Fraction(instants.per_picture.numerator - 1, instants.per_picture.denominator)
