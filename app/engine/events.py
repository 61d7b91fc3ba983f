"""What a running job tells whoever watches it. Frozen, so they may cross threads."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Planned:
    """All checks have passed; work begins."""

    width: int
    height: int
    frames: int | None
    """Frames to come; ``None`` where the source does not say."""
    device: str
    precision: str
    tiles: int
    """Parts in which each picture is computed; 1 where memory suffices."""


@dataclass(frozen=True)
class Progress:
    """How far the job is."""

    frames_done: int
    frames_total: int | None
    frames_per_second: float
    """Of late, not since the start."""
    seconds_left: float | None


@dataclass(frozen=True)
class Finished:
    """The output stands under its final name."""

    output: Path
    frames: int
    seconds: float
    notes: tuple[str, ...]
    """What a person should know: streams left out, guesses made."""


Event = Planned | Progress | Finished
