"""High-resolution dual-stage multi-level feature aggregation for deblurring (Brehm et al., CVPRW NTIRE 2020).

The first stage deblurs each frame alone with parallel atrous convolutions; the second looks at three of its results,
weighs their features by how similar they are to the centre's, and corrects the centre from coarse to fine. Official
weights were never published: checkpoints are this project's own.

The networks work in [−1, 1]; ``restore`` and ``forward`` take and give [0, 1] like every other network.
"""

import re
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass, field, replace
from pathlib import Path

import torch
from torch import Tensor

from app.engine.checkpoint import StateDict, build, read_checkpoint
from app.engine.contract import EVERY_FRAME, ModelCard, Precision, Restorer, SizeRule, Task, Window
from app.engine.orientation import Ensemble, Orientation
from app.engine.weights import WeightsFile
from models._bundled import bundled, record
from models.layers.atrous import AtrousDeblur, Stage1Config
from models.layers.feature_aggregation import FeatureAggregation, Stage2Config
from models.layers.frame_cache import FrameCache
from models.layers.scaled_conv import ConvForm, ScaleOrder
from models.layers.windows import Border, window_indices


@dataclass(frozen=True)
class DualStageConfig:
    """Both stages and how they are joined."""

    stage1: Stage1Config = field(default_factory=Stage1Config)
    stage2: Stage2Config = field(default_factory=Stage2Config)
    round_between: bool = False
    """Round the first stage's results to 8 bits. The authors' script does; it would cost deeper sources their bits."""
    ensemble: Ensemble = Ensemble.NONE
    """Of the second stage only, as in the authors' script, which has six; the paper averages four without naming them.
    Costs as many times the second stage's work as there are orientations."""


PAPER = DualStageConfig()
"""As the paper describes it, details that it leaves open as in the code: 93 million weights."""
CODE = DualStageConfig(
    Stage1Config(first_kernel=7, form=ConvForm(ScaleOrder.BIAS_FIRST)),
    Stage2Config(form=ConvForm(ScaleOrder.BIAS_FIRST, unit_norm=True)),
    round_between=True,
    ensemble=Ensemble.FLIPS_AND_TURNS,
)
"""As the public code runs it."""
SMALL = DualStageConfig(Stage1Config(width=16, blocks=6, first_kernel=7), Stage2Config(width=16, blocks=1, levels=3))
"""For people's machines, 1.4 million weights: 0.26 million multiplications per pixel instead of 12.67 million."""


