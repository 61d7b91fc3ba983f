"""Pairs of spoilt and true clips, put together as a recipe wants them."""

from dataclasses import dataclass

import torch
from torch import Generator, Tensor

from models.training.problems import Clips
from models.training.recipes import TrainingRecipe


@dataclass(frozen=True)
class Batch:
    """Pairs to learn from."""

    windows: Tensor
    """(B, N, 3, h, w)."""
    instants: Tensor
    """(B), of the truths; see :class:`Pair`."""
    truths: Tensor
    """(B, K, 3, s·h, s·w)."""
    kinds: tuple[str, ...]
    """What each is; see :class:`Problem`."""


def drawn(recipe: TrainingRecipe, clips: Clips, rng: Generator) -> Batch:
    """A batch of a recipe, of each kind of its problem as many; the same generator state gives the same batch."""
    count, kinds = recipe.batch, recipe.problem.kinds
    chosen = tuple(kinds[i * len(kinds) // count] for i in range(count))
    pairs = [recipe.problem.pair(clips, rng, kind) for kind in chosen]
    windows = torch.stack([pair.window for pair in pairs])
    truths = torch.stack([pair.truth for pair in pairs])
    return Batch(windows, torch.tensor([pair.instant for pair in pairs]), truths, chosen)
