"""How fast time goes in an output, and what becomes of its sound."""

from dataclasses import dataclass
from enum import Enum


class Sound(Enum):
    """What becomes of the sound in slow motion."""

    STRETCH = "stretch"
    """It lasts as long as the picture, at its own pitch."""
    DROP = "drop"


@dataclass(frozen=True)
class SlowMotion:
    """Everything lasts ``factor`` times as long."""

    factor: int = 1
    sound: Sound = Sound.STRETCH

    @property
    def drops_sound(self) -> bool:
        """Whether the output is silent because of it."""
        return self.factor > 1 and self.sound is Sound.DROP

    @property
    def without(self) -> frozenset[str]:
        """Kinds of streams that are left out because of it."""
        return frozenset({"audio"} if self.drops_sound else ())


NORMAL = SlowMotion()
"""No slow motion."""
