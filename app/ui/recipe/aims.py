"""What people come for, in six plain choices, and the steps that each of them fills a recipe with. Free of Qt."""

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum
from fractions import Fraction

from app.engine.advice import Goal
from app.engine.filters import Deinterlace, Denoise, Filter, InverseTelecine, Sharpen, Step
from app.engine.job import Stage, Target, Tempo
from app.engine.proposal import most_suitable, within_4k
from app.media.frame import VideoInfo
from app.ui.recipe.situation import Situation
from app.ui.recipe.sketch import Sketch

_SMOOTH = 47
"""Frames a second from which motion looks smooth; twice those of film in television's counting."""
_SLOWER = 2
"""Times as long: what slow motion begins with."""
_UNKNOWN_RATE = Fraction(60)
_PLACES = {"crop": Goal.CROP, "denoise": Goal.CLEANUP, "deband": Goal.CLEANUP, "sharpen": Goal.DEBLUR}
"""Filters that work where a network for the same goal would; those not named here work last."""


class Aim(Enum):
    """What a person wants."""

    UPSCALE = "upscale"
    DEBLUR = "deblur"
    CLEAN_UP = "clean up"
    SLOW_MOTION = "slow motion"
    SMOOTH_MOTION = "smooth motion"
    DEINTERLACE = "deinterlace"

    @property
    def goal(self) -> Goal:
        """What a network for it is called by."""
        return _GOALS[self]


_GOALS = {
    Aim.UPSCALE: Goal.UPSCALE,
    Aim.DEBLUR: Goal.DEBLUR,
    Aim.CLEAN_UP: Goal.CLEANUP,
    Aim.SLOW_MOTION: Goal.INTERPOLATE,
    Aim.SMOOTH_MOTION: Goal.INTERPOLATE,
    Aim.DEINTERLACE: Goal.DEINTERLACE,
}


def serves(step: Step, aim: Aim, at: Situation) -> bool:
    """Whether a step is there for an aim."""
    network = at.network(step.name) if isinstance(step, Stage) else None
    match aim:
        case Aim.DEINTERLACE:
            return isinstance(step, Deinterlace | InverseTelecine)
        case Aim.CLEAN_UP if isinstance(step, Denoise):
            return True
        case Aim.DEBLUR if isinstance(step, Sharpen):
            return True
        case Aim.SLOW_MOTION | Aim.SMOOTH_MOTION:
            return _makes_pictures(step, at)
    return network is not None and network.task is aim.goal


def is_aimed(sketch: Sketch, aim: Aim, at: Situation) -> bool:
    """Whether a recipe is for this, too."""
    slow = sketch.tempo.slow_motion > 1
    if aim is Aim.SLOW_MOTION:
        return slow
    if aim is Aim.SMOOTH_MOTION and (slow or sketch.tempo.frame_rate is not None):
        return sketch.tempo.frame_rate is not None
    return any(serves(step, aim, at) for step in sketch.steps)


def step_for(aim: Aim, at: Situation) -> Step | None:
    """What serves an aim best: the network at hand, or a filter; ``None`` if there is nothing."""
    network = at.best_for(aim.goal)
    if network is not None:
        return network.stage
    measured = (finding.filter for finding in at.findings)
    found = next((step for step in measured if step is not None and serves(step, aim, at)), None)
    stand_ins: dict[Aim, Filter] = {
        Aim.DEINTERLACE: Deinterlace(),
        Aim.CLEAN_UP: Denoise(),
        Aim.DEBLUR: Sharpen(),
    }
    return found or stand_ins.get(aim)


def aimed(sketch: Sketch, aim: Aim, at: Situation) -> Sketch:
    """The recipe for this, too; as it was if nothing at hand can do it."""
    off = next((place for place, row in enumerate(sketch.rows) if not row.is_on and serves(row.step, aim, at)), None)
    has_step = any(serves(step, aim, at) for step in sketch.steps)
    step = step_for(aim, at)
    if aim is Aim.SMOOTH_MOTION and sketch.tempo.slow_motion > 1 and step is not None and _is_free((step,), at):
        has_step = _is_free(sketch.steps, at)  # what doubles the pictures is taken up by slow motion
    if off is not None and not has_step:
        sketch = sketch.switched(off, True)
    elif step is None:
        return sketch
    elif not has_step:
        sketch = added(sketch, step, at)
    return _paced(sketch, aim, at)


