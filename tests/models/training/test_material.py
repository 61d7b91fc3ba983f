"""What is trained on and what is kept aside: photographs, one's own footage, or both."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from click.testing import CliRunner

from app.errors import InputError, UsageError
from app.media.still import write_png
from models.training.__main__ import main
from models.training.clips import PhotoClips, instants
from models.training.footage import EXCERPT, PITCH, FootageClips
from models.training.material import Mixture, material
from models.training.recipes import RECIPES
from tests.conftest import Clip, make_clip

RECIPE = replace(RECIPES["edvr-s-x4"], crop=8)
SIZE = 32


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """White ones, the last six black: those are held out."""
    folder = tmp_path_factory.mktemp("photos")
    for number in range(8):
        brightness = 255 if number < 2 else 0
        write_png(folder / f"{number}.png", torch.full((80, 80, 3), brightness, dtype=torch.uint8).numpy())
    return folder


@pytest.fixture(scope="module")
def footage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One video of two excerpts."""
    folder = tmp_path_factory.mktemp("footage")
    make_clip(folder / "a.mp4", Clip(frames=PITCH + EXCERPT, size=(64, 48)))
    return folder


def test_photographs(photos: Path) -> None:
    trained, held_out = material(RECIPE, photos, None)
    assert isinstance(trained, PhotoClips)
    rng = torch.Generator().manual_seed(0)
    assert all(float(trained.sample(rng, instants(3)).min()) > 0.9 for _ in range(4))
    assert all(float(held_out.sample(rng, instants(3)).max()) < 0.1 for _ in range(4))


def test_footage(footage: Path) -> None:
    trained, held_out = material(RECIPE, None, footage)
    assert isinstance(trained, FootageClips)
    rng = torch.Generator().manual_seed(0)
    assert trained.sample(rng, instants(5)).shape == held_out.sample(rng, instants(5)).shape == (5, 3, SIZE, SIZE)


def test_both(photos: Path, footage: Path) -> None:
    trained, held_out = material(RECIPE, photos, footage)
    assert isinstance(trained, Mixture)
    assert isinstance(held_out, Mixture)
    rng = torch.Generator().manual_seed(0)
    white = [float(trained.sample(rng, instants(3)).min()) > 0.9 for _ in range(20)]
    assert 3 < sum(white) < 17


def test_nothing(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="nothing to train on"):
        material(RECIPE, None, None)
    make_clip(tmp_path / "short.mp4", Clip(frames=EXCERPT, size=(64, 48)))
    with pytest.raises(InputError, match="too few clips"):
        material(RECIPE, None, tmp_path)


def test_the_command_says_what_is_missing(tmp_path: Path) -> None:
    told = CliRunner().invoke(main, ["edvr-s-x4", "--out", str(tmp_path)])
    assert told.exit_code == 1
    assert "Name a folder of photographs or one of clips." in told.output
    assert "Traceback" not in told.output
