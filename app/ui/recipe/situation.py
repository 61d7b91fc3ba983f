"""What there is to make a recipe of: networks, the video, and what is known of it. Free of Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import prod

from app.engine.advice import Finding, Goal
from app.engine.course import Course, course
from app.engine.filters import Step
from app.engine.foreseen import foreseen_head
from app.engine.job import Stage
from app.engine.proposal import most_suitable, suited
from app.media.bars import Bars
from app.media.frame import VideoInfo
from app.ui.catalogue_loader import NetworkChoice


@dataclass(frozen=True)
class Situation:
    """What is at hand."""

    networks: tuple[NetworkChoice, ...] = ()
    info: VideoInfo | None = None
    findings: tuple[Finding, ...] = ()
    """What was measured, if it was."""
    bars: Bars = field(default_factory=Bars)
    """Found around the picture."""

    def network(self, name: str) -> NetworkChoice | None:
        """The network of an id, if it is on this machine."""
        return next((network for network in self.networks if network.id == name), None)

    def all_for(self, goal: Goal) -> list[NetworkChoice]:
        """Every network for a goal, the preferred one first."""
        return [network for network in self.networks if network.task is goal]

    def best_for(self, goal: Goal) -> NetworkChoice | None:
        """The preferred network for a goal.

        What makes pictures at any time is preferred to what doubles them, what is suited to the findings to what is
        not, and what stays within 4K to what does not.
        """
        able = sorted(suited(self.all_for(goal), self.findings), key=lambda network: not network.any_instant)
        return next(iter(able), None) if self.info is None else most_suitable(able, self.info)

    def course(self, steps: Sequence[Step], info: VideoInfo) -> tuple[VideoInfo, Course]:
        """The video as the first step behind the head sees it, and what the steps make of it.

        Raises:
            UsageError: they make no sense.
        """
        seen = foreseen_head(steps, info, self.bars).seen(info)
        found = (self.network(step.name) for step in steps if isinstance(step, Stage))
        return seen, course(steps, seen, [1 if network is None else network.scale for network in found])

    def scale(self, steps: Sequence[Step]) -> int:
        """Output size over input size of the networks among ``steps``; those that are not here count as 1."""
        found = (self.network(step.name) for step in steps if isinstance(step, Stage))
        return prod(network.scale for network in found if network is not None)
