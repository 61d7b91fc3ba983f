"""RIFE: real-time intermediate flow estimation for video frame interpolation (Huang et al., ECCV 2022).

Blocks from coarse to fine estimate, straight from two frames and an instant between them, where each pixel of that
instant lies in both frames, and which of the two to believe. Both frames are read there and mixed: no new content is
painted. The instant is an input, so any factor and any frame rate can be had from one network.

This is the network of the authors' releases 4.0 and 4.1. Their blocks for training alone (``block_tea``) and for a
refinement that these releases do not use (``contextnet``, ``unet``) are left out. So is their rule to start again at
half the size where motion exceeds 32 pixels: it judges a whole picture at once, and tiles would show.
"""

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from app.engine.checkpoint import StateDict, build, read_checkpoint
from app.engine.contract import Interpolator, ModelCard, Precision, SizeRule, Task, Window
from app.engine.weights import WeightsFile
from models._bundled import bundled, record
from models.layers.flow_warp import flow_warp

_UNUSED = ("block_tea.", "contextnet.", "unet.")
"""What published files hold beside the network."""


@dataclass(frozen=True)
class RIFEConfig:
    """One variant of the network; defaults are the published one's."""

    widths: tuple[int, ...] = (192, 128, 96, 64)
    """Channels of each block, coarse to fine; the last sees the full size, each before it half of the next one's."""
    depth: int = 8
    """Convolutions of each block after it has shrunk its input four times."""

    @property
    def multiple(self) -> int:
        """Height and width must be multiples of this."""
        return int(4 * 2 ** (len(self.widths) - 1))

    @property
    def context(self) -> int:
        """Pixels around a tile that matter: what the convolutions of the coarsest block see."""
        return self.multiple * self.depth


