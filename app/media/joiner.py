"""What every kind of result has in common while it is made of segments: no name before it is whole."""

import os
from abc import ABC, abstractmethod
from pathlib import Path
from types import TracebackType
from typing import Self

from app.errors import InputError
from app.media.output_file import publish, remove, remove_leftovers
from app.media.parts import Part


class Joiner(ABC):
    """Joins segments under a temporary name; :meth:`publish` gives the result its own.

    Args:
        path: the final name.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.part = path.with_name(f".{path.name}.{os.getpid()}.part{path.suffix.lower()}")
        """The result as long as it has no name of its own."""
        self.frames = 0
        """How many have been joined."""
        remove_leftovers(path)
        remove(self.part)  # of a process that had the same number

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know; complete when the output is finished."""
        return ()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self.abort()

    @abstractmethod
    def append(self, part: Part) -> None:
        """Join the next segment.

        Raises:
            DamagedSegment: the file is missing or was changed since it was written.
        """

    def finish(self) -> None:
        """Write the rest; the result is complete then, but has no name yet.

        Raises:
            InputError: there was no frame.
        """
        if not self.frames:
            raise InputError("There are no pictures between these two times.", "Choose a longer range.")
        self._finish()

    @abstractmethod
    def _finish(self) -> None:
        """Write the rest."""

    def publish(self, overwrite: bool) -> None:
        """Give the finished result its final name; see :func:`~app.media.output_file.publish`."""
        publish(self.part, self.path, overwrite)

    def abort(self) -> None:
        """Leave nothing behind."""
        remove(self.part)
