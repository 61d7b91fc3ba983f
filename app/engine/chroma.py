"""Chroma from its own size to luma's and back, by strips of rows: what they hold stays in a processor's cache."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import torch
from torch import Tensor

from app.engine.chroma_filters import AlongColumns, AlongRows, Room
from app.engine.sampling import Grid, Taps, downward_blocks, downward_taps, upward_blocks, upward_taps
from app.media.frame import Siting

_STRIP = 64
"""Luma rows of a strip on a processor. Elsewhere memory is fast, each step costs a call, and a strip is all rows."""
_KEPT = 32
"""Kinds of pictures whose strips are kept."""


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

    @property
    def chroma_height(self) -> int:
        """The last sample covers what is left over."""
        return -(-self.height // self.down.factor)

    @property
    def chroma_width(self) -> int:
        """As :attr:`chroma_height`."""
        return -(-self.width // self.across.factor)


@dataclass(frozen=True, eq=False)
class Strip:
    """Rows of a picture whose two signals of chroma are brought to another size at once."""

    luma: slice
    """Its rows of luma."""
    taken: slice
    """The rows of which its chroma is made: of chroma on the way up, of luma on the way down."""
    columns: AlongColumns | None
    rows: AlongRows

    @property
    def own(self) -> slice:
        """Where its rows of luma lie among those taken."""
        return slice(self.luma.start - self.taken.start, self.luma.stop - self.taken.start)

    def room(self) -> Room:
        """For both signals in the rows :attr:`taken`."""
        return self.rows.room(self.taken.stop - self.taken.start)

    def resampled(self, room: Room) -> Tensor:
        """(2, rows, columns): the signals at their new size, when :attr:`Room.inside` has been written."""
        signals = self.rows.continued(room)
        return self.rows.filtered(signals if self.columns is None else self.columns.filtered(signals))


@lru_cache(_KEPT)
def upwards(sampling: Sampling, device: torch.device) -> tuple[Strip, ...]:
    """The strips in which chroma gets luma's size."""
    taps, blocks = None, None
    if sampling.down.factor > 1:
        taps = upward_taps(sampling.down, sampling.chroma_height)
    if sampling.across.factor > 1:
        blocks = upward_blocks(sampling.across, sampling.chroma_width)
    rows = AlongRows(sampling.chroma_width, blocks, sampling.width, device)
    return tuple(_strip(luma, luma, taps, rows) for luma in _lumas(sampling.height, device))


@lru_cache(_KEPT)
def downwards(sampling: Sampling, device: torch.device) -> tuple[Strip, ...]:
    """The strips in which signals at luma's size get chroma's."""
    taps, blocks = None, None
    if sampling.down.factor > 1:
        taps = downward_taps(sampling.down, sampling.height)
    if sampling.across.factor > 1:
        blocks = downward_blocks(sampling.across, sampling.width)
    rows = AlongRows(sampling.width, blocks, sampling.chroma_width, device)
    return tuple(
        _strip(luma, slice(luma.start >> sampling.shift[1], luma.stop >> sampling.shift[1]), taps, rows)
        for luma in _lumas(sampling.height, device)
    )


def _lumas(height: int, device: torch.device) -> Iterator[slice]:
    size = _STRIP if device.type == "cpu" else height
    return (slice(first, min(first + size, height)) for first in range(0, height, size))


def _strip(luma: slice, made: slice, taps: Taps | None, rows: AlongRows) -> Strip:
    if taps is None:
        return Strip(luma, luma, None, rows)
    places = taps.places[made]
    taken = slice(int(places.min()), int(places.max()) + 1)
    return Strip(luma, taken, AlongColumns(places - taken.start, taps.weights[made], taken, rows.device), rows)
