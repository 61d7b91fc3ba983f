"""What BasicVSR, IconVSR and BasicVSR++ share: features travel along the optical flow, then become pictures."""

from abc import abstractmethod
from collections.abc import Callable, Iterator

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from app.engine.contract import EVERY_FRAME, Restorer, SizeRule
from models.layers.frame_cache import FrameCache
from models.layers.residual import conv3x3, leaky_relu
from models.layers.spynet import COARSEST

Flow = Callable[[int, int], Tensor]
"""From a frame, given by its number, to a neighbouring one: (B, 2, h, w) fp32, pixels to the right and down."""


class RecurrentRestorer(Restorer):
    """A network whose features travel through the whole clip. Weights carry BasicSR's names.

    Args:
        channels: of the features.
        hr_channels: at output size.
        flow: what tells the flow between two pictures, as :class:`models.layers.spynet.SPyNet` does.
        scale: output size over input size.
    """

    def __init__(self, channels: int, hr_channels: int, flow: nn.Module, scale: int = 4) -> None:
        super().__init__()
        self.scale = scale
        self.shrink = 4 // scale
        """Size of the frames over that of the features: results are always four times as large as these."""
        self.spynet = flow
        self.upconv1 = conv3x3(channels, 4 * channels)
        self.upconv2 = conv3x3(channels, 4 * hr_channels)
        self.pixel_shuffle = nn.PixelShuffle(2)
        self.conv_hr = conv3x3(hr_channels, hr_channels)
        self.conv_last = conv3x3(hr_channels, 3)
        self.lrelu = leaky_relu()

    @abstractmethod
    def restored(self, frames: Tensor, wanted: range, flow: Flow) -> Iterator[Tensor]:
        """The wanted frames of clips (B, T, 3, H, W), in order: (B, 3, s·H, s·W) each, in the dtype of ``frames``."""

    def forward(self, frames: Tensor) -> Tensor:
        """Restore whole clips: (B, T, 3, H, W) → (B, T, 3, s·H, s·W). RGB in [0, 1], not clamped on return."""
        return self.some(frames, range(frames.shape[1]))

    def some(self, frames: Tensor, wanted: range) -> Tensor:
        """At least one frame of clips (B, T, 3, H, W) as the network makes of each its own: (B, K, 3, s·H, s·W)."""
        return torch.stack(list(self.restored(frames, wanted, self._flow(frames, frames.shape[3:]))), dim=1)

    @torch.inference_mode()
    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`. A result depends on every frame of ``frames``, less the farther away.

        Large are only the pictures of the kept frames; of all others features are held at most. For the flow, pictures
        are continued to a size that needs no resizing, unlike in :meth:`forward`: so tiles have the flow of the whole
        picture. On Vid4 calendar that costs 0.004 dB.
        """
        kept = range(len(frames))[keep]
        height, width = frames.shape[2:]
        out = frames.new_empty(len(kept), 3, self.scale * height, self.scale * width)
        flow = self._flow(self._continued(frames)[None], frames.shape[2:])
        for place, picture in enumerate(self.restored(frames[None], kept, flow)):
            out[place] = picture[0]
        return out

    def _flow(self, pictures: Tensor, size: torch.Size) -> Flow:
        """Flow within clips at the features' size; what is asked for twice is computed once.

        Args:
            pictures: (B, T, 3, H', W'), what the flow is seen in: the frames, or more to the right and below.
            size: H and W of the frames.
        """
        height, width = (length // self.shrink for length in size)

        def small(t: int) -> Tensor:
            picture = pictures[:, t]
            return picture if self.shrink == 1 else F.interpolate(picture, scale_factor=1 / self.shrink, mode="bicubic")

        def computed(step: int) -> FrameCache[Tensor]:
            return FrameCache(lambda t: self.spynet(small(t), small(t + step))[..., :height, :width])

        flows = {-1: computed(-1), 1: computed(1)}
        return lambda t, neighbour: flows[neighbour - t][t]

    def _continued(self, frames: Tensor) -> Tensor:
        """(T, 3, H, W), continued right and below by its edge to a size that the flow's pyramid divides."""
        rule = SizeRule(COARSEST * self.shrink, 2 * COARSEST * self.shrink)
        height, width = frames.shape[2:]
        return F.pad(frames, (0, rule.padded(width) - width, 0, rule.padded(height) - height), mode="replicate")

    def enlarged(self, features: Tensor, frame: Tensor) -> Tensor:
        """A result: features (B, C, h, w) and the frame (B, 3, H, W) that they are of → (B, 3, 4h, 4w)."""
        x = self.lrelu(self.pixel_shuffle(self.upconv1(features)))
        x = self.lrelu(self.pixel_shuffle(self.upconv2(x)))
        residual = self.conv_last(self.lrelu(self.conv_hr(x)))
        # The base stays in full precision: half precision has fewer steps than an 8-bit picture.
        base = frame if self.scale == 1 else F.interpolate(frame, scale_factor=self.scale, mode="bilinear")
        restored: Tensor = base + residual.to(base.dtype)
        return restored

    def nothing(self, frames: Tensor) -> Tensor:
        """What arrives at the end of clips (B, T, 3, H, W): (B, C, h, w) zeros."""
        b, _, _, height, width = frames.shape
        size = (height // self.shrink, width // self.shrink)
        return self.conv_last.weight.new_zeros(b, self.upconv1.in_channels, *size)

    def seen(self, frames: Tensor, t: int) -> Tensor:
        """Frame ``t`` of clips as the layers take it: (B, 3, H, W) in the network's dtype."""
        return frames[:, t].to(self.conv_last.weight.dtype).contiguous(memory_format=torch.channels_last)
