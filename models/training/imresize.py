"""MATLAB's ``imresize(…, 'bicubic')``: the protocol with which low-resolution inputs of the papers are made."""

from fractions import Fraction

import torch
import torch.nn.functional as F
from torch import Tensor


def imresize(images: Tensor, scale: Fraction) -> Tensor:
    """Antialiased bicubic resize (a = −0.5) with mirrored borders.

    Args:
        images: (N, C, H, W); H·scale and W·scale are whole numbers.
        scale: output size over input size.
    """
    # PyTorch's antialiased kernel is MATLAB's, but it renormalises at the borders where MATLAB mirrors.
    margin = 4 * scale.denominator
    padded = _mirrored(_mirrored(images, margin, 2), margin, 3)
    size = [int(length * scale) for length in padded.shape[2:]]
    resized = F.interpolate(padded, size=size, mode="bicubic", antialias=True, align_corners=False)
    cut = int(margin * scale)
    return resized[:, :, cut:-cut, cut:-cut]


def _mirrored(x: Tensor, margin: int, dim: int) -> Tensor:
    """``x`` with ``margin`` mirrored samples before and after, the edge repeated."""
    length = x.shape[dim]
    index = torch.arange(-margin, length + margin, device=x.device) % (2 * length)
    return x.index_select(dim, torch.where(index < length, index, 2 * length - 1 - index))
