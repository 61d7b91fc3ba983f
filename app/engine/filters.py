"""Steps of a recipe that are no networks, as plain data: what FFmpeg's filters and simple arithmetic do."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Literal

from app.errors import UsageError

MOST_NOISE = 50
"""Steps of 8 bits; behind more nothing is left to see."""


class Step(ABC):
    """One step of a recipe: a network (:class:`~app.engine.job.Stage`) or a :class:`Filter`."""

    @property
    @abstractmethod
    def name(self) -> str:
        """The network's id, or what kind of filter it is."""


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

    By FFmpeg's fieldmatch and decimate; what still shows combs is deinterlaced, in samples of 8 bits.
    """

    filter: Literal["inverse-telecine"] = "inverse-telecine"
    order: FieldOrder = FieldOrder.MEASURED


@dataclass(frozen=True, kw_only=True)
class Crop(Filter):
    """Cuts off what surrounds the picture: pixels of each side, or black bars as they are found where all are 0."""

    filter: Literal["crop"] = "crop"
    top: int = 0
    bottom: int = 0
    left: int = 0
    right: int = 0

    def __post_init__(self) -> None:
        """Refuse what makes no sense.

        Raises:
            UsageError: a side is less than 0.
        """
        if min(self.top, self.bottom, self.left, self.right) < 0:
            raise UsageError("Less than nothing cannot be cut off.", "Give pixels from 0 on.")


@dataclass(frozen=True, kw_only=True)
class Resize(Filter):
    """Another size from here on, by Lanczos of three lobes, antialiased; the picture keeps its shape."""

    filter: Literal["resize"] = "resize"
    width: int = 0
    """Pixels that it may be wide, as players show it; 0 for any."""
    height: int = 0
    """Pixels that it may be high; where both are 0 the size stays."""
    square_pixels: bool = False
    """Pixels become as wide as high; otherwise they keep their shape."""

    def __post_init__(self) -> None:
        """Refuse what makes no sense.

        Raises:
            UsageError: a side is less than 0.
        """
        if min(self.width, self.height) < 0:
            raise UsageError("A size of less than nothing makes no sense.", "Give pixels, or 0 for any.")


@dataclass(frozen=True, kw_only=True)
class Touch(Filter):
    """A filter that works on each picture by itself, anywhere in a recipe."""

    strength: float = 1.0
    """Of the result, from 0 to 1; the rest is the picture as it was."""

    def __post_init__(self) -> None:
        """Refuse what makes no sense.

        Raises:
            UsageError: a value is out of its range.
        """
        check_range("strength", self.strength, 1)


@dataclass(frozen=True, kw_only=True)
class Denoise(Touch):
    """Less noise, by FFmpeg's fftdnoiz: what is weaker than noise would be goes from the spectrum of each block."""

    filter: Literal["denoise"] = "denoise"
    noise: float = 4.0
    """Standard deviation in steps of 8 bits, as “reelmend inspect” measures it."""

    def __post_init__(self) -> None:
        """See :class:`Touch`."""
        super().__post_init__()
        check_range("noise", self.noise, MOST_NOISE)


@dataclass(frozen=True, kw_only=True)
class Deband(Touch):
    """Smooth steps in skies and shadows, by FFmpeg's deband."""

    filter: Literal["deband"] = "deband"


@dataclass(frozen=True, kw_only=True)
class Sharpen(Touch):
    """Crisper detail without bright seams, by FFmpeg's cas (contrast-adaptive sharpening, on luma)."""

    filter: Literal["sharpen"] = "sharpen"
    strength: float = 0.5


@dataclass(frozen=True, kw_only=True)
class Grain(Touch):
    """Film grain: noise of eight steps of 8 bits at full strength, weaker in black and white."""

    filter: Literal["grain"] = "grain"
    strength: float = 0.5


FILTERS: Mapping[str, type[Filter]] = {
    kind.filter: kind for kind in (Deinterlace, InverseTelecine, Crop, Resize, Denoise, Deband, Sharpen, Grain)
}
"""By the name that job files and the command line give them."""


def kind_of(name: str) -> type[Filter]:
    """The filter of a name.

    Raises:
        UsageError: there is none.
    """
    if name not in FILTERS:
        raise UsageError(f"There is no filter called “{name}”.", f"Known ones: {', '.join(FILTERS)}.")
    return FILTERS[name]


def check_range(name: str, value: float, most: float) -> None:
    """Refuse a value that is not from 0 to ``most``.

    Raises:
        UsageError: it is not.
    """
    if not 0 <= value <= most:
        raise UsageError(f"A {name} of {value:g} makes no sense.", f"Choose 0 to {most:g}.")
