"""What a network does, shown on a small part of a clip: as it was on the left, as the network makes it on the right."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from app.engine.calibration import Setting
from app.engine.contract import ModelCard
from app.media.reader import FrameReader
from app.media.still import Picture

_WIDTH, _HEIGHT = 400, 300
"""Pixels of each half."""
_CENTRE = (0.67, 0.22)
"""Of the part that is shown, as shares of the sample's width and height: a face."""
_AT = Fraction(8, 5)
"""Seconds into the sample."""
_CONTEXT = 3
"""Frames on either side; more would take long and show the same."""


def showcase(setting: Setting, clip: Path) -> Picture:
    """Let a network work on a few frames of ``clip``; blocking, some seconds.

    Returns:
        (300, 800, 3): the left half is the frame enlarged as a player does it, the right half the network's.

    Raises:
        ModelError: the weights are missing or damaged.
        InputError: the clip cannot be read.
    """
    card = setting.card
    restorer = card.load(str(setting.device), setting.precision.value)
    past, future = min(_CONTEXT, card.window.past), min(_CONTEXT, card.window.future)
    frames = _part(_frames(clip, past + 1 + future), card).to(setting.device)
    # Of a network that makes frames, the one that is new.
    restored = restorer.restore(frames, slice(past, past + 1))[card.time_scale - 1].cpu()
    before = _fitting(frames[past].cpu())
    return np.concatenate((before, _fitting(restored)), axis=1)


def _frames(clip: Path, count: int) -> Tensor:
    """(T, 3, H, W) in [0, 1]."""
    with FrameReader(clip) as reader:
        frame = reader.at(_AT)
        pictures = [frame.picture]
        while len(pictures) < count:
            frame = reader.step(frame, 1)
            pictures.append(frame.picture)
    return torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2).float() / 255


def _part(frames: Tensor, card: ModelCard) -> Tensor:
    """What the picture has room for, of a size that the network accepts."""
    height, width = frames.shape[-2:]
    rule = card.size_rule
    high, wide = rule.padded(-(-_HEIGHT // card.scale)), rule.padded(-(-_WIDTH // card.scale))
    lacking = max(0, wide - width), max(0, high - height)
    padded = torch.nn.functional.pad(frames, (0, lacking[0], 0, lacking[1]), mode="replicate")
    left = _clamped(int(_CENTRE[0] * width) - wide // 2, padded.shape[-1] - wide)
    top = _clamped(int(_CENTRE[1] * height) - high // 2, padded.shape[-2] - high)
    return padded[..., top : top + high, left : left + wide]


def _clamped(start: int, most: int) -> int:
    return max(0, min(start, most))


def _fitting(picture: Tensor) -> Picture:
    """(3, H, W) enlarged to one half, its middle."""
    scale = max(_HEIGHT / picture.shape[-2], _WIDTH / picture.shape[-1])
    size = max(_HEIGHT, round(picture.shape[-2] * scale)), max(_WIDTH, round(picture.shape[-1] * scale))
    enlarged = torch.nn.functional.interpolate(picture[None], size, mode="bicubic", antialias=True)[0]
    top, left = (size[0] - _HEIGHT) // 2, (size[1] - _WIDTH) // 2
    shown = enlarged[:, top : top + _HEIGHT, left : left + _WIDTH].clamp(0, 1).mul(255).round().byte()
    half: Picture = shown.permute(1, 2, 0).numpy()
    return half
