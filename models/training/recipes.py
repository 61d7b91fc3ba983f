"""How each bundled network is made. Everything that the result depends on is here."""

from dataclasses import asdict, dataclass, field, replace

from models.basicvsr import BasicVSRConfig
from models.dual_stage_deblur import SMALL as DUAL_STAGE_SMALL
from models.edvr import EDVRConfig
from models.rife import RIFEConfig
from models.space_time import SpaceTimeConfig
from models.training.clips import Motion
from models.training.networks import Config
from models.training.problems import Cleanup, Deblurring, Interpolation, Problem, SpaceTime, Upscaling
from models.unrolled_deblur import UnrolledDeblurConfig
from models.zooming_slow_mo import ZoomingSlowMoConfig


@dataclass(frozen=True)
class TrainingRecipe:
    """One training run; the same recipe, material and machine give the same weights."""

    config: Config
    problem: Problem
    steps: int
    batch: int = 8
    crop: int = 32
    """Height and width of the network's input, in pixels."""
    learning_rate: float = 1e-3
    offset_rate: float = 1.0
    """Learning rate of what predicts the offsets of deformable convolutions, in parts of the others': where offsets
    explode, less helps (xinntao/EDVR, issue 16)."""
    warmup: int = 300
    """Steps over which the learning rate rises to its peak; it then falls on a cosine to a hundredth."""
    ema: float = 0.999
    """Share of the old average that each step keeps; the average is what ships."""
    loss: str = "charbonnier"
    """A name in :data:`LOSSES`."""
    gradient_norm: float = 1.0
    seed: int = 1
    motion: Motion = field(default_factory=Motion)
    grey: float = 0.0
    """Share of clips without colour."""
    fusion_first: int = 0
    """Steps at the beginning in which only what fuses frames is trained: attention that comes to a trained network
    (EDVR, section 4.1; 50,000 steps in the authors' code)."""
    agreement: float = 0.0
    """Weight of what :func:`models.training.agreement.disagreement` tells, of recurrent networks."""


_EDVR_S_X4 = EDVRConfig(
    num_feat=16, num_frame=5, deformable_groups=1, num_extract_block=3, num_reconstruct_block=16, num_hr_feat=32
)
_EDVR_S_DEBLUR = EDVRConfig(
    num_feat=48,
    num_frame=3,
    deformable_groups=2,
    num_extract_block=1,
    num_reconstruct_block=8,
    center_frame_idx=1,
    hr_in=True,
    with_predeblur=True,
    with_tsa=False,
    num_hr_feat=16,
)
_EDVR_S_FULL_SIZE = EDVRConfig(
    num_feat=24,
    num_frame=3,
    deformable_groups=1,
    num_extract_block=1,
    num_reconstruct_block=8,
    center_frame_idx=1,
    hr_in=True,
    with_predeblur=True,
    with_tsa=False,
    num_hr_feat=16,
)
"""Three frames, and few channels at full size: what a processor can do with 1280×720 in about a second."""
_EDVR_M_X4 = TrainingRecipe(
    EDVRConfig(with_tsa=False), Upscaling(), steps=600_000, batch=32, crop=64, learning_rate=4e-4, grey=1 / 8
)
"""For a graphics card: batch, crop, rate and steps are the authors'."""
_ZSM_S = ZoomingSlowMoConfig(
    num_feat=24, deformable_groups=1, num_extract_block=2, num_reconstruct_block=8, num_hr_feat=24
)
_BASICVSR_S = BasicVSRConfig(num_feat=32, num_block=5, num_hr_feat=16, flow_levels=0)
_BASICVSR_S_X4 = TrainingRecipe(
    _BASICVSR_S, Upscaling(frames=7, whole=True), steps=20_000, batch=4, crop=40, warmup=100, grey=1 / 8
)
_BASICVSR_S_DEEP = replace(_BASICVSR_S, num_block=10)
"""Small convolutions cost a processor little: a fifth more time than half as many blocks."""
_BASICVSR_S_X4_DEEP = replace(_BASICVSR_S_X4, config=_BASICVSR_S_DEEP)
_FOOTAGE = ("clean", "footage", "footage", "footage")
_BASICVSR_S_X4_LAST = replace(
    _BASICVSR_S_X4_DEEP,
    problem=Upscaling(frames=9, whole=True, kinds=_FOOTAGE, cuts=0.5, soft=1 / 3),
    learning_rate=5e-4,
    warmup=50,
    loss="dB",
    seed=6,
)
_BASICVSR_S_X2 = replace(
    _BASICVSR_S_X4_DEEP,
    config=replace(_BASICVSR_S_DEEP, scale=2),
    problem=Upscaling(frames=7, scale=2, whole=True, cuts=0.5, soft=1 / 3),
    crop=64,
    learning_rate=7e-4,
    loss="dB",
)
_SHARP = Motion(shift=4.0, acceleration=0.8, turn=0.006, finest=1.0, least=0.3, choices=4)
"""Clips that blur harms."""
_UNROLLED_S_DEBLUR = TrainingRecipe(
    UnrolledDeblurConfig(),
    Deblurring(),
    steps=20_000,
    batch=4,
    crop=96,
    warmup=100,
    loss="dB",
    motion=_SHARP,
    grey=1 / 8,
)
_EDVR_S_CLEANUP = TrainingRecipe(
    _EDVR_S_FULL_SIZE,
    Cleanup(),
    steps=20_000,
    batch=4,
    crop=64,
    learning_rate=5e-4,
    warmup=50,
    offset_rate=0.1,
    loss="dB",
    motion=Motion(finest=0.8),
    grey=1 / 8,
)

