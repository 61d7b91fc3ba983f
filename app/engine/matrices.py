"""How luma and chroma are made of red, green and blue, and the way back: ITU-T H.273 (2021), section 8.3."""

from dataclasses import dataclass
from functools import cache

import numpy as np

from app.media.frame import Matrix

_KR_KB = {
    Matrix.BT709: (0.2126, 0.0722),
    Matrix.FCC: (0.30, 0.11),
    Matrix.BT470BG: (0.299, 0.114),
    Matrix.SMPTE170M: (0.299, 0.114),
    Matrix.SMPTE240M: (0.212, 0.087),
    Matrix.BT2020_NCL: (0.2627, 0.0593),
}
_RED, _GREEN, _BLUE, _LUMA = range(4)


@dataclass(frozen=True)
class Difference:
    """A chroma signal in [−0.5, 0.5]: ``scale`` times the difference of two of red, green, blue and luma."""

    of: int
    less: int
    scale: float


@dataclass(frozen=True)
class Coefficients:
    """A matrix, both ways, for values in [0, 1]."""

    luma: tuple[float, float, float]
    """Weights of red, green and blue."""
    chroma: tuple[Difference, Difference]
    decoding: tuple[tuple[float, float], ...]
    """What red, green and blue get of the two chroma signals; each gets all of luma."""


@cache
def coefficients(matrix: Matrix) -> Coefficients:
    """Those of a matrix; of BT.709 for RGB, which has none."""
    if matrix is Matrix.YCGCO:
        return _complete((0.25, 0.5, 0.25), Difference(_GREEN, _LUMA, 1.0), Difference(_RED, _BLUE, 0.5))
    if matrix.is_approximated:
        matrix = Matrix.BT2020_NCL
    kr, kb = _KR_KB[Matrix.BT709 if matrix is Matrix.RGB else matrix]
    differences = Difference(_BLUE, _LUMA, 0.5 / (1 - kb)), Difference(_RED, _LUMA, 0.5 / (1 - kr))
    return _complete((kr, 1 - kr - kb, kb), *differences)


def _complete(luma: tuple[float, float, float], *chroma: *tuple[Difference, Difference]) -> Coefficients:
    signals = np.vstack((np.eye(3), luma))
    encoding = [luma, *(signal.scale * (signals[signal.of] - signals[signal.less]) for signal in chroma)]
    decoding = np.linalg.inv(encoding)[:, 1:].round(12)  # so that what is nothing is seen to be nothing
    return Coefficients(luma, chroma, tuple((float(first), float(second)) for first, second in decoding))
