"""What was decided of a job once and for all, so that every run of it gives the same bytes."""

from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

from app.engine.head import Head
from app.engine.plan import Plan
from app.media.encode import EncodeSpec
from app.media.sequence import source_files


@dataclass(frozen=True)
class StagePlan:
    """How one network is run."""

    weights: str
    """Their identity; see :class:`WeightsFile`."""
    precision: str
    fit: Plan


@dataclass(frozen=True)
class JobPlan:
    """Everything that the output's bytes depend on, beside the job and the source."""

    source_bytes: int
    source_modified: int
    """Nanoseconds since 1970."""
    picture: EncodeSpec
    encoder: str
    """Name and version of what encodes."""
    segment_seconds: Fraction
    frames: int | None
    """How many will come; ``None`` where the source does not say."""
    stages: tuple[StagePlan, ...]
    head: Head = field(default_factory=Head)


def source_state(source: Path) -> tuple[int, int]:
    """Size in bytes and time of the last change in nanoseconds: another source has others."""
    stats = [file.stat() for file in source_files(source)]
    return sum(stat.st_size for stat in stats), max(stat.st_mtime_ns for stat in stats)
