"""``reelmend verify``: what it says and how it exits."""

import json
from pathlib import Path

import pytest

from app import cli
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
