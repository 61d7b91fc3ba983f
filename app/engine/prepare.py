"""Everything that can go wrong before the first frame goes wrong here."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil

import torch

from app.engine.contract import ModelCard, Precision, Restorer
from app.engine.device import choose_device, choose_precision, free_memory
from app.engine.job import Job
from app.engine.memory import Plan, plan
from app.engine.size import output_size
from app.errors import ModelError, ResourceError, UsageError
from app.media.encode import EncodeSpec, check_output
from app.media.errors import writing
from app.media.frame import YUV420, Layout, Matrix, Trim, VideoInfo
from app.media.inspect import HD_HEIGHT, check_complete, inspect

_BYTES_PER_PIXEL = Fraction(1, 50)
"""Of the output, what visually lossless H.264 needs for easy pictures; a full disk later is told as well."""


@dataclass(frozen=True)
class LoadedStage:
    """A network that is ready to work on pictures of known size."""

    card: ModelCard
    restorer: Restorer
    precision: Precision
    plan: Plan
    tiles: int


@dataclass(frozen=True)
class Prepared:
    """A job whose every condition has been checked."""

    info: VideoInfo
    stages: tuple[LoadedStage, ...]
    spec: EncodeSpec
    trim: Trim
    device: torch.device
    frames: int | None
    """How many will come; ``None`` where the source does not say."""


def prepare(job: Job, catalogue: Mapping[str, ModelCard]) -> Prepared:
    """Inspect the source, check the output, load the networks.

    Raises:
        ReelmendError: the job cannot be done, for the reason given.
    """
    cards = [_card(stage.model, catalogue) for stage in job.recipe.stages]
    device = choose_device(job.device)
    info = inspect(job.source)
    _check_range(job, info)
    with writing(job.output):
        if job.output.exists() and job.output.samefile(job.source):
            raise UsageError("The result would replace its own source.", "Choose another name for the result.")
    check_output(job.output, job.overwrite)
    check_complete(info, job.end)
    spec = _spec(job, info, cards)
    frames = _frames(job, info)
    _check_space(job, spec, frames)
    return Prepared(
        info=info,
        stages=_load(cards, job, info, device),
        spec=spec,
        trim=Trim(*(None if bound is None else info.start + bound for bound in (job.start, job.end))),
        device=device,
        frames=frames,
    )


def _card(model: str, catalogue: Mapping[str, ModelCard]) -> ModelCard:
    if model not in catalogue:
        raise ModelError(f"There is no network called “{model}”.", f"Known ones: {', '.join(sorted(catalogue))}.")
    return catalogue[model]


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


def _spec(job: Job, info: VideoInfo, cards: list[ModelCard]) -> EncodeSpec:
    scale = 1
    for card in cards:
        scale *= card.scale
    width, height = output_size(job.recipe.target, info, scale)
    colour = info.colour
    if colour.matrix is Matrix.RGB:  # players understand RGB in few files: hand over what they expect
        matrix = Matrix.BT709 if height > HD_HEIGHT else Matrix.SMPTE170M
        colour = replace(colour, matrix=matrix, full_range=False)
    return EncodeSpec(
        width=width,
        height=height,
        layout=Layout(8 if info.layout.bits == 8 else 10, YUV420),
        colour=colour,
        sample_aspect=info.sample_aspect,
        rotation=info.rotation,
        time_base=info.time_base,
        frame_rate=info.frame_rate,
    )


def _frames(job: Job, info: VideoInfo) -> int | None:
    if job.start is None and job.end is None:
        return info.frames_expected
    if not info.frame_rate or not info.duration:
        return None
    last = info.frames_expected or round(info.duration * info.frame_rate)
    if job.end is not None:  # a frame at time t is taken if start ≤ t < end
        last = min(last, ceil(job.end * info.frame_rate))
    return max(1, last - ceil((job.start or 0) * info.frame_rate))


def _check_space(job: Job, spec: EncodeSpec, frames: int | None) -> None:
    needed = int((frames or 0) * spec.width * spec.height * _BYTES_PER_PIXEL)
    with writing(job.output):
        free = shutil.disk_usage(job.output.parent).free
    if needed > free:
        raise ResourceError(
            f"The result may need {needed / 1e9:.1f} GB, but the disk with {job.output.parent}"
            f" has {free / 1e9:.1f} GB left.",
            "Free some space or choose another folder.",
        )


def _load(cards: list[ModelCard], job: Job, info: VideoInfo, device: torch.device) -> tuple[LoadedStage, ...]:
    stages = []
    width, height = info.width, info.height
    for card in cards:
        precision = choose_precision(job.precision, card, device)
        fitted = plan(card, width, height, free_memory(device) // len(cards))
        restorer = card.load(str(device), precision.value)
        stages.append(LoadedStage(card, restorer, precision, fitted, fitted.tiles(width, height)))
        width, height = width * card.scale, height * card.scale
    return tuple(stages)
