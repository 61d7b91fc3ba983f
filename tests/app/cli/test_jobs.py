"""``reelmend resume``: all that can go on does, and what cannot is told."""

import json
from fractions import Fraction
from pathlib import Path

import pytest

from app import cli
from app.engine import run, segment
from app.engine.contract import ModelCard
from app.engine.control import Control
from app.engine.events import Event, Progress
from app.engine.unfinished import unfinished_jobs
from app.errors import Cancelled
from tests.conftest import Clip, job_for, make_clip, times_of

FRAMES = 20


@pytest.fixture(autouse=True)
def _own_networks(enlarger: ModelCard, monkeypatch: pytest.MonkeyPatch) -> None:
    """And segments of five frames."""
    monkeypatch.setattr("models.catalogue", lambda: {"fake": enlarger})
    monkeypatch.setattr(segment, "SEGMENT_SECONDS", Fraction(1, 5))


@pytest.fixture
def outputs(tmp_path: Path, enlarger: ModelCard) -> list[Path]:
    """Of three unfinished jobs: the first one's source is gone, the second one's disk is unplugged."""
    folders = [tmp_path / name for name in "abc"]
    for folder in folders:
        folder.mkdir()
        source = make_clip(tmp_path / f"{folder.name}.mkv", Clip(frames=FRAMES))
        control = Control()

        def stop(event: Event, control: Control = control) -> None:
            if isinstance(event, Progress) and event.frames_done >= 10:
                control.stop()

        with pytest.raises(Cancelled):
            run(job_for(source, folder / "out.mkv"), {"fake": enlarger}, stop, control)
    (tmp_path / "a.mkv").unlink()
    folders[1].rename(tmp_path / "unplugged")
    return [folder / "out.mkv" for folder in folders]


def test_a_failure_does_not_hold_up_the_others(outputs: list[Path], capsys: pytest.CaptureFixture[str]) -> None:
    """The exit code is the failure's; nobody asked for the job that is out of reach."""
    assert cli.main(["resume"]) == 3
    assert len(times_of(outputs[2])) == FRAMES
    told = capsys.readouterr().err
    assert "Error: There is no file a.mkv." in told
    assert f"out of reach: {outputs[1].with_name('.out.mkv.reelmend')}" in told
    assert cli.main(["resume"]) == 3


def test_out_of_reach_alone_is_no_failure(outputs: list[Path]) -> None:
    assert cli.main(["jobs", "discard", str(outputs[0])]) == 0
    assert cli.main(["resume"]) == 0
    assert len(times_of(outputs[2])) == FRAMES


def test_what_is_out_of_reach_can_be_given_up(outputs: list[Path]) -> None:
    lost = next(job.id for job in unfinished_jobs() if job.folder.parent == outputs[1].parent)
    assert cli.main(["jobs", "discard", lost]) == 0
    assert lost not in [job.id for job in unfinished_jobs()]


def test_out_of_reach_is_a_failure_where_it_is_named(outputs: list[Path], capsys: pytest.CaptureFixture[str]) -> None:
    lost = next(job.id for job in unfinished_jobs() if job.folder.parent == outputs[1].parent)
    assert cli.main(["resume", lost, str(outputs[2]), "--json"]) == 5
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (events[0]["event"], events[0]["exit_code"]) == ("error", 5)
    assert events[-1]["event"] == "finished"
    assert len(times_of(outputs[2])) == FRAMES


def test_a_wrong_name_is_told_before_work_starts(outputs: list[Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["resume", str(outputs[2]), "nonesuch"]) == 2
    assert "no unfinished job “nonesuch”" in capsys.readouterr().err
    assert not outputs[2].exists()
