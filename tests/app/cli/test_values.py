"""Values on the command line."""

from pathlib import Path

import click
import pytest

from app import cli
from app.cli.values import Source
from app.engine.job_queue import JobQueue
from app.media.inspect import inspect
from app.media.naming import default_output
from tests.app.media.test_sequence import pictures


@pytest.mark.parametrize("written", [".", "..", "./", "../beach"])
def test_the_folder_that_a_person_stands_in_has_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: str
) -> None:
    folder = pictures(tmp_path / "beach")
    (folder / "inside").mkdir()
    monkeypatch.chdir(folder / "inside" if written == ".." else folder)
    source = Source().convert(written, None, None)
    assert default_output(inspect(source)).name == "beach.enhanced.mkv"
    assert default_output(inspect(source)).resolve().parent == tmp_path.resolve()


@pytest.mark.parametrize("written", ["film.mkv", "shot_####.png@24", "/a/b"])
def test_other_names_stay_as_they_are_written(written: str) -> None:
    assert Source().convert(written, None, None) == Path(written)


@pytest.mark.parametrize("command", [["inspect"], ["enhance"], ["queue", "add", "--after", "sharpen"]])
def test_an_empty_name_is_not_the_folder_that_a_person_stands_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    monkeypatch.chdir(pictures(tmp_path / "beach"))
    assert cli.main([*command, ""]) == 2
    assert "An empty name is no video" in capsys.readouterr().err
    assert JobQueue().entries == ()


def test_shells_complete_files() -> None:
    context = click.Context(click.Command("enhance"))
    (item,) = Source().shell_complete(context, click.Argument(["source"]), "fi")
    assert (item.type, item.value) == ("file", "fi")
