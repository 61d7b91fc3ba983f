"""What a job needs, as far as that is told without decoding: before it waits in a queue, and again in its turn."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import torch

from app.engine.called import called
from app.engine.contract import ModelCard
from app.engine.device import choose_device
from app.engine.filters import Step
from app.engine.head import Head
from app.engine.job import Job
from app.engine.job_plan import JobPlan
from app.engine.outline import Outline, outline
from app.engine.weights import locate
from app.media.encode import check_encoder, encoder_threads
from app.media.frame import Trim, VideoInfo
from app.media.inspect import check_complete
from app.media.output_file import check_output, check_spares
from app.media.tags import check_colour


@dataclass(frozen=True)
class Checked:
    """What was found out on the way."""

    trim: Trim
    devices: tuple[torch.device, ...]
    fallback: torch.device | None
    head: Head
    work: Outline


def checked(
    job: Job,
    info: VideoInfo,
    card_of: Callable[[str], ModelCard],
    head_of: Callable[[tuple[Step, ...], VideoInfo], Head],
    earlier: JobPlan | None = None,
) -> Checked:
    """Find whatever a job would be refused for.

    Args:
        job: what is wanted.
        info: its source.
        card_of: the network of an id, as :func:`card_at_hand` gives it.
        head_of: the head of a recipe, measured or foreseen.
        earlier: the plan of an unfinished run, which is kept.

    Raises:
        ReelmendError: the job cannot be done, for the reason given.
    """
    cards = [card_of(stage.model) for stage in job.recipe.networks]
    devices = tuple(choose_device(name) for name in job.device.split(","))
    fallback = None if job.fallback is None else choose_device(job.fallback)
    trim = job.trim(info)
    check_spares(job.output, job.source)
    check_output(job.output, job.overwrite, job.encoding.codec)
    check_colour(info)
    check_complete(info, job.end)
    threads = earlier.picture.threads if earlier else encoder_threads()
    head = earlier.head if earlier else head_of(job.recipe.stages, info)
    work = outline(job, info, head, cards, devices[0], threads, earlier)
    check_encoder(work.spec)
    return Checked(trim, devices, fallback, head, work)


def card_at_hand(model: str, catalogue: Mapping[str, ModelCard]) -> ModelCard:
    """The network of an id, whose weights are on this machine and whole.

    Raises:
        ModelError: there is no such network, or its weights are missing or damaged.
    """
    card = called(model, catalogue)
    locate(card.weights, card.id)
    return card
