"""Whether a file written by ``torch.save`` holds what it claims, found out before torch reads it.

Two formats: a zip archive with one pickle and a record for each storage (since 2020), and pickles in a row with the
storages behind them (before).
"""

import io
import re
import struct
import zipfile
from pathlib import Path
from typing import BinaryIO

from app.engine.claims import StorageClaim, read_claims
from app.engine.pickled import Unreadable

ZIP = b"PK\x03\x04"
LEGACY = b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19."
"""How files of the two formats begin; the latter is a pickle of torch's magic number."""

MOST_PICKLE_BYTES = 4 << 20
"""Ten thousand tensors are described in a third of that."""
MOST_DIRECTORY_BYTES = 4 << 20

_RECORDS = re.compile(
    r"data\.pkl|data/\d+|version|byteorder|\.format_version|\.storage_alignment|\.data/serialization_id"
)
_END = struct.Struct("<4s4H2LH")
"""A zip's last record: signature, disk, disk, entries here, entries, directory bytes, directory offset, comment."""
_END_64 = struct.Struct("<4sQ2H2L4Q")
"""Its wider form, which torch always writes: signature, size, versions, disks, entries here, entries, bytes, offset."""
_LOCATOR_BYTES = 20


def check_torch_file(path: Path) -> None:
    """Check the claims of a file that begins with :data:`ZIP` or :data:`LEGACY` against its content.

    Raises:
        AsksToCall: it would run code.
        Unreadable: it is damaged, or not of a network's weights alone.
        OSError: it cannot be read.
    """
    size = path.stat().st_size
    with path.open("rb") as stream:
        check = _check_zip if stream.read(len(ZIP)) == ZIP else _check_legacy
        check(stream, size)


def _check_zip(stream: BinaryIO, size: int) -> None:
    _check_directory(stream, size)
    try:
        with zipfile.ZipFile(stream) as archive:
            records = _records(archive, size)
            pickle = records.get("data.pkl")
            if pickle is None or pickle.file_size > MOST_PICKLE_BYTES:
                raise Unreadable("no description of a network in it")
            claims = read_claims(io.BytesIO(archive.read(pickle)))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, EOFError) as error:
        raise Unreadable(f"no zip archive: {error}") from error
    for key, storage in claims.storages.items():
        record = records.get(f"data/{key}")
        if record is None or record.file_size != storage.bytes:
            raise Unreadable(f"{storage.bytes} bytes are missing")


def _check_directory(stream: BinaryIO, size: int) -> None:
    """That there is only one way to read the archive's directory, and that it is small.

    Readers differ in how they look for the directory, so that a file could show each of them another one.
    """
    stream.seek(max(0, size - _END.size - _LOCATOR_BYTES - _END_64.size))
    tail = stream.read()
    if len(tail) < _END.size:
        raise Unreadable("no zip archive")
    signature, *_, length, offset, comment = _END.unpack(tail[-_END.size :])
    end = size - _END.size
    wide, locator = tail[: -_END.size - _LOCATOR_BYTES], tail[-_END.size - _LOCATOR_BYTES : -_END.size]
    if locator.startswith(b"PK\x06\x07"):
        end -= _LOCATOR_BYTES + _END_64.size
        located = int.from_bytes(locator[8:16], "little")
        if not wide.startswith(b"PK\x06\x06") or located != end or _END_64.unpack(wide)[-2:] != (length, offset):
            raise Unreadable("two directories")
    if signature != b"PK\x05\x06" or comment or offset + length != end:
        raise Unreadable("an archive that does not end with its directory")
    if length > MOST_DIRECTORY_BYTES:
        raise Unreadable("too many records for a network")
    stream.seek(0)


def _records(archive: zipfile.ZipFile, size: int) -> dict[str, zipfile.ZipInfo]:
    """What the archive holds, by its name without the archive's own."""
    entries = archive.infolist()
    folder = entries[0].filename.partition("/")[0] if entries else ""
    records = {entry.filename.removeprefix(f"{folder}/"): entry for entry in entries}
    if len(records) < len(entries) or folder in ("", ".", ".."):
        raise Unreadable("records of the same name")
    for name, entry in records.items():
        if name in ("constants.pkl", "attributes.pkl") or name.startswith("code/"):
            raise Unreadable("a program (TorchScript), not weights")
        if not _RECORDS.fullmatch(name) or not entry.filename.startswith(f"{folder}/"):
            raise Unreadable(f"{entry.filename} is no part of a checkpoint")
        # Records that are compressed or share their bytes grow when they are read.
        if entry.compress_type != zipfile.ZIP_STORED or entry.file_size != entry.compress_size or entry.flag_bits & 1:
            raise Unreadable("compressed or encrypted weights")
    if sum(entry.file_size for entry in entries) > size:
        raise Unreadable("its records are larger than the file")
    return records


def _check_legacy(stream: BinaryIO, size: int) -> None:
    stream.seek(len(LEGACY))
    head = io.BytesIO(stream.read(MOST_PICKLE_BYTES))
    for _ in ("protocol", "system"):
        read_claims(head)
    claims = read_claims(head)
    keys = read_claims(head).value
    if not isinstance(keys, list) or sorted(map(str, keys)) != sorted(claims.storages):
        raise Unreadable("its storages are not those of its tensors")
    storages = [claims.storages[key] for key in keys]
    _check_lengths(stream, len(LEGACY) + head.tell(), storages, size)


def _check_lengths(stream: BinaryIO, start: int, storages: list[StorageClaim], size: int) -> None:
    """That each storage is there, its count of numbers in front of it, and nothing behind the last."""
    for storage in storages:
        stream.seek(start)
        count = int.from_bytes(stream.read(8), "little")
        if count != storage.count:
            raise Unreadable(f"{storage.count} numbers are missing")
        start += 8 + storage.bytes
    if start != size:
        raise Unreadable(f"{start} bytes claimed, {size} there")
