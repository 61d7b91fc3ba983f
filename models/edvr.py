"""EDVR: video restoration with enhanced deformable convolutional networks (Wang et al., CVPRW 2019).

A sliding window of N frames: each frame's features are aligned to the centre's by deformable convolutions on a pyramid
(PCD), fused by temporal and spatial attention (TSA), and reconstructed; the result is added to the centre frame,
enlarged bilinearly. Published weights load in all three of their formats.
"""

import re
from dataclasses import dataclass, replace
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from app.engine.checkpoint import StateDict, build, read_checkpoint
from app.engine.contract import EVERY_FRAME, ModelCard, Precision, Restorer, SizeRule, Task, Window
from app.engine.weights import WeightsFile
from models._bundled import bundled, record
from models._edvr_keys import to_basicsr
from models._published import published
from models.layers.edvr_features import EDVRFeatures, FeaturesConfig
from models.layers.offset_watch import LostTrack, exploded, watch_offsets
from models.layers.pcd_align import Pyramid
from models.layers.residual import conv3x3, residual_blocks
from models.layers.windows import Border, window_indices

WINDOW_BATCH_PIXELS = 1 << 16
"""Feature pixels that are aligned at once: small pictures run several windows together, large ones one."""


@dataclass(frozen=True)
class EDVRConfig(FeaturesConfig):
    """One variant of the network; names and defaults are BasicSR's."""

    num_reconstruct_block: int = 10
    num_hr_feat: int = 64
    """Channels at output size; 64 in every published variant."""
    enlargement: int = 4
    """4, or 2, which was never published: there the first doubling, ``upconv1``, is left out."""
    border: Border | None = None
    """What stands in for frames beyond the ends of a shot; ``None`` for the rule of the published figures."""

    @property
    def scale(self) -> int:
        """Output size over input size."""
        return 1 if self.hr_in else self.enlargement

    @property
    def border_rule(self) -> Border:
        """The rule that is asked for, or with which the published figures of this variant were made."""
        return self.border or (Border.REPLICATE if self.with_predeblur else Border.REFLECTION_CIRCLE)


