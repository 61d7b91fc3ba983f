"""The one place where PyAV's errors become the program's."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import av

from app.errors import DiskFull, InputError, OutOfMemory, ReelmendError, ResourceError


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Translate whatever goes wrong while a source is read."""
    try:
        yield
    except MemoryError as error:  # FFmpeg's is one, too
        raise _out_of_memory(path, error) from error
    except (av.FFmpegError, OSError) as error:
        raise _read_error(path.absolute(), error) from error


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Translate whatever goes wrong while an output is written."""
    try:
        yield
    except MemoryError as error:  # FFmpeg's is one, too
        raise _out_of_memory(path, error) from error
    except (av.FFmpegError, OSError) as error:
        raise _write_error(path.absolute(), error) from error


def _read_error(path: Path, error: av.FFmpegError | OSError) -> ReelmendError:
    match error.errno:
        case errno.ENOMEM:
            return _out_of_memory(path, error)
        case errno.ENOENT:
            return InputError(f"There is no file {path.name}.", "Check the name and the folder.", str(error))
        case errno.EACCES | errno.EPERM:
            return ResourceError(f"{path.name} may not be read.", "Check the file's permissions.", str(error))
        case errno.EISDIR:
            return InputError(f"{path.name} is a folder.", "Choose a video file.", str(error))
        case _:
            return InputError(
                f"{path.name} is not a video that can be read.",
                "The file may be damaged, incomplete or of an unknown kind: try to play it, or get it again.",
                str(error),
            )


def _write_error(path: Path, error: av.FFmpegError | OSError) -> ReelmendError:
    folder = path.parent
    if not folder.is_dir():
        return ResourceError(f"There is no folder {folder}.", "Create it or choose another one.", str(error))
    match error.errno:
        case errno.ENOMEM:
            return _out_of_memory(path, error)
        case errno.ENOSPC | errno.EDQUOT:
            return DiskFull(f"The disk with {folder} is full.", "Free some space or choose another folder.", str(error))
        case errno.EACCES | errno.EPERM | errno.EROFS | errno.ENOENT:
            return ResourceError(
                f"Nothing may be written into {folder}.", "Choose a folder of your own for the result.", str(error)
            )
        case _:
            return ResourceError(
                f"{path.name} could not be written.", "Choose another folder or another format.", str(error)
            )


def _out_of_memory(path: Path, error: Exception) -> OutOfMemory:
    return OutOfMemory(
        f"There is not enough memory to work on {path.name}.",
        "Close other programs, or choose a smaller output.",
        str(error),
    )
