"""What makes footage bad: smaller, softer, noisier, compressed."""

from fractions import Fraction

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

from app.media.compression import compress
from models.training.imresize import imresize


def bicubic(clip: Tensor, scale: int) -> Tensor:
    """The papers' protocol: MATLAB's bicubic, stored in 8 bits. (T, 3, H, W) → (T, 3, H/scale, W/scale)."""
    return _eight_bit(imresize(clip, Fraction(1, scale)))


def random_footage(clip: Tensor, scale: int, rng: Generator) -> Tensor:
    """What small real videos went through: a soft lens, a noisy sensor, 4:2:0 colour and H.264.

    (T, 3, H, W) → (T, 3, H/scale, W/scale), in [0, 1].
    """
    low = imresize(_blurred(clip, _draw(rng, 0.0, 1.6)), Fraction(1, scale))
    noise = _draw(rng, 0.0, 4.0) / 255 * (float(torch.rand((), generator=rng)) < 0.5)
    noisy = _eight_bit(low + noise * torch.randn(low.shape, generator=rng))
    return _compressed(noisy, round(_draw(rng, 17, 33)))


def footage(clip: Tensor, scale: int, crf: int) -> Tensor:
    """Made smaller by bicubic and compressed by H.264 at quality ``crf``, nothing else: for comparisons.

    (T, 3, H, W) → (T, 3, H/scale, W/scale), in [0, 1].
    """
    return _compressed(bicubic(clip, scale), crf)


def _compressed(clip: Tensor, crf: int) -> Tensor:
    frames = [frame.permute(1, 2, 0).mul(255).round().to(torch.uint8).numpy() for frame in clip]
    decoded = compress(frames, "libx264", {"crf": str(crf), "preset": "veryfast", "tune": "zerolatency"})
    return torch.stack([torch.from_numpy(frame).permute(2, 0, 1).float() / 255 for frame in decoded])


def _blurred(clip: Tensor, sigma: float) -> Tensor:
    if sigma < 0.2:
        return clip
    radius = round(3 * sigma)
    taps = torch.exp(-(torch.arange(-radius, radius + 1).float() ** 2) / (2 * sigma**2))
    kernel = (taps / taps.sum()).expand(3, 1, 1, -1)
    padded = F.pad(clip, (radius,) * 4, mode="reflect")
    return F.conv2d(F.conv2d(padded, kernel, groups=3), kernel.transpose(2, 3), groups=3)


def _eight_bit(images: Tensor) -> Tensor:
    return images.clamp(0, 1).mul(255).round().div(255)


def _draw(rng: Generator, low: float, high: float) -> float:
    return low + (high - low) * float(torch.rand((), generator=rng))
