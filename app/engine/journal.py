"""The journal of a job: one line for each thing that is done and on the disk. A torn last line is forgotten.

A line is a JSON object behind its CRC-32: ``89ab12cd {"segment": 3, …}``.
"""

import os
from collections.abc import Iterable
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
            self._file = path.open("ab")
            self._file.truncate(whole)
        self.records = records
        """Everything that has been recorded, in order."""

    def append(self, record: Record) -> None:
        """Record something that is on the disk.

        Raises:
            ResourceError: the disk is full or gone; nothing was recorded.
        """
        content = msgspec.json.encode(record)
        with writing(self._path):
            whole = self._file.tell()
            try:
                self._file.write(b"%08x %b\n" % (crc32(content), content))
                self._file.flush()
                os.fsync(self._file.fileno())
            except OSError:
                self._file.truncate(whole)
                raise
        self.records.append(record)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    @property
    def segments(self) -> dict[int, SegmentDone]:
        """The finished segments by number."""
        return segments_of(self.records)

    @property
    def end(self) -> int | None:
        """How many segments the source gives, where its end has been met."""
        return next((record.segments for record in self.records if isinstance(record, SourceEnded)), None)

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
