"""Everything that can go wrong before the first frame goes wrong here."""

import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil

import torch

from app.engine.budget import Budget, budget
from app.engine.contract import Interpolator, ModelCard, Precision
from app.engine.device import choose_device, choose_precision, free_memory
from app.engine.ensemble import ensembled
from app.engine.filters import Touch
from app.engine.head import Head, head_of
from app.engine.instants import Instants
from app.engine.interpolate import InterpolatingStage
from app.engine.job import Job, Recipe, Stage
from app.engine.job_plan import JobPlan, StagePlan, source_state
from app.engine.orientation import Ensemble
from app.engine.pace import Pace, pace
from app.engine.plan import Plan, plan
from app.engine.segment import SegmentPlan, last_segment, segment_length
from app.engine.size import output_size, pixel_shape
from app.engine.stage import LoadedStage
from app.engine.weights import locate
from app.errors import ModelError, ResourceError, UsageError
from app.media.encode import EncodeSpec, check_encoder, encoder_threads, encoder_version
from app.media.encoder import colour_for, encoder_for, layout_for, settled
from app.media.errors import writing
from app.media.frame import Matrix, Trim, VideoInfo
from app.media.inspect import check_complete, inspect
from app.media.output_file import check_output, check_spares
from app.media.tags import check_colour, is_hd, kept_siting
from app.media.tempo import SlowMotion

_SHARE = 0.5
"""Of the free memory; the rest is for the encoder, the queues and other programs."""


@dataclass(frozen=True)
class PlannedStage:
    """A network and how it will be run."""

    card: ModelCard
    precision: Precision
    plan: Plan
    tiles: int
    """Parts in which each picture is computed."""
    ensemble: Ensemble
    """Orientations in which the network sees each picture."""
    instants: Instants | None
    """When pictures are wanted of a network that can make any."""
    size: tuple[int, int] | None
    """Width and height to which results are brought at once."""
    strength: float
    """Of results, from 0 to 1."""

    def in_words(self) -> str:
        """How much is computed at once."""
        parts = f", each in {self.tiles} parts of up to {self.plan.tile} pixels a side" if self.tiles > 1 else ""
        many = "one picture" if self.plan.batch == 1 else f"{self.plan.batch} pictures"
        return f"{self.card.title} computes {many} at a time{parts}, in {self.precision.value}."

    def load(self, device: torch.device, on_note: Callable[[str], None]) -> LoadedStage:
        """Put the network to work on a device.

        Raises:
            ModelError: its weights are missing or damaged.
        """
        restorer = self.card.load(str(device), self.precision.value)
        if self.instants is not None and isinstance(restorer, Interpolator):
            return InterpolatingStage(self.card, restorer, self.plan, on_note, self.instants, self.ensemble)
        return LoadedStage(self.card, ensembled(restorer, self.ensemble), self.plan, on_note, self.size, self.strength)


@dataclass(frozen=True)
class Prepared:
    """A job whose every condition has been checked."""

    info: VideoInfo
    """The source."""
    head: Head
    steps: tuple[PlannedStage | Touch, ...]
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
    cards = [_card(stage.model, catalogue) for stage in job.recipe.networks]
    devices = tuple(choose_device(name) for name in job.device.split(","))
    fallback = None if job.fallback is None else choose_device(job.fallback)
    info = inspect(job.source)
    _check_range(job, info)
    check_spares(job.output, job.source)
    check_output(job.output, job.overwrite)
    check_colour(info)
    check_complete(info, job.end)
    threads = earlier.picture.threads if earlier else encoder_threads()
    head = earlier.head if earlier else head_of(job.recipe.stages, info)
    seen = head.seen(info)
    planned = pace(job.recipe.tempo, cards, seen)
    spec = _spec(job, seen, cards, planned, threads)
    check_encoder(spec)
    frames = _frames(job, info, head, planned)
    expected = None if frames is None else spec.bytes_expected(frames)
    if earlier is None:
        _check_space(job, expected or 0)
    shares = budget(job.memory or int(free_memory(devices[0]) * _SHARE), info, spec)
    ready = Prepared(
        info=info,
        head=head,
        steps=_steps(job.recipe, _stages(cards, planned, job, seen, spec, devices[0], shares, earlier)),
        spec=spec,
        trim=Trim(*(None if bound is None else info.start + bound for bound in (job.start, job.end))),
        devices=devices,
        fallback=fallback,
        frames=frames,
        bytes_expected=expected,
        segments=_segments(job, info, head),
        slow_motion=SlowMotion(job.recipe.tempo.slow_motion, job.recipe.tempo.sound),
        budget=shares,
    )
    if earlier is not None and earlier != ready.job_plan():
        raise UsageError(
            f"Reelmend or its networks have changed since the job for {job.output.name} began.",
            "Give the unfinished job up with “reelmend jobs discard” and begin again.",
        )
    return ready


def _card(model: str, catalogue: Mapping[str, ModelCard]) -> ModelCard:
    if model not in catalogue:
        raise ModelError(f"There is no network called “{model}”.", f"Known ones: {', '.join(sorted(catalogue))}.")
    card = catalogue[model]
    locate(card.weights, card.id)  # not there or damaged: told now
    return card


