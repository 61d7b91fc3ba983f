"""How a network does on clips that it is never trained on."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from models.evaluation.metrics import psnr_y
from models.training.problems import Problem


@dataclass(frozen=True)
class Batch:
    """Pairs to learn from."""

    windows: Tensor
    """(B, N, 3, h, w)."""
    truths: Tensor
    """(B, 3, s·h, s·w)."""
    kinds: tuple[str, ...]
    """What each is; see :class:`Problem`."""


@dataclass(frozen=True)
class Result:
    """Of one validation."""

    gains: dict[str, float]
    """Mean Y-PSNR over what there was before, by kind of clip, in dB."""
    offset: float
    """Mean absolute offset of the deformable convolutions, in pixels; 0 where there are none."""


@torch.no_grad()
def validate(network: nn.Module, problem: Problem, batches: Iterable[Batch]) -> Result:
    """What ``network`` adds to the baseline of ``problem``."""
    device = next(network.parameters()).device
    gains = defaultdict(list)
    with _watched_offsets(network) as offsets:
        for batch in batches:
            restored = network(batch.windows.to(device)).cpu()
            gained = psnr_y(restored, batch.truths) - psnr_y(problem.baseline(batch.windows), batch.truths)
            for kind, gain in zip(batch.kinds, gained.tolist(), strict=True):
                gains[kind].append(gain)
    mean_gains = {kind: round(sum(values) / len(values), 3) for kind, values in gains.items()}
    return Result(mean_gains, round(sum(offsets) / max(1, len(offsets)), 3))


@contextmanager
def _watched_offsets(network: nn.Module) -> Iterator[list[float]]:
    """Collects the mean absolute offset of every deformable convolution that runs meanwhile."""
    seen: list[float] = []

    def note(_module: nn.Module, _inputs: object, predicted: Tensor) -> None:
        seen.append(float(predicted[:, : predicted.shape[1] * 2 // 3].abs().mean()))

    hooks = [
        module.register_forward_hook(note) for name, module in network.named_modules() if name.endswith("conv_offset")
    ]
    try:
        yield seen
    finally:
        for hook in hooks:
            hook.remove()
