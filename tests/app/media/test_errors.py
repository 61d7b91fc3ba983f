"""Foreign errors become the program's, each with its own cause."""

import errno
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import av
import pytest

from app.errors import OutOfMemory
from app.media import decode as decoding
from app.media.decode import decode
from app.media.errors import reading, writing
from app.media.inspect import inspect
from tests.conftest import Clip, make_clip

MEMORY_ERRORS: dict[str, Exception] = {
    "FFmpeg": av.error.MemoryError(errno.ENOMEM, "Cannot allocate memory"),
    "the system": OSError(errno.ENOMEM, "Cannot allocate memory"),
    "Python": MemoryError(),
}


@pytest.mark.parametrize("work", [reading, writing])
@pytest.mark.parametrize("of", MEMORY_ERRORS)
def test_out_of_memory(tmp_path: Path, work: Callable[[Path], AbstractContextManager[None]], of: str) -> None:
    """A job goes on in smaller parts; the file is not to blame."""
    with (
        pytest.raises(OutOfMemory, match="not enough memory to work on film") as raised,
        work(tmp_path / "film.mkv"),
    ):
        raise MEMORY_ERRORS[of]
    assert raised.value.advice


def test_out_of_memory_while_decoding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    info = inspect(make_clip(tmp_path / "film.mkv", Clip()))

    def moody(*_: object) -> None:
        raise MEMORY_ERRORS["Python"]

    monkeypatch.setattr(decoding, "to_planes", moody)
    with pytest.raises(OutOfMemory):
        next(decode(info))
