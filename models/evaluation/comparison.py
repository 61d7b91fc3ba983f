"""Figures of merit on held-out sequences, by the protocol of the super-resolution literature.

Low-resolution input by MATLAB’s bicubic, stored in 8 bits; all frames of a sequence, borders included; Y-PSNR of
rounded frames, averaged over frames.
"""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import torch
from torch import Tensor

from app.engine.colour import to_rgb
from app.engine.contract import ModelCard
from app.media.decode import decode
from app.media.inspect import inspect
from models.evaluation.metrics import psnr_y
from models.training.degradations import bicubic, footage
from models.training.imresize import imresize

FOOTAGE_CRF = 28
"""H.264 quality of the second figure's input: an ordinary web clip."""


@dataclass(frozen=True)
class Comparison:
    """A network against bicubic enlargement, dB of Y-PSNR, mean over the frames of a sequence."""

    sequence: str
    network: float
    bicubic: float

    @property
    def gain(self) -> float:
        """What the network adds."""
        return self.network - self.bicubic


def load_sequence(path: Path, multiple: int) -> Tensor:
    """A lossless sequence as (T, 3, H, W) in [0, 1], cropped to a multiple of ``multiple``."""
    info = inspect(path)
    height, width = (length // multiple * multiple for length in (info.height, info.width))
    frames = [to_rgb(frame, torch.device("cpu"))[:, :height, :width] for frame in decode(info)]
    return torch.stack(frames)


def on_bicubic(card: ModelCard, truth: Tensor, name: str, precision: str) -> Comparison:
    """The papers' protocol."""
    return _compare(card, bicubic(truth, card.scale), truth, name, precision)


def on_footage(card: ModelCard, truth: Tensor, name: str, precision: str) -> Comparison:
    """Small, noiseless, compressed by H.264 at :data:`FOOTAGE_CRF`."""
    return _compare(card, footage(truth, card.scale, crf=FOOTAGE_CRF), truth, name, precision)


def _compare(card: ModelCard, low: Tensor, truth: Tensor, name: str, precision: str) -> Comparison:
    restored = card.load(precision=precision).restore(low)
    baseline = imresize(low, Fraction(card.scale))
    scores = (float(psnr_y(images, truth).mean()) for images in (restored, baseline))
    return Comparison(name, *scores)
