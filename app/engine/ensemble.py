"""Geometric self-ensemble: a network sees the pictures in several orientations, and its results are averaged.

What a network invents differs with the orientation and is averaged away, what it recovers stays. The gain is small,
some hundredths to two tenths of a decibel, the cost as many times the work as there are orientations.
"""

from typing import Protocol, runtime_checkable

import torch
from torch import Tensor

from app.engine.contract import EVERY_FRAME, Restorer
from app.engine.orientation import Ensemble


@runtime_checkable
class SelfEnsembling(Protocol):
    """A network that need not repeat all of its work for each orientation."""

    def ensembled(self, ensemble: Ensemble) -> Restorer:
        """The same network, seeing pictures in all orientations of ``ensemble``."""


def ensembled(restorer: Restorer, ensemble: Ensemble) -> Restorer:
    """A network that sees pictures in all orientations of ``ensemble``."""
    if ensemble is Ensemble.NONE:
        return restorer
    if isinstance(restorer, SelfEnsembling):
        return restorer.ensembled(ensemble)
    return Ensembled(restorer, ensemble)


class Ensembled(Restorer):
    """Averages what a network makes of each orientation, in fp32."""

    def __init__(self, restorer: Restorer, ensemble: Ensemble) -> None:
        super().__init__()
        self.restorer = restorer
        self.ensemble = ensemble

    @torch.inference_mode()
    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`. All frames of a window are turned alike."""
        orientations = self.ensemble.orientations
        results = (view.undo(self.restorer.restore(view.apply(frames).contiguous(), keep)) for view in orientations)
        total = next(results).clone()
        for result in results:
            total += result
        return total / len(orientations)

    def warnings(self) -> tuple[str, ...]:
        """See :class:`Restorer`."""
        return self.restorer.warnings()
