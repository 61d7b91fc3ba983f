"""``python -m tests.screenshots.crops``: the README's crops, what networks and their rivals make of spoilt footage.

Left to right: what one has without either, FFmpeg's filter, the network, the original. Each pixel is shown as four.
"""

from typing import NamedTuple

import torch
from torch import Tensor

from app.media.still import write_png
from models import catalogue
from models.training.figures import trials
from models.training.recipes import RECIPES
from tests.benchmarks.rivals import first_frames, frames_for, methods_for
from tests.conftest import SHARED
from tests.screenshots.__main__ import FOLDER

_CLIP = SHARED / "data" / "video" / "flower.mp4"
"""CC0: crops of it may be shown."""
_WIDTH, _HEIGHT = 160, 96
_AROUND = 80
"""Pixels on each side of a crop that networks see, too; a multiple of what all of them want."""
_ZOOM = 2
_GAP = 4


class Shown(NamedTuple):
    """A crop of a trial."""

    network: str
    trial: str
    rival: str
    place: tuple[int, int]
    """Left and upper edge in the original, in pixels: at least :data:`_AROUND`."""
    step: int = 1
    """Frames of the video from one to the next."""


CROPS = (
    Shown("basicvsr-s-x4", "×4 smaller and H.264 CRF 28", "FFmpeg's Lanczos", (530, 330)),
    Shown("basicvsr-s-x2", "×2 smaller and H.264 CRF 28", "FFmpeg's Lanczos", (530, 330)),
    Shown("space-time-s-x4", "bicubic ×4, frames in between", "FFmpeg's minterpolate and Lanczos", (530, 330), step=3),
    Shown("edvr-s-deblur", "a lens of σ 1.2 pixels", "FFmpeg's unsharp", (400, 230)),
    Shown("unrolled-s-deblur", "5 frames averaged", "FFmpeg's unsharp", (400, 230)),
    Shown("edvr-s-cleanup", "noise of 10 code values and H.264 CRF 18", "FFmpeg's nlmeans", (400, 230)),
    Shown("rife-s", "every second frame made of its neighbours", "FFmpeg's minterpolate", (400, 230), step=8),
)


def main() -> None:
    """Make them all."""
    for shown in CROPS:
        write_png(FOLDER / f"crops-{shown.network}.png", _strip(shown).mul(255).round().byte().numpy())


def _strip(shown: Shown) -> Tensor:
    """(H, W, 3) in [0, 1]."""
    card = catalogue()[shown.network]
    left, top = (edge - _AROUND for edge in shown.place)
    problem = RECIPES[card.id].problem
    whole = first_frames(_CLIP, frames_for(problem), card, shown.step)
    clip = whole[:, :, top : top + _HEIGHT + 2 * _AROUND, left : left + _WIDTH + 2 * _AROUND]
    (trial,) = (each for each in trials(problem) if each.name == shown.trial)
    methods = methods_for(card)
    ours = [name for name in methods if card.id in name][-1]
    spoilt, truth = trial.spoil(clip), trial.truth(clip)
    made = [methods[name](trial, spoilt) for name in ("without", shown.rival, ours)]
    gap = torch.ones(3, _ZOOM * _HEIGHT, _GAP)
    first, *others = (_crop(pictures[len(truth) // 2]) for pictures in (*made, truth))
    return torch.cat([first, *(part for crop in others for part in (gap, crop))], dim=2).permute(1, 2, 0)


def _crop(picture: Tensor) -> Tensor:
    """What is shown of a picture (3, H, W)."""
    crop = picture[:, _AROUND : _AROUND + _HEIGHT, _AROUND : _AROUND + _WIDTH].clamp(0, 1)
    return crop.repeat_interleave(_ZOOM, dim=1).repeat_interleave(_ZOOM, dim=2)


if __name__ == "__main__":
    main()
