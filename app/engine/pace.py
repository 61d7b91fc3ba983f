"""What a job does to time: when pictures come, and at which rate."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil, gcd, lcm, prod

from app.engine.contract import ModelCard
from app.engine.instants import Instants, Parts, Rate
from app.engine.job import Recipe, Stage, Tempo
from app.errors import UsageError
from app.media.frame import VideoInfo

_FASTEST = 1000
"""Frames per second."""
_SLOWEST = 64
"""Times as long."""
_FINEST = Fraction(1, 2**31 - 1)
"""Seconds: MP4 counts no finer."""
_USUAL = Fraction(1, 90_000)
"""Seconds: MPEG's clock."""


@dataclass(frozen=True)
class Pace:
    """The times of a job's output."""

    instants: tuple[Instants | None, ...]
    """For each network, when it makes pictures; ``None`` where the network itself says how many."""
    frame_rate: Fraction | None
    """Of the output."""
    time_base: Fraction
    """Seconds, of which all times of the output are multiples."""
    per_frame: Fraction | None
    """Frames out per frame in; ``None`` where nobody knows."""


def completed(recipe: Recipe, catalogue: Mapping[str, ModelCard]) -> Recipe:
    """The recipe, with a network at its end for the frame rate or slow motion that it asks for, if it has none."""
    cards = [catalogue[stage.model] for stage in recipe.networks if stage.model in catalogue]
    maker = next((card.id for card in catalogue.values() if card.any_instant), None)
    if maker is None or _can(recipe.tempo, cards):
        return recipe
    return replace(recipe, stages=(*recipe.stages, Stage(maker)))


def pace(tempo: Tempo, cards: Sequence[ModelCard], info: VideoInfo) -> Pace:
    """Plan the times of a job's output.

    Args:
        tempo: what is asked for.
        cards: the networks in order.
        info: the source.

    Raises:
        UsageError: no network can do what is asked for, or it makes no sense.
    """
    _check(tempo, cards)
    instants = _instants(tempo, cards, info)
    per_frame = prod(
        (per_picture(card, wanted) for card, wanted in zip(cards, instants, strict=True)), start=Fraction(1)
    )
    tick = info.time_base * tempo.slow_motion
    if tempo.frame_rate is not None:
        known = None if info.frame_rate is None else per_frame
        return Pace(instants, tempo.frame_rate, _sensible(_common(tick, 1 / tempo.frame_rate)), known)
    rate = None if info.frame_rate is None else info.frame_rate * per_frame / tempo.slow_motion
    return Pace(instants, rate, _sensible(tick / per_frame), per_frame)


def per_picture(card: ModelCard, wanted: Instants | None) -> Fraction:
    """How many pictures a network makes of each that it gets; ``wanted`` is its entry of :attr:`Pace.instants`."""
    return Fraction(card.time_scale) if wanted is None else wanted.per_picture


def _instants(tempo: Tempo, cards: Sequence[ModelCard], info: VideoInfo) -> tuple[Instants | None, ...]:
    """The last network that can make any picture makes what the others leave open."""
    instants: list[Instants | None] = [Parts(card.time_scale) if card.any_instant else None for card in cards]
    last = max((index for index, card in enumerate(cards) if card.any_instant), default=None)
    if last is None:
        return tuple(instants)
    before, behind = (prod(card.time_scale for card in part) for part in (cards[:last], cards[last + 1 :]))
    if tempo.frame_rate is not None:
        frequency = tempo.frame_rate * tempo.slow_motion / behind
        comes = None if info.frame_rate is None else info.frame_rate * before
        instants[last] = Rate(frequency, info.start, frequency / comes if comes else Fraction(1))
    elif tempo.slow_motion > 1:
        instants[last] = Parts(ceil(tempo.slow_motion / (before * behind)))
    return tuple(instants)


def _check(tempo: Tempo, cards: Sequence[ModelCard]) -> None:
    rate, slower = tempo.frame_rate, tempo.slow_motion
    if rate is not None and not 1 <= rate <= _FASTEST:
        raise UsageError(f"A frame rate of {float(rate):g} makes no sense.", f"Choose 1 to {_FASTEST}.")
    if not 1 <= slower <= _SLOWEST:
        raise UsageError(f"Slow motion of {slower} times is not possible.", f"Choose 1 to {_SLOWEST}.")
    if not _can(tempo, cards):
        raise UsageError(
            "No network of this recipe makes the pictures that a new frame rate or slow motion needs.",
            "Add one that does: “reelmend models” lists them.",
        )


def _can(tempo: Tempo, cards: Sequence[ModelCard]) -> bool:
    """Whether these networks make what is asked for."""
    if any(card.any_instant for card in cards):
        return True
    slower = tempo.slow_motion == 1 or any(card.time_scale > 1 for card in cards)
    return tempo.frame_rate is None and slower


def _common(one: Fraction, other: Fraction) -> Fraction:
    """The greatest length of which both are multiples."""
    denominator = lcm(one.denominator, other.denominator)
    return Fraction(gcd(int(one * denominator), int(other * denominator)), denominator)


def _sensible(time_base: Fraction) -> Fraction:
    return time_base if time_base >= _FINEST else _USUAL
