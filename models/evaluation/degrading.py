"""What is done to a truth before a network gets it: always the same, so that figures can be compared."""

from collections.abc import Iterator
from enum import Enum
from fractions import Fraction

import torch
from torch import Tensor

from app.engine.contract import ModelCard, Task
from app.errors import InputError
from models.training.degradations import bicubic, eight_bit, footage, motion_blurred, softened
from models.training.imresize import imresize

FOOTAGE_CRF = 28
"""H.264 quality of an ordinary web clip."""
LENS = 1.2
"""Standard deviation of a soft lens's blur, in pixels."""
_NOISE = 20 / 255
EXPOSED = 5
"""Frames of the truth that a blurred one averages."""


class Degradation(Enum):
    """How inputs are made of truths."""

    BICUBIC = "bicubic"
    """Smaller by MATLAB's bicubic, in 8 bits: the papers' protocol. Where the size stays, the truth itself."""
    FOOTAGE = "footage"
    """The same, then compressed by H.264 at :data:`FOOTAGE_CRF`."""
    BLUR = "blur"
    """Each frame the mean light of the next five, as the data sets for deblurring were made: the truth is the third.

    No two share a frame, as no shutter is open for longer than a frame lasts.
    """
    LENS = "lens"
    """A Gaussian of 1.2 pixels, in 8 bits: a soft lens, or an earlier enlargement."""
    NOISE = "noise"
    """Gaussian noise of 20 code values, in 8 bits, the same every time: the middle of what denoising is measured at."""


_USUAL = {Task.DEBLUR: Degradation.BLUR, Task.CLEANUP: Degradation.NOISE}


def usual_for(card: ModelCard) -> Degradation:
    """What a network is commonly measured against."""
    if card.scale > 1 or card.time_scale > 1:
        return Degradation.BICUBIC
    return _USUAL.get(card.task, Degradation.FOOTAGE)


def degraded(clip: Tensor, degradation: Degradation, scale: int) -> tuple[Tensor, Tensor]:
    """A clip (T, 3, H, W) uint8 → inputs (T', 3, H/scale, W/scale) float32 in [0, 1], in 8 bits, and their truths.

    Raises:
        InputError: the clip is too short.
    """
    sharp = clip.float() / 255
    match degradation:
        case Degradation.BICUBIC:
            return bicubic(sharp, scale), clip
        case Degradation.FOOTAGE:
            return footage(sharp, scale, FOOTAGE_CRF), clip
        case Degradation.LENS:
            return bicubic(softened(sharp, LENS), scale), clip
        case Degradation.NOISE:
            small = bicubic(sharp, scale)
            noise = torch.randn(small.shape, generator=torch.Generator().manual_seed(0))
            return eight_bit(small + _NOISE * noise), clip
        case Degradation.BLUR:
            if len(clip) < EXPOSED:
                raise InputError(f"A clip of {len(clip)} frames is too short to be blurred.", "Use longer ones.")
            return bicubic(exposed(sharp), scale), midway(clip)


def exposed(clip: Tensor) -> Tensor:
    """Each :data:`EXPOSED` frames in one: (T, 3, H, W) in [0, 1] → (T // EXPOSED, 3, H, W)."""
    return motion_blurred(clip[: len(clip) // EXPOSED * EXPOSED], EXPOSED)


def midway(clip: Tensor) -> Tensor:
    """The truths of what :func:`exposed` makes: (T, …) → (T // EXPOSED, …)."""
    return clip[EXPOSED // 2 :: EXPOSED][: len(clip) // EXPOSED]


def without_network(inputs: Tensor, card: ModelCard) -> Iterator[Tensor]:
    """What people have without the network: enlarged by bicubic, blended between frames.

    (T, 3, h, w) → (1, 3, s·h, s·w) for each of the r·(T − 1) + 1 instants of a network of time scale r.
    """
    earlier: Tensor | None = None
    for frame in torch.split(inputs, 1):
        enlarged = imresize(frame, Fraction(card.scale))
        if earlier is not None:
            yield from (torch.lerp(earlier, enlarged, step / card.time_scale) for step in range(1, card.time_scale))
        yield enlarged
        earlier = enlarged
