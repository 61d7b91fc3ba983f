"""Enlarges and doubles the frame rate in one go: BasicVSR on a clip that has an instant between each two frames.

One-stage space-time super-resolution as in Zooming Slow-Mo (Xiang et al., CVPR 2020), with BasicVSR's recurrence and
flow in place of deformable convolutions. The picture of a missing instant begins as both neighbours, moved half of the
way along the flow and blended; then features travel through all instants alike, and enlarge and correct it.
"""

from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor

from app.engine.checkpoint import StateDict, build, read_checkpoint
from app.engine.contract import EVERY_FRAME, ModelCard, Precision, SizeRule, Task, Window
from app.engine.weights import WeightsFile
from models import basicvsr
from models._bundled import bundled, record
from models.basicvsr import BasicVSR, BasicVSRConfig, config_of
from models.layers.flow_warp import flow_warp
from models.layers.frame_cache import FrameCache
from models.layers.recurrent import Flow


@dataclass(frozen=True)
class SpaceTimeConfig(BasicVSRConfig):
    """One variant of the network."""


class SpaceTimeVSR(BasicVSR):
    """The network; its weights are a BasicVSR's. Of n frames it makes 2n − 1, four times as large."""

    def forward(self, frames: Tensor) -> Tensor:
        """Restore whole clips: (B, n, 3, H, W) → (B, 2n − 1, 3, 4H, 4W). RGB in [0, 1], not clamped on return."""
        instants, flow = _doubled(frames, self._flow(frames, frames.shape[3:]))
        return torch.stack(list(self.restored(instants, range(instants.shape[1]), flow)), dim=1)

    @torch.inference_mode()
    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`. Each kept frame gives its own instant and the midpoint after it.

        The last of ``frames`` has no midpoint after it: it comes twice, so that nothing is invented and no time is
        missing.
        """
        kept = range(len(frames))[keep]
        height, width = frames.shape[2:]
        out = frames.new_empty(2 * len(kept), 3, self.scale * height, self.scale * width)
        if not kept:
            return out
        instants, flow = _doubled(frames[None], self._flow(self._continued(frames)[None], frames.shape[2:]))
        wanted = range(2 * kept[0], min(2 * kept[-1] + 2, instants.shape[1]))
        places = {
            instant: 2 * row + half for row, i in enumerate(kept) for half, instant in enumerate((2 * i, 2 * i + 1))
        }
        for instant, picture in zip(wanted, self.restored(instants, wanted, flow), strict=True):
            if instant in places:
                out[places[instant]] = picture[0]
        if kept[-1] == len(frames) - 1:
            out[-1] = out[-2]
        return out


def _doubled(frames: Tensor, flow: Flow) -> tuple[Tensor, Flow]:
    """Clips (B, n, 3, H, W) with a guess of what is between their frames, (B, 2n − 1, 3, H, W), and their flow."""

    def halfway(i: int) -> tuple[Tensor, Tensor]:
        """From the midpoint after frame i to that frame and to the next (Jiang et al. 2018, Super SloMo, eq. 4)."""
        change = (flow(i, i + 1) - flow(i + 1, i)) / 4
        return -change, change

    ways = FrameCache(halfway)

    def between(here: int, there: int) -> Tensor:
        if here % 2 == 0:
            return flow(here // 2, here // 2 + there - here) / 2
        return ways[here // 2][there > here]

    sequence = [frames[:, 0]]
    for i in range(frames.shape[1] - 1):
        neighbours = (frames[:, i], frames[:, i + 1])
        moved = [flow_warp(frame, way, padding="border") for frame, way in zip(neighbours, ways[i], strict=True)]
        sequence += [(moved[0] + moved[1]) / 2, frames[:, i + 1]]
    return torch.stack(sequence, dim=1), between


def load(path: str | Path) -> SpaceTimeVSR:
    """The network in a checkpoint of this project, or what it can begin with: a BasicVSR that enlarges.

    Raises:
        ModelError: the file is not a checkpoint of BasicVSR.
    """
    file = Path(path)
    tensors = read_checkpoint(file)
    return build(lambda: SpaceTimeVSR(_config_of(tensors)), tensors, file.name, "BasicVSR for slow motion")


def describe(tensors: StateDict, weights: WeightsFile) -> ModelCard:
    """The card of a checkpoint of this network; raises what missing names raise if it is another's.

    A BasicVSR has the same tensors: what a file tells of itself decides.
    """
    return replace(
        basicvsr.describe(tensors, weights),
        title=f"Space-time ×4, {_config_of(tensors).num_feat} channels",
        summary="Enlarges footage four times and doubles its frame rate.",
        open=load,
        time_scale=2,
    )


def _config_of(tensors: StateDict) -> SpaceTimeConfig:
    config = config_of(tensors)
    if config.scale != 4:
        raise ValueError("frames in between are only made four times as large")
    return SpaceTimeConfig(**vars(config))


CARDS = (
    ModelCard(
        id="space-time-s-x4",
        title="Space-time small ×4",
        summary="Enlarges four times and doubles the frame rate in one go; small enough for an ordinary processor.",
        task=Task.UPSCALE,
        scale=4,
        window=Window(past=5, future=5),
        size_rule=SizeRule(minimum=32, grid=32),
        context=48,
        precisions=(Precision.FP32, Precision.BF16),
        bytes_per_pixel=12_000,
        weights=bundled("space-time-s-x4"),
        figures=record("space-time-s-x4").figures,
        open=load,
        time_scale=2,
    ),
)
