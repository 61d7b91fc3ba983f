"""Restores footage at its size, along the optical flow: a network of our own for slow machines.

Features live at a quarter of the size and travel through the clip as in BasicVSR (Chan et al., CVPR 2021). A slim
network takes long to learn filters at that distance from the pixels; so it is given a few pictures that a good filter
would use and predicts, pixel by pixel, how much of each to add (as kernel prediction networks do: Mildenhall et al.
2018, "Burst Denoising with Kernel Prediction Networks"): what both neighbours show where things were and will be, which
noise leaves different each time; and the detail along the motion, which is what motion has smeared.
What these cannot do, it adds itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from app.engine.checkpoint import StateDict, build, read_checkpoint
from app.engine.contract import ModelCard, Precision, SizeRule, Task, Window
from app.engine.weights import WeightsFile
from models._basicvsr_keys import count
from models._bundled import bundled, record
from models.layers.flow_warp import flow_warp
from models.layers.gaussian import smoothed
from models.layers.lucas_kanade import LucasKanade
from models.layers.recurrent import Flow, RecurrentRestorer
from models.layers.residual import ConvResidualBlocks, conv3x3

_FOLD = 4
"""Pixels across that become channels of the features."""
_STRIDES = (0.25, 0.5, 1.0)
"""Lengths along the motion over which detail is looked for, in frames."""
_SOFTNESS = 1.0
"""Standard deviation of the Gaussian that detail in all directions is what is finer than, in pixels."""
OFFERS = 2 + len(_STRIDES) + 1
"""What is offered: both neighbours, detail along the motion, and detail in all directions."""
_SEEN = (3 + OFFERS) * _FOLD**2 + 4
"""Channels of a folded frame, of the lightness of what is offered, and of the flow to both neighbours."""


@dataclass(frozen=True)
class FlowGuidedConfig:
    """One variant of the network."""

    num_feat: int = 48
    num_block: int = 5
    """Residual blocks of each direction."""
    num_full_feat: int = 16
    """Channels at full size."""


class _Offer(NamedTuple):
    """What can be added to a frame."""

    neighbours: Tensor
    """(B, 2, 3, H, W): what is different in the frames before and after, where things are there."""
    details: Tensor
    """(B, OFFERS − 2, 1, H, W): finer than neighbourhoods of several shapes, in lightness."""


class FlowGuidedRestorer(RecurrentRestorer):
    """The network. Height and width are multiples of 4."""

    def __init__(self, config: FlowGuidedConfig) -> None:
        super().__init__(config.num_feat, config.num_full_feat, LucasKanade(), scale=1)
        self.config = config
        c = config.num_feat
        self.backward_trunk = ConvResidualBlocks(c + _SEEN, c, config.num_block)
        self.forward_trunk = ConvResidualBlocks(c + _SEEN, c, config.num_block)
        self.fusion = nn.Conv2d(2 * c, c, 1)
        self.conv_last = conv3x3(config.num_full_feat, 3 + OFFERS)

    def restored(self, frames: Tensor, wanted: range, flow: Flow) -> Iterator[Tensor]:
        """See :class:`RecurrentRestorer`."""
        if not wanted:
            return
        offers: dict[int, _Offer] = {}
        seen: dict[int, Tensor] = {}
        for t in range(frames.shape[1]):
            offer, seen[t] = self._look(frames, t, flow)
            if t in wanted:
                offers[t] = offer
        behind = dict(self._travelled(seen, range(frames.shape[1] - 1, wanted[0] - 1, -1), flow, self.backward_trunk))
        for t, arriving in self._travelled(seen, range(wanted[-1] + 1), flow, self.forward_trunk):
            if t in wanted:
                fused = self.lrelu(self.fusion(torch.cat((behind.pop(t), arriving), dim=1)))
                yield self._filtered(fused, frames[:, t], offers.pop(t))

    def _travelled(
        self, seen: dict[int, Tensor], order: range, flow: Flow, trunk: nn.Module
    ) -> Iterator[tuple[int, Tensor]]:
        """Features that travel through frames in ``order``: (B, C, H/4, W/4) for each."""
        arriving = seen[order[0]].new_zeros(len(seen[order[0]]), self.config.num_feat, *seen[order[0]].shape[2:])
        for t in order:
            if t != order[0]:
                arriving = flow_warp(arriving, flow(t, t - order.step))
            arriving = trunk(torch.cat((seen[t], arriving), dim=1))
            yield t, arriving

    def _look(self, frames: Tensor, t: int, flow: Flow) -> tuple[_Offer, Tensor]:
        """What is offered for a frame, and what the trunks see of it: (B, _SEEN, H/4, W/4)."""
        frame = frames[:, t].float()
        there = [n for n in (t - 1, t + 1) if 0 <= n < frames.shape[1]]
        ways = {n: flow(t, n) for n in there}
        still = torch.zeros_like(frame[:, :2, ::_FOLD, ::_FOLD])
        back, onwards = (ways.get(n, still) for n in (t - 1, t + 1))
        moved = {n: flow_warp(frames[:, n].float(), _enlarged(way), "border") - frame for n, way in ways.items()}
        neighbours = torch.stack([moved.get(n, torch.zeros_like(frame)) for n in (t - 1, t + 1)], dim=1)
        light = _light(frame)
        motion = _enlarged((onwards - back) / max(1, len(there)))
        around = [
            (flow_warp(light, -stride / 2 * motion, "border") + flow_warp(light, stride / 2 * motion, "border")) / 2
            for stride in _STRIDES
        ]
        details = torch.stack([light - mean for mean in (*around, smoothed(light, _SOFTNESS))], dim=1)
        pixels = torch.cat(
            (frame, _light(neighbours.flatten(0, 1)).view_as(neighbours[:, :, 0]), details[:, :, 0]), dim=1
        )
        seen = torch.cat((F.pixel_unshuffle(pixels, _FOLD), back, onwards), dim=1).to(self.conv_last.weight.dtype)
        return _Offer(neighbours, details), seen.contiguous(memory_format=torch.channels_last)

    def _filtered(self, features: Tensor, frame: Tensor, offer: _Offer) -> Tensor:
        """A result: features (B, C, H/4, W/4) and the frame that they are of → (B, 3, H, W)."""
        x = self.lrelu(self.pixel_shuffle(self.upconv1(features)))
        x = self.lrelu(self.pixel_shuffle(self.upconv2(x)))
        # From here on in full precision: half precision has fewer steps than an 8-bit picture.
        x = self.conv_last(self.lrelu(self.conv_hr(x))).float()
        own, shares = x[:, :3], x[:, 3:, None]
        added = own + (shares[:, :2] * offer.neighbours).sum(dim=1) + (shares[:, 2:] * offer.details).sum(dim=1)
        restored: Tensor = frame + added.to(frame.dtype)
        return restored


def _light(pictures: Tensor) -> Tensor:
    """BT.601's luma: (N, 3, H, W) → (N, 1, H, W)."""
    return (pictures * pictures.new_tensor((0.299, 0.587, 0.114))[:, None, None]).sum(dim=1, keepdim=True)


