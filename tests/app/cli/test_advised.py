"""``reelmend enhance --advised``, and pictures as input."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import models
from app import cli
from app.engine.contract import ModelCard
from app.media.inspect import inspect
from app.media.still import write_png
from tests.conftest import Clip, make_clip


@pytest.fixture(autouse=True)
def _networks(monkeypatch: pytest.MonkeyPatch, enlarger: ModelCard) -> None:
    monkeypatch.setattr(models, "catalogue", lambda: {"double": replace(enlarger, id="double")})


def enhance(*arguments: object) -> int:
    return cli.main(["enhance", *map(str, arguments), "--device", "cpu"])


@pytest.mark.parametrize(("size", "result"), [((), (96, 64)), (("--size", "72x48"), (72, 48))])
def test_advice_is_followed(tmp_path: Path, size: tuple[str, ...], result: tuple[int, int]) -> None:
    source = make_clip(tmp_path / "film.mp4", Clip())
    assert enhance(source, tmp_path / "out.mkv", "--advised", *size) == 0
    info = inspect(tmp_path / "out.mkv")
    assert (info.width, info.height) == result


def test_good_footage_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rgb = np.random.default_rng(1).integers(0, 256, (90, 160, 3), np.uint8).repeat(8, 0).repeat(8, 1)
    write_png(tmp_path / "good.png", rgb)
    assert enhance(tmp_path / "good.png", tmp_path / "out.mkv", "--advised") == 2
    assert "Nothing was found" in capsys.readouterr().err


def test_it_excludes_a_choice_of_networks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = make_clip(tmp_path / "film.mp4", Clip())
    assert enhance(source, "--advised", "--model", "double") == 2
    assert "--advised chooses the networks." in capsys.readouterr().err


def test_a_folder_of_pictures_gets_a_video_beside_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "shot").mkdir()
    for number in range(4):
        write_png(tmp_path / "shot" / f"{number}.png", np.full((32, 48, 3), 60 * number, np.uint8))
    assert enhance(tmp_path / "shot@24", "--model", "double") == 0
    assert "Restored video" in capsys.readouterr().out
    info = inspect(tmp_path / "shot.enhanced.mkv")
    assert info.frame_rate == 24
    assert info.frames_expected == 4
