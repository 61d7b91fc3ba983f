"""The output's name: free, writable, and taken only by a whole file."""

import os
from pathlib import Path

from app.errors import ResourceError, UsageError
from app.media.errors import writing
from app.media.sequence import source_files

SUFFIXES = (".mkv", ".mp4", ".mov", ".webm")


def check_output(path: Path, overwrite: bool) -> None:
    """Find out now, not after hours, that a video cannot be written.

    Raises:
        UsageError: the name is taken, or its suffix is unknown.
        ResourceError: the folder is missing, read-only or full.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise UsageError(
            f"Files of the kind “{path.suffix}” cannot be written.",
            f"Use {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}.",
        )
    check_writable(path, overwrite)


def check_writable(path: Path, overwrite: bool) -> None:
    """The same for any file.

    Raises:
        UsageError: the name is taken.
        ResourceError: the folder is missing, read-only or full.
    """
    check_free(path, overwrite)
    probe = path.with_name(f".{path.name}.{os.getpid()}.probe")
    with writing(path):
        try:
            with probe.open("wb") as file:
                file.write(bytes(1 << 16))
                os.fsync(file.fileno())
        finally:
            if path.parent.is_dir():
                probe.unlink(missing_ok=True)


def check_free(path: Path, overwrite: bool) -> None:
    """Refuse a name that is taken.

    Raises:
        UsageError: there is a file, and it may not be replaced.
        ResourceError: its folder may not be looked into.
    """
    with writing(path):
        taken = path.exists() or path.is_symlink()
    if taken and (not overwrite or not path.is_file()):
        raise UsageError(f"{path.name} exists already.", "Choose another name, or allow it to be overwritten.")


def check_spares(path: Path, source: Path) -> None:
    """Refuse an output that would replace what it is made from: a file, or a picture of a sequence.

    Raises:
        UsageError: it would.
        ResourceError: its folder may not be looked into.
    """
    with writing(path):
        if path.exists() and any(map(path.samefile, source_files(source))):
            raise UsageError("The result would replace its own source.", "Choose another name for the result.")


def publish(part: Path, path: Path, overwrite: bool) -> None:
    """Sync a finished file and give it its final name.

    Raises:
        ResourceError: it cannot be renamed; or another file took the name meanwhile, and both are kept.
    """
    with writing(path):
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        if overwrite:
            part.replace(path)
        else:
            _rename_new(part, path)
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make renames in a folder survive a power cut, where the system lets folders be synced."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _rename_new(part: Path, path: Path) -> None:
    """Give ``part`` its final name unless something took that name meanwhile."""
    try:
        os.link(part, path)  # unlike rename, this never replaces
    except FileExistsError as error:
        kept = path.with_name(f"{path.stem}.{os.getpid()}{path.suffix}")
        part.replace(kept)
        raise ResourceError(
            f"A file {path.name} appeared while this one was made.", f"The result was kept as {kept.name}."
        ) from error
    except OSError:  # file systems without hard links, where a rename would replace
        check_free(path, overwrite=False)
        part.rename(path)
    else:
        part.unlink()
