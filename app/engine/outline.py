"""What a job comes to, worked out from its recipe and its source's header: size, frames, memory, plans."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil

import torch

from app.engine.budget import Budget, budget
from app.engine.contract import Interpolator, ModelCard, Precision
from app.engine.course import Course, Resized, course
from app.engine.device import choose_precision, free_memory
from app.engine.ensemble import ensembled
from app.engine.head import Head
from app.engine.instants import Instants
from app.engine.interpolate import InterpolatingStage
from app.engine.job import Job
from app.engine.job_plan import JobPlan
from app.engine.orientation import Ensemble
from app.engine.pace import Pace, pace
from app.engine.plan import Plan, plan
from app.engine.size import pixel_shape
from app.engine.stage import LoadedStage
from app.errors import UsageError
from app.media.containers import FOLDER, MOST_FRAMES, PICTURES_ALONE, container_for
from app.media.encode import EncodeSpec
from app.media.encoder import colour_for, encoder_for, layout_for, settled
from app.media.encoding import Encoding
from app.media.frame import Matrix, VideoInfo
from app.media.tags import is_hd, kept_siting
from app.media.tone import is_hdr

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
    seen: tuple[int, int]
    """Width and height of the pictures that it sees."""

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
class Outline:
    """What will be made, and how the networks work."""

    spec: EncodeSpec
    frames: int | None
    """How many will come; ``None`` where the source does not say."""
    stages: tuple[PlannedStage, ...]
    """The networks."""
    resized: tuple[Resized, ...]
    """The steps between them that change the size."""
    budget: Budget

    @property
    def bytes_expected(self) -> int | None:
        """How large the pictures will be, about; ``None`` where the source does not say how many there are."""
        return None if self.frames is None else self.spec.bytes_expected(self.frames)


def outline(
    job: Job,
    info: VideoInfo,
    head: Head,
    cards: list[ModelCard],
    device: torch.device,
    threads: int,
    earlier: JobPlan | None = None,
) -> Outline:
    """Work out what a job comes to.

    Args:
        job: what is wanted.
        info: its source.
        head: that of the recipe, with nothing left open.
        cards: the recipe's networks in order.
        device: where they work.
        threads: of the encoder.
        earlier: the plan of an unfinished run, which is kept.

    Raises:
        UsageError: it makes no sense.
    """
    seen = head.seen(info)
    planned = pace(job.recipe.tempo, cards, seen)
    way = course(job.recipe.stages, seen, [card.scale for card in cards])
    spec = _spec(job, seen, way, planned, threads)
    shares = budget(job.memory or int(free_memory(device) * _SHARE), info, spec)
    stages = _stages_of(cards, planned, job, way, spec, device, shares, earlier)
    return Outline(spec, _frames(job, info, head, planned), stages, way.resized, shares)


def frames_taken(job: Job, info: VideoInfo) -> int | None:
    """Frames of the source that a job takes; ``None`` where the source does not say."""
    if job.start is None and job.end is None:
        return info.frames_expected
    if not info.frame_rate or not info.duration:
        return None
    last = info.frames_expected or round(info.duration * info.frame_rate)
    if job.end is not None:  # a frame at time t is taken if start ≤ t < end
        last = min(last, ceil(job.end * info.frame_rate))
    return max(1, last - ceil((job.start or 0) * info.frame_rate))


def _spec(job: Job, info: VideoInfo, way: Course, planned: Pace, threads: int) -> EncodeSpec:
    container = container_for(job.output, job.encoding.codec)
    _check_rate(container, job.recipe.tempo.frame_rate)
    shown_as_is = container in PICTURES_ALONE
    target = replace(job.recipe.target, square_pixels=True) if shown_as_is else job.recipe.target
    width, height = way.output(target, info)
    colour = info.colour
    if colour.matrix is Matrix.RGB:  # players understand RGB in few files: hand over what they expect
        matrix = Matrix.BT709 if is_hd(width, height) else Matrix.SMPTE170M
        colour = replace(colour, matrix=matrix, full_range=False)
    encoding = settled(job.encoding, container, info.layout, (width, height), info.hdr)
    layout = layout_for(encoding, info.layout)
    encoder = encoder_for(encoding, layout, info.hdr)
    colour = replace(colour, siting=kept_siting(colour, layout, encoder.name))
    turn = info.rotation // 90 * 90 if shown_as_is else 0
    if turn % 180:
        width, height = height, width
    return EncodeSpec(
        width=width,
        height=height,
        layout=layout,
        colour=colour_for(encoding, colour),
        sample_aspect=pixel_shape(target, way.end),
        rotation=0 if shown_as_is else info.rotation,
        time_base=planned.time_base,
        frame_rate=planned.frame_rate,
        encoder=encoder,
        hdr=info.hdr,
        threads=threads,
        turn=turn,
        toned=_is_toned(encoding, info, container),
    )


def _is_toned(encoding: Encoding, info: VideoInfo, container: str) -> bool:
    """Whether high dynamic range goes, since nobody could tell it."""
    if not is_hdr(info) or colour_for(encoding, info.colour).transfer == info.colour.transfer:
        return False
    if container == FOLDER:
        raise UsageError(
            "Pictures of this kind cannot tell that they are HDR: every program would show them wrongly.",
            "Choose PNG, which can, or a video.",
        )
    return True


def _check_rate(container: str, rate: Fraction | None) -> None:
    most = MOST_FRAMES.get(container)
    if rate is not None and most is not None and rate > most:
        raise UsageError(f"A frame rate of {float(rate):g} makes no sense.", f"Choose 1 to {most}.")


def _frames(job: Job, info: VideoInfo, head: Head, planned: Pace) -> int | None:
    taken = frames_taken(job, info)
    if taken is None or planned.per_frame is None:
        return None
    return round(taken * head.per_frame * planned.per_frame)


def _stages_of(
    cards: list[ModelCard],
    planned: Pace,
    job: Job,
    way: Course,
    spec: EncodeSpec,
    device: torch.device,
    shares: Budget,
    earlier: JobPlan | None,
) -> tuple[PlannedStage, ...]:
    stages = []
    # Behind it pictures are only made in between, which goes as well at the output's size.
    last = max((index for index, card in enumerate(cards) if not card.any_instant), default=None)
    if way.resized:  # they say where the size changes
        last = None
    for index, card in enumerate(cards):
        width, height = way.networks[index] if last is None or index <= last else spec.unturned_size
        size = spec.unturned_size if index == last else None
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
        seen = width, height
        stages.append(PlannedStage(card, precision, fitted, tiles, ensemble, instants, size, asked.strength, seen))
    return tuple(stages)
