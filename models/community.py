"""Networks for single pictures that the community publishes, as far as the spandrel library knows their architecture.

Each frame is restored by itself. Real-ESRGAN and its many relatives, SwinIR, HAT, SCUNet, NAFNet and others.
"""

import warnings
from math import lcm
from pathlib import Path

import torch
from torch import Tensor

from app.engine.checkpoint import StateDict, make_within, read_checkpoint
from app.engine.contract import EVERY_FRAME, ModelCard, Precision, Restorer, SizeRule, Task, Window
from app.engine.weights import WeightsFile
from app.errors import ModelError
from models._published import published
from models._spandrel import Descriptor, architectures
from models._trial import reach, run_once

_ALIGNMENT = 16
"""Attention looks at pictures in windows of 8 or 16 pixels: tiles that start on multiples see the same windows."""


class Community(Restorer):
    """A network for single pictures. Any size: what it cannot have is padded and cropped."""

    def __init__(self, descriptor: Descriptor) -> None:
        super().__init__()
        self.network = descriptor.model
        self.descriptor = descriptor

    @torch.inference_mode()
    def restore(self, frames: Tensor, keep: slice = EVERY_FRAME) -> Tensor:
        """See :class:`Restorer`. Results are within [0, 1]."""
        dtype = next(self.network.parameters()).dtype
        return torch.cat([self.descriptor(frame[None].to(dtype)) for frame in frames[keep]]).float()


def load(path: str | Path) -> Community:
    """The network in a checkpoint of any architecture that spandrel knows.

    Raises:
        ModelError: the file is no checkpoint of one, or not of a network that makes pictures of pictures.
    """
    file = Path(path)
    return _network(read_checkpoint(file), file.name)


def describe(tensors: StateDict, weights: WeightsFile) -> ModelCard:
    """The card of a checkpoint; its network is built and run for that.

    Raises:
        ModelError: as :func:`load`.
    """
    network = _network(tensors, weights.path.name)
    descriptor = network.descriptor
    needed = descriptor.size_requirements
    multiple = lcm(needed.multiple_of, _ALIGNMENT)
    rule = SizeRule(multiple, -(-max(needed.minimum, 1) // multiple) * multiple)
    held = run_once(network, rule, descriptor.scale, weights.path.name)
    context = max(1, reach(network, rule, descriptor.scale))
    enlarges = descriptor.scale > 1
    name = weights.path.stem
    return ModelCard(
        id=name,
        title=f"{descriptor.architecture.name}{f' ×{descriptor.scale}' if enlarges else ''}: {name}",
        summary=f"{f'Enlarges {descriptor.scale} times' if enlarges else 'Cleans pictures'}, each frame by itself.",
        task=Task.UPSCALE if enlarges else Task.CLEANUP,
        scale=descriptor.scale,
        window=Window(0, 0),
        size_rule=rule,
        context=-(-context // multiple) * multiple,
        precisions=(Precision.FP32,),
        bytes_per_pixel=held,
        weights=weights,
        figures=(),
        open=load,
    )


def _network(tensors: StateDict, name: str) -> Community:
    """Build it and check that it restores whole pictures in colour."""
    known = architectures()

    def make() -> Community:
        found = next((each for each in known if each.detect(tensors)), None)
        if found is None:
            raise ModelError(f"{name} is of no network that is known.", "Choose a checkpoint of another one.")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # for its authors, not for people who restore footage
            # It renames and removes entries as it goes.
            descriptor = found.architecture.load(dict(tensors))
        channels = (descriptor.input_channels, descriptor.output_channels)
        if descriptor.purpose in ("Inpainting", "FaceSR") or channels != (3, 3):
            raise ModelError(
                f"{name} is a checkpoint of {descriptor.architecture.name}, which does not restore whole pictures"
                f" in colour: its purpose is {descriptor.purpose}, with {channels[0]} channels in, {channels[1]} out.",
                "Choose a network that does.",
            )
        return Community(descriptor)

    return make_within(make, tensors, name, "a network that the community published").eval()


CARDS = published("community", load)
