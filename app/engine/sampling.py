"""Filters between chroma's samples and luma's along one axis.

Upwards goes cubic convolution (Keys 1981, a = −1/2), as in FFmpeg and good players. Downwards goes the smallest filter
that undoes it: a picture that nothing has touched gives its own chroma back, and of any other one stays what can be
shown again.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

_REACH = 2
"""Chroma samples to each side that the filter downwards sees: it undoes the other one to 4e-5 then."""
_KEPT = 64
"""Filters for different sizes that are kept."""

Indices = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Grid:
    """How chroma samples lie among luma samples along one axis."""

    factor: int
    """Luma samples to a chroma sample: 2 or 4."""
    offset: float
    """Place of a chroma sample among its luma samples: 0 on the first one, 1 on the last one."""

    def place(self, chroma: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """Luma coordinates of chroma coordinates."""
        return self.factor * chroma + self.offset * (self.factor - 1)


@dataclass(frozen=True, eq=False)
class Blocks:
    """A filter as one matrix for overlapping blocks of samples."""

    matrix: npt.NDArray[np.float64]
    """(samples into a block, samples out of it)."""
    step: int
    """Samples from the beginning of a block to that of the next one."""
    before: Indices
    """Which samples stand for those that the first block wants before the first sample."""
    behind: Indices
    """Which samples stand for those that the last block wants behind the last sample."""
    length: int
    """Samples that there are."""

    @property
    def made(self) -> int:
        """Samples out of a block."""
        return int(self.matrix.shape[1])

    def taken(self, first: int, count: int) -> Indices | slice:
        """The samples that ``count`` blocks take, beginning with block ``first``."""
        begin, end = first * self.step, (first + count - 1) * self.step + len(self.matrix)
        inside = slice(begin - len(self.before), end - len(self.before))
        if inside.start >= 0 and inside.stop <= self.length:
            return inside
        return np.concatenate((self.before, np.arange(self.length), self.behind))[begin:end]


@lru_cache(_KEPT)
def upwards(grid: Grid, length: int, block: int) -> Blocks:
    """From ``length`` chroma samples to luma's.

    ``block`` is how many chroma samples a block takes, here, or makes, below: more cost more multiplications, fewer
    make them slower.
    """
    taken, made = np.arange(-2.0, block + 2), np.arange(block * grid.factor)
    matrix = _cubic((made - grid.place(taken)[:, None]) / grid.factor)
    return Blocks(matrix, block, *_continued(length, block, 2, _mirrors(grid, length)), length)


@lru_cache(_KEPT)
def downwards(grid: Grid, length: int, block: int) -> Blocks:
    """From ``length`` luma samples, a multiple of the subsampling, to chroma's."""
    step, reach = block * grid.factor, _REACH * grid.factor
    taps = _dual(grid, reach)
    matrix = np.zeros((step + 2 * reach, block))
    for sample in range(block):
        matrix[sample * grid.factor :, sample][: len(taps)] = taps
    mirrors = grid.place(_mirrors(grid, length // grid.factor))
    return Blocks(matrix, step, *_continued(length, step, reach, mirrors), length)


def _cubic(distance: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Weight of a sample at a distance in samples; Keys 1981, equation 4."""
    d = np.abs(distance)
    near, far = 1.5 * d**3 - 2.5 * d**2 + 1, -0.5 * d**3 + 2.5 * d**2 - 4 * d + 2
    return np.asarray(np.where(d < 1, near, np.where(d < 2, far, 0)))


def _dual(grid: Grid, reach: int) -> npt.NDArray[np.float64]:
    """The taps of least norm, on ``reach`` luma samples around a chroma sample's own ones, that undo the cubic."""
    luma, chroma = np.arange(-reach, grid.factor + reach), np.arange(-_REACH - 4, _REACH + 5)
    interpolation = _cubic((luma - grid.place(chroma.astype(float))[:, None]) / grid.factor)
    taps: npt.NDArray[np.float64] = np.linalg.lstsq(interpolation, (chroma == 0).astype(float))[0]
    return np.asarray(taps / taps.sum())  # an even colour stays what it is


def _mirrors(grid: Grid, length: int) -> npt.NDArray[np.float64]:
    """Chroma coordinates about which the picture is continued, on or just outside its edges.

    Reflection about these commutes with the interpolation, so that the edges come back as exactly as all the rest.
    """
    return np.array([0 if grid.offset == 0 else -0.5, length - 1 if grid.offset == 1 else length - 0.5])


def _continued(length: int, step: int, reach: int, mirrors: npt.NDArray[np.float64]) -> tuple[Indices, Indices]:
    """Which samples stand for ``reach`` samples before the first one, and for those that blocks want at the end."""
    places = np.concatenate((np.arange(-reach, 0), np.arange(length, length + -length % step + reach)))
    first, last = (2 * mirrors).round().astype(int)
    for _ in places:  # small pictures are reflected again and again
        places = np.where(places < 0, first - places, places)
        places = np.where(places >= length, last - places, places)
    places = places.clip(0, length - 1)
    return places[:reach], places[reach:]
