"""Values on the command line: times, rates, bytes and filters in, JSON out."""

import json
import os
import re
from dataclasses import asdict
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.engine.filters import Filter
from app.engine.job_file import filter_of
from app.errors import UsageError

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

EXIT_CODES = """
Exit codes: 0 done · 2 wrong usage · 3 unusable input · 4 network or weights · 5 space, memory, permission, device ·
6 faulty result · 130 cancelled.
"""


_ROUNDED = Fraction(6, 1000)
"""Frames per second by which people shorten 24000/1001 and its kin."""
_UNITS = {"": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30, "t": 1 << 40}


class Source(click.Path[Path]):
    """A video or pictures. Folders are called by their own names, not ``.``: results are called after them."""

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    def convert(self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """The path as it was given, if it has a name."""
        if not str(value):
            self.fail("An empty name is no video: name a file or a folder.", param, ctx)
        path = super().convert(value, param, ctx)
        return path.resolve() if path.name in ("", "..") else path


class Time(click.ParamType[Fraction]):
    """Seconds, or hours and minutes with colons: ``12.5``, ``1:02:03.5``."""

    name = "time"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Fraction:
        """The exact number of seconds."""
        if not re.fullmatch(r"(\d{1,9}:){0,2}\d{1,9}(\.\d{1,9})?", str(value)):
            self.fail(f"“{value}” is not a time: use seconds or H:MM:SS.", param, ctx)
        seconds = Fraction(0)
        for part in str(value).split(":"):
            seconds = seconds * 60 + Fraction(part)
        return seconds


class FrameRate(click.ParamType[Fraction]):
    """Frames per second: ``60``, ``59.94``, ``60000/1001``."""

    name = "rate"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Fraction:
        """The exact rate: what is short for a rate of television is taken as that."""
        if not re.fullmatch(r"\d{1,6}(\.\d{1,6}|/[1-9]\d{0,5})?", str(value)):
            self.fail(f"“{value}” is not a frame rate: use for example 60 or 59.94.", param, ctx)
        rate = Fraction(str(value))
        television = Fraction(round(rate * Fraction(1001, 1000)) * 1000, 1001)
        return television if rate.denominator > 1 and abs(rate - television) < _ROUNDED else rate


class Bytes(click.ParamType[int]):
    """Bytes with an optional unit: ``800M``, ``4GB``."""

    name = "bytes"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The number of bytes."""
        match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([kmgt]?)b?", str(value).lower())
        if match is None:
            self.fail(f"“{value}” is not an amount of memory: use for example 4GB.", param, ctx)
        return int(float(match[1]) * _UNITS[match[2]])


class FilterOption(click.ParamType[Filter]):
    """A filter, with or without options: ``deinterlace``, ``deinterlace:rate=double,order=top``."""

    name = "filter"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Filter:
        """The filter."""
        if isinstance(value, Filter):
            return value
        name, _, options = str(value).partition(":")
        pairs = [option.partition("=") for option in options.split(",") if option]
        try:
            return filter_of(name, {key: said for key, _, said in pairs})
        except UsageError as error:
            self.fail(str(error), param, ctx)


def plain(value: "DataclassInstance") -> dict[str, object]:
    """A dataclass as JSON values: paths and enums as text, exact times as decimals."""
    return decoded(asdict(value))


def decoded(content: dict[str, object]) -> dict[str, object]:
    plain: dict[str, object] = json.loads(json.dumps(content, default=_json_value))
    return plain


def _json_value(value: object) -> object:
    if isinstance(value, Fraction):
        return float(value)
    if isinstance(value, Enum):
        return value.value if isinstance(value.value, str) else value.name.lower()
    return str(value)
