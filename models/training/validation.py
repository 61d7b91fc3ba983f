"""How a network does on clips that it is never trained on."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from models.evaluation.metrics import psnr_y
from models.layers.offset_watch import EXPLODED, watch_offsets
from models.training.batches import Batch
from models.training.networks import estimates
from models.training.problems import Problem

CEILING = 50.0
"""PSNR in dB beyond which no eye tells pictures apart: plain ones would outweigh all others."""


@dataclass(frozen=True)
class Result:
    """Of one validation."""

    gains: dict[str, float]
    """Mean Y-PSNR over what there was before, by kind of clip, in dB; beyond :data:`CEILING` nothing counts."""
    offset: float
    """Mean absolute offset of the deformable convolutions, in pixels; 0 where there are none."""

    @property
    def lost(self) -> bool:
        """The alignment means nothing any more."""
        return not self.offset <= EXPLODED


@torch.no_grad()
def validate(network: nn.Module, problem: Problem, batches: Iterable[Batch]) -> Result:
    """What ``network`` adds to the baseline of ``problem``."""
    device = next(network.parameters()).device
    gains = defaultdict(list)
    with watch_offsets() as offsets:
        for batch in batches:
            *_, restored = estimates(network, batch.windows.to(device), batch.instants.to(device))
            reached, before = (_psnr(made, batch.truths) for made in (restored.cpu(), problem.baseline(batch.windows)))
            gained = reached - before
            for kind, gain in zip(batch.kinds, gained.tolist(), strict=True):
                gains[kind].append(gain)
    mean_gains = {kind: round(sum(values) / len(values), 3) for kind, values in gains.items()}
    reach = float(torch.cat(offsets).mean()) if offsets else 0.0
    return Result(mean_gains, round(reach, 3))


def _psnr(pictures: Tensor, truths: Tensor) -> Tensor:
    """(B, K, 3, H, W) each → (B), means over the K."""
    found = psnr_y(pictures.flatten(0, 1), truths.flatten(0, 1)).clamp(max=CEILING)
    return found.view(truths.shape[:2]).mean(dim=1)