class EDVR(EDVRFeatures, Restorer):
    """The network. Weights carry BasicSR's names."""

    def __init__(self, config: EDVRConfig) -> None:
        super().__init__(config)
        self.config = config
        c = config.num_feat
        self.reconstruction = residual_blocks(c, config.num_reconstruct_block)
        self.upconv1 = None if config.scale == 2 else conv3x3(c, 4 * c)
        self.upconv2 = conv3x3(c, 4 * config.num_hr_feat)
        self.pixel_shuffle = nn.PixelShuffle(2)
        self.conv_hr = conv3x3(config.num_hr_feat, config.num_hr_feat)
        self.conv_last = conv3x3(config.num_hr_feat, 3)
        self._lost_track = LostTrack()

    def forward(self, frames: Tensor) -> Tensor:
        """Restore the centre of each window: (B, N, 3, H, W) → (B, 3, s·H, s·W).

        RGB in [0, 1], not clamped on return. H and W are multiples of 4, with ``hr_in`` of 16.
        """
        b, n = frames.shape[:2]
        pyramid = self.extract(frames.flatten(0, 1))
        windows = torch.arange(b * n, device=frames.device).view(b, n)
        return self.base(frames[:, self.config.center_frame_idx]) + self.residual(pyramid, windows).to(frames.dtype)

    @torch.inference_mode()
    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`. Features are computed once per frame and shared by all windows.

        Where the alignment of a window explodes, its result is the base alone.
        """
        config, count = self.config, len(frames)
        kept = range(count)[keep]
        shift = config.num_frame // 2 - config.center_frame_idx
        pyramid = self.extract(frames)
        windows = torch.tensor(
            [window_indices(i + shift, config.num_frame, count, config.border_rule) for i in kept], device=frames.device
        )
        batch = max(1, WINDOW_BATCH_PIXELS // pyramid[0][0, 0].numel())
        parts = []
        for some in torch.split(windows, batch):
            with watch_offsets() as seen:
                residual = self.residual(pyramid, some)
            residual = self._lost_track.replaced(residual, exploded(seen, len(some)), safe=0.0)
            parts.append(self.base(frames[some[:, config.center_frame_idx]]) + residual.to(frames.dtype))
        return torch.cat(parts)

    def warnings(self) -> tuple[str, ...]:
        """See :class:`Restorer`."""
        return self._lost_track.warnings()

    def residual(self, pyramid: Pyramid, windows: Tensor) -> Tensor:
        """Align, fuse and reconstruct: what is added to the base.

        Args:
            pyramid: features of T frames, from :meth:`extract`.
            windows: (B, N) indices into the T frames.

        Returns:
            (B, 3, s·H, s·W) in the network's dtype.
        """
        x = self.reconstruction(self.fused(pyramid, windows))
        if self.upconv1 is not None:
            x = self.lrelu(self.pixel_shuffle(self.upconv1(x)))
        x = self.lrelu(self.pixel_shuffle(self.upconv2(x)))
        residual: Tensor = self.conv_last(self.lrelu(self.conv_hr(x)))
        return residual

    def base(self, centers: Tensor) -> Tensor:
        """What the residual is added to: (B, 3, H, W) → (B, 3, s·H, s·W).

        It stays in full precision: half precision has fewer steps than an 8-bit picture.
        """
        scale = self.config.scale
        return centers if scale == 1 else F.interpolate(centers, scale_factor=scale, mode="bilinear")


def load(path: str | Path, center_frame_idx: int | None = None, border: Border | None = None) -> EDVR:
    """The network in a ``.pth`` or ``.safetensors`` checkpoint of BasicSR, mmagic or the 2019 repository.

    The variant is read from the names and shapes; the centre is the middle frame, and the ends of a shot are as in the
    published figures, unless said otherwise.

    Raises:
        ModelError: the file is not a checkpoint of EDVR.
    """
    file = Path(path)
    tensors = to_basicsr(read_checkpoint(file))
    return build(
        lambda: EDVR(replace(_config_of(tensors, center_frame_idx), border=border)), tensors, file.name, "EDVR"
    )


def describe(tensors: StateDict, weights: WeightsFile) -> ModelCard:
    """The card of a checkpoint of this network; raises what missing names raise if it is another's."""
    config = _config_of(to_basicsr(tensors), None)
    deep = config.num_reconstruct_block > 20
    held = 10_000 + 47 * config.num_feat * config.num_frame
    return ModelCard(
        id=weights.path.stem,
        title=f"EDVR {'deblurring' if config.hr_in else f'×{config.scale}'}, {config.num_feat} channels",
        summary="Sharpens footage." if config.hr_in else f"Enlarges footage {config.scale} times.",
        task=Task.DEBLUR if config.hr_in else Task.UPSCALE,
        scale=config.scale,
        window=Window(config.center_frame_idx, config.num_frame - 1 - config.center_frame_idx),
        size_rule=SizeRule(16, 64) if config.hr_in else SizeRule(4, 16),
        context=(64 if deep else 32) * (2 if config.hr_in else 1),
        precisions=(Precision.FP32,),
        bytes_per_pixel=held // 11 if config.hr_in else held,
        weights=weights,
        figures=(),
        open=load,
    )


def _config_of(tensors: StateDict, center_frame_idx: int | None) -> EDVRConfig:
    """The variant that has tensors of these names and shapes."""
    channels = len(tensors["conv_l2_1.weight"])
    groups = len(tensors["pcd_align.cas_dcnpack.conv_offset.weight"]) // 27
    if channels % groups or tensors["conv_l2_1.weight"].shape[1] != channels:
        raise ValueError(f"{channels} channels in {groups} deformable groups")
    with_tsa = "fusion.temporal_attn1.weight" in tensors
    fusion = tensors["fusion.feat_fusion.weight" if with_tsa else "fusion.weight"]
    frames = fusion.shape[1] // channels
    return EDVRConfig(
        num_feat=channels,
        num_frame=frames,
        deformable_groups=groups,
        num_extract_block=_blocks(tensors, "feature_extraction"),
        num_reconstruct_block=_blocks(tensors, "reconstruction"),
        center_frame_idx=frames // 2 if center_frame_idx is None else center_frame_idx,
        hr_in="predeblur.stride_conv_hr1.weight" in tensors or "conv_first_1.weight" in tensors,
        with_predeblur="predeblur.conv_first.weight" in tensors,
        with_tsa=with_tsa,
        num_hr_feat=len(tensors["conv_hr.weight"]),
        enlargement=4 if "upconv1.weight" in tensors else 2,
    )


def _blocks(tensors: StateDict, stem: str) -> int:
    return len([name for name in tensors if re.fullmatch(rf"{stem}\.\d+\.conv1\.weight", name)])


CARDS = (
    ModelCard(
        id="edvr-s-x4",
        title="EDVR small ×4",
        summary="Enlarges four times; small enough for an ordinary processor.",
        task=Task.UPSCALE,
        scale=4,
        window=Window(past=2, future=2),
        size_rule=SizeRule(multiple=4, minimum=16),
        context=24,
        precisions=(Precision.FP32, Precision.BF16),
        bytes_per_pixel=10_000,
        weights=bundled("edvr-s-x4"),
        figures=record("edvr-s-x4").figures,
        open=load,
    ),
    ModelCard(
        id="edvr-s-x2",
        title="EDVR small ×2",
        summary="Doubles the size; small enough for an ordinary processor.",
        task=Task.UPSCALE,
        scale=2,
        window=Window(past=2, future=2),
        size_rule=SizeRule(multiple=4, minimum=16),
        context=32,
        precisions=(Precision.FP32, Precision.BF16),
        bytes_per_pixel=6_000,
        weights=bundled("edvr-s-x2"),
        figures=record("edvr-s-x2").figures,
        open=load,
    ),
    ModelCard(
        id="edvr-s-cleanup",
        title="EDVR small cleaning",
        summary="Removes noise and what compression left, at the size of the source.",
        task=Task.CLEANUP,
        scale=1,
        window=Window(past=1, future=1),
        size_rule=SizeRule(multiple=16, minimum=64),
        context=64,
        precisions=(Precision.FP32, Precision.BF16),
        bytes_per_pixel=1_000,
        weights=bundled("edvr-s-cleanup"),
        figures=record("edvr-s-cleanup").figures,
        open=load,
    ),
    ModelCard(
        id="edvr-s-deblur",
        title="EDVR small deblurring",
        summary="Sharpens what a soft lens blurred; small enough for an ordinary processor.",
        task=Task.DEBLUR,
        scale=1,
        window=Window(past=1, future=1),
        size_rule=SizeRule(multiple=16, minimum=64),
        context=80,
        precisions=(Precision.FP32,),
        bytes_per_pixel=2_200,
        weights=bundled("edvr-s-deblur"),
        figures=record("edvr-s-deblur").figures,
        open=load,
        # Footage is seldom as sharp as photographs: on real clips softened by 0.8 to 2 pixels 0.7 always came closer
        # to the original than doing nothing, by 0.2 to 6.6 dB; all of it lost up to 3.5 dB where the blur was slight.
        strength=0.7,
    ),
    *published("edvr", load),
)