def _enlarged(flow: Tensor) -> Tensor:
    """Flow of the folded size at full size, in its pixels."""
    return _FOLD * F.interpolate(flow, scale_factor=_FOLD, mode="bilinear", align_corners=False)


def load(path: str | Path) -> FlowGuidedRestorer:
    """The network in a checkpoint of this project; the variant is read from the names and shapes.

    Raises:
        ModelError: the file is not a checkpoint of this network.
    """
    file = Path(path)
    tensors = read_checkpoint(file)
    return build(lambda: FlowGuidedRestorer(_config_of(tensors)), tensors, file.name, "the flow-guided network")


def describe(tensors: StateDict, weights: WeightsFile) -> ModelCard:
    """The card of a checkpoint of this network; raises what missing names raise if it is another's."""
    config = _config_of(tensors)
    return replace(
        _DEBLUR,
        id=weights.path.stem,
        title=f"Flow-guided, {config.num_feat} channels",
        summary="Sharpens footage.",
        precisions=(Precision.FP32,),
        weights=weights,
        figures=(),
    )


def _config_of(tensors: StateDict) -> FlowGuidedConfig:
    """The variant that has tensors of these names and shapes."""
    first = tensors["backward_trunk.main.0.weight"]
    if first.shape[1] != len(first) + _SEEN:
        raise ValueError(f"{first.shape[1]} channels into {len(first)}")
    return FlowGuidedConfig(
        num_feat=len(first),
        num_block=count(tensors, r"backward_trunk\.main\.2\.\d+\.conv1\.weight"),
        num_full_feat=len(tensors["conv_hr.weight"]),
    )


_DEBLUR = ModelCard(
    id="flow-guided-s-deblur",
    title="Flow-guided small deblurring",
    summary="Sharpens what motion or a soft lens blurred; it sees where things go.",
    task=Task.DEBLUR,
    scale=1,
    window=Window(past=2, future=2),
    size_rule=SizeRule(4, 128, grid=128),
    context=256,
    precisions=(Precision.FP32, Precision.BF16),
    bytes_per_pixel=2_000,
    weights=bundled("flow-guided-s-deblur"),
    figures=record("flow-guided-s-deblur").figures,
    open=load,
)
CARDS = (_DEBLUR,)
