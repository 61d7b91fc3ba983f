"""Everything that can go wrong before the first frame goes wrong here."""

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

import torch

from app.engine.amount import amount
from app.engine.budget import Budget
from app.engine.checked import card_at_hand, checked
from app.engine.contract import ModelCard
from app.engine.course import Resized
from app.engine.filters import Resize, Touch
from app.engine.head import Head, head_of
from app.engine.job import Job, Recipe, Stage
from app.engine.job_plan import JobPlan, StagePlan, source_state
from app.engine.outline import Outline, PlannedStage
from app.engine.segment import SegmentPlan, last_segment, segment_length, segment_seconds
from app.errors import ResourceError, UsageError
from app.media.card import decoder_for
from app.media.encode import EncodeSpec, encoder_version
from app.media.errors import writing
from app.media.frame import Trim, VideoInfo
from app.media.inspect import inspect
from app.media.tempo import SlowMotion


@dataclass(frozen=True)
class Prepared:
    """A job whose every condition has been checked."""

    info: VideoInfo
    """The source."""
    head: Head
    steps: tuple[PlannedStage | Resized | Touch, ...]
    """What follows, in its order."""
    spec: EncodeSpec
    trim: Trim
    devices: tuple[torch.device, ...]
    fallback: torch.device | None
    frames: int | None
    """How many will come; ``None`` where the source does not say."""
    bytes_expected: int | None
    """How large the pictures will be, about; ``None`` where the source does not say how many there are."""
    segments: SegmentPlan
    slow_motion: SlowMotion
    budget: Budget
    decoder: str | None
    """The graphics card that decodes the source; ``None``: software does."""

    @property
    def stages(self) -> tuple[PlannedStage, ...]:
        """The steps that are networks."""
        return tuple(step for step in self.steps if isinstance(step, PlannedStage))

    @property
    def origin(self) -> Fraction:
        """Seconds on the source's clock at which the output's clock begins."""
        return self.trim.start or Fraction(0)

    def job_plan(self) -> JobPlan:
        """What a resumed run must know of this one."""
        size, modified = source_state(self.info.path)
        return JobPlan(
            source_bytes=size,
            source_modified=modified,
            picture=self.spec,
            encoder=encoder_version(self.spec),
            segment_seconds=self.segments.length,
            frames=self.frames,
            head=self.head,
            stages=tuple(
                StagePlan(stage.card.weights.identity, stage.precision.value, stage.plan) for stage in self.stages
            ),
        )


def prepare(job: Job, catalogue: Mapping[str, ModelCard], earlier: JobPlan | None = None) -> Prepared:
    """Inspect the source, check the output, plan the work.

    Args:
        job: what is wanted.
        catalogue: the networks by id.
        earlier: the plan of an unfinished run, which is kept.

    Raises:
        ReelmendError: the job cannot be done, for the reason given.
    """
    info = inspect(job.source)
    found = checked(job, info, partial(card_at_hand, catalogue=catalogue), head_of, earlier)
    head, work = found.head, found.work
    if earlier is None:
        _check_space(job, work.bytes_expected or 0)
    ready = Prepared(
        info=info,
        head=head,
        steps=tuple(_steps(job.recipe, work)),
        spec=work.spec,
        trim=found.trim,
        devices=found.devices,
        fallback=found.fallback,
        frames=work.frames,
        bytes_expected=work.bytes_expected,
        segments=_segments(job, info, head),
        slow_motion=SlowMotion(job.recipe.tempo.slow_motion, job.recipe.tempo.sound),
        budget=work.budget,
        decoder=decoder_for(info) if job.hardware_decoding else None,
    )
    if earlier is not None and earlier != ready.job_plan():
        raise UsageError(
            f"Reelmend or its networks have changed since the job for {job.output.name} began.",
            "Give the unfinished job up with “reelmend jobs discard” and begin again.",
        )
    return ready


def _segments(job: Job, info: VideoInfo, head: Head) -> SegmentPlan:
    rounds = None if info.frame_rate is None else info.frame_rate / head.frames_together
    networks = any(isinstance(step, Stage) for step in job.recipe.stages)
    seconds = segment_seconds(info.width * info.height, networks)
    start, length = job.start or Fraction(0), segment_length(rounds, seconds)
    end = info.duration if job.end is None else min(job.end, info.duration)
    return SegmentPlan(start, job.end, length, last_segment(end - start, length))


def _check_space(job: Job, expected: int) -> None:
    needed = 2 * expected  # the finished segments are kept until they are joined
    with writing(job.output):
        free = shutil.disk_usage(job.output.parent).free
    if needed > free:
        raise ResourceError(
            f"The result may need {amount(needed)}, but the disk with {job.output.parent} has {amount(free)} left.",
            "Free some space or choose another folder.",
        )


def _steps(recipe: Recipe, work: Outline) -> Iterator[PlannedStage | Resized | Touch]:
    """Everything behind the head."""
    networks, resized = iter(work.stages), iter(work.resized)
    for step in recipe.stages:
        if isinstance(step, Stage):
            yield next(networks)
        elif isinstance(step, Resize):
            yield next(resized)
        elif isinstance(step, Touch):
            yield step
