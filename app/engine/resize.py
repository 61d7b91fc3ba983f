"""Pictures at the size that is asked for: Lanczos of three lobes, antialiased.

Resizing is linear, so a picture may come in parts that are added up; a large one need never exist as a whole.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

import torch
import torch.nn.functional as F
from torch import Tensor

from app.engine.picture import Picture

_LOBES = 3


def resized(pictures: Iterable[Picture], size: tuple[int, int]) -> Iterator[Picture]:
    """The pictures at ``size`` (width, height)."""
    wanted = (size[1], size[0])
    for picture in pictures:
        height, width = picture.rgb.shape[1:]
        if (height, width) == wanted:
            yield picture
        else:
            canvas = picture.rgb.new_zeros(3, *wanted)
            add_resized(canvas, picture.rgb, (0, 0), (height, width))
            yield replace(picture, rgb=canvas)


def add_resized(canvas: Tensor, part: Tensor, corner: tuple[int, int], whole: tuple[int, int]) -> None:
    """Add to ``canvas`` what a part of a picture contributes to it.

    Args:
        canvas: (…, h, w) the resized picture, changed in place.
        part: (…, H, W) a part of the picture.
        corner: row and column at which the part lies in it.
        whole: height and width of the picture.
    """
    if tuple(canvas.shape[-2:]) == whole:
        canvas[..., corner[0] : corner[0] + part.shape[-2], corner[1] : corner[1] + part.shape[-1]] += part
        return
    down = _taps(whole[0], canvas.shape[-2], corner[0], part.shape[-2], part.device)
    across = _taps(whole[1], canvas.shape[-1], corner[1], part.shape[-1], part.device)
    canvas[..., down.target, across.target] += _mixed(_mixed(part, down).mT, across).mT


@dataclass(frozen=True)
class _Taps:
    """Of which lines of a part some lines of the result are made."""

    target: slice
    """Lines of the result."""
    places: Tensor
    """(target, taps) lines of the part."""
    weights: Tensor
    """(target, taps)."""


def _mixed(part: Tensor, taps: _Taps) -> Tensor:
    """(…, H, W) → (…, target, W)."""
    lines = part.movedim(-2, 0)
    mixed = F.embedding_bag(taps.places, lines.flatten(1), mode="sum", per_sample_weights=taps.weights)
    return mixed.view(-1, *lines.shape[1:]).movedim(0, -2)


def _taps(length: int, wanted: int, first: int, count: int, device: torch.device) -> _Taps:
    """For the lines ``first`` to ``first + count`` of ``length``; what lies outside has no weight."""
    starts, weights = _filters(length, wanted)
    touched = ((starts < first + count) & (starts + weights.shape[1] > first)).nonzero().flatten()
    target = slice(int(touched[0]), int(touched[-1]) + 1)
    places = starts[target, None] + torch.arange(weights.shape[1]) - first
    inside = (places >= 0) & (places < count)
    return _Taps(target, places.clamp(0, count - 1).to(device), (weights[target] * inside).to(device))


@lru_cache(maxsize=8)
def _filters(length: int, wanted: int) -> tuple[Tensor, Tensor]:
    """For each of ``wanted`` lines: the first of ``length`` lines that it is made of, and the weights from there on."""
    ratio = length / wanted
    stretch = max(1.0, ratio)  # antialiasing: the kernel covers what one line of the result covers
    centres = (torch.arange(wanted, dtype=torch.float64) + 0.5) * ratio
    starts = (centres - _LOBES * stretch).floor().long()
    places = starts[:, None] + torch.arange(int(2 * _LOBES * stretch) + 2)
    distances = (places + 0.5 - centres[:, None]) / stretch
    kernel = torch.sinc(distances) * torch.sinc(distances / _LOBES) * (distances.abs() < _LOBES)
    kernel = kernel * ((places >= 0) & (places < length))
    return starts, (kernel / kernel.sum(1, keepdim=True)).float()
