"""Steps of a recipe that are no networks, as plain data: what FFmpeg's filters and simple arithmetic do."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Literal

from app.errors import UsageError


class Step:
    """One step of a recipe: a network (:class:`~app.engine.job.Stage`) or a :class:`Filter`."""

    @property
    def name(self) -> str:
        """The network's id, or what kind of filter it is."""
        raise NotImplementedError


@dataclass(frozen=True, kw_only=True)
class Filter(Step):
    """A step that is no network. Job files know it by ``filter``."""

    filter: str

    @property
    def name(self) -> str:
        """See :class:`Step`."""
        return self.filter


class FieldRate(Enum):
    """How many pictures are made of an interlaced frame."""

    SINGLE = "single"
    """One: the frame rate stays."""
    DOUBLE = "double"
    """One of each field: motion stays as smooth as it was."""


class FieldOrder(Enum):
    """Which field of a frame was taken first."""

    MEASURED = "measured"
    TOP = "top"
    BOTTOM = "bottom"


@dataclass(frozen=True, kw_only=True)
class Deinterlace(Filter):
    """Whole pictures from fields, by FFmpeg's bwdif: the BBC's w3fdif where something moves, both fields elsewhere."""

    filter: Literal["deinterlace"] = "deinterlace"
    rate: FieldRate = FieldRate.SINGLE
    order: FieldOrder = FieldOrder.MEASURED


@dataclass(frozen=True, kw_only=True)
class InverseTelecine(Filter):
    """Film as it was before it was spread over the fields of television: four pictures of five frames (3:2 pulldown).

    By FFmpeg's fieldmatch and decimate; what still shows combs is deinterlaced.
    """

    filter: Literal["inverse-telecine"] = "inverse-telecine"
    order: FieldOrder = FieldOrder.MEASURED


FILTERS: Mapping[str, type[Filter]] = {kind.filter: kind for kind in (Deinterlace, InverseTelecine)}
"""By the name that job files and the command line give them."""


def kind_of(name: str) -> type[Filter]:
    """The filter of a name.

    Raises:
        UsageError: there is none.
    """
    if name not in FILTERS:
        raise UsageError(f"There is no filter called “{name}”.", f"Known ones: {', '.join(FILTERS)}.")
    return FILTERS[name]
