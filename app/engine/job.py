"""Jobs as plain data: the window, the command line and scripts all build these."""

from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

from app.engine.filters import Step, check_range
from app.errors import UsageError
from app.media.encoding import Encoding
from app.media.frame import Trim, VideoInfo
from app.media.tempo import Sound


@dataclass(frozen=True)
class Stage(Step):
    """One network in a chain."""

    model: str
    """The network's id in the catalogue."""
    ensemble: bool = False
    """Best quality: the network sees each picture in several orientations, if that helps it; see :class:`Ensemble`."""
    strength: float = 1.0
    """Of the network's picture, from 0 to 1; the rest is the picture that it saw, enlarged as need be."""

    def __post_init__(self) -> None:
        """Refuse what makes no sense.

        Raises:
            UsageError: a value is out of its range.
        """
        check_range("strength", self.strength, 1)

    @property
    def name(self) -> str:
        """See :class:`Step`."""
        return self.model


@dataclass(frozen=True)
class Target:
    """The size that is asked for: a factor, or a box that the picture shall fill without distortion."""

    scale: Fraction | None = None
    """Output size over source size; ``None`` with no box: whatever the networks give."""
    box: tuple[int, int] | None = None
    """Width and height in pixels; the picture keeps its shape and touches the box from inside."""
    square_pixels: bool = False
    """The result's pixels are as wide as high; otherwise they keep the source's shape."""

    @staticmethod
    def parse(text: str) -> "Target":
        """``1080p``, ``4k`` or ``WIDTHxHEIGHT``.

        Raises:
            UsageError: it is none of these.
        """
        named = {"720p": (1280, 720), "1080p": (1920, 1080), "1440p": (2560, 1440), "4k": (3840, 2160)}
        if text.lower() in named:
            return Target(box=named[text.lower()])
        width, _, height = text.lower().partition("x")
        if width.isdecimal() and height.isdecimal() and int(width) and int(height):
            return Target(box=(int(width), int(height)))
        raise UsageError(
            f"“{text}” is not a size.", f"Use WIDTHxHEIGHT, for example 1920x1080, or one of {', '.join(named)}."
        )


@dataclass(frozen=True)
class Tempo:
    """How many frames a second are asked for, and how fast time goes."""

    frame_rate: Fraction | None = None
    """``None``: in slow motion the source's, else as many frames as the networks give."""
    slow_motion: int = 1
    """How many times as long everything lasts."""
    sound: Sound = Sound.STRETCH
    """What becomes of the sound in slow motion."""

    @property
    def asks(self) -> bool:
        """Whether anything is asked for."""
        return self.frame_rate is not None or self.slow_motion > 1


@dataclass(frozen=True)
class Recipe:
    """What is done to the video."""

    stages: tuple[Step, ...]
    """Networks and filters, in the order in which they work."""
    target: Target = field(default_factory=Target)
    tempo: Tempo = field(default_factory=Tempo)

    @property
    def networks(self) -> tuple[Stage, ...]:
        """The stages that are networks."""
        return tuple(stage for stage in self.stages if isinstance(stage, Stage))

    @property
    def asks(self) -> bool:
        """Whether anything is asked for; else the pictures would only be encoded anew."""
        return bool(self.stages) or self.target != Target() or self.tempo.asks


@dataclass(frozen=True)
class Job:
    """One source, one recipe, one output file."""

    source: Path
    output: Path
    recipe: Recipe
    start: Fraction | None = None
    """Seconds from the source's beginning; frames are taken from [start, end)."""
    end: Fraction | None = None
    device: str = "auto"
    """Or several, with commas: each takes whole segments."""
    precision: str = "auto"
    overwrite: bool = False
    fallback: str | None = None
    """The device that goes on when another one fails for good; ``None``: the job ends then, and can be resumed."""
    memory: int | None = None
    """Bytes that pictures and networks may take; ``None``: half of what is free."""
    encoding: Encoding = field(default_factory=Encoding)
    """What the pictures become, and how much may be lost."""
    hardware_decoding: bool = False
    """By the graphics card, if it gives what software gives; else by software."""

    def trim(self, info: VideoInfo) -> Trim:
        """What is taken of the source; nothing before a picture that begins before the zero of the source's clock.

        Raises:
            UsageError: there is nothing to take.
        """
        check_times(self.start, self.end)
        if info.duration and self.start is not None and self.start >= info.duration:
            raise UsageError(
                f"The start lies behind the end of {info.path.name}, which lasts {float(info.duration):.2f} seconds.",
                "Choose an earlier start.",
            )
        start, end = (None if bound is None else info.start + bound for bound in (self.start, self.end))
        return Trim(info.start if start is None and info.start < 0 else start, end)


def check_times(start: Fraction | None, end: Fraction | None) -> None:
    """Refuse a part in which nothing lies, whatever the source.

    Args:
        start: seconds from the source's beginning; ``None``: with it.
        end: the same; ``None``: the source's.

    Raises:
        UsageError: nothing lies between them.
    """
    begin = start or Fraction(0)
    if begin < 0:
        raise UsageError("The start must not be negative.", "Times count from the beginning of the picture.")
    if end is not None and end <= begin:
        raise UsageError("The end must come after the start.", "Check the two times.")
