"""The journal on a disk that fills up, and what it tells of the source's end."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.engine.journal import Journal, Noted, SourceEnded, read_journal
from app.errors import ResourceError


@contextmanager
def room_for(path: Path, more: int) -> Iterator[None]:
    """No file may become longer than ``path`` and so many bytes."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + more, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_record_that_does_not_fit_leaves_nothing(tmp_path: Path) -> None:
    """Neither at once nor behind the next one."""
    path = tmp_path / "journal.jsonl"
    journal = Journal(path)
    journal.append(Noted("one"))
    with room_for(path, 20):
        with pytest.raises(ResourceError):
            journal.append(Noted("two" * 30))
        assert read_journal(path) == [Noted("one")]
    journal.append(Noted("three"))
    journal.close()
    assert read_journal(path) == journal.records == [Noted("one"), Noted("three")]


def test_can_be_closed_when_nothing_fits(tmp_path: Path) -> None:
    """Else the folder's lock would be kept."""
    path = tmp_path / "journal.jsonl"
    journal = Journal(path)
    with room_for(path, 20):
        with pytest.raises(ResourceError):
            journal.append(Noted("one" * 30))
        journal.close()
    assert path.read_bytes() == b""


def test_the_first_end_counts(tmp_path: Path) -> None:
    """Two devices may meet it in any order."""
    journal = Journal(tmp_path / "journal.jsonl")
    assert journal.end is None
    journal.append(SourceEnded(6))
    journal.append(SourceEnded(4))
    journal.append(SourceEnded(5))
    assert journal.end == 4
    journal.close()
