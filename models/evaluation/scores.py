"""Figures of merit of a clip, taken frame by frame: nothing but the last two frames is held."""

from dataclasses import dataclass
from math import sqrt
from statistics import fmean
from typing import Self

from torch import Tensor

from models.evaluation import metrics
from models.evaluation.flow import flow, seen_in_both
from models.layers.flow_warp import flow_warp

_LIKENESS = (metrics.psnr_y, metrics.ssim_y, metrics.psnr_rgb, metrics.ssim_rgb)


@dataclass(frozen=True)
class Scores:
    """Of a clip against its truth, each the mean over its frames."""

    psnr_y: float
    """dB."""
    ssim_y: float
    psnr_rgb: float
    """dB."""
    ssim_rgb: float
    flicker: float
    """How much a point changes from frame to frame as it moves along: root mean square in code values of luma."""

    @staticmethod
    def mean(scores: "list[Scores]") -> "Scores":
        """Of several clips: each counts the same, as in the papers."""
        return Scores(*(fmean(values) for values in zip(*(vars(each).values() for each in scores), strict=True)))


@dataclass(frozen=True)
class Motion:
    """Where the pixels of a frame were in the frame before."""

    flow: Tensor
    """(1, 2, H, W), see :func:`flow`."""
    seen: Tensor
    """(1, 1, H, W) bool: only these are known."""

    @classmethod
    def between(cls, earlier: Tensor, later: Tensor) -> Self:
        """Of two pictures (1, 3, H, W) in [0, 1]."""
        before, now = (metrics.luma(picture)[:, None] / 255 for picture in (earlier, later))
        back = flow(now, before)
        return cls(back, seen_in_both(back, flow(before, now)))


class Tally:
    """Sums up the scores of a clip."""

    def __init__(self) -> None:
        self._likeness: list[list[float]] = []
        self._changes: list[float] = []
        self._last: Tensor | None = None

    def add(self, picture: Tensor, truth: Tensor | None, motion: Motion | None) -> None:
        """One more frame.

        Args:
            picture: (1, 3, H, W) in [0, 1].
            truth: the same shape; ``None`` if its likeness does not count.
            motion: how the truth moved since the last frame; ``None`` for the first.
        """
        if truth is not None:
            self._likeness.append([measure(picture, truth).item() for measure in _LIKENESS])
        light = metrics.luma(picture.clamp(0, 1))[:, None]
        if motion is not None and self._last is not None and bool(motion.seen.any()):
            change = (light - flow_warp(self._last, motion.flow))[motion.seen]
            self._changes.append(change.square().mean().item())
        self._last = light

    @property
    def flicker(self) -> float:
        """See :class:`Scores`; 0 where nothing moved along."""
        return sqrt(fmean(self._changes)) if self._changes else 0.0

    def scores(self) -> Scores:
        """Of the frames so far, of which at least one had a truth."""
        psnr_y, ssim_y, psnr_rgb, ssim_rgb = (fmean(values) for values in zip(*self._likeness, strict=True))
        return Scores(psnr_y, ssim_y, psnr_rgb, ssim_rgb, self.flicker)
