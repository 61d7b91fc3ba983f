"""Jobs and recipes as TOML that people can read, write and pass on."""

import os
from collections.abc import Mapping
from dataclasses import fields, replace
from fractions import Fraction
from pathlib import Path
from typing import TypeVar

import msgspec

from app.engine.filters import Filter, Step, kind_of
from app.engine.job import Job, Recipe, Stage
from app.errors import UsageError
from app.media.errors import writing
from app.whole_file import write_whole

T = TypeVar("T")


def read_job(path: Path) -> Job:
    """A job from its file; relative paths count from the file's folder.

    Raises:
        UsageError: it is no job, or says something that no job can.
    """
    job = read_toml(path, Job)
    folder = path.absolute().parent
    return replace(job, source=folder / job.source, output=folder / job.output)


def read_recipe(path: Path) -> Recipe:
    """A recipe from its file.

    Raises:
        UsageError: it is no recipe.
    """
    return read_toml(path, Recipe)


def read_toml(path: Path, kind: type[T]) -> T:
    """Anything of this module's kinds from a TOML file.

    Raises:
        UsageError: the file is missing or not of this kind.
    """
    try:
        said = msgspec.toml.decode(path.read_bytes())
        content = msgspec.convert(said, kind, dec_hook=_decoded)
        _refuse_unknown(said, msgspec.to_builtins(content, enc_hook=_encoded))
    except OSError as error:
        raise UsageError(f"{path.name} cannot be read.", "Check the name and the folder.", str(error)) from error
    except (msgspec.MsgspecError, ValueError, ArithmeticError) as error:
        raise UsageError(
            f"{path.name} is not a {kind.__name__.lower()} file: {error}.", "Correct it, or make it again.", str(error)
        ) from error
    return content


def filter_of(name: str, options: Mapping[str, str]) -> Filter:
    """A filter from words, as on the command line.

    Raises:
        UsageError: there is none of this name, or it has no such options.
    """
    kind = kind_of(name)
    try:
        made = msgspec.convert({"filter": name, **options}, kind, strict=False, dec_hook=_decoded)
        _refuse_unknown(options, msgspec.to_builtins(made, enc_hook=_encoded))
    except (msgspec.MsgspecError, ValueError) as error:
        known = ", ".join(field.name for field in fields(kind) if field.name != "filter")
        raise UsageError(f"The filter “{name}” is not asked for rightly: {error}.", f"Its options: {known}.") from error
    return made


def read_json(path: Path, kind: type[T]) -> T:
    """The same from a JSON file, which has a word for nothing.

    Raises:
        UsageError: the file is missing or not of this kind.
    """
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind, dec_hook=_decoded)
    except (OSError, msgspec.MsgspecError, ValueError, ArithmeticError) as error:
        raise UsageError(f"{path.name} cannot be understood.", "Make it again.", str(error)) from error


def write_json(path: Path, content: object) -> None:
    """Write a dataclass or struct, whole or not at all.

    Raises:
        ResourceError: it cannot be written.
    """
    _write(path, msgspec.json.format(msgspec.json.encode(content, enc_hook=_encoded), indent=2))


def write_toml(path: Path, content: object) -> None:
    """The same in TOML: what is ``None`` is left out, and must have that for its default.

    Raises:
        ResourceError: it cannot be written.
        UsageError: a name in it is no text.
    """
    plain = msgspec.to_builtins(content, enc_hook=_encoded)
    _write(path, msgspec.toml.encode(_without_none(plain)))


def _write(path: Path, content: bytes) -> None:
    with writing(path):
        write_whole(path, content)


def _encoded(value: object) -> object:
    if isinstance(value, Path):
        return _as_text(value)
    if isinstance(value, Fraction):
        return str(value)
    raise NotImplementedError


def _as_text(path: Path) -> str:
    text = str(path)
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise UsageError(
            f"The name {os.fsencode(path).decode(errors='replace')} is no text that can be written down.",
            "Rename the file or its folder.",
        ) from error
    return text


def _decoded(kind: type, value: object) -> object:
    if kind is Fraction and isinstance(value, str | int | float):
        return Fraction(str(value))
    if issubclass(kind, Path) and isinstance(value, str):
        return Path(value)
    if kind is Step and isinstance(value, Mapping):
        step = kind_of(str(value["filter"])) if "filter" in value else Stage
        return msgspec.convert(value, step, dec_hook=_decoded)
    raise ValueError(f"it says {value!r} where a {kind.__name__.lower()} belongs")


def _refuse_unknown(said: object, known: object) -> None:
    """A misspelt key must not pass for one that was left out."""
    match said, known:
        case dict(), dict():
            for key, value in said.items():
                if key not in known:
                    raise ValueError(f"it says “{key}”, which means nothing")
                _refuse_unknown(value, known[key])
        case list(), list() | tuple():
            for one, other in zip(said, known, strict=True):
                _refuse_unknown(one, other)


def _without_none(value: object) -> object:
    """TOML has no word for nothing: what is not said has its default."""
    if isinstance(value, Mapping):
        return {key: _without_none(inner) for key, inner in value.items() if inner is not None}
    if isinstance(value, list | tuple):
        return [_without_none(inner) for inner in value]
    return value
