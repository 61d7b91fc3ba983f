"""What makes footage bad: smaller, softer, smeared by motion, noisier, compressed."""

from fractions import Fraction

import torch
from torch import Generator, Tensor

from app.media.compression import compress
from models.layers.gaussian import smoothed
from models.layers.light import GAMMA
from models.training.imresize import imresize


def bicubic(clip: Tensor, scale: int) -> Tensor:
    """The papers' protocol: MATLAB's bicubic, stored in 8 bits. (T, 3, H, W) → (T, 3, H/scale, W/scale)."""
    return eight_bit(imresize(clip, Fraction(1, scale)))


def random_footage(clip: Tensor, scale: int, rng: Generator) -> Tensor:
    """What small real videos went through: a soft lens, a noisy sensor, 4:2:0 colour and H.264.

    (T, 3, H, W) → (T, 3, H/scale, W/scale), in [0, 1].
    """
    low = imresize(softened(clip, _draw(rng, 0.0, 1.6)), Fraction(1, scale))
    return h264(noisy(low, 4.0, rng), round(_draw(rng, 17, 33)))


def footage(clip: Tensor, scale: int, crf: int) -> Tensor:
    """Made smaller by bicubic and compressed by H.264 at quality ``crf``, nothing else: for comparisons.

    (T, 3, H, W) → (T, 3, H/scale, W/scale), in [0, 1].
    """
    return h264(bicubic(clip, scale), crf)


def random_handheld(clip: Tensor, rng: Generator) -> Tensor:
    """What a hand-held camera makes of a clip, apart from motion and its lens: some noise, good H.264.

    (T, 3, H, W) → the same, in [0, 1].
    """
    return h264(noisy(clip, 4.0, rng), round(_draw(rng, 15, 27)))


def random_softness(rng: Generator) -> float:
    """Standard deviation of a lens's blur, in pixels: every second lens is sharp."""
    return _draw(rng, 0.0, 1.2) if _happens(rng, 0.5) else 0.0


def random_web(clip: Tensor, rng: Generator) -> Tensor:
    """What the web makes of a clip: little noise, H.264 of fair to poor quality. (T, 3, H, W) → the same."""
    return h264(noisy(clip, 3.0, rng), round(_draw(rng, 23, 38)))


def random_broadcast(clip: Tensor, rng: Generator) -> Tensor:
    """What discs and television make of a clip: some noise, MPEG-2. (T, 3, H, W) → the same."""
    return mpeg2(noisy(clip, 6.0, rng), round(_draw(rng, 3, 16)))


def random_night(clip: Tensor, rng: Generator) -> Tensor:
    """What a small sensor makes of a clip: much noise, H.264 of good quality. (T, 3, H, W) → the same."""
    strength = _draw(rng, 3.0, 15.0) / 255
    return h264(eight_bit(clip + strength * torch.randn(clip.shape, generator=rng)), round(_draw(rng, 15, 27)))


def random_master(clip: Tensor, rng: Generator) -> Tensor:
    """What hardly spoils a clip: H.264 of high quality. (T, 3, H, W) → the same."""
    return h264(eight_bit(clip), round(_draw(rng, 10, 20)))


def randomly_combed(clip: Tensor, later: Tensor, rng: Generator) -> Tensor:
    """What careless deinterlacing leaves of the second field: every second clip has every other line a little later.

    ``clip`` and ``later``, the same half a frame later, are (T, 3, H, W) each; → the same.
    """
    if _happens(rng, 0.5):
        return clip
    combed = clip.clone()
    combed[:, :, 1::2] = combed[:, :, 1::2].lerp(later[:, :, 1::2], _draw(rng, 0.1, 0.6))
    return combed


def motion_blurred(clip: Tensor, subframes: int) -> Tensor:
    """Each frame the mean light of its ``subframes``: (T·subframes, 3, H, W) → (T, 3, H, W)."""
    light = clip.clamp(0, 1).pow(GAMMA)
    return light.view(-1, subframes, *clip.shape[1:]).mean(dim=1).pow(1 / GAMMA)


def softened(clip: Tensor, sigma: float) -> Tensor:
    """A lens out of focus: a Gaussian of ``sigma`` pixels. (T, 3, H, W) → the same."""
    if sigma < 0.2:
        return clip
    return smoothed(clip, sigma, reach=3, border="reflect")


def noisy(clip: Tensor, most: float, rng: Generator) -> Tensor:
    """In 8 bits; every second clip with sensor noise of up to ``most`` code values (one standard deviation)."""
    noise = _draw(rng, 0.0, most) / 255 * _happens(rng, 0.5)
    return eight_bit(clip + noise * torch.randn(clip.shape, generator=rng))


def h264(clip: Tensor, crf: int) -> Tensor:
    """Through x264 (4:2:0) at quality ``crf``: (T, 3, H, W) → the same, in 8 bits. H and W are even."""
    return _compressed(clip, "libx264", {"crf": str(crf), "preset": "veryfast", "tune": "zerolatency"})


def mpeg2(clip: Tensor, quantiser: int) -> Tensor:
    """Through MPEG-2 (4:2:0) with a fixed ``quantiser`` from 2, good, to 31: (T, 3, H, W) → the same, in 8 bits."""
    return _compressed(clip, "mpeg2video", {"qmin": str(quantiser), "qmax": str(quantiser)})


def eight_bit(images: Tensor) -> Tensor:
    """Clamped to [0, 1] and rounded to what a file holds."""
    return images.clamp(0, 1).mul(255).round().div(255)


def _compressed(clip: Tensor, codec: str, options: dict[str, str]) -> Tensor:
    frames = [frame.permute(1, 2, 0).mul(255).round().to(torch.uint8).numpy() for frame in clip]
    decoded = compress(frames, codec, options)
    return torch.stack([torch.from_numpy(frame).permute(2, 0, 1).float() / 255 for frame in decoded])


def _draw(rng: Generator, low: float, high: float) -> float:
    return low + (high - low) * float(torch.rand((), generator=rng))


def _happens(rng: Generator, chance: float) -> bool:
    return float(torch.rand((), generator=rng)) < chance
