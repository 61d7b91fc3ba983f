"""What BasicVSR, IconVSR and BasicVSR++ share: features travel along the optical flow, then become pictures."""

from abc import abstractmethod
from collections.abc import Iterator

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from app.engine.contract import EVERY_FRAME, Restorer
from models.layers.residual import conv3x3, leaky_relu
from models.layers.spynet import SPyNet


class RecurrentRestorer(Restorer):
    """A network whose features travel through the whole clip. Weights carry BasicSR's names.

    Args:
        channels: of the features.
        hr_channels: at output size.
        flow_levels: of the flow network.
        scale: output size over input size.
    """

    def __init__(self, channels: int, hr_channels: int, flow_levels: int, scale: int = 4) -> None:
        super().__init__()
        self.scale = scale
        self.spynet = SPyNet(flow_levels)
        self.upconv1 = conv3x3(channels, 4 * channels)
        self.upconv2 = conv3x3(channels, 4 * hr_channels)
        self.pixel_shuffle = nn.PixelShuffle(2)
        self.conv_hr = conv3x3(hr_channels, hr_channels)
        self.conv_last = conv3x3(hr_channels, 3)
        self.lrelu = leaky_relu()

    @abstractmethod
    def restored(self, frames: Tensor, wanted: range) -> Iterator[Tensor]:
        """The wanted frames of clips (B, T, 3, H, W), in order: (B, 3, s·H, s·W) each, in the dtype of ``frames``."""

    def forward(self, frames: Tensor) -> Tensor:
        """Restore whole clips: (B, T, 3, H, W) → (B, T, 3, s·H, s·W). RGB in [0, 1], not clamped on return."""
        return torch.stack(list(self.restored(frames, range(frames.shape[1]))), dim=1)

    @torch.inference_mode()
    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`. A result depends on every frame of ``frames``, less the farther away.

        Large are only the pictures of the kept frames; of all others features are held at most.
        """
        kept = range(len(frames))[keep]
        height, width = frames.shape[2:]
        out = frames.new_empty(len(kept), 3, self.scale * height, self.scale * width)
        for place, picture in enumerate(self.restored(frames[None], kept)):
            out[place] = picture[0]
        return out

    def enlarged(self, features: Tensor, frame: Tensor) -> Tensor:
        """A result: features (B, C, h, w) and the frame (B, 3, H, W) that they are of → (B, 3, 4h, 4w)."""
        x = self.lrelu(self.pixel_shuffle(self.upconv1(features)))
        x = self.lrelu(self.pixel_shuffle(self.upconv2(x)))
        residual = self.conv_last(self.lrelu(self.conv_hr(x)))
        # The base stays in full precision: half precision has fewer steps than an 8-bit picture.
        base = frame if self.scale == 1 else F.interpolate(frame, scale_factor=self.scale, mode="bilinear")
        restored: Tensor = base + residual.to(base.dtype)
        return restored

    def seen(self, frames: Tensor, t: int) -> Tensor:
        """Frame ``t`` of clips as the layers take it: (B, 3, H, W) in the network's dtype."""
        return frames[:, t].to(self.conv_last.weight.dtype).contiguous(memory_format=torch.channels_last)
