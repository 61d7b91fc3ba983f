"""What a running job tells whoever watches it. Frozen, so they may cross threads."""

from dataclasses import dataclass
from pathlib import Path

from app.engine.receipt import Receipt


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
    orientations: int = 1
    """How often each picture is computed: several times in best quality."""
    frames_kept: int = 0
    """Frames that an earlier run has done."""
    frames_playable: int = 0
    """Those of them before the first gap: what is there to be watched."""
    bytes_expected: int | None = None
    """How large the pictures of the output will be together, about; ``None`` where nobody knows how many come."""
    seconds_expected: float | None = None
    """How long what is left will take, about; ``None`` where not all of its networks were measured on this machine."""
    plan: tuple[str, ...] = ()
    """How memory is used, in plain words, a sentence for each network."""


@dataclass(frozen=True)
class Progress:
    """How far the job is."""

    frames_done: int
    frames_total: int | None
    frames_per_second: float
    """Of late, not since the start."""
    seconds_left: float | None
    frames_playable: int = 0
    """Frames in whole segments before the first gap: what is there to be watched."""


@dataclass(frozen=True)
class Waiting:
    """The job cannot go on now; it will by itself as soon as it can."""

    reason: str
    """What is missing and what a person can do, in a sentence or two."""


@dataclass(frozen=True)
class Joining:
    """All pictures are done and become one file."""


@dataclass(frozen=True)
class Finished:
    """The output stands under its final name."""

    output: Path
    frames: int
    seconds: float
    notes: tuple[str, ...]
    """What a person should know: streams left out, guesses made."""
    receipt: Receipt
    """What was checked; all of it passed."""


Event = Planned | Progress | Waiting | Joining | Finished
