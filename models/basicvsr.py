"""BasicVSR: the search for essential components in video super-resolution (Chan et al., CVPR 2021).

Features travel through the whole clip, once backwards and once forwards in time; each step warps them along the
optical flow and refines them with residual blocks. Both directions meet in every frame, which is added to the frame
enlarged bilinearly. No deformable convolution: it runs anywhere. Weights of BasicSR and of mmagic load as they are.

To enlarge twice, of our own, the same network sees frames at half their size, four pixels as one of twelve channels
(pixel unshuffling; Shi et al. 2016, section 3.2, the other way round): as much work for as large a result.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from app.engine.checkpoint import StateDict, build, read_checkpoint
from app.engine.contract import ModelCard, Precision, SizeRule, Task, Window
from app.engine.weights import WeightsFile
from models._basicvsr_keys import to_basicsr
from models._bundled import bundled, record
from models._names import count
from models._published import published
from models.layers.flow_warp import flow_warp
from models.layers.lucas_kanade import LucasKanade
from models.layers.recurrent import Flow, RecurrentRestorer
from models.layers.residual import ConvResidualBlocks
from models.layers.spynet import SPyNet


@dataclass(frozen=True)
class BasicVSRConfig:
    """One variant of the network; names and defaults are BasicSR's."""

    num_feat: int = 64
    num_block: int = 30
    """Residual blocks of each direction."""
    num_hr_feat: int = 64
    """Channels at output size; 64 in every published variant."""
    flow_levels: int = 6
    """Of SPyNet; 0 for flow without a network, by Lucas and Kanade's method."""
    scale: int = 4
    """Output size over input size, 4 or 2."""


class BasicVSR(RecurrentRestorer):
    """The network. Weights carry BasicSR's names. Any picture size, best from 64 pixels on; even ones to enlarge twice.

    A chunk of a longer shot needs context on both sides: measured on Vid4 foliage, 5 frames cost 0.35 dB against the
    whole clip, 12 still 0.12 dB. Held at once are C features for each frame from the first wanted one on.
    """

    def __init__(self, config: BasicVSRConfig) -> None:
        flow = SPyNet(config.flow_levels) if config.flow_levels else LucasKanade()
        super().__init__(config.num_feat, config.num_hr_feat, flow, config.scale)
        self.config = config
        c = config.num_feat
        seen = 3 * self.shrink**2
        self.backward_trunk = ConvResidualBlocks(c + seen, c, config.num_block)
        self.forward_trunk = ConvResidualBlocks(c + seen, c, config.num_block)
        self.fusion = nn.Conv2d(2 * c, c, 1)

    def restored(self, frames: Tensor, wanted: range, flow: Flow) -> Iterator[Tensor]:
        """See :class:`RecurrentRestorer`."""
        if not wanted:
            return
        from_future = self._backwards(frames, wanted[0], flow)
        arriving = self.nothing(frames)
        for t in range(wanted[-1] + 1):
            if t:
                arriving = flow_warp(arriving, flow(t, t - 1))
            arriving = self.forward_trunk(torch.cat((self._packed(frames, t), arriving), dim=1))
            if t in wanted:
                fused = self.lrelu(self.fusion(torch.cat((from_future[t], arriving), dim=1)))
                yield self.enlarged(fused, frames[:, t])

    def _backwards(self, frames: Tensor, first: int, flow: Flow) -> dict[int, Tensor]:
        """Features that have travelled from the clip's end, for each frame from ``first`` on: (B, C, H, W)."""
        arriving = self.nothing(frames)
        features: dict[int, Tensor] = {}
        last = frames.shape[1] - 1
        for t in range(last, first - 1, -1):
            if t < last:
                arriving = flow_warp(arriving, flow(t, t + 1))
            features[t] = arriving = self.backward_trunk(torch.cat((self._packed(frames, t), arriving), dim=1))
        return features

    def _packed(self, frames: Tensor, t: int) -> Tensor:
        """Frame ``t`` of clips at the features' size: (B, 3·shrink², h, w)."""
        return F.pixel_unshuffle(self.seen(frames, t), self.shrink)


def load(path: str | Path) -> BasicVSR:
    """The network in a ``.pth`` or ``.safetensors`` checkpoint of BasicSR or mmagic.

    The variant is read from the names and shapes.

    Raises:
        ModelError: the file is not a checkpoint of BasicVSR.
    """
    file = Path(path)
    tensors = to_basicsr(read_checkpoint(file))
    return build(lambda: BasicVSR(config_of(tensors)), tensors, file.name, "BasicVSR")


def describe(tensors: StateDict, weights: WeightsFile) -> ModelCard:
    """The card of a checkpoint of this network; raises what missing names raise if it is another's."""
    config = config_of(to_basicsr(tensors))
    shrink = 4 // config.scale
    return ModelCard(
        id=weights.path.stem,
        title=f"BasicVSR ×{config.scale}, {config.num_feat} channels",
        summary="Enlarges footage four times." if config.scale == 4 else "Doubles the size of footage.",
        task=Task.UPSCALE,
        scale=config.scale,
        window=Window(15, 15),
        size_rule=SizeRule(shrink, minimum=32 * shrink, grid=32 * shrink),
        context=64 * shrink,
        precisions=(Precision.FP32,),
        bytes_per_pixel=(9_000 + 125 * config.num_feat) // shrink**2,
        weights=weights,
        figures=(),
        open=load,
    )


def config_of(tensors: StateDict) -> BasicVSRConfig:
    """The variant that has tensors of these names and shapes."""
    first = tensors["backward_trunk.main.0.weight"]
    return BasicVSRConfig(
        num_feat=len(first),
        num_block=count(tensors, r"backward_trunk\.main\.2\.\d+\.conv1\.weight"),
        num_hr_feat=len(tensors["conv_hr.weight"]),
        flow_levels=count(tensors, r"spynet\.basic_module\.\d+\.basic_module\.0\.weight"),
        scale=2 if first.shape[1] - len(first) == 3 * 2**2 else 4,
    )


CARDS = (
    ModelCard(
        id="basicvsr-s-x4",
        title="BasicVSR small ×4",
        summary="Enlarges four times with what the frames around know; small enough for an ordinary processor.",
        task=Task.UPSCALE,
        scale=4,
        window=Window(past=10, future=10),
        size_rule=SizeRule(minimum=32, grid=32),
        context=48,
        precisions=(Precision.FP32, Precision.BF16),
        bytes_per_pixel=10_000,
        weights=bundled("basicvsr-s-x4"),
        figures=record("basicvsr-s-x4").figures,
        open=load,
    ),
    ModelCard(
        id="basicvsr-s-x2",
        title="BasicVSR small ×2",
        summary="Doubles the size with what the frames around know; small enough for an ordinary processor.",
        task=Task.UPSCALE,
        scale=2,
        window=Window(past=10, future=10),
        size_rule=SizeRule(multiple=2, minimum=64, grid=64),
        context=96,
        precisions=(Precision.FP32, Precision.BF16),
        bytes_per_pixel=2_500,
        weights=bundled("basicvsr-s-x2"),
        figures=record("basicvsr-s-x2").figures,
        open=load,
    ),
    *published("basicvsr", load),
)
