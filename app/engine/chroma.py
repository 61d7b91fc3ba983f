"""Chroma from its own size to luma's and back, by strips of rows: what they hold stays in a processor's cache."""

from dataclasses import dataclass
from functools import lru_cache

import torch
from torch import Tensor

from app.engine.sampling import Blocks, Grid, Indices, downwards, upwards
from app.media.frame import Siting

STRIP = 64
"""Luma rows of a strip; strips begin at multiples of it."""
_BLOCK, _WIDE_BLOCK = 8, 16
"""Chroma samples to a matrix product: fastest so, and the wide one along rows on the way down."""


@dataclass(frozen=True)
class Sampling:
    """How the chroma samples of a picture lie."""

    shift: tuple[int, int]
    """log2 of the horizontal and of the vertical subsampling."""
    siting: Siting
    height: int
    """Of luma, in pixels; a multiple of the subsampling where chroma is made."""
    width: int

    @property
    def across(self) -> Grid:
        """Along rows."""
        return Grid(1 << self.shift[0], self.siting.across)

    @property
    def down(self) -> Grid:
        """Along columns."""
        return Grid(1 << self.shift[1], self.siting.down)

    def beneath(self, rows: range) -> Indices | slice:
        """The chroma rows that luma ``rows`` are coloured by, some of them more than once at the edges."""
        if self.down.factor == 1:
            return slice(rows.start, rows.stop)
        return _rows_of(self._upwards, rows, STRIP)

    def around(self, rows: range) -> Indices | slice:
        """The luma rows that the chroma of luma ``rows`` is made of, some of them more than once at the edges.

        They begin :attr:`margin` rows before ``rows``.
        """
        if self.down.factor == 1:
            return slice(rows.start, rows.stop)
        return _rows_of(self._downwards, rows, STRIP // self.down.factor)

    @property
    def margin(self) -> int:
        """How many rows :meth:`around` has before those that it is about."""
        return 0 if self.down.factor == 1 else len(self._downwards.before)

    @property
    def _upwards(self) -> Blocks:
        return upwards(self.down, -(-self.height // self.down.factor), _BLOCK)

    @property
    def _downwards(self) -> Blocks:
        return downwards(self.down, self.height, _BLOCK)


def upsampled(strip: Tensor, sampling: Sampling, rows: range) -> Tensor:
    """(C, n, w), the chroma rows :meth:`Sampling.beneath` ``rows`` → (C, len(rows), W): luma ``rows``."""
    if sampling.down.factor > 1:
        strip = _down_columns(strip, sampling._upwards)[:, : len(rows)]
    if sampling.across.factor == 1:
        return strip
    return _along_rows(strip, upwards(sampling.across, strip.shape[2], _BLOCK))[:, :, : sampling.width]


def downsampled(strip: Tensor, sampling: Sampling, rows: range) -> Tensor:
    """(C, N, W), the luma rows :meth:`Sampling.around` ``rows`` → (C, n, w): their chroma."""
    if sampling.down.factor > 1:
        strip = _down_columns(strip, sampling._downwards)[:, : len(rows) // sampling.down.factor]
    if sampling.across.factor > 1:
        strip = _along_rows(strip, downwards(sampling.across, sampling.width, _WIDE_BLOCK))
    return strip[:, :, : sampling.width // sampling.across.factor]


def gathered(planes: Tensor, rows: Indices | slice) -> Tensor:
    """Some ``rows`` of (C, H, W); without a copy where they follow each other."""
    if isinstance(rows, slice):
        return planes[:, rows]
    return planes.index_select(1, torch.from_numpy(rows).to(planes.device))


def _rows_of(blocks: Blocks, rows: range, strip: int) -> Indices | slice:
    """What the blocks for luma ``rows`` take, if they make ``strip`` samples for a whole strip."""
    blocks_in_strip = strip // blocks.made
    return blocks.taken(rows.start // STRIP * blocks_in_strip, -(-len(rows) * blocks_in_strip // STRIP))


def _down_columns(strip: Tensor, blocks: Blocks) -> Tensor:
    matrix = _on(strip.device, blocks).matrix
    windows = strip.unfold(1, len(matrix), blocks.step).transpose(2, 3)
    count = windows.shape[1]
    made = strip.new_empty((len(strip), count, blocks.made, strip.shape[2]))
    for plane, target in zip(windows, made, strict=True):  # all planes in one product would be copied first
        torch.bmm(matrix.T.expand(count, -1, -1), plane, out=target)
    return made.flatten(1, 2)


def _along_rows(strip: Tensor, blocks: Blocks) -> Tensor:
    held = _on(strip.device, blocks)
    before, behind = (strip.index_select(2, edge) for edge in (held.before, held.behind))
    windows = torch.cat((before, strip, behind), 2).unfold(2, len(held.matrix), blocks.step)
    # Laid out as one matrix it is a single product, which is faster.
    return (windows.reshape(-1, len(held.matrix)) @ held.matrix).view(*strip.shape[:2], -1)


@dataclass(frozen=True, eq=False)
class _Held:
    """Blocks on a device."""

    matrix: Tensor
    before: Tensor
    behind: Tensor


@lru_cache(64)
def _on(device: torch.device, blocks: Blocks) -> _Held:
    before, behind = (torch.from_numpy(edge).to(device) for edge in (blocks.before, blocks.behind))
    return _Held(torch.from_numpy(blocks.matrix).float().to(device), before, behind)
