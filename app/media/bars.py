"""Black bars around the picture. FFmpeg's own detector is not in the build that comes with PyAV."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.media.blemishes import Luma

_LEVEL, _SPREAD = 10.0, 4.0
"""A line of a bar is darker than this, and more even."""
_LEAST = 0.01
"""Of the picture's side; thinner edges are left by cameras and tapes."""

_Lines = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Bars:
    """Widths in pixels."""

    top: int = 0
    bottom: int = 0
    left: int = 0
    right: int = 0

    @property
    def any(self) -> bool:
        """There is a bar."""
        return any((self.top, self.bottom, self.left, self.right))

    def size_inside(self, width: int, height: int) -> tuple[int, int]:
        """Width and height of what they leave of a picture."""
        return width - self.left - self.right, height - self.top - self.bottom

    def inside(self, rows: int, columns: int, shift: tuple[int, int] = (0, 0)) -> tuple[slice, slice]:
        """Where in a plane of ``rows`` and ``columns`` lies what they leave.

        Args:
            rows: of the plane.
            columns: of the plane.
            shift: log2 of the plane's subsampling across and down.
        """
        across, down = shift
        return (
            slice(self.top >> down, rows - (self.bottom >> down)),
            slice(self.left >> across, columns - (self.right >> across)),
        )


class BarsVotes:
    """Keeps the bars that all pictures share; those that are black as a whole say nothing."""

    def __init__(self) -> None:
        self._rows: _Lines | None = None
        self._columns: _Lines | None = None

    def count(self, luma: Luma) -> None:
        """Take in a picture; all must have one size."""
        rows, columns = _dark_lines(luma), _dark_lines(luma.T)
        if rows.all() or columns.all():
            return
        self._rows = rows if self._rows is None else self._rows & rows
        self._columns = columns if self._columns is None else self._columns & columns

    def result(self) -> Bars:
        """The bars of all pictures so far."""
        if self._rows is None or self._columns is None:
            return Bars()
        return Bars(*_ends(self._rows), *_ends(self._columns))


def _dark_lines(luma: Luma) -> _Lines:
    dark: _Lines = (luma.mean(1) < _LEVEL) & (luma.std(1) < _SPREAD)
    return dark


def _ends(dark: _Lines) -> tuple[int, int]:
    """Length of the dark stretches at both ends, 0 where negligible."""
    lit = np.flatnonzero(~dark)
    least = max(2, int(len(dark) * _LEAST))
    first, last = int(lit[0]), len(dark) - 1 - int(lit[-1])
    return (first if first >= least else 0), (last if last >= least else 0)
