"""Zooming Slow-Mo: fast and accurate one-stage space-time video super-resolution (Xiang et al., CVPR 2020).

From n frames 2n − 1, four times as large: features of the missing instants are interpolated from their neighbours by
deformable convolutions, a bidirectional deformable ConvLSTM lets all instants learn from each other, and each is
reconstructed alone. No enlarged base is added: the last convolution makes the picture.
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
from models._bundled import bundled, record
from models._published import published
from models.layers.bidirectional_pcd import BidirectionalPCD, FeaturePyramid
from models.layers.deform_conv_lstm import BidirectionalDeformConvLSTM
from models.layers.frame_cache import FrameCache
from models.layers.offset_watch import LostTrack, exploded, watch_offsets
from models.layers.pcd_align import Pyramid
from models.layers.residual import conv3x3, residual_blocks

WINDOW = 4
"""Input frames that go through the ConvLSTM together, as in the authors' training and test."""


@dataclass(frozen=True)
class ZoomingSlowMoConfig:
    """One variant of the network; defaults are the published one's."""

    num_feat: int = 64
    deformable_groups: int = 8
    num_extract_block: int = 5
    num_reconstruct_block: int = 40
    num_hr_feat: int = 64
    """Channels at output size."""


@dataclass(frozen=True)
class SlowMoWindow:
    """Input frames that are computed together, and the instants that come from them: 2i is frame i, 2i + 1 the
    midpoint after it."""

    inputs: range
    instants: range


def windows(count: int, size: int = WINDOW) -> list[SlowMoWindow]:
    """Cut a clip of ``count`` frames into windows that overlap by one frame; every instant is in exactly one.

    The last window is anchored at the end of the clip and gives the instants that are still missing; the authors'
    scripts drop them. At an instant that two windows share, the earlier one decides, as in the authors' test.
    """
    size = min(size, count)
    starts = list(range(0, count - size + 1, max(1, size - 1)))
    if starts[-1] + size < count:
        starts.append(count - size)
    cut = []
    written = 0
    for start in starts:
        end = 2 * (start + size) - 1
        cut.append(SlowMoWindow(range(start, start + size), range(written, end)))
        written = end
    return cut


