"""Recipes that nobody asked for: against what was found, or by the header alone. Plain data: no network is loaded."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import prod
from typing import TYPE_CHECKING, Protocol, TypeVar

from app.engine.advice import Finding, Goal, goals_of
from app.engine.filters import Deinterlace
from app.engine.job import Recipe, Stage, Target
from app.engine.size import growth
from app.engine.weights import find
from app.media.frame import VideoInfo

if TYPE_CHECKING:
    from app.engine.contract import ModelCard

_LARGEST = (3840, 2160)
"""What is enlarged to at most where nobody asks for more; upright pictures by the same sides."""
_TASKS = frozenset({Goal.CLEANUP, Goal.DEBLUR, Goal.INTERPOLATE, Goal.UPSCALE})
"""What networks do better than filters."""
_ANY = Target()


class Network(Protocol):
    """What must be known of a network to propose it."""

    @property
    def id(self) -> str:
        """In the catalogue."""

    @property
    def scale(self) -> int:
        """Output size over input size."""

    @property
    def strength(self) -> float:
        """How much of its results is proposed."""

    @property
    def against_motion(self) -> bool:
        """Whether it takes back what motion smeared."""


N = TypeVar("N", bound=Network)


@dataclass(frozen=True)
class Proposal:
    """What would help this footage, with the filters and the networks at hand."""

    recipe: Recipe
    missing: tuple[Goal, ...]
    """What would help too, but nothing for it is at hand."""
    instead: tuple[Goal, ...] = ()
    """What a filter does because no network for it is at hand."""


def propose(info: VideoInfo, found: tuple[Finding, ...], cards: Mapping[str, "ModelCard"]) -> Proposal:
    """A recipe against what was found.

    Args:
        info: the footage.
        found: its findings.
        cards: the catalogue, the preferred network of each task first; only what is on this machine is proposed.
    """
    goals = goals_of(found)
    suitable = {goal: most_suitable(suited(at_hand(cards, goal), found), info) for goal in goals}
    networks = {goal: network for goal, network in suitable.items() if network is not None}
    filters = {finding.goal: finding.filter for finding in found if finding.goal and finding.filter}
    steps = {**filters, **{goal: _stage(network) for goal, network in networks.items()}}
    scale = prod(network.scale for network in networks.values())
    return Proposal(
        Recipe(tuple(steps[goal] for goal in goals if goal in steps), within_4k(info, scale)),
        missing=tuple(goal for goal in goals if goal not in steps),
        instead=tuple(goal for goal in goals if goal in _TASKS and goal in filters and goal not in networks),
    )


def usual(info: VideoInfo, upscalers: Sequence[Network], target: Target = _ANY) -> Recipe:
    """What is done to footage of which only the header is known, where nobody says what.

    Args:
        info: the footage.
        upscalers: the networks at hand that enlarge, the preferred one first.
        target: the size that is asked for, if one is.
    """
    head = (Deinterlace(),) if info.interlaced else ()
    network = most_suitable(upscalers, info, target) if _may_grow(info, target) else None
    if network is None:
        return Recipe(head, target)
    limit = target if _asks(target) else replace(within_4k(info, network.scale), square_pixels=target.square_pixels)
    return Recipe((*head, _stage(network)), limit)


def suited(networks: Sequence[N], found: Iterable[Finding]) -> list[N]:
    """Those that take back what motion smeared before the others where motion blurs, else behind them.

    Args:
        networks: for one goal, the preferred one first.
        found: the footage's findings.
    """
    smeared = any(finding.against_motion for finding in found)
    return sorted(networks, key=lambda network: network.against_motion is not smeared)


def most_suitable(networks: Sequence[N], info: VideoInfo, target: Target = _ANY) -> N | None:
    """The first network that makes what is asked for without going beyond it and 4K; else the one of least scale.

    Args:
        networks: to choose from; where none enlarges enough, the one that enlarges most.
        info: what it sees.
        target: the size that is asked for, if one is.
    """
    if not networks:
        return None
    asked = growth(target, info, 1)
    enough = [network for network in networks if network.scale >= asked]
    able = enough or [max(networks, key=lambda network: network.scale)]
    fitting = (network for network in able if network.scale <= asked or _is_within_4k(info, network.scale))
    return next(fitting, None) or min(able, key=lambda network: network.scale)


def within_4k(info: VideoInfo, scale: int) -> Target:
    """The size of what is enlarged so: as it comes, or as large as 4K if it would be larger."""
    return _ANY if _is_within_4k(info, scale) else largest(info)


def largest(info: VideoInfo) -> Target:
    """4K, upright for what is shown upright."""
    width, height = info.shown_size
    return Target(box=_LARGEST if width >= height else (_LARGEST[1], _LARGEST[0]))


def is_large(info: VideoInfo) -> bool:
    """Whether it is as large as 4K already, so that it is not enlarged where nobody asks for it."""
    return any(side >= most for side, most in zip(_sides(info), _LARGEST, strict=True))


def at_hand(cards: Mapping[str, "ModelCard"], goal: Goal) -> "list[ModelCard]":
    """The networks for a goal whose weights are on this machine, in their order."""
    return [card for card in cards.values() if card.task.value == goal.value and find(card.weights) is not None]


def _stage(network: Network) -> Stage:
    return Stage(network.id, strength=network.strength)


def _asks(target: Target) -> bool:
    """Whether a size is asked for."""
    return target.scale is not None or target.box is not None


def _may_grow(info: VideoInfo, target: Target) -> bool:
    if _asks(target):
        return growth(target, info, 1) >= 1
    return not is_large(info)


def _is_within_4k(info: VideoInfo, scale: int) -> bool:
    return all(side * scale <= most for side, most in zip(_sides(info), _LARGEST, strict=True))


def _sides(info: VideoInfo) -> tuple[int, int]:
    """The longer one first."""
    return max(info.width, info.height), min(info.width, info.height)
