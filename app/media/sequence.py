"""Numbered pictures as a video: a folder of them, ``name_####.png`` or ``name_%04d.png``; with ``@24`` at the end for
another rate than 25 frames a second.
"""

import os
import re
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

from app.errors import InputError

SUFFIXES = (".png", ".tif", ".tiff", ".jpg", ".jpeg", ".exr", ".dpx", ".bmp", ".webp", ".jp2", ".ppm", ".pgm")
"""What pictures in sequences are called."""
PICTURES = "concat"
"""FFmpeg's demuxer that reads a sequence; the container's name in what is known of one."""
_USUAL_RATE = Fraction(25)
_FASTEST = 1000
_SPARSE = 10
"""Numbers to a picture from which on they tell the order (of dates and times) and not what is missing."""
_SHOWN = 3
_PLACE = re.compile(r"%0?\d*d|#+")
_RATE = re.compile(r"@(\d{1,4}(?:\.\d{1,6})?)$")
_NUMBER = re.compile(r"\d+(?=\D*$)")


@dataclass(frozen=True)
class Sequence:
    """Pictures in their order."""

    files: tuple[Path, ...]
    rate: Fraction
    """Frames per second."""
    lengths: tuple[int, ...]
    """For how many frames each picture is shown: longer than one where the next ones are missing."""
    missing: tuple[int, ...]
    """Numbers that are left out."""

    def script(self) -> bytes:
        """The sequence in the language of FFmpeg's :data:`PICTURES`, whose lines no name may break.

        Raises:
            InputError: one would.
        """
        if any(mark in str(file.absolute()) for file in self.files for mark in "\n\r"):
            raise unwritable(self.files[0])
        lines = ["ffconcat version 1.0"]
        for file, length in zip(self.files, self.lengths, strict=True):
            name = str(file.absolute()).replace("'", r"'\''")
            lines += [
                f"file 'file:{name}'",
                f"option framerate {self.rate}",
                f"duration {float(length / self.rate):.9f}",
            ]
        return os.fsencode("\n".join(lines))


def unwritable(path: Path) -> InputError:
    """The error that says that a sequence cannot be called so."""
    return InputError(
        f"The name {os.fsencode(path).decode(errors='replace')} is no text that can be written down.",
        "Rename the file or its folder.",
    )


def sequence_at(path: Path) -> Sequence | None:
    """The sequence that ``path`` names; ``None`` if it names something else.

    Raises:
        InputError: it names none that is there, or several.
        OSError: its folder may not be read.
    """
    place, rate = _without_rate(path)
    if place.is_file():
        return None
    if place.is_dir():
        return _of_folder(place, rate)
    if _PLACE.search(place.name):
        return _of_pattern(place, rate)
    return None


def source_files(path: Path) -> tuple[Path, ...]:
    """The pictures of a sequence, or the file itself.

    Raises:
        InputError: it names no sequence that is there.
        OSError: its folder may not be read.
    """
    sequence = sequence_at(path)
    return (path,) if sequence is None else sequence.files


def plain_stem(path: Path) -> str:
    """What results of the file or sequence are called after, without its suffix."""
    place, _ = _without_rate(path)
    if place.is_file():
        return place.stem
    stem = place.name if place.is_dir() else place.stem
    return _PLACE.sub("", stem).rstrip(" _-.") or "sequence"


def _without_rate(path: Path) -> tuple[Path, Fraction]:
    """The path without ``@24``, and the rate; files that are called so are taken as they are."""
    told = _RATE.search(path.name)
    if told is None or path.exists():
        return path, _USUAL_RATE
    rate = _exact(Fraction(told.group(1)))
    if not 0 < rate <= _FASTEST:
        raise InputError(f"“{told.group(1)}” is no frame rate.", f"Use one of up to {_FASTEST} frames a second.")
    return path.with_name(path.name[: told.start()]), rate


def _exact(rate: Fraction) -> Fraction:
    """23.976 stands for 24000/1001, and so on."""
    ntsc = Fraction(round(rate * 1001 / 1000) * 1000, 1001)
    return ntsc if rate.denominator != 1 and abs(ntsc - rate) < Fraction(1, 100) else rate


def _of_folder(folder: Path, rate: Fraction) -> Sequence | None:
    pictures = [file for file in folder.iterdir() if file.suffix.lower() in SUFFIXES and not file.name.startswith(".")]
    series = {_NUMBER.sub("#", file.stem) + file.suffix.lower() for file in pictures}
    if len(series) > 1:
        shown = ", ".join(sorted(series)[:_SHOWN])
        raise InputError(
            f"{folder.name} holds several series of pictures: {shown}.", "Name one, with # for the number."
        )
    return _ordered([(_number(file), file) for file in pictures], rate) if pictures else None


def _number(file: Path) -> int:
    found = _NUMBER.search(file.stem)
    return int(found.group()) if found else 0


def _of_pattern(pattern: Path, rate: Fraction) -> Sequence:
    before, after = _PLACE.split(pattern.name, maxsplit=1)
    matching = re.compile(rf"{re.escape(before)}(\d+){re.escape(after)}")
    files = [(matching.fullmatch(file.name), file) for file in pattern.parent.iterdir()]
    pictures = [(int(match.group(1)), file) for match, file in files if match]
    if not pictures:
        raise InputError(f"There are no pictures {pattern.name}.", "Check the name and the folder.")
    return _ordered(pictures, rate)


def _ordered(pictures: list[tuple[int, Path]], rate: Fraction) -> Sequence:
    pictures = sorted(pictures)
    files = tuple(file for _, file in pictures)
    distances = [later - earlier for (earlier, _), (later, _) in pairwise(pictures)]
    step = max(1, min(distances, default=1))
    if sum(distances) > _SPARSE * step * len(files):
        return Sequence(files, rate, (1,) * len(files), ())
    missing = [number for (first, _), (last, _) in pairwise(pictures) for number in range(first + step, last, step)]
    return Sequence(files, rate, (*(max(1, distance // step) for distance in distances), 1), tuple(missing))
