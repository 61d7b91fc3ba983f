"""Do the two fields of a frame belong together? Told by how lines of one lie between those of the other."""

import numpy as np
import numpy.typing as npt

from app.media.frame import Plane

_MOVING = 4
"""Steps of 8 bits by which a pixel changes from frame to frame where something moves."""
_ENOUGH = 50
"""Such pixels below which nothing can be said."""
_EVERY = 4
"""Columns: neighbours say the same."""

_Samples = npt.NDArray[np.int32]


def combing(luma: Plane, before: Plane, bits: int) -> float | None:
    """How far a frame's fields are apart in time, over how far they are from the other fields of the frame before.

    Near 0 where both fields show one moment, near 1 where they show two (measured on six clips: 0.05 to 0.6 and 0.7 to
    1), far above where a field was repeated.

    Args:
        luma: (H, W) samples of the frame.
        before: the same of the frame before it.
        bits: of a sample.

    Returns:
        ``None`` where too little moves to tell.
    """
    here, past = (plane[:, ::_EVERY].astype(np.int32) for plane in (luma, before))
    moving = np.abs(here - past)[2:-2] > _MOVING << (bits - 8)
    if int(moving.sum()) < _ENOUGH:
        return None
    within = (_misfit(here, here) * moving).sum(dtype=np.int64)
    across = _misfit(here, past) * moving
    nearer = min(int(across[parity::2].sum(dtype=np.int64)) for parity in (0, 1))
    return float(within / max(1, 2 * nearer))


def _misfit(lines: _Samples, others: _Samples) -> _Samples:
    """By how much lines miss the mean of those above and below them, taken from another frame."""
    misfit: _Samples = np.abs(2 * lines[2:-2] - others[1:-3] - others[3:-1])
    return misfit