RECIPES = {
    "edvr-s-x4": TrainingRecipe(_EDVR_S_X4, Upscaling(), steps=14_000),
    "edvr-m-x4-without-attention": _EDVR_M_X4,
    "edvr-m-x4": replace(_EDVR_M_X4, config=EDVRConfig(), fusion_first=50_000),
    "edvr-s-x4-again": TrainingRecipe(
        _EDVR_S_X4, Upscaling(), steps=10_000, learning_rate=5e-4, warmup=100, seed=2, grey=1 / 8
    ),
    "basicvsr-s-x4": _BASICVSR_S_X4,
    "basicvsr-s-x4-again": replace(_BASICVSR_S_X4, seed=2),
    "basicvsr-s-x4-footage": replace(
        _BASICVSR_S_X4, problem=Upscaling(frames=7, whole=True, kinds=_FOOTAGE), learning_rate=7e-4, seed=3
    ),
    "basicvsr-s-x4-long": replace(
        _BASICVSR_S_X4_DEEP,
        problem=Upscaling(frames=9, whole=True, kinds=_FOOTAGE, cuts=0.5),
        learning_rate=7e-4,
        seed=4,
    ),
    "basicvsr-s-x4-soft": replace(
        _BASICVSR_S_X4_DEEP,
        problem=Upscaling(frames=9, whole=True, cuts=0.5, soft=1 / 3),
        learning_rate=5e-4,
        loss="dB",
        seed=5,
    ),
    "basicvsr-s-x4-last": _BASICVSR_S_X4_LAST,
    "basicvsr-s-x4-agreeing": replace(_BASICVSR_S_X4_LAST, learning_rate=3e-4, warmup=20, agreement=0.003, seed=7),
    "basicvsr-s-x4-meeting": replace(_BASICVSR_S_X4_LAST, learning_rate=3e-4, warmup=20, agreement=0.005, seed=8),
    "basicvsr-s-x2": _BASICVSR_S_X2,
    "basicvsr-s-x2-meeting": replace(
        _BASICVSR_S_X2,
        problem=Upscaling(frames=9, scale=2, whole=True, cuts=0.5, soft=1 / 3),
        learning_rate=3e-4,
        warmup=20,
        agreement=0.01,
        seed=8,
    ),
    "space-time-s-x4": TrainingRecipe(
        SpaceTimeConfig(**asdict(_BASICVSR_S)),
        SpaceTime(frames=4),
        steps=10_000,
        batch=4,
        crop=40,
        learning_rate=5e-4,
        warmup=50,
        grey=1 / 8,
    ),
    "edvr-s-predeblur": TrainingRecipe(
        replace(_EDVR_S_DEBLUR, num_frame=1, center_frame_idx=0),
        Deblurring(frames=1, kinds=("motion",)),
        steps=20_000,
        crop=64,
        offset_rate=0.1,
        motion=_SHARP,
        grey=1 / 8,
    ),
    "edvr-s-deblur-motion": TrainingRecipe(
        _EDVR_S_DEBLUR,
        Deblurring(kinds=("motion", "motion", "motion", "sharp")),
        steps=20_000,
        batch=4,
        crop=64,
        offset_rate=0.1,
        motion=_SHARP,
        grey=1 / 8,
    ),
    "edvr-s-deblur": TrainingRecipe(
        _EDVR_S_DEBLUR,
        Deblurring(),
        steps=20_000,
        batch=4,
        crop=64,
        offset_rate=0.1,
        motion=_SHARP,
        grey=1 / 8,
    ),
    "unrolled-s-deblur": _UNROLLED_S_DEBLUR,
    "unrolled-s-deblur-again": replace(_UNROLLED_S_DEBLUR, crop=128, seed=2),
    "unrolled-s-deblur-motion": replace(
        _UNROLLED_S_DEBLUR,
        problem=Deblurring(kinds=("motion", "motion", "footage", "sharp", "lens"), soft_stays=True),
        batch=5,
        crop=128,
        learning_rate=7e-4,
        seed=3,
    ),
    "dual-stage-s": TrainingRecipe(
        DUAL_STAGE_SMALL, Deblurring(), steps=20_000, batch=4, crop=64, motion=_SHARP, grey=1 / 8
    ),
    "zsm-s": TrainingRecipe(
        _ZSM_S, SpaceTime(), steps=20_000, batch=4, learning_rate=8e-4, offset_rate=0.1, grey=1 / 8
    ),
    "edvr-s-x2": TrainingRecipe(
        replace(_EDVR_S_X4, enlargement=2), Upscaling(scale=2), steps=10_000, learning_rate=5e-4, warmup=100, grey=1 / 8
    ),
    "edvr-s-cleanup": _EDVR_S_CLEANUP,
    "edvr-s-cleanup-again": replace(
        _EDVR_S_CLEANUP,
        problem=Cleanup(kinds=("web", "web", "broadcast", "night", "good")),
        batch=5,
        learning_rate=4e-4,
        seed=2,
    ),
    "rife-s": TrainingRecipe(
        RIFEConfig(widths=(64, 48, 32), depth=6),
        Interpolation(),
        steps=20_000,
        crop=128,
        learning_rate=6e-4,
        motion=Motion(shift=12.0, acceleration=0.3, turn=0.01, zoom=0.01),
        grey=1 / 8,
    ),
}
