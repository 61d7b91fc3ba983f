"""Clips for training, made from photographs: a moving camera, moving objects, occlusion and parallax."""

import math
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

from app.errors import InputError
from app.media.still import read_picture
from models.evaluation.metrics import luma

PHOTO_PATTERNS = ("*.jpg", "*.jpeg", "*.png")


@dataclass(frozen=True)
class Motion:
    """How far things move per frame, one standard deviation each; lengths in output pixels."""

    shift: float = 5.0
    acceleration: float = 1.0
    turn: float = 0.006
    """Radians."""
    zoom: float = 0.006
    """Natural logarithm of the magnification."""
    finest: float = 0.0
    """Photo pixels per pixel of the clip at most, as a power of two: above 0, detail is as fine as pixels are."""
    least: float = 0.0
    """Speed of the slowest things, in parts of the above; the fastest are two faster."""
    choices: int = 1
    """Of as many clips, the one with the most detail is taken: blur harms nothing that is soft already."""


def instants(frames: int) -> Tensor:
    """When the frames of a clip are seen, in frames from the middle one: (T), e.g. −1, 0, 1."""
    return torch.arange(frames).float() - frames // 2


class PhotoClips:
    """An endless source of sharp clips; the same generator state gives the same clip.

    Args:
        photos: (3, H, W) uint8 pictures, each at least as large as two clips.
        size: height and width of a clip, in pixels.
        motion: how things move.
        grey: share of clips without colour, as old films are.
    """

    def __init__(self, photos: list[Tensor], size: int, motion: Motion, grey: float = 0.0) -> None:
        if not photos:
            raise InputError("There are no photographs to train on.", "Name a folder with .jpg or .png files.")
        self._photos = photos
        self._size = size
        self._motion = motion
        self._grey = grey

    def sample(self, rng: Generator, times: Tensor) -> Tensor:
        """A clip as it looks at ``times`` (T), in frames from its middle: (T, 3, size, size) float32 in [0, 1]."""
        if self._motion.choices == 1:
            return self._drawn(rng, times)
        states = []
        for _ in range(self._motion.choices):
            state = rng.get_state()
            states.append((_detail(self._drawn(rng, torch.zeros(1))), state))
        chosen = Generator()
        chosen.set_state(max(states, key=lambda found: found[0])[1])
        return self._drawn(chosen, times)

    def _drawn(self, rng: Generator, times: Tensor) -> Tensor:
        clip = self._layer(rng, times)
        for _ in range(int(uniform(rng, 0, 3))):
            cover = self._silhouette(rng, times)
            clip = clip + cover * (self._layer(rng, times) - clip)
        if self._grey > 0 and uniform(rng, 0, 1) < self._grey:
            clip = (luma(clip)[:, None].expand(-1, 3, -1, -1) - 16) / 219
        return clip.clamp(0, 1)

    def _layer(self, rng: Generator, times: Tensor) -> Tensor:
        """One photograph, seen by a moving camera."""
        photo = self._photos[int(uniform(rng, 0, len(self._photos)))]
        # A wide range of magnifications: from fine texture, one photo pixel a pixel, to soft close-ups.
        step = 2.0 ** uniform(rng, -0.7, self._motion.finest)
        grid = self._path(rng, (photo.shape[1], photo.shape[2]), step, times)
        source = photo.float().div(255).expand(len(times), -1, -1, -1)
        layer = F.grid_sample(source, grid, mode="bicubic", padding_mode="reflection", align_corners=False)
        return turned(layer, int(uniform(rng, 0, 8)))

    def _silhouette(self, rng: Generator, times: Tensor) -> Tensor:
        """A soft-edged moving blob, (T, 1, size, size) in [0, 1]."""
        cells = int(uniform(rng, 3, 7))
        noise = torch.rand(1, 1, cells, cells, generator=rng)
        blob = F.interpolate(noise, size=(256, 256), mode="bicubic", align_corners=False)
        grid = self._path(rng, (256, 256), 1.0, times)
        moved = F.grid_sample(blob.expand(len(times), -1, -1, -1), grid, padding_mode="reflection", align_corners=False)
        return ((moved - uniform(rng, 0.5, 0.75)) * uniform(rng, 15, 60) + 0.5).clamp(0, 1)

    def _path(self, rng: Generator, shape: tuple[int, int], step: float, times: Tensor) -> Tensor:
        """Sampling grids of a smooth camera path over a picture of ``shape``: (T, size, size, 2)."""
        height, width = shape
        motion = self._motion
        # Most clips move little, some a lot.
        speed = motion.least + uniform(rng, 0, 2) ** 2 / 2
        velocity, acceleration = torch.randn(2, 2, generator=rng).unbind()
        turn, zoom = (torch.randn(2, generator=rng) * torch.tensor([motion.turn, motion.zoom]) * speed).unbind()
        t = times[:, None]
        travel = t * velocity * motion.shift * speed + t**2 / 2 * acceleration * (motion.acceleration * speed)
        angle = turn * times + uniform(rng, -0.1, 0.1)
        factor = torch.exp(zoom * times) * step
        cos, sin = torch.cos(angle) * factor, torch.sin(angle) * factor
        axis = torch.arange(self._size).float() - (self._size - 1) / 2
        y, x = torch.meshgrid(axis, axis, indexing="ij")
        margin = self._size * 0.8
        center_x = uniform(rng, min(margin, width / 2), max(width - margin, width / 2))
        center_y = uniform(rng, min(margin, height / 2), max(height - margin, height / 2))
        px = center_x + travel[:, 0, None, None] + cos[:, None, None] * x - sin[:, None, None] * y
        py = center_y + travel[:, 1, None, None] + sin[:, None, None] * x + cos[:, None, None] * y
        return torch.stack((2 * px / width - 1, 2 * py / height - 1), dim=-1)


def load_photos(folder: Path) -> list[Tensor]:
    """The photographs of a folder at full and at half size, (3, H, W) uint8, in a stable order.

    Halving gives twice the detail per pixel: photographs are softer than small videos made from large ones.
    """
    photos = []
    for path in sorted(path for pattern in PHOTO_PATTERNS for path in folder.glob(pattern)):
        full = torch.from_numpy(read_picture(path)).permute(2, 0, 1).contiguous()
        half = F.interpolate(full[None].float(), scale_factor=0.5, mode="bicubic", antialias=True)[0]
        photos += [full, half.round().clamp(0, 255).to(torch.uint8)]
    return photos


def uniform(rng: Generator, low: float, high: float) -> float:
    """A number drawn from [low, high)."""
    return low + (high - low) * float(torch.rand((), generator=rng, dtype=torch.float64))


def _detail(clip: Tensor) -> float:
    """Mean difference of neighbouring pixels, (T, 3, H, W)."""
    return float(clip.diff(dim=2).abs().mean() + clip.diff(dim=3).abs().mean())


def turned(clip: Tensor, symmetry: int) -> Tensor:
    """The clip (T, 3, H, W), H = W, under one of the eight symmetries of the square."""
    clip = clip.flip(3) if symmetry & 1 else clip
    clip = clip.flip(2) if symmetry & 2 else clip
    return clip.transpose(2, 3) if symmetry & 4 else clip


def derived_generator(seed: int, step: int) -> Generator:
    """The random numbers of one training step: the same after a resume as in one run."""
    return torch.Generator().manual_seed((seed * 1_000_003 + step) % math.floor(2**62))
