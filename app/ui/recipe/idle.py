"""Whether a job would change anything. Free of Qt."""

from dataclasses import replace

from app.engine.filters import Denoise, Resize, Step, Touch
from app.engine.job import Job, Recipe, Stage, Target, Tempo
from app.engine.size import output_size, pixel_shape, target_of
from app.errors import UsageError
from app.media.encoding import Encoding
from app.media.frame import VideoInfo
from app.media.naming import default_suffix
from app.ui.recipe.situation import Situation


def is_idle(job: Job, at: Situation) -> bool:
    """Whether the result would be the source, only encoded anew as it is where nobody says how.

    Args:
        job: what is to be done.
        at: tells of its source.
    """
    is_whole = job.start is None and job.end is None
    return is_whole and not changes_pictures(job.recipe, at) and not (at.info and _is_other_file(job, at.info))


def changes_pictures(recipe: Recipe, at: Situation) -> bool:
    """Whether pictures or their times would be others than the source's.

    Args:
        recipe: what is to be done.
        at: the source; where there is none, whatever is asked for counts.
    """
    info = at.info
    if info is None:
        return recipe.asks
    works = any(_works(step, at, info) for step in recipe.stages)
    return works or _resizes(recipe.target, info) or _retimes(recipe.tempo, info)


def _is_other_file(job: Job, info: VideoInfo) -> bool:
    # Who encodes it makes no other file of it.
    asked = replace(job.encoding, hardware=False) != Encoding()
    return asked or job.output.suffix.lower() != default_suffix(info)


def _works(step: Step, at: Situation, info: VideoInfo) -> bool:
    match step:
        case Touch(strength=0) | Denoise(noise=0):
            return False
        case Resize():
            return _resizes(target_of(step), info)
        case Stage(strength=0):
            network = at.network(step.model)
            return network is None or network.scale != 1 or network.makes_pictures
    return True


def _resizes(target: Target, info: VideoInfo) -> bool:
    try:
        # Odd sizes may lose a pixel whatever is asked for.
        is_same = output_size(target, info, 1) == output_size(Target(), info, 1)
    except UsageError:  # it will be told when the job begins
        return True
    return not is_same or pixel_shape(target, info) != info.sample_aspect


def _retimes(tempo: Tempo, info: VideoInfo) -> bool:
    return tempo.slow_motion > 1 or tempo.frame_rate not in (None, info.frame_rate)