class FlowBlock(nn.Module):
    """Refines flow and mask at one scale."""

    def __init__(self, in_channels: int, width: int, depth: int) -> None:
        super().__init__()
        self.conv0 = nn.Sequential(_conv(in_channels, width // 2, 2), _conv(width // 2, width, 2))
        self.convblock = nn.Sequential(*(_conv(width, width) for _ in range(depth)))
        self.lastconv = nn.ConvTranspose2d(width, 5, 4, 2, 1)
        # A fresh network blends both frames: random motion would take long to unlearn.
        for parameter in self.lastconv.parameters():
            nn.init.zeros_(parameter)

    def forward(self, seen: Tensor, flow: Tensor | None, shrink: int) -> tuple[Tensor, Tensor]:
        """Look at everything ``shrink`` times smaller.

        Args:
            seen: (N, C, H, W): pictures, instant, mask.
            flow: (N, 4, H, W) so far, in pixels of the full size; ``None`` at the first block.
            shrink: how much smaller this block works.

        Returns:
            What to add to the flow, (N, 4, H, W), and to the mask, (N, 1, H, W), both fp32.
        """
        x = _resized(seen, 1 / shrink)
        if flow is not None:
            x = torch.cat((x, _resized(flow, 1 / shrink) / shrink), dim=1)
        x = self.conv0(x.to(self.lastconv.weight.dtype).contiguous(memory_format=torch.channels_last))
        # Flow is summed up and upsampled in fp32: half precision would move pixels.
        change = _resized(self.lastconv(self.convblock(x) + x).float(), 2 * shrink)
        return change[:, :4] * (2 * shrink), change[:, 4:]


class RIFE(Interpolator):
    """The network. Weights carry the official names. Sizes are multiples of :attr:`RIFEConfig.multiple`."""

    def __init__(self, config: RIFEConfig) -> None:
        super().__init__()
        self.config = config
        for i, width in enumerate(config.widths):
            # Two pictures and the instant; later the mask and the flow too.
            self.add_module(f"block{i}", FlowBlock(12 if i else 7, width, config.depth))

    def forward(self, earlier: Tensor, later: Tensor, instants: Tensor) -> Tensor:
        """The pictures between N pairs of frames, as :meth:`Interpolator.between` has them, with gradients."""
        (last,) = deque(self.estimates(earlier, later, instants), maxlen=1)
        return last

    @torch.inference_mode()
    def between(self, earlier: Tensor, later: Tensor, instants: Tensor) -> Tensor:
        """See :class:`Interpolator`."""
        picture: Tensor = self(earlier, later, instants)
        return picture

    def estimates(self, earlier: Tensor, later: Tensor, instants: Tensor) -> Iterator[Tensor]:
        """What :meth:`forward` gives, after each block from coarse to fine: training looks at all of them."""
        when = instants.to(earlier).view(-1, 1, 1, 1).expand_as(earlier[:, :1])
        flow, mask = self._block(0)(torch.cat((earlier, later, when), dim=1), None, self._shrink(0))
        for i in range(1, len(self.config.widths)):
            before, after = _moved(earlier, later, flow)
            yield _mixed(before, after, mask)
            seen = torch.cat((before, after, when, mask), dim=1)
            more_flow, more_mask = self._block(i)(seen, flow, self._shrink(i))
            flow, mask = flow + more_flow, mask + more_mask
        yield _mixed(*_moved(earlier, later, flow), mask)

    def _block(self, index: int) -> nn.Module:
        return self.get_submodule(f"block{index}")

    def _shrink(self, index: int) -> int:
        return int(2 ** (len(self.config.widths) - 1 - index))


def load(path: str | Path) -> RIFE:
    """The network in the authors' checkpoint (releases 4.0 and 4.1), or one of ours, ``.pkl`` or ``.safetensors``.

    The variant is read from the names and shapes.

    Raises:
        ModelError: the file is not a checkpoint of RIFE.
    """
    file = Path(path)
    tensors = {name: tensor for name, tensor in read_checkpoint(file).items() if not name.startswith(_UNUSED)}
    return build(lambda: RIFE(_config_of(tensors)), tensors, file.name, "RIFE")


def describe(tensors: StateDict, weights: WeightsFile) -> ModelCard:
    """The card of a checkpoint of this network; raises what missing names raise if it is another's."""
    config = _config_of(tensors)
    return ModelCard(
        id=weights.path.stem,
        title=f"RIFE, {len(config.widths)} blocks",
        summary="Makes the pictures between the frames.",
        task=Task.INTERPOLATE,
        scale=1,
        window=Window(0, 1),
        size_rule=SizeRule(config.multiple, config.multiple),
        context=config.context,
        precisions=(Precision.FP32,),
        bytes_per_pixel=400,
        weights=weights,
        figures=(),
        open=load,
        time_scale=2,
        any_instant=True,
    )


def _config_of(tensors: StateDict) -> RIFEConfig:
    """The variant that has tensors of these names and shapes."""
    finer = sorted(name for name in tensors if re.fullmatch(r"block[1-9]\.lastconv\.weight", name))
    return RIFEConfig(
        widths=tuple(len(tensors[name]) for name in ("block0.lastconv.weight", *finer)),
        depth=len([name for name in tensors if re.fullmatch(r"block0\.convblock\.\d+\.0\.weight", name)]),
    )


def _conv(in_channels: int, out_channels: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(in_channels, out_channels, 3, stride, padding=1), nn.PReLU(out_channels))


def _resized(x: Tensor, factor: float) -> Tensor:
    return x if factor == 1 else F.interpolate(x, scale_factor=factor, mode="bilinear")


def _moved(earlier: Tensor, later: Tensor, flow: Tensor) -> tuple[Tensor, Tensor]:
    """Both frames as they look at the instant."""
    return flow_warp(earlier, flow[:, :2], "border"), flow_warp(later, flow[:, 2:], "border")


def _mixed(before: Tensor, after: Tensor, mask: Tensor) -> Tensor:
    return torch.lerp(after, before, mask.sigmoid())


_SMALL = RIFEConfig(widths=(64, 48, 32), depth=6)
CARDS = (
    ModelCard(
        id="rife-s",
        title="RIFE small",
        summary="Makes the pictures between the frames; small enough for an ordinary processor.",
        task=Task.INTERPOLATE,
        scale=1,
        window=Window(0, 1),
        size_rule=SizeRule(_SMALL.multiple, _SMALL.multiple),
        context=_SMALL.context,
        precisions=(Precision.FP32, Precision.BF16),
        bytes_per_pixel=400,
        weights=bundled("rife-s"),
        figures=record("rife-s").figures,
        open=load,
        time_scale=2,
        any_instant=True,
    ),
)
