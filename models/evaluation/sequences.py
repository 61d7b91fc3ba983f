"""Held-out sequences on disk: videos, or folders of numbered pictures."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from app.engine.colour import to_rgb
from app.errors import InputError
from app.media.decode import decode
from app.media.inspect import inspect
from app.media.still import read_picture

_PICTURES = (".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff")
_TRUTH, _GIVEN = "truth", "input"


@dataclass(frozen=True)
class Sequence:
    """A clip and what it should look like."""

    name: str
    truth: Tensor
    """(T, 3, H, W) uint8."""
    given: Tensor | None = None
    """(T, 3, h, w) uint8, what a network gets; ``None`` if it is to be made of the truth."""


def read_sequences(folder: Path, multiple: int) -> Iterator[Sequence]:
    """The sequences of a folder, by name: each a video or a folder of pictures.

    Where the folder has the two folders ``truth`` and ``input``, what lies in them belongs together by name. Truths
    that come alone are cropped, right and below, to a multiple of ``multiple`` pixels.

    Raises:
        InputError: there are none, one cannot be read, or an input lacks its truth.
    """
    paired = (folder / _TRUTH).is_dir() and (folder / _GIVEN).is_dir()
    paths = _clips(folder / _TRUTH if paired else folder)
    if not paths:
        raise InputError(f"There are no sequences in {folder}.", "Put videos or folders of numbered pictures into it.")
    inputs = {path.stem: path for path in _clips(folder / _GIVEN)} if paired else {}
    for path in paths:
        truth = _read(path)
        if not paired:
            height, width = (length // multiple * multiple for length in truth.shape[2:])
            yield Sequence(path.stem, truth[:, :, :height, :width])
        elif path.stem in inputs:
            yield Sequence(path.stem, truth, _read(inputs[path.stem]))
        else:
            raise InputError(f"{folder / _GIVEN} has nothing for {path.name}.", "Give both the same name.")


def _clips(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise InputError(f"{folder} is not a folder.", "Name a folder with sequences.")
    return sorted(
        path
        for path in folder.iterdir()
        if not path.name.startswith(".") and (path.is_file() or _pictures(path)) and path.suffix not in _PICTURES
    )


def _pictures(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.suffix.lower() in _PICTURES)


def _read(path: Path) -> Tensor:
    """(T, 3, H, W) uint8."""
    if path.is_dir():
        return torch.stack([torch.from_numpy(read_picture(file)).permute(2, 0, 1) for file in _pictures(path)])
    frames = (to_rgb(frame, torch.device("cpu")) for frame in decode(inspect(path)))
    return torch.stack([frame.clamp(0, 1).mul(255).round().to(torch.uint8) for frame in frames])
