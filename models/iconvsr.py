"""IconVSR: BasicVSR with information refill and coupled propagation (Chan et al., CVPR 2021, section 4).

Every fifth frame and the last are key frames: what EDVR makes of the frames around one is mixed into the features that
arrive there, so that errors do not add up. Features that travel forwards see those that have travelled backwards.
Weights of BasicSR and of mmagic load as they are.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from app.engine.checkpoint import StateDict, build, read_checkpoint
from app.engine.contract import ModelCard, Precision, SizeRule, Task, Window
from app.engine.weights import WeightsFile
from models._basicvsr_keys import to_basicsr
from models._names import count
from models._published import published
from models.layers.edvr_features import EDVRFeatures, FeaturesConfig
from models.layers.flow_warp import flow_warp
from models.layers.frame_cache import FrameCache
from models.layers.offset_watch import LostTrack, exploded, watch_offsets
from models.layers.recurrent import Flow, RecurrentRestorer
from models.layers.residual import ConvResidualBlocks, conv3x3
from models.layers.spynet import SPyNet

KEYFRAME_STRIDE = 5
"""Frames from one key frame to the next, in every published variant."""


@dataclass(frozen=True)
class IconVSRConfig:
    """One variant of the network; names are BasicSR's, defaults those of its checkpoint for REDS."""

    num_feat: int = 64
    num_block: int = 30
    """Residual blocks of each direction."""
    temporal_padding: int = 2
    """Frames on either side that EDVR sees around a key frame: 2 for REDS, 3 for Vimeo-90K."""
    num_extract_block: int = 5
    """Residual blocks that EDVR sees each frame through."""
    deformable_groups: int = 8
    num_hr_feat: int = 64
    """Channels at output size; 64 in every published variant."""
    flow_levels: int = 6


@dataclass(frozen=True)
class _Refill:
    """What EDVR has made of the frames around a key frame."""

    features: Tensor
    """(B, C, H, W)."""
    lost: Tensor
    """(B,) bool: its alignment has exploded."""


class IconVSR(RecurrentRestorer):
    """The network. Weights carry BasicSR's names. Enlarges four times; sizes are multiples of 4.

    Held at once are C features for each frame from the first wanted one on, and for each key frame.
    """

    def __init__(self, config: IconVSRConfig) -> None:
        super().__init__(config.num_feat, config.num_hr_feat, SPyNet(config.flow_levels))
        self.config = config
        c, around = config.num_feat, config.temporal_padding
        self.edvr = EDVRFeatures(
            FeaturesConfig(
                num_feat=c,
                num_frame=2 * around + 1,
                deformable_groups=config.deformable_groups,
                num_extract_block=config.num_extract_block,
                center_frame_idx=around,
            )
        )
        self.backward_fusion = conv3x3(2 * c, c)
        self.forward_fusion = conv3x3(2 * c, c)
        self.backward_trunk = ConvResidualBlocks(c + 3, c, config.num_block)
        self.forward_trunk = ConvResidualBlocks(2 * c + 3, c, config.num_block)
        self._lost_track = LostTrack()

    def restored(self, frames: Tensor, wanted: range, flow: Flow) -> Iterator[Tensor]:
        """See :class:`RecurrentRestorer`. The first frame is a key frame."""
        if not wanted:
            return
        refills = FrameCache(lambda t: self._refill(frames, t))
        from_future = self._backwards(frames, flow, refills)
        arriving = self.nothing(frames)
        for t in range(wanted[-1] + 1):
            if t:
                arriving = flow_warp(arriving, flow(t, t - 1))
            if _is_key(t, frames.shape[1]):
                arriving = self._refilled(self.forward_fusion, arriving, refills[t])
            arriving = self.forward_trunk(torch.cat((self.seen(frames, t), from_future.pop(t), arriving), dim=1))
            if t in wanted:
                yield self.enlarged(arriving, frames[:, t])

    def warnings(self) -> tuple[str, ...]:
        """See :class:`Restorer`."""
        return self._lost_track.warnings()

    def _backwards(self, frames: Tensor, flow: Flow, refills: FrameCache[_Refill]) -> dict[int, Tensor]:
        """Features that have travelled from the clip's end, for each frame: (B, C, H, W)."""
        arriving = self.nothing(frames)
        features: dict[int, Tensor] = {}
        length = frames.shape[1]
        for t in reversed(range(length)):
            if t < length - 1:
                arriving = flow_warp(arriving, flow(t, t + 1))
            if _is_key(t, length):
                arriving = self._refilled(self.backward_fusion, arriving, refills[t])
            features[t] = arriving = self.backward_trunk(torch.cat((self.seen(frames, t), arriving), dim=1))
        return features

    def _refill(self, frames: Tensor, t: int) -> _Refill:
        b, length = frames.shape[:2]
        window = key_window(t, length, self.config.temporal_padding)
        pyramid = self.edvr.extract(frames[:, window].flatten(0, 1))
        with watch_offsets() as seen:
            fused = self.edvr.fused(pyramid, torch.arange(b * len(window), device=frames.device).view(b, -1))
        return _Refill(fused, exploded(seen, b))

    def _refilled(self, fusion: nn.Module, arriving: Tensor, refill: _Refill) -> Tensor:
        """Where EDVR's alignment has exploded, what arrives stays as it is."""
        fused = fusion(torch.cat((arriving, refill.features), dim=1))
        return self._lost_track.replaced(fused, refill.lost, safe=arriving)