class ZoomingSlowMo(FeaturePyramid, Restorer):
    """The network. Weights carry the official names. Height and width are multiples of 4."""

    def __init__(self, config: ZoomingSlowMoConfig) -> None:
        super().__init__(config.num_feat)
        self.config = config
        c = config.num_feat
        self.conv_first = conv3x3(3, c)
        self.feature_extraction = residual_blocks(c, config.num_extract_block)
        self.pcd_align = BidirectionalPCD(c, config.deformable_groups)
        self.fusion = nn.Conv2d(2 * c, c, 1)
        self.ConvBLSTM = BidirectionalDeformConvLSTM(c, config.deformable_groups)
        self.recon_trunk = residual_blocks(c, config.num_reconstruct_block)
        self.upconv1 = conv3x3(c, 4 * c)
        self.upconv2 = conv3x3(c, 4 * config.num_hr_feat)
        self.pixel_shuffle = nn.PixelShuffle(2)
        self.HRconv = conv3x3(config.num_hr_feat, config.num_hr_feat)
        self.conv_last = conv3x3(config.num_hr_feat, 3)
        self._lost_track = LostTrack()

    def forward(self, frames: Tensor) -> Tensor:
        """Enlarge and interpolate clips: (B, n, 3, H, W) → (B, 2n − 1, 3, 4H, 4W).

        RGB in [0, 1], not clamped on return.
        """
        b, n = frames.shape[:2]
        levels = [level.view(b, n, *level.shape[1:]) for level in self.extract(frames.flatten(0, 1))]
        l1, l2, l3 = ([level[:, i] for i in range(n)] for level in levels)
        sequence = [l1[0]]
        for i in range(1, n):
            midpoint = self.midpoint((l1[i - 1], l2[i - 1], l3[i - 1]), (l1[i], l2[i], l3[i]))
            sequence += [midpoint, l1[i]]
        states = self.ConvBLSTM(torch.stack(sequence, dim=1))
        pictures = [self.reconstruct(state) for state in states.unbind(dim=1)]
        return torch.stack(pictures, dim=1).to(frames.dtype)

    @torch.inference_mode()
    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`. Each kept frame gives its own instant and the midpoint after it.

        The last of ``frames`` has no midpoint after it: it comes twice, so that nothing is invented and no time is
        missing. Windows of four frames start at every third frame of ``frames``: a part of a shot gives the same as
        the whole shot if it starts a multiple of three frames into it and has three frames of context on both sides
        wherever the shot goes on.

        Features of a frame and of a midpoint are computed once; instants are reconstructed one by one. Where the
        alignment of a window explodes, its frames are enlarged bilinearly and blended.
        """
        last = 2 * len(frames) - 2
        wanted = [min(k, last) for i in range(len(frames))[keep] for k in (2 * i, 2 * i + 1)]
        height, width = frames.shape[2:]
        out = frames.new_empty(len(wanted), 3, 4 * height, 4 * width)
        for instant, picture in self._restored(frames, frozenset(wanted)):
            out[wanted.index(instant)] = picture
        if len(wanted) > 1 and wanted[-1] == wanted[-2]:
            out[-1] = out[-2]
        return out

    def warnings(self) -> tuple[str, ...]:
        """See :class:`Restorer`."""
        return self._lost_track.warnings()

    def extract(self, frames: Tensor) -> Pyramid:
        """Per-frame features at three scales: (T, 3, H, W) → (T, C, H, W), (T, C, H/2, W/2), (T, C, H/4, W/4)."""
        x = frames.to(self.conv_last.weight.dtype).contiguous(memory_format=torch.channels_last)
        return self.pyramid(self.feature_extraction(self.lrelu(self.conv_first(x))))

    def midpoint(self, earlier: Pyramid, later: Pyramid) -> Tensor:
        """Features of the instants between N pairs of frames: (N, C, H, W)."""
        features: Tensor = self.fusion(self.pcd_align(earlier, later))
        return features

    def reconstruct(self, features: Tensor) -> Tensor:
        """(N, C, H, W) → (N, 3, 4H, 4W)."""
        x = self.recon_trunk(features)
        x = self.lrelu(self.pixel_shuffle(self.upconv1(x)))
        x = self.lrelu(self.pixel_shuffle(self.upconv2(x)))
        pictures: Tensor = self.conv_last(self.lrelu(self.HRconv(x)))
        return pictures

    def _restored(self, frames: Tensor, wanted: frozenset[int]) -> Iterator[tuple[int, Tensor]]:
        """The wanted instants in order, each with its picture (3, 4H, 4W)."""
        pyramids = FrameCache(lambda i: self.extract(frames[i : i + 1]))
        midpoints = FrameCache(lambda i: self.midpoint(pyramids[i], pyramids[i + 1]))
        for window in windows(len(frames)):
            if wanted.isdisjoint(window.instants):
                continue
            first = window.inputs[0]
            pyramids.forget_before(first)
            midpoints.forget_before(first)
            span = range(2 * first, 2 * window.inputs[-1] + 1)
            with watch_offsets() as seen:
                sequence = [midpoints[k // 2] if k % 2 else pyramids[k // 2][0] for k in span]
                states = self.ConvBLSTM(torch.stack(sequence, dim=1))[0]
            lost = exploded(seen, 1)
            for instant in window.instants:
                if instant in wanted:
                    picture = self.reconstruct(states[instant - 2 * first, None]).to(frames.dtype)
                    yield instant, self._lost_track.replaced(picture, lost, _enlarged(frames, instant))[0]


def _enlarged(frames: Tensor, instant: int) -> Tensor:
    """What is there without the network: the frame, or its mean with the next one, enlarged bilinearly."""
    around = frames[instant // 2 : (instant + 1) // 2 + 1].mean(dim=0, keepdim=True)
    return F.interpolate(around, scale_factor=4, mode="bilinear")


def load(path: str | Path) -> ZoomingSlowMo:
    """The network in an official ``.pth`` checkpoint, or the same tensors as ``.safetensors``.

    The variant is read from the names and shapes.

    Raises:
        ModelError: the file is not a checkpoint of Zooming Slow-Mo.
    """
    file = Path(path)
    tensors = read_checkpoint(file)
    return build(lambda: ZoomingSlowMo(_config_of(tensors)), tensors, file.name, "Zooming Slow-Mo")


def describe(tensors: StateDict, weights: WeightsFile) -> ModelCard:
    """The card of a checkpoint of this network; raises what missing names raise if it is another's."""
    config = _config_of(tensors)
    return ModelCard(
        id=weights.path.stem,
        title=f"Zooming Slow-Mo ×4, {config.num_feat} channels",
        summary="Enlarges four times and doubles the frame rate in one go.",
        task=Task.UPSCALE,
        scale=4,
        window=Window(WINDOW - 1, WINDOW - 1, period=WINDOW - 1),
        size_rule=SizeRule(4, 32),
        context=64,
        precisions=(Precision.FP32,),
        bytes_per_pixel=8_000 + 350 * config.num_feat,
        weights=weights,
        figures=(),
        open=load,
        time_scale=2,
    )


def _config_of(tensors: StateDict) -> ZoomingSlowMoConfig:
    """The variant that has tensors of these names and shapes."""
    return ZoomingSlowMoConfig(
        num_feat=len(tensors["conv_first.weight"]),
        deformable_groups=len(tensors["pcd_align.L3_dcnpack_1.conv_offset_mask.weight"]) // 27,
        num_extract_block=_blocks(tensors, "feature_extraction"),
        num_reconstruct_block=_blocks(tensors, "recon_trunk"),
        num_hr_feat=len(tensors["HRconv.weight"]),
    )


def _blocks(tensors: StateDict, stem: str) -> int:
    return len([name for name in tensors if re.fullmatch(rf"{stem}\.\d+\.conv1\.weight", name)])


CARDS = (
    ModelCard(
        id="zsm-s",
        title="Zooming Slow-Mo small",
        summary="Enlarges four times and doubles the frame rate in one go; small enough for an ordinary processor.",
        task=Task.UPSCALE,
        scale=4,
        window=Window(WINDOW - 1, WINDOW - 1, period=WINDOW - 1),
        size_rule=SizeRule(4, 32),
        context=32,
        precisions=(Precision.FP32,),
        bytes_per_pixel=18_000,
        weights=bundled("zsm-s"),
        figures=record("zsm-s").figures,
        open=load,
        time_scale=2,
    ),
    *published("zooming_slow_mo", load),
)
