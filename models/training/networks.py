"""The networks that can be trained: from their configuration, or from weights."""

from pathlib import Path

from torch import nn

from models import edvr
from models.edvr import EDVR, EDVRConfig

Config = EDVRConfig


def build(config: Config) -> nn.Module:
    """A fresh network."""
    return EDVR(config)


def load(path: Path, config: Config) -> nn.Module:
    """The network in a file of weights.

    Raises:
        ModelError: the file is not a checkpoint of this kind of network.
    """
    return edvr.load(path, config.center_frame_idx)
