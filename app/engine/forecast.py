"""What a job comes to before it is begun: size, frames, bytes, time, memory. Looks at no file and measures nothing."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.engine.contract import ModelCard
from app.engine.device import choose_device
from app.engine.estimate import Estimate, estimate
from app.engine.foreseen import foreseen_head
from app.engine.job import Job
from app.engine.outline import outline
from app.errors import ModelError
from app.media.bars import Bars
from app.media.encode import encoder_threads
from app.media.frame import VideoInfo


@dataclass(frozen=True)
class Forecast:
    """What is to be expected."""

    width: int
    """Pixels."""
    height: int
    """Pixels."""
    frames: int | None
    """How many will come; ``None`` where the source does not say."""
    bytes_expected: int | None
    """How large the pictures will be, about; ``None`` where the source does not say how many there are."""
    work: Estimate
    """Of its networks."""


def forecast(job: Job, info: VideoInfo, catalogue: Mapping[str, ModelCard], bars: Bars) -> Forecast:
    """Tell what a job comes to.

    Args:
        job: what is wanted.
        info: its source.
        catalogue: the networks by id.
        bars: those that were found in the source; none where nobody has looked.

    Raises:
        ModelError: there is no such network.
        UsageError: the job makes no sense.
        ResourceError: this machine has no such device.
    """
    unknown = [stage.model for stage in job.recipe.networks if stage.model not in catalogue]
    if unknown:
        raise ModelError(f"There is no network called “{unknown[0]}”.", "Get it, or choose another one.")
    devices = [choose_device(name) for name in job.device.split(",")]
    cards = [catalogue[stage.model] for stage in job.recipe.networks]
    head = foreseen_head(job.recipe.stages, info, bars)
    work = outline(job, info, head, cards, devices[0], encoder_threads())
    return Forecast(
        work.spec.width,
        work.spec.height,
        work.frames,
        work.bytes_expected,
        estimate(work.stages, work.frames, devices),
    )
