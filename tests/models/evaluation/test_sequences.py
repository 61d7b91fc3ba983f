"""Sequences for evaluation: videos, folders of pictures, and pairs of input and truth."""

from pathlib import Path

import numpy as np
import pytest
import torch

from app.errors import InputError
from app.media.still import write_png
from models.evaluation.sequences import read_sequences
from tests.conftest import Clip, make_clip, scene

RGB = Clip(frames=3, size=(30, 22), codec="libx264rgb", pixel_format="rgb24", options={"qp": "0"})


def _pictures(folder: Path, frames: int, width: int = 30, height: int = 22) -> None:
    folder.mkdir(parents=True)
    for frame in range(frames):
        write_png(folder / f"{frame:08d}.png", scene(frame, width, height))


def test_videos_and_folders_by_name(tmp_path: Path) -> None:
    make_clip(tmp_path / "b.mkv", RGB)
    _pictures(tmp_path / "a", 3)
    (tmp_path / ".hidden").touch()
    found = list(read_sequences(tmp_path, 4))
    assert [sequence.name for sequence in found] == ["a", "b"]
    expected = torch.from_numpy(np.stack([scene(frame, 30, 22) for frame in range(3)])).permute(0, 3, 1, 2)
    for sequence in found:
        assert sequence.given is None
        assert sequence.truth.dtype is torch.uint8
        assert torch.equal(sequence.truth, expected[:, :, :20, :28])


def test_pairs(tmp_path: Path) -> None:
    for name in ("000", "011"):
        _pictures(tmp_path / "truth" / name, 2)
        _pictures(tmp_path / "input" / name, 2, 15, 11)
    found = list(read_sequences(tmp_path, 4))
    assert [sequence.name for sequence in found] == ["000", "011"]
    assert found[0].truth.shape == (2, 3, 22, 30)
    assert found[0].given is not None
    assert found[0].given.shape == (2, 3, 11, 15)


def test_what_cannot_be_used(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not a folder"):
        list(read_sequences(tmp_path / "nowhere", 4))
    with pytest.raises(InputError, match="no sequences"):
        list(read_sequences(tmp_path, 4))
    _pictures(tmp_path / "truth" / "000", 1)
    (tmp_path / "input").mkdir()
    with pytest.raises(InputError, match="nothing for 000"):
        list(read_sequences(tmp_path, 4))
