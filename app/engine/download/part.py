"""The unfinished file of a download: it grows under another name and can be gone on with after any break."""

import os
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

_SYNC_EVERY = 1 << 20
"""Bytes. What was written since the last sync may be lost in a power cut, so that much is fetched again."""


class Part:
    """``NAME.part``, open for appending.

    Args:
        final: where the file will stand when it is whole.

    Raises:
        OSError: the folder cannot be written.
    """

    def __init__(self, final: Path) -> None:
        self.final = final
        self.path = final.with_name(f"{final.name}.part")
        self._file: BinaryIO = self.path.open("ab")
        self.size = self._file.tell()
        self._synced = self.size

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()
        if not self.size:
            self.path.unlink(missing_ok=True)

    def append(self, content: bytes) -> None:
        """Write on."""
        self._file.write(content)
        self.size += len(content)
        if self.size - self._synced >= _SYNC_EVERY:
            self.sync()

    def sync(self) -> None:
        """Wait until what was written is on the disk."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._synced = self.size

    def step_back(self) -> None:
        """Drop what an earlier process wrote last and may not have synced."""
        self.cut(max(0, self.size - _SYNC_EVERY))

    def cut(self, size: int) -> None:
        """Keep only the first ``size`` bytes."""
        self._file.flush()
        self._file.truncate(size)
        self.size = self._synced = size

    def finish(self) -> None:
        """Give the whole file its final name, in one step."""
        self.sync()
        self._file.close()
        self.path.replace(self.final)
