"""Filters between chroma's samples and luma's along one axis.

Upwards goes cubic convolution (Keys 1981, a = −1/2), as in FFmpeg and good players. Downwards goes the smallest filter
that undoes it: a picture that nothing has touched gives its own chroma back, and of any other one stays what can be
shown again.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

_REACH = 2
"""Chroma samples to each side that the filter downwards sees: it undoes the other one to 4e-5 then."""
_BLOCK, _WIDE_BLOCK = 8, 16
"""Chroma samples to a block: more cost more multiplications, fewer make them slower; the wide one on the way down."""

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Grid:
    """How chroma samples lie among luma samples along one axis."""

    factor: int
    """Luma samples to a chroma sample: 2 or 4."""
    offset: float
    """Place of a chroma sample among its luma samples: 0 on the first one, 1 on the last one."""

    def place(self, chroma: Floats) -> Floats:
        """Luma coordinates of chroma coordinates."""
        return self.factor * chroma + self.offset * (self.factor - 1)


@dataclass(frozen=True)
class Taps:
    """A filter as what each sample is made of."""

    places: Indices
    """(samples out, taps): which samples."""
    weights: Floats
    """(samples out, taps)."""


@dataclass(frozen=True)
class Blocks:
    """A filter as one matrix for overlapping blocks of samples."""

    matrix: Floats
    """(samples into a block, samples out of it)."""
    step: int
    """Samples from the beginning of a block to that of the next one; two steps are no fewer than a block takes."""
    before: Indices
    """Which samples stand for those that the first block wants before the first sample."""
    behind: Indices
    """Which samples stand for those behind the last sample: with them the samples fill whole steps, and one more."""


def upward_taps(grid: Grid, length: int) -> Taps:
    """From ``length`` chroma samples to luma's."""
    centres = (np.arange(length * grid.factor) - grid.place(np.zeros(1))) / grid.factor
    places = np.floor(centres).astype(np.int64)[:, None] + np.arange(-1, 3)
    return Taps(_reflected(places, length, _mirrors(grid, length)), _cubic(centres[:, None] - places))


def downward_taps(grid: Grid, length: int) -> Taps:
    """From ``length`` luma samples, a multiple of the subsampling, to chroma's."""
    dual = _dual(grid)
    places = np.arange(0, length, grid.factor)[:, None] + np.arange(len(dual)) - _REACH * grid.factor
    mirrors = grid.place(_mirrors(grid, length // grid.factor))
    return Taps(_reflected(places, length, mirrors), np.tile(dual, (len(places), 1)))


def upward_blocks(grid: Grid, length: int) -> Blocks:
    """What :func:`upward_taps` does."""
    taken, made = np.arange(-2.0, _BLOCK + 2), np.arange(_BLOCK * grid.factor)
    matrix = _cubic((made - grid.place(taken)[:, None]) / grid.factor)
    return Blocks(matrix, _BLOCK, *_continued(length, _BLOCK, 2, _mirrors(grid, length)))


def downward_blocks(grid: Grid, length: int) -> Blocks:
    """What :func:`downward_taps` does."""
    step, reach = _WIDE_BLOCK * grid.factor, _REACH * grid.factor
    dual = _dual(grid)
    matrix = np.zeros((step + 2 * reach, _WIDE_BLOCK))
    for sample in range(_WIDE_BLOCK):
        matrix[sample * grid.factor :, sample][: len(dual)] = dual
    mirrors = grid.place(_mirrors(grid, length // grid.factor))
    return Blocks(matrix, step, *_continued(length, step, reach, mirrors))


def _cubic(distance: Floats) -> Floats:
    """Weight of a sample at a distance in samples; Keys 1981, equation 4."""
    d = np.abs(distance)
    near, far = 1.5 * d**3 - 2.5 * d**2 + 1, -0.5 * d**3 + 2.5 * d**2 - 4 * d + 2
    return np.asarray(np.where(d < 1, near, np.where(d < 2, far, 0)))


def _dual(grid: Grid) -> Floats:
    """The taps of least norm, on the luma samples around a chroma sample's own ones, that undo the cubic."""
    reach = _REACH * grid.factor
    luma, chroma = np.arange(-reach, grid.factor + reach), np.arange(-_REACH - 4, _REACH + 5)
    interpolation = _cubic((luma - grid.place(chroma.astype(float))[:, None]) / grid.factor)
    taps: Floats = np.linalg.lstsq(interpolation, (chroma == 0).astype(float))[0]
    return np.asarray(taps / taps.sum())  # an even colour stays what it is


def _mirrors(grid: Grid, length: int) -> Floats:
    """Chroma coordinates about which the picture is continued, on or just outside its edges.

    Reflection about these commutes with the interpolation, so that the edges come back as exactly as all the rest.
    """
    return np.array([0 if grid.offset == 0 else -0.5, length - 1 if grid.offset == 1 else length - 0.5])


def _continued(length: int, step: int, reach: int, mirrors: Floats) -> tuple[Indices, Indices]:
    """Which samples stand for ``reach`` samples before the first one, and for those to the end of the last step."""
    before, behind = np.arange(-reach, 0), np.arange(length, length + -length % step + step - reach)
    return _reflected(before, length, mirrors), _reflected(behind, length, mirrors)


def _reflected(places: Indices, length: int, mirrors: Floats) -> Indices:
    """Which of ``length`` samples stand for those at ``places``."""
    first, last = (2 * mirrors).round().astype(int)
    while (outside := (places < 0) | (places >= length)).any():  # small pictures are reflected again and again
        places = np.where(outside, np.where(places < 0, first, last) - places, places)
    return places
