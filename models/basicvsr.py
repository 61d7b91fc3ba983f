"""BasicVSR: the search for essential components in video super-resolution (Chan et al., CVPR 2021).

Features travel through the whole clip, once backwards and once forwards in time; each step warps them along the
optical flow and refines them with residual blocks. Both directions meet in every frame, which is added to the frame
enlarged bilinearly. No deformable convolution: it runs anywhere. Weights of BasicSR and of mmagic load as they are.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from app.engine.checkpoint import StateDict, build, read_checkpoint
from app.engine.contract import EVERY_FRAME, ModelCard, Precision, Restorer, SizeRule, Task, Window
from app.engine.weights import WeightsFile
from models._basicvsr_keys import to_basicsr
from models._published import published
from models.layers.flow_warp import flow_warp
from models.layers.residual import conv3x3, leaky_relu, residual_blocks
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


class PropagationTrunk(nn.Module):
    """Refines the features that arrive at a frame: a convolution that takes the frame in, then residual blocks."""

    def __init__(self, channels: int, blocks: int) -> None:
        super().__init__()
        self.main = nn.Sequential(conv3x3(channels + 3, channels), leaky_relu(), residual_blocks(channels, blocks))

    def forward(self, frame: Tensor, arriving: Tensor) -> Tensor:
        """(B, 3, H, W) and (B, C, H, W) → (B, C, H, W)."""
        refined: Tensor = self.main(torch.cat((frame, arriving), dim=1))
        return refined


class BasicVSR(Restorer):
    """The network. Weights carry BasicSR's names. Enlarges four times; any picture size, best from 64 pixels on."""

    def __init__(self, config: BasicVSRConfig) -> None:
        super().__init__()
        self.config = config
        c = config.num_feat
        self.spynet = SPyNet(config.flow_levels)
        self.backward_trunk = PropagationTrunk(c, config.num_block)
        self.forward_trunk = PropagationTrunk(c, config.num_block)
        self.fusion = nn.Conv2d(2 * c, c, 1)
        self.upconv1 = conv3x3(c, 4 * c)
        self.upconv2 = conv3x3(c, 4 * config.num_hr_feat)
        self.pixel_shuffle = nn.PixelShuffle(2)
        self.conv_hr = conv3x3(config.num_hr_feat, config.num_hr_feat)
        self.conv_last = conv3x3(config.num_hr_feat, 3)
        self.lrelu = leaky_relu()

    def forward(self, frames: Tensor) -> Tensor:
        """Restore whole clips: (B, T, 3, H, W) → (B, T, 3, 4H, 4W). RGB in [0, 1], not clamped on return."""
        return torch.stack(list(self._restored(frames, range(frames.shape[1]))), dim=1)

    @torch.inference_mode()
    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`.

        A result depends on every frame of ``frames``, less the farther away. A chunk of a longer shot needs context
        on both sides; measured on Vid4 foliage, 5 frames cost 0.35 dB against the whole clip, 12 still 0.12 dB.

        Held at once are C features for each frame from the first kept one on, and
        the large pictures of the kept frames only.
        """
        kept = range(len(frames))[keep]
        height, width = frames.shape[2:]
        out = frames.new_empty(len(kept), 3, 4 * height, 4 * width)
        for place, picture in enumerate(self._restored(frames[None], kept)):
            out[place] = picture[0]
        return out

    def _restored(self, frames: Tensor, wanted: range) -> Iterator[Tensor]:
        """The wanted frames of clips (B, T, 3, H, W), in order: (B, 3, 4H, 4W) each, in the dtype of ``frames``."""
        if not wanted:
            return
        from_future = self._backwards(frames, wanted[0])
        arriving = self._nothing(frames)
        for t in range(wanted[-1] + 1):
            if t:
                arriving = flow_warp(arriving, self.spynet(frames[:, t], frames[:, t - 1]))
            arriving = self.forward_trunk(self._input(frames, t), arriving)
            if t in wanted:
                yield self._reconstruct(from_future[t], arriving, frames[:, t])

    def _backwards(self, frames: Tensor, first: int) -> dict[int, Tensor]:
        """Features that have travelled from the clip's end, for each frame from ``first`` on: (B, C, H, W)."""
        arriving = self._nothing(frames)
        features: dict[int, Tensor] = {}
        last = frames.shape[1] - 1
        for t in range(last, first - 1, -1):
            if t < last:
                arriving = flow_warp(arriving, self.spynet(frames[:, t], frames[:, t + 1]))
            features[t] = arriving = self.backward_trunk(self._input(frames, t), arriving)
        return features

    def _reconstruct(self, from_future: Tensor, from_past: Tensor, frame: Tensor) -> Tensor:
        x = self.lrelu(self.fusion(torch.cat((from_future, from_past), dim=1)))
        x = self.lrelu(self.pixel_shuffle(self.upconv1(x)))
        x = self.lrelu(self.pixel_shuffle(self.upconv2(x)))
        residual = self.conv_last(self.lrelu(self.conv_hr(x)))
        # The base stays in full precision: half precision has fewer steps than an 8-bit picture.
        base = F.interpolate(frame, scale_factor=4, mode="bilinear")
        restored: Tensor = base + residual.to(base.dtype)
        return restored

    def _input(self, frames: Tensor, t: int) -> Tensor:
        return frames[:, t].to(self.conv_last.weight.dtype).contiguous(memory_format=torch.channels_last)

    def _nothing(self, frames: Tensor) -> Tensor:
        """What arrives at the end of a clip: (B, C, H, W) zeros."""
        b, _, _, height, width = frames.shape
        return self.conv_last.weight.new_zeros(b, self.config.num_feat, height, width)


def load(path: str | Path) -> BasicVSR:
    """The network in a ``.pth`` or ``.safetensors`` checkpoint of BasicSR or mmagic.

    The variant is read from the names and shapes.

    Raises:
        ModelError: the file is not a checkpoint of BasicVSR.
    """
    file = Path(path)
    tensors = to_basicsr(read_checkpoint(file))
    return build(lambda: BasicVSR(_config_of(tensors)), tensors, file.name, "BasicVSR")


def describe(tensors: StateDict, weights: WeightsFile) -> ModelCard:
    """The card of a checkpoint of this network; raises what missing names raise if it is another's."""
    config = _config_of(to_basicsr(tensors))
    return ModelCard(
        id=weights.path.stem,
        title=f"BasicVSR ×4, {config.num_feat} channels",
        summary="Enlarges footage four times.",
        task=Task.UPSCALE,
        scale=4,
        window=Window(15, 15),
        size_rule=SizeRule(32, 64),
        context=64,
        precisions=(Precision.FP32,),
        bytes_per_pixel=9_000 + 125 * config.num_feat,
        weights=weights,
        figures=(),
        open=load,
    )


def _config_of(tensors: StateDict) -> BasicVSRConfig:
    """The variant that has tensors of these names and shapes."""
    return BasicVSRConfig(
        num_feat=len(tensors["backward_trunk.main.0.weight"]),
        num_block=_count(tensors, r"backward_trunk\.main\.2\.\d+\.conv1\.weight"),
        num_hr_feat=len(tensors["conv_hr.weight"]),
        flow_levels=_count(tensors, r"spynet\.basic_module\.\d+\.basic_module\.0\.weight"),
    )


def _count(tensors: StateDict, pattern: str) -> int:
    return len([name for name in tensors if re.fullmatch(pattern, name)])


CARDS = published("basicvsr", load)
