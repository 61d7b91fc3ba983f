"""What is done of a job as a file: it plays, and never costs anybody another file."""

from fractions import Fraction
from pathlib import Path

import pytest

from app.engine import run, segment
from app.engine.contract import ModelCard
from app.engine.control import Control
from app.engine.events import Event, Progress
from app.engine.job import Tempo
from app.engine.unfinished import Unfinished, find
from app.engine.watch import write_partial
from app.errors import Cancelled, ResourceError, UsageError
from tests.conftest import Clip, Sound, job_for, leftovers, make_clip, packets_of

SLOWER = 4


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "film.mp4", Clip(frames=40, sounds=(Sound(),)))


@pytest.fixture
def half_done(
    source: Path, folder: Path, enlarger: ModelCard, blender: ModelCard, monkeypatch: pytest.MonkeyPatch
) -> Unfinished:
    """The first half of a slow motion."""
    monkeypatch.setattr(segment, "SEGMENT_SECONDS", Fraction(1, 5))
    control = Control()

    def watch(event: Event) -> None:
        if isinstance(event, Progress) and event.frames_done >= 20 * SLOWER:
            control.stop()

    job = job_for(source, folder / "out.mkv", "fake", "between", tempo=Tempo(slow_motion=SLOWER))
    with pytest.raises(Cancelled):
        run(job, {"fake": enlarger, "between": blender}, watch, control)
    return find(str(job.output))


def test_slow_motion_with_its_sound(half_done: Unfinished, folder: Path) -> None:
    """As much of the sound as there are pictures, as slow as they are."""
    output = folder / "part.mkv"
    assert write_partial(half_done, output, overwrite=False) == half_done.frames_done
    shown, heard = (packets_of(output, kind)[-1].pts for kind in ("video", "audio"))
    assert shown is not None
    assert heard is not None
    assert shown > 2
    assert abs(heard - shown) < Fraction(1, 5)


def test_the_source_is_spared(half_done: Unfinished, source: Path) -> None:
    content = source.read_bytes()
    with pytest.raises(UsageError, match="replace its own source"):
        write_partial(half_done, source, overwrite=True)
    assert source.read_bytes() == content


def test_the_jobs_own_output_is_spared(half_done: Unfinished, folder: Path) -> None:
    """The job could not give its result this name any more."""
    with pytest.raises(UsageError, match="the job itself"):
        write_partial(half_done, folder / ".." / "out" / "out.mkv", overwrite=True)
    assert leftovers(folder) == [".out.mkv.reelmend"]


@pytest.mark.parametrize(("name", "message"), [("taken.mkv", "exists already"), ("part.avi", "cannot be written")])
def test_names_that_cannot_be_had(half_done: Unfinished, folder: Path, name: str, message: str) -> None:
    (folder / "taken.mkv").write_text("mine")
    with pytest.raises(UsageError, match=message):
        write_partial(half_done, folder / name, overwrite=False)
    assert leftovers(folder) == [".out.mkv.reelmend", "taken.mkv"]
    assert (folder / "taken.mkv").read_text() == "mine"


@pytest.mark.parametrize("content", [None, b"damaged"])
def test_a_part_that_is_not_there(half_done: Unfinished, folder: Path, content: bytes | None) -> None:
    """A running job may finish, or find it damaged, at this very moment."""
    part = half_done.folder / "segments" / "000001.nut"
    part.unlink()
    if content:
        part.write_bytes(content)
    with pytest.raises(ResourceError, match="Try again"):
        write_partial(half_done, folder / "part.mkv", overwrite=False)
    assert leftovers(folder) == [".out.mkv.reelmend"]
