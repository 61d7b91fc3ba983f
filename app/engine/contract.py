"""What a network promises to the engine. Capabilities are data: nobody tests a network's name."""

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from math import lcm
from pathlib import Path

import torch
from torch import Tensor, nn

from app.engine.orientation import Ensemble
from app.engine.weights import WeightsFile, locate
from app.errors import ModelError

EVERY_FRAME = slice(None)


class Task(Enum):
    """What a network is good for."""

    UPSCALE = "upscale"
    DEBLUR = "deblur"
    CLEANUP = "cleanup"
    """Removes noise and what compression left."""
    INTERPOLATE = "interpolate"


class Precision(Enum):
    """Number format that a network computes in."""

    FP32 = "fp32"
    BF16 = "bf16"
    FP16 = "fp16"

    @property
    def dtype(self) -> torch.dtype:
        """The torch type of this format."""
        return {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}[self.value]


@dataclass(frozen=True)
class Window:
    """How many frames before and after a frame its result depends on."""

    past: int
    future: int
    period: int = 1
    """Parts of a shot start a multiple of this many frames into it."""


@dataclass(frozen=True)
class SizeRule:
    """Which picture sizes a network accepts; the engine pads to them and crops the result."""

    multiple: int = 1
    """Height and width must be multiples of this."""
    minimum: int = 1
    """Least height and width, in pixels."""
    grid: int = 1
    """Tiles begin at multiples of this, so that the network's coarsest level falls as in the whole picture."""

    @property
    def step(self) -> int:
        """Pixels between places where tiles may begin."""
        return lcm(self.multiple, self.grid)

    def padded(self, length: int) -> int:
        """The least accepted length that is not below ``length``."""
        wanted = max(length, self.minimum)
        return -(-wanted // self.multiple) * self.multiple


@dataclass(frozen=True)
class Figure:
    """A figure of merit and where it comes from."""

    test: str
    """Material and protocol, e.g. ``Vid4 calendar, bicubic ×4, Y``."""
    metric: str
    value: float
    source: str
    """``measured`` by this project or ``published`` by the network's authors."""


class Restorer(nn.Module):
    """A network that is ready to work: weights loaded, on its device, in its precision."""

    @abstractmethod
    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """Restore the frames of one shot, or of a part of it with its temporal context.

        Args:
            frames: (T, 3, H, W), RGB, float32, display-referred, nominally in [0, 1].
            keep: the frames whose results are wanted; the others are context. The ends of ``frames`` are treated as
                ends of the shot, so context must be given wherever the shot goes on.

        Returns:
            (T', 3, s·H, s·W) float32, not clamped. T' = r·(kept frames) for a network of time scale r.
        """

    def warnings(self) -> tuple[str, ...]:
        """What people should know of the results since this was last asked, each a sentence; most have nothing."""
        return ()


class Interpolator(Restorer):
    """A network that makes the picture of any instant between two frames, at the frames' size."""

    @abstractmethod
    def between(self, earlier: Tensor, later: Tensor, instants: Tensor) -> Tensor:
        """The pictures between N pairs of neighbouring frames of one shot.

        Args:
            earlier: (N, 3, H, W), as :meth:`Restorer.restore` gets them.
            later: the frames after them, the same shape.
            instants: (N), in units of the time between the two frames: 0 is the earlier one, 1 the later one.

        Returns:
            (N, 3, H, W) float32, not clamped.
        """

    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`. After each kept frame comes the one halfway to the next.

        The last of ``frames`` has no next one: it comes twice.
        """
        made = [frames[keep][:0]]
        for i in range(len(frames))[keep]:
            frame, follower = frames[i : i + 1], frames[i + 1 : i + 2]
            halfway = self.between(frame, follower, frame.new_tensor([0.5])) if len(follower) else frame
            made += [frame, halfway]
        return torch.cat(made)


@dataclass(frozen=True)
class ModelCard:
    """Everything the program knows about a network without loading it."""

    id: str
    title: str
    summary: str
    """For people: what it is good at, in a sentence."""
    task: Task
    scale: int
    """Output size over input size."""
    window: Window
    size_rule: SizeRule
    context: int
    """Pixels around a tile that influence it; tiles overlap by this much."""
    precisions: tuple[Precision, ...]
    """Formats whose loss against fp32 was measured to be negligible; the first is the reference."""
    bytes_per_pixel: int
    """Working memory per input pixel of one window, fp32."""
    weights: WeightsFile
    figures: tuple[Figure, ...]
    open: Callable[[Path], Restorer]
    """Builds the network from a checkpoint."""
    time_scale: int = 1
    """Frames out per frame in."""
    any_instant: bool = False
    """Whether its network is an :class:`Interpolator`, whose frame rate can be chosen."""
    ensemble: Ensemble = Ensemble.FLIPS
    """Orientations in which it may see the pictures for the best quality; ``NONE`` if more than one cannot help."""
    strength: float = 1.0
    """How much of its results is proposed, from 0 to 1; less than all where all of them often is too much."""
    against_motion: bool = False
    """Whether it takes back what motion smeared; of the networks that deblur it is then preferred where motion did."""

    def load(self, device: str = "cpu", precision: str = "fp32") -> Restorer:
        """Load the weights and move the network to ``device``.

        Raises:
            ModelError: the weights are missing, damaged or do not fit, or the precision is not offered.
        """
        if precision not in (offered.value for offered in self.precisions):
            raise ModelError(f"{self.title} does not work in {precision} precision.", "Use fp32.")
        restorer = self.open(locate(self.weights, self.id))
        restorer.to(torch.device(device), Precision(precision).dtype)
        # PyTorch's stubs do not know this argument; on processors the layout is worth a third of the time.
        restorer.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        return restorer.eval()
