"""Richardson's and Lucy's deconvolution of blur that is known pixel by pixel (Richardson 1972, Lucy 1974)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from models.layers.flow_warp import warped_along
from models.layers.gaussian import smoothed

LENSES = (0.7, 1.2, 2.0)
"""Standard deviations of the Gaussians that a soft lens is mixed of, in pixels."""
LEAST = 1e-4
"""Light that black has: ratios need some."""
_TAPS = 9
"""Moments that stand for the time that a shutter is open."""
_BRIGHTEST = 2.0


@dataclass(frozen=True)
class Blur:
    """What blurred a picture, pixel by pixel."""

    path: Tensor
    """(N, 2, H, W), how far things moved while the shutter was open, pixels to the right and down."""
    lenses: Tensor
    """(N, 1 + len(LENSES), H, W), shares of no lens blur and of each of :data:`LENSES`; they add up to 1."""

    def of(self, picture: Tensor) -> Tensor:
        """What ``picture`` (N, 1, H, W) looks like under this blur; the way back is, nearly, the same."""
        smeared = along(picture, self.path)
        seen = self.lenses[:, :1] * smeared
        for lens, sigma in enumerate(LENSES, start=1):
            seen = seen + self.lenses[:, lens, None] * smoothed(smeared, sigma)
        return seen


def along(picture: Tensor, path: Tensor) -> Tensor:
    """The mean of (N, C, H, W) along straight paths (N, 2, H, W) in pixels, each with its middle at its pixel."""
    total = torch.zeros_like(picture)
    for seen in warped_along(picture, path, torch.linspace(-0.5, 0.5, _TAPS).tolist(), "border"):
        total += seen
    return total / _TAPS


def richardson_lucy(light: Tensor, blur: Blur, powers: Iterable[Tensor]) -> Iterator[Tensor]:
    """What is sharper round by round: (N, 1, H, W) each, of linear light.

    Args:
        light: (N, 1, H, W), linear, from :data:`LEAST` to 1.
        blur: what it went through.
        powers: of each round's correction; 1 is the method as published.
    """
    sharp = light
    for power in powers:
        missing = light / blur.of(sharp).clamp(min=LEAST)
        sharp = (sharp * blur.of(missing).clamp(min=LEAST) ** power).clamp(LEAST, _BRIGHTEST)
        yield sharp
