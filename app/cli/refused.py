"""Why some of many videos are left out."""

import re
from collections.abc import Mapping
from pathlib import Path

import click

from app.cli.proposals import left_out
from app.cli.report import tell_error
from app.errors import NothingToDo, ReelmendError


def tell_refused(refused: Mapping[Path, ReelmendError]) -> None:
    """Tell each reason once, with the names of all videos to which it applies."""
    alike: dict[str, tuple[ReelmendError, list[Path]]] = {}
    for source, error in refused.items():
        if not isinstance(error, NothingToDo):
            alike.setdefault(str(error), (error, []))[1].append(source)
    for error, sources in alike.values():
        names = ", ".join(source.name for source in sources if not _names(error, source))
        message = f"{names}: {error.message}" if names else error.message
        tell_error(type(error)(message, error.advice, error.details), as_json=False)
    unneeded = [source for source, error in refused.items() if isinstance(error, NothingToDo)]
    if unneeded:
        click.echo(left_out(unneeded), err=True)


def _names(error: ReelmendError, source: Path) -> bool:
    """Whether the message itself says which video it is about."""
    return re.search(rf"(?<!\w){re.escape(source.name)}(?!\w)", error.message) is not None
