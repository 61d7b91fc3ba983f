"""How each bundled network is made. Everything that the result depends on is here."""

from dataclasses import dataclass, field

from models.edvr import EDVRConfig
from models.training.clips import Motion


@dataclass(frozen=True)
class TrainingRecipe:
    """One training run; the same recipe, photographs and machine give the same weights."""

    config: EDVRConfig
    steps: int
    batch: int = 8
    crop: int = 32
    """Height and width of the network's input, in pixels."""
    learning_rate: float = 1e-3
    warmup: int = 300
    """Steps over which the learning rate rises to its peak; it then falls on a cosine to a hundredth."""
    ema: float = 0.999
    """Share of the old average that each step keeps; the average is what ships."""
    clean_share: float = 0.5
    """Share of clips degraded by the papers' bicubic protocol; the others are degraded like real footage."""
    gradient_norm: float = 1.0
    seed: int = 1
    motion: Motion = field(default_factory=Motion)


RECIPES = {
    "edvr-s-x4": TrainingRecipe(
        config=EDVRConfig(
            num_feat=16,
            num_frame=5,
            deformable_groups=1,
            num_extract_block=3,
            num_reconstruct_block=16,
            num_hr_feat=32,
        ),
        steps=14_000,
    ),
}