def key_window(t: int, length: int, around: int) -> list[int]:
    """The frames that EDVR sees for key frame ``t`` of a clip.

    Beyond the clip's ends those stand in that lie behind as many frames as the window reaches: for two on either side,
    frames 3 and 4 before the first. Clips shorter than the window repeat their ends.
    """
    last = length - 1
    if length < 2 * around + 1:
        return [min(max(i, 0), last) for i in range(t - around, t + around + 1)]
    places = range(t - around, t + around + 1)
    return [around - i if i < 0 else 2 * last - around - i if i > last else i for i in places]


def load(path: str | Path) -> IconVSR:
    """The network in a ``.pth`` or ``.safetensors`` checkpoint of BasicSR or mmagic.

    The variant is read from the names and shapes.

    Raises:
        ModelError: the file is not a checkpoint of IconVSR.
    """
    file = Path(path)
    tensors = to_basicsr(read_checkpoint(file))
    return build(lambda: IconVSR(_config_of(tensors)), tensors, file.name, "IconVSR")


def describe(tensors: StateDict, weights: WeightsFile) -> ModelCard:
    """The card of a checkpoint of this network; raises what missing names raise if it is another's."""
    config = _config_of(to_basicsr(tensors))
    return ModelCard(
        id=weights.path.stem,
        title=f"IconVSR ×4, {config.num_feat} channels",
        summary="Enlarges footage four times.",
        task=Task.UPSCALE,
        scale=4,
        window=Window(15, 15, KEYFRAME_STRIDE),
        size_rule=SizeRule(4, 32, grid=32),
        context=64,
        precisions=(Precision.FP32,),
        bytes_per_pixel=9_000 + 640 * config.num_feat,
        weights=weights,
        figures=(),
        open=load,
    )


def _is_key(t: int, length: int) -> bool:
    return t % KEYFRAME_STRIDE == 0 or t == length - 1


def _config_of(tensors: StateDict) -> IconVSRConfig:
    """The variant that has tensors of these names and shapes."""
    channels = len(tensors["backward_fusion.weight"])
    return IconVSRConfig(
        num_feat=channels,
        num_block=count(tensors, r"backward_trunk\.main\.2\.\d+\.conv1\.weight"),
        temporal_padding=tensors["edvr.fusion.feat_fusion.weight"].shape[1] // channels // 2,
        num_extract_block=count(tensors, r"edvr\.feature_extraction\.\d+\.conv1\.weight"),
        deformable_groups=len(tensors["edvr.pcd_align.cas_dcnpack.conv_offset.weight"]) // 27,
        num_hr_feat=len(tensors["conv_hr.weight"]),
        flow_levels=count(tensors, r"spynet\.basic_module\.\d+\.basic_module\.0\.weight"),
    )


CARDS = published("iconvsr", load)
