"""Deblurring by unrolled deconvolution along the optical flow: a network of our own for ordinary machines.

What motion smears, it smears along the flow that neighbouring frames show (Kim & Lee 2015, "Generalized video
deblurring for dynamic scenes"). So the blur of every pixel is known but for the time that the shutter was open, and for
how soft the lens is. A few layers read both from the picture's statistics; some rounds of Richardson's and Lucy's
deconvolution, their strength learnt, undo the blur in linear light; a second network chooses how many of the rounds a
pixel bears, fewer where there is noise, and removes what they leave behind.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from app.engine.checkpoint import StateDict, build, read_checkpoint
from app.engine.contract import EVERY_FRAME, ModelCard, Precision, Restorer, SizeRule, Task, Window
from app.engine.weights import WeightsFile
from models._bundled import bundled, record
from models._names import count
from models.layers.blur_statistics import CELL, COUNT, blur_statistics
from models.layers.deconvolution import LEAST, LENSES, Blur, richardson_lucy
from models.layers.light import GAMMA, luma
from models.layers.lucas_kanade import LucasKanade
from models.layers.residual import ConvResidualBlocks, conv3x3, leaky_relu

_SHUTTER = -0.5
"""Logit of the part of a frame that the shutter is thought open before anything is learnt."""
_SHARP = 2.0
"""Logit of no lens blur against each of the others, before anything is learnt."""


@dataclass(frozen=True)
class UnrolledDeblurConfig:
    """One variant of the network."""

    num_feat: int = 32
    num_block: int = 6
    """Residual blocks after the deconvolution."""
    num_round: int = 6
    """Of the deconvolution."""


class UnrolledDeblur(Restorer):
    """The network. Height and width are multiples of 4."""

    def __init__(self, config: UnrolledDeblurConfig) -> None:
        super().__init__()
        self.config = config
        c, rounds = config.num_feat, config.num_round
        self.flow = LucasKanade()
        self.estimate = nn.Sequential(
            *(nn.Conv2d(COUNT, c, 1), leaky_relu(), nn.Conv2d(c, c, 1), leaky_relu(), nn.Conv2d(c, c, 1), leaky_relu())
        )
        self.conv_blur = nn.Conv2d(c, 3 + 1 + len(LENSES), 1)
        self.powers = nn.Parameter(torch.ones(rounds))
        self.refine = ConvResidualBlocks(4 * (4 + rounds) + c, c, config.num_block)
        self.conv_last = conv3x3(c, 4 * (3 + rounds))
        self._begin()

    def forward(self, windows: Tensor) -> Tensor:
        """Restore the middle of three frames: (B, 3, 3, H, W) → (B, 3, H, W). RGB in [0, 1], not clamped on return."""
        before, frame, after = windows.unbind(dim=1)
        return self._sharpened(frame, (self._moved(frame, after) - self._moved(frame, before)) / 2)

    @torch.inference_mode()
    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`. At the ends of a shot things are thought to move as the one neighbour shows."""
        kept = range(len(frames))[keep]
        out = frames.new_empty(len(kept), *frames.shape[1:])
        for place, t in enumerate(kept):
            frame = frames[t : t + 1]
            there = [step for step in (-1, 1) if 0 <= t + step < len(frames)]
            ways = [step * self._moved(frame, frames[t + step, None]) for step in there]
            out[place] = self._sharpened(frame, _mean(ways, frame))[0]
        return out

    def _moved(self, frame: Tensor, neighbour: Tensor) -> Tensor:
        """Where things are in the neighbour, (B, 2, H, W) in pixels; flow at half the size is as good here."""
        flow = self.flow(F.avg_pool2d(frame, 2), F.avg_pool2d(neighbour, 2))
        return 2 * _enlarged(flow, 2)

    def _sharpened(self, frame: Tensor, velocity: Tensor) -> Tensor:
        """The frame (B, 3, H, W), things in it moving by ``velocity`` (B, 2, H, W) pixels a frame."""
        # What is not a convolution is in full precision: half precision knows neither ratios nor places well enough.
        with torch.autocast(frame.device.type, enabled=False):
            light = _light(frame.float())
            shown = light.pow(1 / GAMMA)
            statistics = blur_statistics(shown, velocity)
        known = self.estimate(statistics.to(self.conv_blur.weight.dtype))
        blur = self.conv_blur(known).float()
        with torch.autocast(frame.device.type, enabled=False):
            rounds = [r.pow(1 / GAMMA) for r in richardson_lucy(light, _blur(blur, velocity), self.powers.float())]
            gains = torch.cat(rounds, dim=1) - torch.cat((shown, *rounds[:-1]), dim=1)
            seen = F.pixel_unshuffle(torch.cat((frame, shown, gains), dim=1), 2)
        refined = self.refine(torch.cat((seen.to(known.dtype), _enlarged(known, CELL // 2)), dim=1))
        added = F.pixel_shuffle(self.conv_last(refined).float(), 2)
        own, shares = added[:, :3], added[:, 3:]
        restored: Tensor = frame + own + (torch.sigmoid(shares) * gains).sum(dim=1, keepdim=True)
        return restored

    @torch.no_grad()
    def _begin(self) -> None:
        """The same blur everywhere, and half of each round."""
        for conv in (self.conv_blur, self.conv_last):
            for parameter in conv.parameters():
                parameter.zero_()
        bias = self.conv_blur.get_parameter("bias")
        bias[0], bias[3] = _SHUTTER, _SHARP


def _light(frame: Tensor) -> Tensor:
    """Linear light of (N, 3, H, W) in [0, 1], weighed as BT.601's luma: (N, 1, H, W), at least :data:`LEAST`."""
    return luma(frame.clamp(0, 1).pow(GAMMA)).clamp(min=LEAST)


def _blur(logits: Tensor, velocity: Tensor) -> Blur:
    """What blurred a picture: shutter, correction of the path in pixels, and lenses of each cell (N, C, H/4, W/4)."""
    everywhere = _enlarged(logits, CELL)
    shutter, correction, lenses = everywhere[:, :1], everywhere[:, 1:3], everywhere[:, 3:]
    return Blur(velocity * torch.sigmoid(shutter) + correction, lenses.softmax(dim=1))


def _mean(ways: Sequence[Tensor], frame: Tensor) -> Tensor:
    """The mean of what the neighbours show; a frame without any stands still."""
    return torch.stack(tuple(ways)).mean(dim=0) if ways else torch.zeros_like(frame[:, :2])


def _enlarged(x: Tensor, scale: int) -> Tensor:
    """Bilinearly: (N, C, h, w) → (N, C, scale·h, scale·w)."""
    return F.interpolate(x, scale_factor=scale, mode="bilinear", align_corners=False)


def load(path: str | Path) -> UnrolledDeblur:
    """The network in a checkpoint of this project; the variant is read from the names and shapes.

    Raises:
        ModelError: the file is not a checkpoint of this network.
    """
    file = Path(path)
    tensors = read_checkpoint(file)
    return build(lambda: UnrolledDeblur(_config_of(tensors)), tensors, file.name, "the unrolled deblurring network")


def describe(tensors: StateDict, weights: WeightsFile) -> ModelCard:
    """The card of a checkpoint of this network; raises what missing names raise if it is another's."""
    config = _config_of(tensors)
    return replace(
        _CARD,
        id=weights.path.stem,
        title=f"Unrolled deblurring, {config.num_feat} channels",
        summary="Sharpens what motion blurred.",
        bytes_per_pixel=400 + 25 * config.num_feat,
        weights=weights,
        figures=(),
    )


def _config_of(tensors: StateDict) -> UnrolledDeblurConfig:
    """The variant that has tensors of these names and shapes."""
    return UnrolledDeblurConfig(
        num_feat=len(tensors["estimate.0.weight"]),
        num_block=count(tensors, r"refine\.main\.2\.\d+\.conv1\.weight"),
        num_round=len(tensors["powers"]),
    )


_CARD = ModelCard(
    id="unrolled-s-deblur",
    title="Small motion deblurring",
    summary="Sharpens what motion blurred: it sees which way things move and takes the smear back.",
    task=Task.DEBLUR,
    scale=1,
    window=Window(past=1, future=1),
    size_rule=SizeRule(multiple=4, minimum=32, grid=16),
    context=192,
    precisions=(Precision.FP32,),
    bytes_per_pixel=1_200,
    weights=bundled("unrolled-s-deblur"),
    figures=record("unrolled-s-deblur").figures,
    open=load,
    against_motion=True,
)
CARDS = (_CARD,)
