"""The learning rate over a run: up, then down on a cosine; earlier, where the run cannot last as long as planned."""

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Schedule:
    """Factors of the peak learning rate."""

    steps: int
    warmup: int
    """Steps over which the rate rises."""
    cooldown: tuple[int, int] | None = None
    """First step and length of a cool-down that ends the run early."""

    @property
    def end(self) -> int:
        """Steps of the whole run."""
        return sum(self.cooldown) if self.cooldown else self.steps

    def __call__(self, step: int) -> float:
        """Learning rate of ``step``, from 0, over its peak."""
        if self.cooldown is None:
            return self._planned(step)
        first, length = self.cooldown
        return self._planned(first) * _falling((step - first) / length)

    def _planned(self, step: int) -> float:
        if step < self.warmup:
            return (step + 1) / self.warmup
        return _falling((step - self.warmup) / (self.steps - self.warmup))


def _falling(progress: float) -> float:
    """A cosine from 1 to a hundredth while ``progress`` goes from 0 to 1."""
    return 0.01 + 0.99 * (1 + math.cos(math.pi * progress)) / 2
