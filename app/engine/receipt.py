"""What was checked of an output, and what came of it."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from fractions import Fraction
from pathlib import Path

import msgspec

from app.errors import InputError
from app.media.bars import Bars
from app.media.errors import writing
from app.media.frame import WHOLE, Colour, Trim
from app.whole_file import write_whole


@dataclass(frozen=True)
class Expectation:
    """What a job meant to make of its source."""

    trim: Trim = WHOLE
    """What was taken of the source, on its clock."""
    frames: int | None = None
    """How many pictures were written; ``None``: as many as the source has, at the same rate."""
    frame_rate: Fraction | None = None
    """Pictures a second that were planned; ``None``: nobody knows, headers tell about how many there are."""
    size: tuple[int, int] | None = None
    """Width and height in pixels; ``None`` for any."""
    bars: Bars = field(default_factory=Bars)
    """What was cut off the source's picture."""
    slowdown: Fraction = Fraction(1)
    """Seconds of the output for each second of the source."""
    colour: Colour | None = None
    """What was to be told of colours; ``None``: the same as the source tells."""
    concealed: int = 0
    """Pictures that came damaged out of the source."""
    without: frozenset[str] = frozenset()
    """Kinds of streams that were left out on purpose: ``audio``, ``subtitle``, …"""


@dataclass(frozen=True)
class Check:
    """One property of an output."""

    name: str
    passed: bool
    sentence: str
    """What was found, for people."""


@dataclass(frozen=True)
class Receipt:
    """Green if every check was passed."""

    output: str
    """The file's name."""
    checks: tuple[Check, ...]
    notes: tuple[str, ...] = ()
    """What is no fault but should be known."""

    @property
    def green(self) -> bool:
        """The output is what it should be, as far as can be told."""
        return all(check.passed for check in self.checks)

    def reasons(self) -> Iterator[str]:
        """Why it is red."""
        return (check.sentence for check in self.checks if not check.passed)

    def to_json(self) -> str:
        """One JSON object."""
        return json.dumps({"green": self.green, **asdict(self)}, ensure_ascii=False, indent=1)

    @staticmethod
    def parse(text: str) -> "Receipt | None":
        """What :meth:`to_json` wrote; ``None`` if it is something else."""
        try:
            return msgspec.json.decode(text, type=Receipt)
        except msgspec.DecodeError:
            return None

    @staticmethod
    def read(path: Path) -> "Receipt":
        """A saved receipt.

        Raises:
            InputError: it cannot be read.
        """
        try:
            receipt = Receipt.parse(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            receipt = None
        if receipt is None:
            raise InputError(f"The receipt {path.name} cannot be read.", "Check the result with “reelmend verify”.")
        return receipt

    def write(self, path: Path) -> None:
        """Save as JSON.

        Raises:
            ResourceError: it cannot be written.
        """
        with writing(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, f"{self.to_json()}\n".encode())
