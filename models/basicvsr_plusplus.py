"""BasicVSR++: improving video super-resolution with enhanced propagation and alignment (Chan et al., CVPR 2022).

Features travel through the whole clip four times, backwards and forwards in turn, and each time see what the times
before have found. A step aligns the features of the two steps before by deformable convolutions that the optical flow
guides. Besides the network that enlarges four times there is one for sharpening and cleaning at full size (Chan et
al., 2022, arXiv 2204.05308). Weights of BasicSR and of mmagic load as they are.
"""

from collections.abc import Iterable, Iterator
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
from models.layers.flow_guided_alignment import FlowGuidedAlignment
from models.layers.flow_warp import flow_warp
from models.layers.offset_watch import LostTrack, exploded, watch_offsets
from models.layers.recurrent import Flow, RecurrentRestorer
from models.layers.residual import ConvResidualBlocks, conv3x3, leaky_relu
from models.layers.spynet import SPyNet

BRANCHES = ("backward_1", "forward_1", "backward_2", "forward_2")
"""In the order in which features travel."""
_OWN_BLOCKS = 5
"""Residual blocks before and behind the four branches."""


@dataclass(frozen=True)
class BasicVSRPlusPlusConfig:
    """One variant of the network; names and defaults are BasicSR's."""

    mid_channels: int = 64
    num_blocks: int = 7
    """Residual blocks of each branch."""
    is_low_res_input: bool = True
    """Enlarges four times; otherwise the input has output size, and features live at a quarter of it."""
    num_hr_feat: int = 64
    """Channels at output size; 64 in every published variant."""
    flow_levels: int = 6


@dataclass
class _Clip:
    """What is known of clips while features travel through them."""

    known: list[list[Tensor]]
    """Of each frame: its own features, and what each branch has given it so far; (B, C, h, w) each."""
    flow: Flow


class BasicVSRPlusPlus(RecurrentRestorer):
    """The network. Weights carry BasicSR's names. Sizes at full size are multiples of 4.

    Held at once are 4·C features for each frame.
    """

    def __init__(self, config: BasicVSRPlusPlusConfig) -> None:
        super().__init__(
            config.mid_channels,
            config.num_hr_feat,
            SPyNet(config.flow_levels),
            scale=4 if config.is_low_res_input else 1,
        )
        self.config = config
        c = config.mid_channels
        self.feat_extract: nn.Module
        if config.is_low_res_input:
            self.feat_extract = ConvResidualBlocks(3, c, _OWN_BLOCKS)
        else:
            self.feat_extract = nn.Sequential(
                *(conv3x3(3, c, stride=2), leaky_relu()),
                *(conv3x3(c, c, stride=2), leaky_relu()),
                ConvResidualBlocks(c, c, _OWN_BLOCKS),
            )
        self.deform_align = nn.ModuleDict({branch: FlowGuidedAlignment(c) for branch in BRANCHES})
        self.backbone = nn.ModuleDict(
            {
                branch: ConvResidualBlocks((2 + before) * c, c, config.num_blocks)
                for before, branch in enumerate(BRANCHES)
            }
        )
        self.reconstruction = ConvResidualBlocks((1 + len(BRANCHES)) * c, c, _OWN_BLOCKS)
        self._lost_track = LostTrack()

    def restored(self, frames: Tensor, wanted: range, flow: Flow) -> Iterator[Tensor]:
        """See :class:`RecurrentRestorer`."""
        if not wanted:
            return
        count = frames.shape[1]
        clip = _Clip([[self.feat_extract(self.seen(frames, t))] for t in range(count)], flow)
        for branch in BRANCHES[:-1]:
            order = range(count) if branch.startswith("forward") else reversed(range(count))
            for t, features in self._travelled(branch, order, clip):
                clip.known[t].append(features)
        for t, features in self._travelled(BRANCHES[-1], range(wanted[-1] + 1), clip):
            if t in wanted:
                everything = torch.cat((*clip.known[t], features), dim=1)
                yield self.enlarged(self.reconstruction(everything), frames[:, t])
            clip.known[t] = []

    def warnings(self) -> tuple[str, ...]:
        """See :class:`Restorer`."""
        return self._lost_track.warnings()

    def _travelled(self, branch: str, order: Iterable[int], clip: _Clip) -> Iterator[tuple[int, Tensor]]:
        """One branch: the features that it gives each frame, in the order of travel."""
        passed: list[tuple[int, Tensor]] = []
        for t in order:
            known = clip.known[t]
            aligned = self._aligned(branch, t, passed, clip) if passed else torch.zeros_like(known[0])
            features = aligned + self.backbone[branch](torch.cat((*known, aligned), dim=1))
            passed = [(t, features), *passed[:1]]
            yield t, features

    def _aligned(self, branch: str, t: int, passed: list[tuple[int, Tensor]], clip: _Clip) -> Tensor:
        """The features of the last one or two steps, nearest first, where things are in frame ``t``.

        Where the alignment explodes nothing arrives, as at the end of a clip.
        """
        (before, first), *earlier = passed
        here, to_first = clip.known[t][0], clip.flow(t, before)
        second, to_second = torch.zeros_like(first), torch.zeros_like(to_first)
        for further, features in earlier:
            second, to_second = features, to_first + flow_warp(clip.flow(before, further), to_first)
        with watch_offsets() as seen:
            aligned = self.deform_align[branch](here, (first, second), (to_first, to_second))
        return self._lost_track.replaced(aligned, exploded(seen, len(here)), safe=0.0)


def load(path: str | Path) -> BasicVSRPlusPlus:
    """The network in a ``.pth`` or ``.safetensors`` checkpoint of BasicSR or mmagic.

    The variant is read from the names and shapes.

    Raises:
        ModelError: the file is not a checkpoint of BasicVSR++.
    """
    file = Path(path)
    tensors = to_basicsr(read_checkpoint(file))
    return build(lambda: BasicVSRPlusPlus(_config_of(tensors)), tensors, file.name, "BasicVSR++")


def describe(tensors: StateDict, weights: WeightsFile) -> ModelCard:
    """The card of a checkpoint of this network; raises what missing names raise if it is another's."""
    config = _config_of(to_basicsr(tensors))
    enlarges = config.is_low_res_input
    return ModelCard(
        id=weights.path.stem,
        title=f"BasicVSR++ {'×4' if enlarges else 'at full size'}, {config.mid_channels} channels",
        summary="Enlarges footage four times." if enlarges else "Sharpens or cleans footage.",
        task=Task.UPSCALE if enlarges else Task.DEBLUR,
        scale=4 if enlarges else 1,
        window=Window(15, 15),
        size_rule=SizeRule(minimum=32, grid=32) if enlarges else SizeRule(4, 128, grid=128),
        context=64 if enlarges else 256,
        precisions=(Precision.FP32,),
        bytes_per_pixel=(10_000 + 1_000 * config.mid_channels) // (1 if enlarges else 16),
        weights=weights,
        figures=(),
        open=load,
    )


def _config_of(tensors: StateDict) -> BasicVSRPlusPlusConfig:
    """The variant that has tensors of these names and shapes."""
    return BasicVSRPlusPlusConfig(
        mid_channels=len(tensors["deform_align.backward_1.weight"]),
        num_blocks=count(tensors, r"backbone\.backward_1\.main\.2\.\d+\.conv1\.weight"),
        is_low_res_input="feat_extract.main.0.weight" in tensors,
        num_hr_feat=len(tensors["conv_hr.weight"]),
        flow_levels=count(tensors, r"spynet\.basic_module\.\d+\.basic_module\.0\.weight"),
    )


CARDS = published("basicvsr_plusplus", load)
