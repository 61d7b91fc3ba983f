"""``reelmend bench quality``: the table, the JSON and what cannot be measured."""

import json
from pathlib import Path

import click
import pytest

import models
from app import cli
from app.cli.bench import quality_command
from app.engine.contract import ModelCard
from models.evaluation.degrading import Degradation
from tests.conftest import Clip, make_clip

SHARP = Clip(frames=4, size=(64, 48), codec="libx264rgb", pixel_format="rgb24", options={"qp": "0"})


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    for name in ("first", "second"):
        make_clip(folder / f"{name}.mkv", SHARP)
    return folder


@pytest.fixture(autouse=True)
def _fake_network(enlarger: ModelCard, monkeypatch: pytest.MonkeyPatch) -> None:
    known = {"fake": enlarger}
    monkeypatch.setattr(models, "catalogue", lambda: known)


def test_table(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["bench", "quality", "--model", "fake", "--data", str(data)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["PSNR", "Y", "SSIM", "Y", "PSNR", "RGB", "SSIM", "RGB", "flicker", "s/frame"]
    assert [line.split()[0] for line in lines[1:] if not line.startswith(" ")] == ["first", "second", "all"]
    first, both = (next(line for line in lines if line.startswith(name)).split()[2:7] for name in ("first", "all"))
    assert first == both


def test_json(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["bench", "quality", "--model", "fake", "--data", str(data), "--device", "cpu", "--best", "--json"]
    assert cli.main([*command, "--degradation", "footage"]) == 0
    told = json.loads(capsys.readouterr().out)
    settings = {key: told[key] for key in ("model", "best", "precision", "device", "degradation")}
    assert settings == {"model": "fake", "best": True, "precision": "fp32", "device": "cpu", "degradation": "footage"}
    assert [sequence["sequence"] for sequence in told["sequences"]] == ["first", "second"]
    assert told["sequences"][0]["frames"] == 4
    assert told["mean"]["network"] == told["sequences"][0]["network"]
    assert 10 < told["mean"]["network"]["psnr_y"] < 60


def test_what_is_alike_has_no_figure(data: Path, averager: ModelCard, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON knows no infinity."""
    models.catalogue()["fake"] = averager
    command = ["bench", "quality", "--model", "fake", "--data", str(data), "--degradation", "bicubic", "--json"]
    assert cli.main(command) == 0
    told = json.loads(capsys.readouterr().out, parse_constant=pytest.fail)
    assert told["mean"]["baseline"]["psnr_y"] is None
    assert told["mean"]["baseline"]["ssim_y"] == 1


def test_what_cannot_be_measured(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["bench", "quality", "--model", "missing", "--data", str(data)]) == 4
    assert "no network called “missing”" in capsys.readouterr().err
    assert cli.main(["bench", "quality", "--model", "fake", "--data", str(tmp_path / "nowhere")]) == 3
    assert "not a folder" in capsys.readouterr().err
    assert cli.main(["bench", "quality", "--model", "fake", "--data", str(data), "--precision", "bf16"]) == 2


def test_every_way_to_make_inputs_can_be_asked_for() -> None:
    (option,) = (each for each in quality_command.params if each.name == "degradation")
    assert isinstance(option.type, click.Choice)
    assert set(option.type.choices) == {way.value for way in Degradation}
