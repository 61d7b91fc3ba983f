"""The journal of a job: one line for each thing that is done and on the disk. A torn last line is forgotten.

A line is a JSON object behind its CRC-32: ``89ab12cd {"segment": 3, …}``.
"""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from zlib import crc32

import msgspec

from app.media.encode import WrittenSegment
from app.media.errors import writing


class SegmentDone(msgspec.Struct, frozen=True, tag="segment"):
    """A segment is complete; ``written`` is ``None`` where no frame falls into it."""

    number: int
    written: WrittenSegment | None
    device: str
    """Which one computed it."""
    concealed: int = 0
    """Pictures that came damaged out of the source."""


class SegmentLost(msgspec.Struct, frozen=True, tag="lost"):
    """A finished segment has disappeared or was damaged."""

    number: int


class SourceEnded(msgspec.Struct, frozen=True, tag="end"):
    """The source has no frames from this segment on."""

    segments: int


class Published(msgspec.Struct, frozen=True, tag="published"):
    """The output is whole and gets its name now; known again by its size and the time of its last change."""

    size: int
    modified: int
    """Nanoseconds since 1970."""


class Noted(msgspec.Struct, frozen=True, tag="note"):
    """Something that a person should know in the end."""

    note: str


Record = SegmentDone | SegmentLost | SourceEnded | Published | Noted


class Journal:
    """Appends records, each synced to the disk before :meth:`append` returns.

    Args:
        path: the file; made if there is none. A torn record at its end is cut off.

    Raises:
        ResourceError: it cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with writing(path):
            records, whole = _read(path)
            self._file = path.open("ab", buffering=0)  # a buffer would keep, and write later, what the disk refused
            self._file.truncate(whole)
        self._whole = whole
        self.records = records
        """Everything that has been recorded, in order."""

    def append(self, record: Record) -> None:
        """Record something that is on the disk.

        Raises:
            ResourceError: the disk is full or gone; nothing was recorded.
        """
        content = msgspec.json.encode(record)
        line = b"%08x %b\n" % (crc32(content), content)
        with writing(self._path):
            self._file.truncate(self._whole)  # again, if it failed after the last error
            try:
                self._write(line)
            except OSError:
                with suppress(OSError):
                    self._file.truncate(self._whole)
                raise
        self._whole += len(line)
        self.records.append(record)

    def _write(self, line: bytes) -> None:
        while line:  # a disk that fills up takes a part, and tells only at the next one
            line = line[self._file.write(line) :]
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Let go of the file."""
        with suppress(OSError):  # everything in it is synced
            self._file.close()

    @property
    def segments(self) -> dict[int, SegmentDone]:
        """The finished segments by number."""
        return segments_of(self.records)

    @property
    def end(self) -> int | None:
        """How many segments the source gives, where its end has been met."""
        return min((record.segments for record in self.records if isinstance(record, SourceEnded)), default=None)

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know."""
        return tuple(dict.fromkeys(record.note for record in self.records if isinstance(record, Noted)))


def segments_of(records: Iterable[Record]) -> dict[int, SegmentDone]:
    """The finished segments by number, without those that were lost again."""
    done: dict[int, SegmentDone] = {}
    for record in records:
        match record:
            case SegmentDone(number=number):
                done[number] = record
            case SegmentLost(number=number):
                done.pop(number, None)
    return done


def read_journal(path: Path) -> list[Record]:
    """What a journal holds, without touching it; nothing if there is none."""
    return _read(path)[0]


def _read(path: Path) -> tuple[list[Record], int]:
    """The records up to the first damaged one, and how many bytes they take."""
    records: list[Record] = []
    whole = 0
    content = path.read_bytes() if path.exists() else b""
    for line in content.splitlines(keepends=True):
        digest, _, body = line.rstrip(b"\n").partition(b" ")
        if not line.endswith(b"\n") or digest != b"%08x" % crc32(body):
            break
        records.append(msgspec.json.decode(body, type=Record))
        whole += len(line)
    return records, whole
