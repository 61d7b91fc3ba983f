"""``reelmend queue add``: every job has a name of its own, of a kind that takes its pictures."""

from pathlib import Path

import pytest

from app import cli
from app.engine.job_queue import JobQueue
from tests.conftest import Clip, make_clip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person stands in it."""
    monkeypatch.chdir(tmp_path)
    make_clip(tmp_path / "film.mp4", Clip(frames=2))
    return tmp_path


def outputs() -> list[Path]:
    return [entry.job.output for entry in JobQueue().entries]


def test_a_video_that_is_added_twice_gets_two_names(folder: Path) -> None:
    for _ in range(2):
        assert cli.main(["queue", "add", "film.mp4", "--after", "sharpen"]) == 0
    assert outputs() == [folder / "film.enhanced.mp4", folder / "film.enhanced-2.mp4"]


@pytest.mark.parametrize(("codec", "name"), [("prores", "film.enhanced.mkv"), ("gif", "film.enhanced.gif")])
def test_the_name_is_of_a_kind_that_takes_the_codec(folder: Path, codec: str, name: str) -> None:
    assert cli.main(["queue", "add", "film.mp4", "--after", "sharpen", "--codec", codec]) == 0
    assert outputs() == [folder / name]


def test_what_only_becomes_smaller_gets_no_network(folder: Path) -> None:
    assert cli.main(["queue", "add", "film.mp4", "--scale", "0.5"]) == 0
    assert [entry.job.recipe.stages for entry in JobQueue().entries] == [()]
    assert outputs() == [folder / "film.enhanced.mp4"]


@pytest.mark.usefixtures("folder")
def test_a_part_without_anything_in_it_is_told_before_it_waits(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["queue", "add", "film.mp4", "--start", "2", "--end", "1"]) == 2
    assert "The end must come after the start." in capsys.readouterr().err
    assert outputs() == []