def _check_range(job: Job, info: VideoInfo) -> None:
    start, end = job.start or Fraction(0), job.end
    if start < 0:
        raise UsageError("The start must not be negative.", "Times count from the beginning of the picture.")
    if end is not None and end <= start:
        raise UsageError("The end must come after the start.", "Check the two times.")
    if info.duration and start >= info.duration:
        raise UsageError(
            f"The start lies behind the end of {info.path.name}, which lasts {float(info.duration):.2f} seconds.",
            "Choose an earlier start.",
        )


def _spec(job: Job, info: VideoInfo, cards: list[ModelCard], planned: Pace, threads: int) -> EncodeSpec:
    scale = 1
    for card in cards:
        scale *= card.scale
    width, height = output_size(job.recipe.target, info, scale)
    colour = info.colour
    if colour.matrix is Matrix.RGB:  # players understand RGB in few files: hand over what they expect
        matrix = Matrix.BT709 if is_hd(width, height) else Matrix.SMPTE170M
        colour = replace(colour, matrix=matrix, full_range=False)
    encoding = settled(job.encoding, job.output.suffix.lower(), info.layout.bits, (width, height))
    layout = layout_for(encoding, info.layout)
    encoder = encoder_for(encoding, layout, info.hdr)
    colour = replace(colour, siting=kept_siting(colour, layout, encoder.name))
    return EncodeSpec(
        width=width,
        height=height,
        layout=layout,
        colour=colour_for(encoding, colour),
        sample_aspect=pixel_shape(job.recipe.target, info),
        rotation=info.rotation,
        time_base=planned.time_base,
        frame_rate=planned.frame_rate,
        encoder=encoder,
        hdr=info.hdr,
        threads=threads,
    )


def _frames(job: Job, info: VideoInfo, head: Head, planned: Pace) -> int | None:
    taken = _frames_taken(job, info)
    if taken is None or planned.per_frame is None:
        return None
    return round(taken * head.per_frame * planned.per_frame)


def _frames_taken(job: Job, info: VideoInfo) -> int | None:
    if job.start is None and job.end is None:
        return info.frames_expected
    if not info.frame_rate or not info.duration:
        return None
    last = info.frames_expected or round(info.duration * info.frame_rate)
    if job.end is not None:  # a frame at time t is taken if start ≤ t < end
        last = min(last, ceil(job.end * info.frame_rate))
    return max(1, last - ceil((job.start or 0) * info.frame_rate))


def _segments(job: Job, info: VideoInfo, head: Head) -> SegmentPlan:
    rounds = None if info.frame_rate is None else info.frame_rate / head.frames_together
    start, length = job.start or Fraction(0), segment_length(rounds)
    end = info.duration if job.end is None else min(job.end, info.duration)
    return SegmentPlan(start, job.end, length, last_segment(end - start, length))


def _check_space(job: Job, expected: int) -> None:
    needed = 2 * expected  # the finished segments are kept until they are joined
    with writing(job.output):
        free = shutil.disk_usage(job.output.parent).free
    if needed > free:
        raise ResourceError(
            f"The result may need {needed / 1e9:.1f} GB, but the disk with {job.output.parent}"
            f" has {free / 1e9:.1f} GB left.",
            "Free some space or choose another folder.",
        )


def _steps(recipe: Recipe, stages: Iterable[PlannedStage]) -> tuple[PlannedStage | Touch, ...]:
    """Everything behind the head."""
    networks = iter(stages)
    behind = [step for step in recipe.stages if isinstance(step, Stage | Touch)]
    return tuple(step if isinstance(step, Touch) else next(networks) for step in behind)


def _stages(
    cards: list[ModelCard],
    planned: Pace,
    job: Job,
    info: VideoInfo,
    spec: EncodeSpec,
    device: torch.device,
    shares: Budget,
    earlier: JobPlan | None,
) -> tuple[PlannedStage, ...]:
    stages = []
    width, height = info.width, info.height
    # Behind it pictures are only made in between, which goes as well at the output's size.
    last = max((index for index, card in enumerate(cards) if not card.any_instant), default=None)
    for index, card in enumerate(cards):
        size = (spec.width, spec.height) if index == last else None
        if earlier is None:
            precision = choose_precision(job.precision, card, device)
            fitted = plan(card, width, height, shares.networks // len(cards), size)
        else:
            before = earlier.stages[index]
            precision, fitted = Precision(before.precision), before.fit
        asked = job.recipe.networks[index]
        if asked.strength < 1 and (card.any_instant or card.time_scale > 1):
            raise UsageError(
                f"{card.title} makes new pictures: there is nothing to blend them with.",
                f"Leave out the strength of “{asked.model}”.",
            )
        ensemble = card.ensemble if asked.ensemble else Ensemble.NONE
        tiles = fitted.tiles(width, height)
        instants = planned.instants[index]
        stages.append(PlannedStage(card, precision, fitted, tiles, ensemble, instants, size, asked.strength))
        width, height = size or (width * card.scale, height * card.scale)
    return tuple(stages)
