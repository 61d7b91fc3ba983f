"""The output's name: free, writable, and taken only by a whole file, or a folder of all its pictures."""

import os
import re
import shutil
from contextlib import suppress
from glob import escape
from pathlib import Path

import psutil

from app.errors import ResourceError, UsageError
from app.media.containers import FOLDER, container_for
from app.media.encoding import Codec
from app.media.errors import writing
from app.media.sequence import source_files, unwritable

_EARLIER = ".earlier"
"""Ends the name of a folder whose place another one takes at this moment."""
_OF_THE_SYSTEM = (".DS_Store", "Thumbs.db", "desktop.ini")
"""What looking into a folder leaves there; nobody has made it."""


def check_output(path: Path, overwrite: bool, codec: Codec | None = None) -> str:
    """Find out now, not after hours, that a result cannot be written; tells what it is, as :func:`container_for` does.

    Raises:
        UsageError: the name is taken, or there is no such result.
        ResourceError: the folder is missing, read-only or full.
        InputError: no sequence of pictures can be called so.
    """
    container = container_for(path, codec)
    if container == FOLDER and any(mark in str(path.absolute()) for mark in "\n\r"):  # nor could it be verified
        raise unwritable(path)
    check_writable(path, overwrite, container == FOLDER)
    return container


def check_writable(path: Path, overwrite: bool, folder: bool = False) -> None:
    """The same for any file, or folder of pictures.

    Raises:
        UsageError: the name is taken.
        ResourceError: the folder is missing, read-only or full.
    """
    check_free(path, overwrite, folder)
    probe = path.with_name(f".{path.name}.{os.getpid()}.probe")
    with writing(path):
        try:
            with probe.open("wb") as file:
                file.write(bytes(1 << 16))
                os.fsync(file.fileno())
        finally:
            if path.parent.is_dir():
                probe.unlink(missing_ok=True)


def check_free(path: Path, overwrite: bool, folder: bool = False) -> None:
    """Refuse a name that is taken.

    Args:
        path: the name.
        overwrite: a file may be replaced, or a folder that holds nothing but the pictures of an earlier result.
        folder: it is to be a folder; one that is empty may be there.

    Raises:
        UsageError: there is something that may not be replaced.
        ResourceError: its folder may not be looked into.
    """
    with writing(path):
        taken = path.exists() or path.is_symlink()
        replaceable = is_pictures(path) if folder else path.is_file()
        empty = folder and replaceable and not any(path.iterdir())
    if taken and not empty and not (overwrite and replaceable):
        raise UsageError(f"{path.name} exists already.", "Choose another name, or allow it to be overwritten.")


def check_spares(path: Path, source: Path) -> None:
    """Refuse an output that would replace what it is made from: a file, or pictures of a sequence.

    Raises:
        UsageError: it would.
        ResourceError: its folder may not be looked into.
    """
    with writing(path):
        files = source_files(source) if path.exists() else ()
        if any(path.samefile(file) or path.samefile(file.parent) for file in files):
            raise UsageError("The result would replace its own source.", "Choose another name for the result.")


def publish(part: Path, path: Path, overwrite: bool) -> None:
    """Sync a finished file or folder of pictures and give it its final name.

    Raises:
        ResourceError: it cannot be renamed; or another file took the name meanwhile, and both are kept.
    """
    with writing(path):
        for file in (*part.iterdir(), part) if part.is_dir() else (part,):
            sync(file)
        if not overwrite:
            _rename_new(part, path)
        elif part.is_dir() and path.exists():
            _replace_folder(part, path)
        else:
            part.replace(path)
        sync_folder(path.parent)


def sync(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk."""
    if path.is_dir():
        sync_folder(path)
        return
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make renames in a folder survive a power cut, where the system lets folders be synced."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def remove(path: Path) -> None:
    """Delete a file or a folder, if it is there."""
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def remove_leftovers(path: Path) -> None:
    """Delete what killed processes left of this output: it cannot be used and would fill the disk."""
    for part in path.parent.glob(f".{escape(path.name)}.*.part{path.suffix.lower()}"):
        if _is_orphan(part.name.removesuffix(path.suffix.lower()).removesuffix(".part")):
            remove(part)
    for earlier in path.parent.glob(f".{escape(path.name)}.*{_EARLIER}"):
        owned = earlier.name.removesuffix(_EARLIER)
        if _is_orphan(owned) or owned.endswith(f".{os.getpid()}"):  # of a process that had the same number
            if path.exists():
                remove(earlier)
            else:
                earlier.rename(path)


def picture_name(folder: Path, number: int, suffix: str) -> str:
    """What the ``number``-th picture of a result is called, from 1 on."""
    return f"{folder.name}_{number:06}{suffix}"


def is_pictures(folder: Path) -> bool:
    """Whether a folder holds nothing of a person's but the pictures of a result of its name; one that is empty, too."""
    name = re.compile(rf"{re.escape(folder.name)}_\d{{6,}}\.(png|tif)")
    if not folder.is_dir() or folder.is_symlink():
        return False
    return all(name.fullmatch(file.name) for file in folder.iterdir() if file.name not in _OF_THE_SYSTEM)


def _is_orphan(name: str) -> bool:
    """Whether what is called so, with a process at the end, belongs to one that is gone."""
    owner = name.rpartition(".")[2]
    return owner.isdecimal() and not psutil.pid_exists(int(owner))


def _replace_folder(part: Path, path: Path) -> None:
    """A folder cannot take the place of another one at once: a kill in between is made good by the next run."""
    check_free(path, overwrite=True, folder=True)
    earlier = path.with_name(f".{path.name}.{os.getpid()}{_EARLIER}")
    path.rename(earlier)
    part.rename(path)
    remove(earlier)


def _rename_new(part: Path, path: Path) -> None:
    """Give ``part`` its final name unless something took that name meanwhile."""
    try:
        if part.is_dir():
            with suppress(OSError):
                path.rmdir()  # only if it is empty
            part.rename(path)  # never replaces a folder that holds anything, nor a file
            return
        os.link(part, path)  # unlike rename, this never replaces
    except OSError as error:
        if path.exists() or path.is_symlink():
            kept = path.with_name(f"{path.stem}.{os.getpid()}{path.suffix}")
            part.replace(kept)
            raise ResourceError(
                f"A file {path.name} appeared while this one was made.", f"The result was kept as {kept.name}."
            ) from error
        part.rename(path)  # file systems without hard links
    else:
        part.unlink()