def aimless(sketch: Sketch, aim: Aim, at: Situation) -> Sketch:
    """The recipe without this; what the steps that go were also for, others do from now on."""
    rest, other = sketch, Aim.SMOOTH_MOTION
    if aim is Aim.SLOW_MOTION:
        rest = replace(sketch, tempo=replace(sketch.tempo, slow_motion=1))
    elif aim is Aim.SMOOTH_MOTION:
        rest, other = replace(sketch, tempo=replace(sketch.tempo, frame_rate=None)), Aim.SLOW_MOTION
    if aim.goal is Goal.INTERPOLATE and (rest.tempo.asks and is_aimed(rest, other, at)):
        return rest
    rest = rest.without(lambda step: serves(step, aim, at) and not _stays(step, aim, at))
    for lost in Aim:
        if lost is not aim and _is_lost(lost, sketch, rest, at):
            rest = aimed(rest, lost, at)
    return _in_time(sketch, rest, at)


def removed(sketch: Sketch, place: int, at: Situation) -> Sketch:
    """One step less."""
    return _in_time(sketch, sketch.removed(place), at)


def added(sketch: Sketch, step: Step, at: Situation) -> Sketch:
    """One step more, where it works best; the result stays within 4K unless the person says otherwise."""
    rank = _rank(step, at)
    place = max((i + 1 for i, row in enumerate(sketch.rows) if _rank(row.step, at) <= rank), default=0)
    sketch = sketch.with_step(step, place)
    if isinstance(step, Stage) and sketch.target == Target() and at.info is not None:
        scale = at.scale(sketch.steps)
        return replace(sketch, target=within_4k(at.info, scale)) if scale > 1 else sketch
    return sketch


def at_size(sketch: Sketch, target: Target, at: Situation) -> Sketch:
    """The recipe for another size; what was proposed gives way to a network that makes so large a picture itself."""
    upscalers = at.all_for(Goal.UPSCALE)
    if at.info is not None and upscalers:
        here, larger = (most_suitable(upscalers, at.info, wanted) for wanted in (sketch.target, target))
        steps = [row.step for row in sketch.rows]
        if here is not None and larger is not None and here.scale < larger.scale and here.stage in steps:
            sketch = sketch.changed(steps.index(here.stage), larger.stage)
    return replace(sketch, target=target)


def smooth_rate(info: VideoInfo | None) -> Fraction:
    """Frames a second that look smooth: a multiple of the source's, so that all its own pictures stay."""
    if info is None or not info.frame_rate:
        return _UNKNOWN_RATE
    rate = info.frame_rate * 2
    while rate < _SMOOTH:
        rate *= 2
    return rate


def _paced(sketch: Sketch, aim: Aim, at: Situation) -> Sketch:
    """The tempo that an aim means."""
    chosen = _is_free(sketch.steps, at)
    if aim is Aim.SLOW_MOTION and sketch.tempo.slow_motion == 1:
        return replace(sketch, tempo=replace(sketch.tempo, slow_motion=_SLOWER))
    if aim is Aim.SMOOTH_MOTION and sketch.tempo.frame_rate is None and chosen:
        return replace(sketch, tempo=replace(sketch.tempo, frame_rate=smooth_rate(at.info)))
    return sketch


def _stays(step: Step, aim: Aim, at: Situation) -> bool:
    """Whether a step was there before time went slower: it enlarges, too."""
    return aim is Aim.SLOW_MOTION and serves(step, Aim.UPSCALE, at)


def _is_lost(aim: Aim, before: Sketch, after: Sketch, at: Situation) -> bool:
    """Whether a recipe was for an aim and is not any more, or has lost the step that was there for it."""
    had, has = (any(serves(step, aim, at) for step in sketch.steps) for sketch in (before, after))
    return is_aimed(before, aim, at) and (not is_aimed(after, aim, at) or (had and not has))


def _in_time(before: Sketch, after: Sketch, at: Situation) -> Sketch:
    """What is left of a recipe; nothing is asked of time any more when the last network that could do it has gone."""
    could, can = (any(_makes_pictures(row.step, at) for row in sketch.rows) for sketch in (before, after))
    return replace(after, tempo=Tempo()) if could and not can and after.tempo.asks else after


def _makes_pictures(step: Step, at: Situation) -> bool:
    network = at.network(step.name) if isinstance(step, Stage) else None
    return network is not None and network.makes_pictures


def _is_free(steps: Sequence[Step], at: Situation) -> bool:
    """Whether there is a network among steps that makes pictures of any time."""
    return any((network := at.network(step.name)) and network.any_instant for step in steps)


def _rank(step: Step, at: Situation) -> int:
    """When a step works best: in the order of goals."""
    order = list(Goal)
    if isinstance(step, Deinterlace | InverseTelecine):
        return 0
    if isinstance(step, Filter):
        goal = _PLACES.get(step.name)
        return len(order) if goal is None else order.index(goal)
    network = at.network(step.name)
    return order.index(network.task if network is not None else Goal.UPSCALE)
