"""What a run trains on, and what it keeps aside to be measured by."""

from collections.abc import Sequence
from pathlib import Path

from torch import Generator, Tensor

from app.errors import UsageError
from models.training.clips import PhotoClips, load_photos, uniform
from models.training.footage import PATCHES, FootageClips, load_footage
from models.training.problems import Clips
from models.training.recipes import TrainingRecipe

HELD_OUT = 12
"""Pictures at the end of the folder that are never trained on: six photographs, each at two sizes."""


class Mixture:
    """Draws from several sources, from each as often."""

    def __init__(self, sources: Sequence[Clips]) -> None:
        self._sources = sources

    def sample(self, rng: Generator, times: Tensor) -> Tensor:
        """See :class:`Clips`."""
        return self._sources[int(uniform(rng, 0, len(self._sources)))].sample(rng, times)


def material(recipe: TrainingRecipe, photos: Path | None, footage: Path | None) -> tuple[Clips, Clips]:
    """Clips to train on and held-out ones, out of a folder of photographs, one of videos, or both.

    Raises:
        UsageError: neither folder is given.
        InputError: a folder has too little.
    """
    size = recipe.crop * recipe.problem.scale
    pairs: list[tuple[Clips, Clips]] = []
    if photos is not None:
        pictures = load_photos(photos)
        trained, held_out = (
            PhotoClips(part, size, recipe.motion, recipe.grey) for part in (pictures[:-HELD_OUT], pictures[-HELD_OUT:])
        )
        pairs.append((trained, held_out))
    if footage is not None:
        excerpts = load_footage(footage, size)
        kept = max(PATCHES, len(excerpts) // 8)
        pairs.append((FootageClips(excerpts[:-kept], size), FootageClips(excerpts[-kept:], size)))
    if not pairs:
        raise UsageError("There is nothing to train on.", "Name a folder of photographs or one of clips.")
    if len(pairs) == 1:
        return pairs[0]
    return Mixture([pair[0] for pair in pairs]), Mixture([pair[1] for pair in pairs])
