"""``reelmend verify``: what it says and how it exits."""

import json
from pathlib import Path

import pytest

from app import cli
from app.engine.contract import ModelCard
from tests.conftest import Clip, Sound, make_clip


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "film.mkv", Clip(sounds=(Sound(),)))


def test_green(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["verify", str(source), "--against", str(source)]) == 0
    out = capsys.readouterr().out
    assert "passed  frames" in out
    assert out.endswith("film.mkv: green\n")
    assert "FAILED" not in out


def test_red(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    silent = make_clip(tmp_path / "out.mkv", Clip())
    assert cli.main(["verify", str(silent), "--against", str(source)]) == 6
    out = capsys.readouterr().out
    assert "FAILED  streams     Streams of the source are missing: 1 × audio." in out
    assert out.endswith("out.mkv: red\n")


def test_json(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    silent = make_clip(tmp_path / "out.mkv", Clip())
    assert cli.main(["verify", str(silent), "--against", str(source), "--json"]) == 6
    told = json.loads(capsys.readouterr().out)
    assert (told["green"], told["output"], told["notes"]) == (False, "out.mkv", [])


def test_without_a_source(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["verify", str(source)]) == 0
    assert "timestamps" in capsys.readouterr().out


def test_what_cannot_be_read_is_red(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["verify", str(tmp_path / "missing.mkv")]) == 6
    assert "There is no file missing.mkv." in capsys.readouterr().out


def test_a_missing_source_is_an_error(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["verify", str(source), "--against", str(tmp_path / "missing.mkv")]) == 3
    assert "There is no file missing.mkv." in capsys.readouterr().err


@pytest.mark.parametrize(
    "part",
    [
        ("--start", "0.2", "--end", "0.6"),
        ("--slow-motion", "2"),
        ("--end", "0.6", "--slow-motion", "3"),
        ("--slow-motion", "2", "--sound", "drop"),
    ],
)
def test_a_part_is_held_against_the_same_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, blender: ModelCard, part: tuple[str, ...]
) -> None:
    monkeypatch.setattr("models.catalogue", lambda: {"fake": blender})
    film, output = make_clip(tmp_path / "film.mkv", Clip(frames=25, sounds=(Sound(),))), str(tmp_path / "part.mkv")
    assert cli.main(["enhance", str(film), output, "--model", "fake", *part]) == 0
    assert cli.main(["verify", output, "--against", str(film), *part]) == 0
    assert cli.main(["verify", output, "--against", str(film)]) == 6


def test_a_part_of_a_bare_stream_is_held_against_the_same_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, enlarger: ModelCard
) -> None:
    monkeypatch.setattr("models.catalogue", lambda: {"fake": enlarger})
    part, output = ("--start", "0.4", "--end", "0.8"), str(tmp_path / "part.mkv")
    film = str(make_clip(tmp_path / "film.h264", Clip(frames=40)))
    assert cli.main(["enhance", film, output, "--model", "fake", *part]) == 0
    assert cli.main(["verify", output, "--against", film, *part]) == 0
    assert cli.main(["verify", output, "--against", film]) == 6


def test_parts_are_of_a_source(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["verify", str(source), "--end", "1"]) == 2
    assert "Give it with --against." in capsys.readouterr().err


def test_silence_that_was_not_asked_for_is_a_fault(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, blender: ModelCard
) -> None:
    monkeypatch.setattr("models.catalogue", lambda: {"fake": blender})
    slow, output = ("--slow-motion", "2"), str(tmp_path / "slow.mkv")
    assert cli.main(["enhance", str(source), output, *slow, "--sound", "drop"]) == 0
    assert cli.main(["verify", output, "--against", str(source), *slow]) == 6


@pytest.mark.parametrize(
    ("part", "sentence"),
    [
        (("--start", "2", "--end", "1"), "The end must come after the start."),
        (("--start", "99"), "The start lies behind the end of film.mkv"),
    ],
)
def test_a_part_without_anything_in_it_is_told(
    source: Path, capsys: pytest.CaptureFixture[str], part: tuple[str, ...], sentence: str
) -> None:
    assert cli.main(["verify", str(source), "--against", str(source), *part]) == 2
    assert sentence in capsys.readouterr().err
