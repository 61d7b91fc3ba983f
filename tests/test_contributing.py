"""The worked example of CONTRIBUTING.md is run as it stands."""

import re
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import nn

import models
from app import cli
from models import _bundled
from tests.conftest import Clip, make_clip

GUIDE = Path(__file__).parents[1] / "CONTRIBUTING.md"


def test_the_example_network_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (code,) = re.findall(r"```python\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    models.catalogue()  # the real networks read their records from the real folder
    torch.manual_seed(0)
    mix = nn.Conv2d(9, 3, 3, padding=1)
    nn.init.normal_(mix.weight, std=1e-3)
    assert mix.bias is not None
    nn.init.zeros_(mix.bias)
    weights = tmp_path / "three-frames.safetensors"
    save_file({f"mix.{name}": tensor.detach() for name, tensor in mix.named_parameters()}, weights)
    monkeypatch.setattr(_bundled, "weights_folder", lambda: tmp_path)
    _bundled.write_record("three-frames", _bundled.Making("test", "none", "none", (), {}), figures=())
    (tmp_path / "three_frames.py").write_text(code, "utf-8")
    monkeypatch.setattr(models, "__path__", [*models.__path__, str(tmp_path)])
    try:
        card = models.catalogue()["three-frames"]
        frames = torch.rand(4, 3, 8, 8)
        second = card.load().restore(frames, slice(1, 2))
        torch.testing.assert_close(second, card.load().restore(frames)[1:2], atol=1e-6, rtol=0)
        _use_everywhere("three-frames", tmp_path / "films", capsys)
    finally:
        sys.modules.pop("models.three_frames", None)


def _use_everywhere(name: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No line outside its own file was needed for the list, for jobs of every kind and for the evaluation."""
    folder.mkdir()
    source = make_clip(folder / "film.mkv", Clip(frames=5))
    assert cli.main(["models", "list", "--json"]) == 0
    assert f'"{name}"' in capsys.readouterr().out
    for options in ([], ["--best", "--scale", "2"]):
        output = folder.parent / f"{len(options)}.mkv"
        assert cli.main(["enhance", str(source), str(output), "--model", name, "--device", "cpu", *options]) == 0
    assert cli.main(["bench", "quality", "--model", name, "--data", str(folder), "--device", "cpu"]) == 0
    assert "film" in capsys.readouterr().out