class DualStageDeblur(Restorer):
    """Both stages. Height and width are multiples of 16 (2 to the number of levels) and at least 32."""

    def __init__(self, config: DualStageConfig) -> None:
        super().__init__()
        self.config = config
        self.stage1 = AtrousDeblur(config.stage1)
        self.stage2 = FeatureAggregation(config.stage2)

    def forward(self, frames: Tensor) -> Tensor:
        """Restore the centre of each window: (B, N, 3, H, W) → (B, 3, H, W).

        RGB in [0, 1], not clamped on return.
        """
        *_, corrected = self.estimates(frames)
        return corrected

    def estimates(self, frames: Tensor) -> Iterator[Tensor]:
        """What each stage makes of the centre of each window: (B, N, 3, H, W) → (B, 3, H, W), see :meth:`forward`."""
        sharpened = self.sharpen(frames.flatten(0, 1)).view(frames.shape)
        yield _to_unit(sharpened[:, frames.shape[1] // 2])
        yield _to_unit(self.correct(sharpened))

    @torch.inference_mode()
    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`. Clips end by repeating their end frames.

        The first stage runs once per frame; of the second, what depends on one frame alone does too.
        """
        kept = range(len(frames))[keep]
        size = self.config.stage2.frames
        cut = [window_indices(i, size, len(frames), Border.REPLICATE) for i in kept]
        sharpened = {i: self.sharpen(frames[i : i + 1]) for i in sorted({i for window in cut for i in window})}
        orientations = self.config.ensemble.orientations
        out = torch.zeros_like(frames[keep])
        for view in orientations:
            for row, picture in enumerate(self._corrected(sharpened, cut, view)):
                out[row] += picture[0] / len(orientations)
        return _to_unit(out)

    def ensembled(self, ensemble: Ensemble) -> "DualStageDeblur":
        """The same network, whose second stage sees its windows in all orientations of ``ensemble``."""
        other = copy(self)
        other.config = replace(self.config, ensemble=ensemble)
        return other

    def sharpen(self, frames: Tensor) -> Tensor:
        """The first stage: (N, 3, H, W) in [0, 1] → (N, 3, H, W) in [−1, 1], clamped."""
        sharpened: Tensor = self.stage1(2 * frames - 1).clamp(-1, 1)
        if self.config.round_between:
            sharpened = sharpened.add(1).mul(127.5).round().div(127.5).sub(1)
        return sharpened

    def correct(self, sharpened: Tensor) -> Tensor:
        """The second stage on windows of the first's results: (B, N, 3, H, W) → (B, 3, H, W), all in [−1, 1]."""
        orientations = self.config.ensemble.orientations
        results = [view.undo(self.stage2(view.apply(sharpened))) for view in orientations]
        return torch.stack(results).mean(dim=0)

    def _corrected(self, sharpened: dict[int, Tensor], cut: list[list[int]], view: Orientation) -> Iterator[Tensor]:
        """The second stage's results (1, 3, H, W) for each window, seen in one orientation."""
        turned = FrameCache(lambda i: view.apply(sharpened[i]).contiguous())
        levels = FrameCache(lambda i: self.stage2.encode(turned[i]))
        for window in cut:
            for cache in (turned, levels):
                cache.forget_before(min(window))
            yield view.undo(self.stage2.decode([levels[i] for i in window], turned[window[len(window) // 2]]))


def _to_unit(pictures: Tensor) -> Tensor:
    """From [−1, 1] to [0, 1]."""
    return (pictures + 1) / 2


def load(path: str | Path, round_between: bool = False, ensemble: Ensemble = Ensemble.NONE) -> DualStageDeblur:
    """The network in a ``.pth`` or ``.safetensors`` checkpoint of this project.

    The variant is read from the names and shapes; how the stages are joined is for the caller to say.

    Raises:
        ModelError: the file is not a checkpoint of the dual-stage network.
    """
    file = Path(path)
    tensors = read_checkpoint(file)

    def make() -> DualStageDeblur:
        return DualStageDeblur(DualStageConfig(_stage1_of(tensors), _stage2_of(tensors), round_between, ensemble))

    return build(make, tensors, file.name, "the dual-stage deblurring network")


def describe(tensors: StateDict, weights: WeightsFile) -> ModelCard:
    """The card of a checkpoint of this network; raises what missing names raise if it is another's."""
    stage2 = _stage2_of(tensors)
    width = max(_stage1_of(tensors).width, stage2.width)
    return ModelCard(
        id=weights.path.stem,
        title=f"Dual-stage deblurring, {width} channels",
        summary="Sharpens footage.",
        task=Task.DEBLUR,
        scale=1,
        window=Window(stage2.frames // 2, stage2.frames // 2),
        size_rule=SizeRule(2**stage2.levels, 2 ** max(stage2.levels, 5)),
        context=64,
        precisions=(Precision.FP32,),
        bytes_per_pixel=240 * width,
        weights=weights,
        figures=(),
        open=load,
    )


def _stage1_of(tensors: StateDict) -> Stage1Config:
    """The first stage that has tensors of these names and shapes."""
    width = len(tensors["stage1.head.scale"])
    form = _form_of(tensors, "stage1.head")
    return Stage1Config(
        width=width,
        blocks=_count(tensors, r"stage1\.blocks\.(\d+)\."),
        rates=tuple(sorted(int(rate) for rate in _found(tensors, r"stage1\.blocks\.0\.atrous\.(\d+)\."))),
        first_kernel=_kernel(tensors, "stage1.head", form).shape[-1],
        long_skip=len(_kernel(tensors, "stage1.up", form)) == 6 * width,
        form=form,
    )


def _stage2_of(tensors: StateDict) -> Stage2Config:
    """The second stage that has tensors of these names and shapes."""
    width = len(tensors["stage2.encoder.0.scale"])
    form = _form_of(tensors, "stage2.out")
    return Stage2Config(
        width=width,
        blocks=_count(tensors, r"stage2\.decoder\.0\.blocks\.(\d+)\."),
        frames=_kernel(tensors, "stage2.decoder.0.fuse", form).shape[1] // width,
        levels=_count(tensors, r"stage2\.decoder\.(\d+)\."),
        rotated=len(_kernel(tensors, "stage2.encoder.0", form)) < width,
        form=form,
    )


def _form_of(tensors: StateDict, stem: str) -> ConvForm:
    order = ScaleOrder.SCALE_FIRST if f"{stem}.bias" in tensors else ScaleOrder.BIAS_FIRST
    return ConvForm(order, unit_norm=f"{stem}.direction" in tensors)


def _kernel(tensors: StateDict, stem: str, form: ConvForm) -> Tensor:
    return tensors[f"{stem}.{'direction' if form.unit_norm else 'weight'}"]


def _count(tensors: StateDict, pattern: str) -> int:
    return len(_found(tensors, pattern))


def _found(tensors: StateDict, pattern: str) -> set[str]:
    """What the pattern's group matched in the names."""
    return {match[1] for match in (re.match(pattern, name) for name in tensors) if match}


CARDS = (
    ModelCard(
        id="dual-stage-s",
        title="Dual-stage small",
        summary="Sharpens what a soft lens or motion blurred; small enough for an ordinary processor.",
        task=Task.DEBLUR,
        scale=1,
        window=Window(SMALL.stage2.frames // 2, SMALL.stage2.frames // 2),
        size_rule=SizeRule(8, 32),
        context=64,
        precisions=(Precision.FP32,),
        bytes_per_pixel=1_500,
        weights=bundled("dual-stage-s"),
        figures=record("dual-stage-s").figures,
        open=load,
    ),
)
