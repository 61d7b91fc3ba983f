"""Weights that are bundled: small, and with all that they were made by."""

import hashlib
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from app.engine.checkpoint import read_notes
from app.errors import UsageError
from app.media.still import write_png
from models.training import publish
from models.training.material import HELD_OUT

NAME = "edvr-s-x4"


class Middle(nn.Module):
    """Gives the middle of three frames as it is."""

    def __init__(self) -> None:
        super().__init__()
        self.nothing = nn.Parameter(torch.zeros(()))

    def forward(self, windows: Tensor) -> Tensor:
        return windows[:, 1] + self.nothing


def run(folder: Path, steps: int, start: str | None = None, cooldown: tuple[int, int] | None = None) -> str:
    """A finished run; returns the checksum of its weights."""
    folder.mkdir()
    torch.save({"step": steps, "cooldown": cooldown, "start": start}, folder / f"{NAME}.training.pth")
    save_file({"weight": torch.full((3,), float(steps))}, folder / f"{NAME}.safetensors")
    return hashlib.sha256((folder / f"{NAME}.safetensors").read_bytes()).hexdigest()


def test_what_came_before_is_told(tmp_path: Path) -> None:
    first = run(tmp_path / "first", 70)
    run(tmp_path / "second", 50, first, (30, 20))
    making = publish._making(NAME, tmp_path / "second", "photographs", (tmp_path / "first",))
    train = f"python -m models.training {NAME} --photos FOLDER"
    assert making.commands == (train, f"{train} --steps 30 --start WEIGHTS", f"{train} --cooldown 20 --start WEIGHTS")
    assert "50 steps, the last 20 of them" in making.source
    assert "70 steps" in making.source
    assert making.recipe["steps"] > 0


def test_all_that_came_before_is_told(tmp_path: Path) -> None:
    first = run(tmp_path / "first", 70)
    second = run(tmp_path / "second", 50, first)
    run(tmp_path / "third", 20, second)
    for runs in (("first", "second"), ("second", "first")):
        making = publish._making(NAME, tmp_path / "third", "photographs", tuple(tmp_path / name for name in runs))
        assert len(making.commands) == 3
        told = [making.source.index(f"{steps} steps") for steps in (20, 50, 70)]
        assert told == sorted(told)


def test_runs_in_one_folder(tmp_path: Path) -> None:
    first = run(tmp_path / "first", 70)
    second = run(tmp_path / "second", 50, first)
    run(tmp_path / "third", 20, second)
    for name, other in (("first", "basicvsr-s-x4"), ("second", "edvr-s-x2")):
        for suffix in ("training.pth", "safetensors"):
            (tmp_path / name / f"{NAME}.{suffix}").rename(tmp_path / "third" / f"{other}.{suffix}")
    making = publish._making(NAME, tmp_path / "third", "photographs", (tmp_path / "third",))
    assert [command.split()[3] for command in making.commands] == ["basicvsr-s-x4", "edvr-s-x2", NAME]


def test_weights_of_another_run(tmp_path: Path) -> None:
    run(tmp_path / "first", 70)
    run(tmp_path / "second", 50, "0" * 64)
    with pytest.raises(UsageError, match="No run in"):
        publish._making(NAME, tmp_path / "second", "photographs", (tmp_path / "first",))


@pytest.mark.parametrize(("count", "dtype"), [(1 << 10, torch.float32), (1 << 21, torch.float16)])
def test_large_weights_are_halved(count: int, dtype: torch.dtype, tmp_path: Path) -> None:
    weight = torch.linspace(-1, 1, count)
    save_file({"weight": weight}, tmp_path / "trained.safetensors", {"of": "a network"})
    publish._pack(tmp_path / "trained.safetensors", tmp_path / "bundled.safetensors")
    assert read_notes(tmp_path / "bundled.safetensors") == {"of": "a network"}
    packed = load_file(tmp_path / "bundled.safetensors")["weight"]
    assert packed.dtype is dtype
    torch.testing.assert_close(packed.float(), weight, atol=5e-4, rtol=0)


def test_too_large_weights_are_refused(tmp_path: Path) -> None:
    save_file({"weight": torch.zeros(publish._LARGEST // 2 + 1)}, tmp_path / "trained.safetensors")
    with pytest.raises(UsageError, match="too large"):
        publish._pack(tmp_path / "trained.safetensors", tmp_path / "bundled.safetensors")
    assert not (tmp_path / "bundled.safetensors").exists()


def test_large_clips_of_held_out_photographs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A network that changes nothing gains nothing, by kind of clip."""
    for number in range(HELD_OUT):
        write_png(tmp_path / f"{number:02}.png", np.full((160, 160, 3), 16 * number, np.uint8))
    monkeypatch.setattr(publish, "_LARGE", 32)
    monkeypatch.setattr(publish, "_LARGE_BATCHES", 1)
    found = list(publish._on_large_clips("unrolled-s-deblur", Middle(), tmp_path))
    assert [figure.test.rpartition(", ")[2] for figure in found] == ["motion", "lens", "footage", "sharp"]
    assert all("1 clips of 32 pixels" in figure.test and figure.value == 0 for figure in found)
